#include "notices.hpp"

namespace contractwijzer::engine {

namespace {

void add_agb(const Practice& practice, List<NoticeMark>& into) {
  const auto& facts = practice.care.space.facts;
  for (Index fact = 0; fact < count_of(facts); ++fact) {
    if (facts[fact].type != FactType::agb) continue;
    if (practice.undetermined[fact] != 0) {
      into.push_back({NoticeCode::agb_undetermined, fact, nothing});
    } else if (practice.known.is_known[fact] != 0 && practice.known.codes[fact] != does_not_apply) {
      into.push_back({NoticeCode::agb_unchecked, fact, nothing});
    }
  }
}

/// The period of a step that a day told for it, or for what hangs on it, lies before.
void note_early(const StepRow& step, Index fact, Day day, List<NoticeMark>& into) {
  const bool is_read = step.time == TimeKind::in_period && step.kind != StepKind::deadline;
  if (!is_read || day >= step.first) return;
  for (const NoticeMark& other : into) {
    const bool is_same =
        other.code == NoticeCode::period_read && other.fact == fact && other.about == step.period;
    if (is_same) return;
  }
  into.push_back({NoticeCode::period_read, fact, step.period});
}

void add_periods(const Practice& practice, List<NoticeMark>& into) {
  const Care& care = practice.care;
  for (Index i = 0; i < care.row->steps; ++i) {
    const StepRow& step = care.steps[i];
    if (step.event == nothing) continue;
    const Report told = report_of(practice, step.event);
    if (!told.has_day()) continue;
    note_early(step, step.event, told.day, into);
    each_before(care, i, [&](Index before) {
      const StepRow& row = care.steps[before];
      const bool is_told = row.event != nothing && practice.known.is_known[row.event] != 0;
      if (!is_told) note_early(row, step.event, told.day, into);
      return true;
    });
  }
}

}  // namespace

List<NoticeMark> notices_of(const Practice& practice) {
  List<NoticeMark> notices;
  add_agb(practice, notices);
  add_periods(practice, notices);
  for (const Contradicted& each : practice.contradicted) {
    notices.push_back({NoticeCode::contradiction, each.fact, each.contradiction});
  }
  return notices;
}

}  // namespace contractwijzer::engine
