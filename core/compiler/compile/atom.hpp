// An atom: the leaf of a test, on the coded values of one fact, or of two facts that it ties
// together. A value's code is a number: yes-no 0/1, numbers in millionths, dates in days since
// 1970, a choice's index, a set's bits, the first two digits of an AGB code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "contractwijzer/answers.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer {

using Code = std::int64_t;
using FactIndex = std::size_t;
using AtomIndex = std::size_t;

using engine::AtomKind;

struct Atom {
  AtomKind kind = AtomKind::within;
  FactIndex fact = 0;
  FactIndex other = 0;  ///< of one that ties two
  Code low = 0;         ///< share, against: see engine::AtomRow
  Code high = 0;
  std::vector<Code> codes;
  Relation relation = Relation::at_least;  ///< of one that ties two

  friend bool operator==(const Atom&, const Atom&) = default;
};

}  // namespace contractwijzer
