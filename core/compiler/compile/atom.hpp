// An atom: the leaf of a test, on the coded values of one fact, or of two counts that a share ties
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
  FactIndex whole = 0;  ///< share only
  Code low = 0;         ///< share: the percentage, in millionths of a per cent
  Code high = 0;        ///< share: 1 when more is wanted than the percentage, else 0
  std::vector<Code> codes;

  friend bool operator==(const Atom&, const Atom&) = default;
};

}  // namespace contractwijzer
