#include "one_timeline.hpp"

#include "in_order.hpp"

namespace contractwijzer::engine {

namespace {

/// One step, or two that say the same of the same days: a deadline that care types share stands
/// once, though each of them hangs on an offer of its own.
bool stand_alike(const StepRow& mine, const StepMark& a, const StepRow& theirs, const StepMark& b) {
  const bool say_the_same = mine.place == theirs.place ||
                            (mine.alike == theirs.alike && a.first == b.first && a.last == b.last);
  return say_the_same && a.state == b.state && a.is_certain == b.is_certain &&
         a.report.day == b.report.day;
}

}  // namespace

List<SharedStep> one_timeline(const List<Checked>& verdicts) {
  List<SharedStep> all;
  const auto mark = [&](const StepPlace& step) -> const StepMark& {
    return verdicts[step.verdict].marks->timeline[step.place];
  };
  const auto row = [&](const StepPlace& step) -> const StepRow& {
    return verdicts[step.verdict].care->steps[mark(step).step];
  };
  for (Index verdict = 0; verdict < count_of(verdicts); ++verdict) {
    for (Index place = 0; place < count_of(verdicts[verdict].marks->timeline); ++place) {
      const StepPlace step{verdict, place};
      bool is_new = true;
      for (SharedStep& other : all) {
        const StepPlace& first = other.front();
        if (!stand_alike(row(first), mark(first), row(step), mark(step))) continue;
        other.push_back(step);
        is_new = false;
        break;
      }
      if (!is_new) continue;
      insert_in_order(all, SharedStep{step}, [&](const SharedStep& a, const SharedStep& b) {
        return row(a.front()).place < row(b.front()).place;
      });
    }
  }
  return all;
}

}  // namespace contractwijzer::engine
