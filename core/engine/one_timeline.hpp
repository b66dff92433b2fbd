// One timeline for a practice with several care types.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

/// A step, and the verdicts in which it, or one that says the same, stands alike: the same state on
/// the same own day.
struct SharedStep {
  Index verdict;  ///< the first of them
  Index place;    ///< in that one's timeline
  std::vector<Index> verdicts;
};

/// In the policy's order. `marks` and `cares` go together; all of one policy and one day.
[[nodiscard]] std::vector<SharedStep> one_timeline(const std::vector<const Care*>& cares,
                                                   const std::vector<Marks>& marks);

}  // namespace contractwijzer::engine
