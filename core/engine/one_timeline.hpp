// One timeline for a practice with several care types, or under several editions.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

/// A verdict with the rows that it is about.
struct Checked {
  const Care* care;
  const Marks* marks;
};

/// A step as it stands in a verdict.
struct StepPlace {
  Index verdict;
  Index place;  ///< in that one's timeline
};

/// A step, or several that say the same, that stand alike in several verdicts: in the same state,
/// on the same own day.
using SharedStep = List<StepPlace>;

/// In the policy's order. All of one policy and one day; at most one entry of a verdict in each.
[[nodiscard]] List<SharedStep> one_timeline(const List<Checked>& verdicts);

}  // namespace contractwijzer::engine
