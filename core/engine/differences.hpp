// What becomes different when other answers are given.
#pragma once

#include "contractwijzer/verdict_list.hpp"
#include "marks.hpp"

namespace contractwijzer::engine {

/// An entry that stands in one of the two only, or in both and not alike.
struct Difference {
  VerdictList list = VerdictList::contracts;
  Index entry = nothing;   ///< its place in the care type
  Index before = nothing;  ///< its place in that list of the first verdict
  Index after = nothing;
};

/// List by list, in the order of the second; what is gone comes last in its list.
[[nodiscard]] std::vector<Difference> differences(const Care& care, const Marks& before,
                                                  const Marks& after);

}  // namespace contractwijzer::engine
