#include "write_words.hpp"

namespace contractwijzer::engine {

namespace {

void write_offer(WordWriter& out, const OfferMark& offer) {
  out.place(offer.offer);
  out.state(offer.state);
  out.state(offer.course);
  out.place(offer.closed_by);
  List<Index> reasons;
  for (Index i = 0; i < 64; ++i) {
    if ((offer.reasons >> i & 1U) != 0) reasons.push_back(i);
  }
  out.places(reasons);
}

void write_step(WordWriter& out, const StepMark& step, Day as_of) {
  out.place(step.step);
  out.state(step.state);
  out.flag(step.is_certain);
  out.number(step.first == no_day ? no_day : step.first - as_of);
  out.number(step.report.day);
}

void write_standing(WordWriter& out, const Standing& standing) {
  out.state(standing.state);
  out.place(standing.offer);
  out.place(standing.closed_by);
  out.place(standing.left);
  out.number(standing.start);
  out.flag(standing.has_begun);
  out.count(standing.ends.size());
  for (const Day end : standing.ends) out.number(end);
  out.flag(standing.decision_is_due);
  out.number(standing.days_left.value_or(no_day));
  out.place(standing.deadline);
}

void write_next(WordWriter& out, const Next& next) {
  out.state(next.kind);
  out.place(next.fact);
  out.places(next.rules);
  out.place(next.step);
  out.place(next.then);
  out.place(next.missed);
  out.place(next.offer);
}

}  // namespace

/// In the order of the struct's members. Of contracts, rules and tests every one has a state.
void write_marks(WordWriter& out, const Marks& marks) {
  out.state(marks.year);
  out.number(marks.look_on);
  out.places(marks.possible);
  out.place(marks.substance);
  out.number(marks.until);
  out.states(marks.contracts);
  out.states(marks.rules);
  out.states(marks.tests);
  out.flag(marks.has_modules);
  out.number(marks.factors.met);
  out.number(marks.factors.open);
  out.count(marks.offers.size());
  for (const OfferMark& offer : marks.offers) write_offer(out, offer);
  out.places(marks.questions);
  out.count(marks.evidence.size());
  for (const EvidenceMark& evidence : marks.evidence) {
    out.place(evidence.rule);
    out.place(evidence.piece);
  }
  out.places(marks.statements);
  out.count(marks.timeline.size());
  for (const StepMark& step : marks.timeline) write_step(out, step, marks.as_of);
  out.count(marks.starts.size());
  for (const StartMark& start : marks.starts) {
    out.place(start.start);
    out.state(start.state);
    out.number(start.day);
    out.number(start.if_today);
  }
  out.count(marks.notices.size());
  for (const NoticeMark& notice : marks.notices) {
    out.state(notice.code);
    out.place(notice.fact);
    out.place(notice.about);
  }
  write_standing(out, marks.standing);
  out.flag(marks.mended.has_value());
  if (marks.mended) {
    out.places(marks.mended->possible);
    out.places(marks.mended->questions);
  }
  write_next(out, marks.next);
}

}  // namespace contractwijzer::engine
