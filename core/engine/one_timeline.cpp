#include "one_timeline.hpp"

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

std::vector<SharedStep> one_timeline(const std::vector<const Care*>& cares,
                                     const std::vector<Marks>& marks) {
  std::vector<SharedStep> all;
  const auto mark = [&](const SharedStep& step) -> const StepMark& {
    return marks[step.verdict].timeline[step.place];
  };
  const auto row = [&](const SharedStep& step) -> const StepRow& {
    return cares[step.verdict]->steps[mark(step).step];
  };
  for (Index verdict = 0; verdict < count_of(marks); ++verdict) {
    for (Index place = 0; place < count_of(marks[verdict].timeline); ++place) {
      SharedStep step{verdict, place, {verdict}};
      bool is_new = true;
      for (SharedStep& other : all) {
        if (!stand_alike(row(other), mark(other), row(step), mark(step))) continue;
        other.verdicts.push_back(verdict);
        is_new = false;
        break;
      }
      if (!is_new) continue;
      std::size_t at = all.size();
      while (at > 0 && row(step).place < row(all[at - 1]).place) --at;
      all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), std::move(step));
    }
  }
  return all;
}

}  // namespace contractwijzer::engine
