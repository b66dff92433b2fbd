// The one next act, or why there is none.
#include <array>

#include "audit/look_up.hpp"
#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

namespace {

/// Each kind bears what it must, and nothing else.
bool next_bears_what_it_must(const Verdict& v) {
  const Next& n = v.next;
  const auto bears = [&n](bool fact, bool rules, bool step, bool then, bool offer) {
    return (fact || n.fact.empty()) && (rules || n.rules.empty()) && (step || n.step.empty()) &&
           (then || n.then.empty()) && (offer || n.offer.empty());
  };
  switch (n.kind) {
    case NextKind::answer:
      return !n.fact.empty() && bears(true, false, false, false, false);
    case NextKind::ask:
      return bears(true, false, true, false, false);
    case NextKind::mend:
      return !n.rules.empty() && bears(false, true, false, false, false);
    case NextKind::gap:
    case NextKind::over:
      return bears(false, false, false, false, false);
    case NextKind::step:
    case NextKind::missed:
      return !n.step.empty() && bears(false, false, true, false, false);
    case NextKind::passed:
      return !n.step.empty() && bears(true, false, true, false, true);
    case NextKind::request:
    case NextKind::look:
      return !n.offer.empty() && bears(false, false, false, false, true);
    case NextKind::wait:
      return (!n.step.empty() || !n.offer.empty()) && bears(false, false, true, true, true);
    case NextKind::none:
      return bears(false, false, false, false, true);
  }
  return false;
}

bool next_is_over_with_the_standing(const Verdict& v) {
  return (v.next.kind == NextKind::over) == is_over(v);
}

bool next_asks_while_there_are_questions(const Verdict& v) {
  const NextKind kind = v.next.kind;
  if (is_over(v)) return true;
  const bool asks = kind == NextKind::answer || kind == NextKind::passed;
  if (!v.questions.empty()) return asks;
  if (!v.decided()) return kind == NextKind::ask || kind == NextKind::passed;
  return kind != NextKind::answer;
}

bool next_answer_is_a_question(const Verdict& v) {
  if (v.next.kind != NextKind::answer) return true;
  return any(v.questions, [&v](const Fact* fact) { return fact->id == v.next.fact; });
}

bool next_passed_is_in_doubt(const Verdict& v) {
  if (v.next.kind != NextKind::passed) return true;
  const StepVerdict* step = step_of(v, v.next.step);
  if (step == nullptr || !leaves_doubt(step->state)) return false;
  const bool is_told = step->reported.day || step->reported.not_done;
  return v.next.fact == (is_told ? std::string_view{} : std::string_view(step->step->event));
}

/// Of a decided contract, of a way that can be gone.
bool next_step_can_be_taken(const Verdict& v) {
  if (v.next.kind != NextKind::step) return true;
  const StepVerdict* step = step_of(v, v.next.step);
  if (step == nullptr || !is_about_contract(v)) return false;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  return step->step->actor == Actor::practice && is_to_come(step->state) && way != nullptr &&
         is_live(*way) && has(step->step->offers, way->offer->id);
}

/// What it hangs on was done, is going on, or is over by the document's planning; on its last day
/// there is no waiting.
bool next_step_waits_for_nothing(const Verdict& v) {
  if (v.next.kind != NextKind::step) return true;
  const StepVerdict* step = step_of(v, v.next.step);
  if (step == nullptr) return false;
  return !any(v.timeline, [&](const StepVerdict& before) {
    if (!goes_before(v, *before.step, *step->step)) return false;
    const Ids& ways = before.step->offers;
    if (!ways.empty() && !has(ways, v.possible.front().offer)) return false;
    const bool pending = before.state == StepState::waits || before.state == StepState::next;
    if (before.step->actor == Actor::practice) return before.step->closes && pending;
    return pending && step->last != v.as_of;
  });
}

bool next_wait_is_for_another(const Verdict& v) {
  const Next& n = v.next;
  if (n.kind != NextKind::wait) return true;
  if (!n.offer.empty() && offer_of(v, n.offer) == nullptr) return false;
  if (n.step.empty()) return n.then.empty();
  const StepVerdict* step = step_of(v, n.step);
  if (step == nullptr || step->step->actor == Actor::practice || !is_to_come(step->state)) {
    return false;
  }
  if (n.then.empty()) return true;
  const StepVerdict* then = step_of(v, n.then);
  return then != nullptr && then->step->actor == Actor::practice && is_to_come(then->state) &&
         goes_before(v, *step->step, *then->step);
}

bool next_request_is_of_an_open_way(const Verdict& v) {
  if (v.next.kind != NextKind::request) return true;
  const OfferVerdict* way = offer_of(v, v.next.offer);
  return way != nullptr && way->offer->kind == OfferKind::on_request &&
         way->course == CourseState::open && way->state == Truth::met &&
         v.standing.state == StandingState::open && is_possible(v, v.next.offer);
}

bool next_mends_all_that_fails(const Verdict& v) {
  std::vector<IdView> failing;
  for (const RuleVerdict& rule : v.rules[RuleKind::condition]) {
    if (rule.state == RuleState::not_met) failing.emplace_back(rule.rule->id);
  }
  const bool fails = is_decided(v, OutcomeKind::none) && !is_over(v);
  const bool mends = v.next.kind == NextKind::mend;
  const bool gap = v.next.kind == NextKind::gap;
  if (!fails) return !mends && !gap;
  return failing.empty() ? gap : mends && v.next.rules == failing;
}

/// Nothing to do of who has a contract, and of who gets no offer.
bool next_none_has_a_reason(const Verdict& v) {
  const bool done =
      v.decided() && !is_over(v) &&
      (v.standing.state == StandingState::gone || is_decided(v, OutcomeKind::not_offered));
  return (v.next.kind == NextKind::none) == done;
}

bool closed_leaves_a_way_or_is_missed(const Verdict& v) {
  if (v.standing.state != StandingState::closed || !v.decided()) {
    return v.next.kind != NextKind::missed;
  }
  return v.next.kind == NextKind::missed && v.next.step == v.standing.closed_by;
}

bool possibly_closed_is_asked(const Verdict& v) {
  if (v.standing.state != StandingState::possibly_closed) return true;
  return v.next.kind == NextKind::passed || v.next.kind == NextKind::answer ||
         v.next.kind == NextKind::ask;
}

/// A step that was missed is told before what is left to do.
bool missed_is_told_first(const Verdict& v) {
  const Next& n = v.next;
  const bool acts =
      n.kind == NextKind::step || n.kind == NextKind::request || n.kind == NextKind::wait;
  if (!acts || !is_about_contract(v)) return n.missed.empty();
  const auto closed = std::find_if(v.offers.begin(), v.offers.end(), [](const OfferVerdict& offer) {
    return brings_contract(offer) && offer.state == Truth::met &&
           offer.course == CourseState::closed;
  });
  return n.missed == (closed == v.offers.end() ? IdView{} : IdView(closed->closed_by->id));
}

constexpr std::array<Law, 14> next_laws_in_order{{
    {"next-bears-what-it-must", "the next act says what it is about, and nothing else",
     next_bears_what_it_must},
    {"next-is-over-with-the-standing", "nothing is to be done when all is over, and only then",
     next_is_over_with_the_standing},
    {"next-asks", "while there are questions, one of them is next",
     next_asks_while_there_are_questions},
    {"next-answer-is-a-question", "what is to be answered is a question",
     next_answer_is_a_question},
    {"next-passed-is-in-doubt", "a deadline that has passed is in doubt", next_passed_is_in_doubt},
    {"next-step-can-be-taken", "the next step is the practice's, to come, on its way",
     next_step_can_be_taken},
    {"next-step-waits-for-nothing", "no step is next before what must come before it",
     next_step_waits_for_nothing},
    {"next-wait-is-for-another", "who waits does so for someone else's step",
     next_wait_is_for_another},
    {"next-request-is-of-an-open-way", "an offer is asked for on a way that is open",
     next_request_is_of_an_open_way},
    {"next-mends-all-that-fails", "all that fails is to be mended, and a gap is a gap",
     next_mends_all_that_fails},
    {"next-none-has-a-reason", "nothing is to be done by who has a contract, or gets no offer",
     next_none_has_a_reason},
    {"closed-leaves-a-way-or-is-missed", "after a missed deadline a way is left, or that is said",
     closed_leaves_a_way_or_is_missed},
    {"possibly-closed-is-asked", "where a deadline may have been missed, that is asked",
     possibly_closed_is_asked},
    {"missed-is-told-first", "what was missed is told before what is left to do",
     missed_is_told_first},
}};

}  // namespace

std::span<const Law> next_laws() noexcept { return next_laws_in_order; }

bool is_dead_end(const Verdict& v) {
  if (!next_bears_what_it_must(v)) return true;
  const bool asks = v.next.kind == NextKind::answer || v.next.kind == NextKind::passed;
  if (!asks || v.next.fact.empty()) return false;
  // What was not done must be there to be told.
  const bool is_deed = any(
      v.policy->steps, [&v](const Step& step) { return step.closes && step.event == v.next.fact; });
  return is_deed && any(v.questions, [&v](const Fact* fact) {
           return fact->id == v.next.fact && !fact->not_applicable;
         });
}

}  // namespace contractwijzer::audit
