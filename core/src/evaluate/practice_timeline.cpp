#include "contractwijzer/practice_timeline.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

bool stand_alike(const StepVerdict& a, const StepVerdict& b) {
  return a.step == b.step && a.state == b.state && a.certain == b.certain &&
         a.told.day == b.told.day;
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
        all.push_back({&step, {i}});
      } else {
        same->verdicts.push_back(i);
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const PracticeStep& a, const PracticeStep& b) {
    return a.step->step < b.step->step;  // both stand in the policy's one list
  });
  return all;
}

}  // namespace contractwijzer
