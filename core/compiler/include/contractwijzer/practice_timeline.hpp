// One timeline for a practice with several care types.
#pragma once

#include <vector>

#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

/// A step, and the verdicts in which it, or one that says the same, stands alike: the same state on
/// the same own day.
struct PracticeStep {
  const StepVerdict* step = nullptr;  ///< in the first of them
  std::vector<std::size_t> verdicts;
};

/// In the policy's order. All verdicts are of one policy and one day, and must outlive the result.
[[nodiscard]] std::vector<PracticeStep> practice_timeline(const std::vector<Verdict>& verdicts);

}  // namespace contractwijzer
