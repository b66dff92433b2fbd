#include "contractwijzer/practice_timeline.hpp"

#include <algorithm>

#include "insert_in_order.hpp"

namespace contractwijzer {

namespace {

bool stand_alike(const StepVerdict& a, const StepVerdict& b) {
  return a.step == b.step && a.state == b.state && a.certain == b.certain &&
         a.told.day == b.told.day;
}

/// Both stand in the policy's one list.
bool stands_before(const PracticeStep& a, const PracticeStep& b) {
  return a.step->step < b.step->step;
}

}  // namespace

std::vector<PracticeStep> practice_timeline(const std::vector<Verdict>& verdicts) {
  std::vector<PracticeStep> all;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    for (const StepVerdict& step : verdicts[i].timeline) {
      const auto same = std::find_if(all.begin(), all.end(), [&step](const PracticeStep& other) {
        return stand_alike(*other.step, step);
      });
      if (same == all.end()) {
        insert_in_order<PracticeStep>(all, {&step, {i}}, stands_before);
      } else {
        same->verdicts.push_back(i);
      }
    }
  }
  return all;
}

}  // namespace contractwijzer
