#include "contractwijzer/practice_timeline.hpp"

#include <algorithm>

#include "insert_in_order.hpp"

namespace contractwijzer {

namespace {

/// One step, or two that say the same of the same days: a deadline that care types share stands
/// once, though each of them hangs on an offer of its own.
bool say_the_same(const StepVerdict& a, const StepVerdict& b) {
  const Step& mine = *a.step;
  const Step& theirs = *b.step;
  return a.step == b.step ||
         (mine.actor == theirs.actor && mine.kind == theirs.kind && mine.text == theirs.text &&
          mine.event == theirs.event && mine.source == theirs.source && a.first == b.first &&
          a.last == b.last);
}

bool stand_alike(const StepVerdict& a, const StepVerdict& b) {
  return say_the_same(a, b) && a.state == b.state && a.certain == b.certain &&
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
