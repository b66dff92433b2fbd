// The steps that must have gone before a step.
#pragma once

#include <algorithm>

#include "contractwijzer/policy.hpp"

namespace contractwijzer {

/// Calls visit(step) for each of them, the nearest first, as long as it returns true.
template <typename Visit>
void each_before(const Policy& policy, const Step& step, Visit visit) {
  const auto find = [&policy](const std::string& id) {
    return std::find_if(policy.steps.begin(), policy.steps.end(),
                        [&id](const Step& other) { return other.id == id; });
  };
  auto before = find(step.after);
  while (before != policy.steps.end() && visit(*before)) before = find(before->after);
}

/// Whether it holds for one of them.
template <typename Holds>
[[nodiscard]] bool any_before(const Policy& policy, const Step& step, Holds holds) {
  bool any = false;
  each_before(policy, step, [&](const Step& before) {
    any = holds(before);
    return !any;
  });
  return any;
}

}  // namespace contractwijzer
