#include "contractwijzer/audit/laws.hpp"

#include <array>

#include "look_up.hpp"

namespace contractwijzer::audit {

namespace {

template <typename Items, typename Holds>
bool all(const Items& items, Holds holds) {
  return std::all_of(items.begin(), items.end(), holds);
}
template <typename Items, typename Holds>
bool any(const Items& items, Holds holds) {
  return std::any_of(items.begin(), items.end(), holds);
}

bool is_over(const Verdict& v) { return v.standing.state == StandingState::over; }

// --- outcomes -----------------------------------------------------------------------------------

bool some_outcome(const Verdict& v) {
  for (std::size_t i = 0; i < v.possible.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (v.possible[i] == v.possible[j]) return false;
    }
  }
  return !v.possible.empty();
}

bool substance(const Verdict& v) {
  const IdView first = v.possible.front().contract;
  const bool same =
      all(v.possible, [&first](const Outcome& outcome) { return outcome.contract == first; });
  return v.substance == (same ? first : IdView{});
}

bool had_alone(const Verdict& v) {
  const OfferVerdict* had = had_way(v);
  if (had == nullptr || had->offer->kind == OfferKind::running_on) return true;
  return all(v.possible, [had](const Outcome& outcome) {
    return outcome.kind == OutcomeKind::none || outcome.offer == had->offer->id;
  });
}

bool decided_asks_nothing(const Verdict& v) { return !v.decided() || v.questions.empty(); }

bool nothing_told_is_asked(const Verdict& v) {
  return all(v.questions, [&v](const Fact* fact) {
    return !any(v.timeline, [&](const StepVerdict& step) {
      return step.step->event == fact->id && has_happened(v, step);
    });
  });
}

bool reached_is_had_by_all(const Verdict& v) {
  return all(v.contracts, [&v](const ContractVerdict& contract) {
    const IdView id = contract.contract->id;
    const bool certain = all(v.possible, [&id](const Outcome& outcome) {
      return outcome.kind == OutcomeKind::contract && outcome.contract == id;
    });
    return (contract.state == ContractState::reached) == certain;
  });
}

bool mended_only_of_none(const Verdict& v) {
  if (!v.mended) return true;
  const bool fails = any(v.rules[RuleKind::condition],
                         [](const RuleVerdict& rule) { return rule.state == RuleState::not_met; });
  return is_decided(v, OutcomeKind::none) && fails && !v.mended->possible.empty();
}

// --- ways in ------------------------------------------------------------------------------------

bool possible_way_stands_there(const Verdict& v) {
  return all(v.possible, [&v](const Outcome& outcome) {
    if (outcome.offer.empty()) return true;
    const OfferVerdict* way = offer_of(v, outcome.offer);
    return way != nullptr && way->state != Truth::not_met;
  });
}

bool decided_way_is_met(const Verdict& v) {
  if (!v.decided() || v.possible.front().offer.empty()) return true;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  return way != nullptr && way->state == Truth::met;
}

/// What is closed or over counts only where no other way is left.
bool dead_way_only_without_another(const Verdict& v) {
  if (!is_decided(v, OutcomeKind::contract) || is_over(v)) return true;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  if (way == nullptr || is_live(*way) || is_had(*way)) return true;
  return !any(v.offers, [](const OfferVerdict& other) {
    return brings_contract(other) && other.state == Truth::met && is_live(other);
  });
}

bool closed_by_its_step(const Verdict& v) {
  return all(v.offers, [](const OfferVerdict& offer) {
    const bool closed =
        offer.course == CourseState::closed || offer.course == CourseState::possibly_closed;
    if (!closed) return offer.closed_by == nullptr;
    return offer.closed_by != nullptr && offer.closed_by->closes &&
           has(offer.closed_by->offers, offer.offer->id);
  });
}

bool closing_step_says_so(const Verdict& v) {
  return all(v.offers, [&v](const OfferVerdict& offer) {
    if (offer.closed_by == nullptr || offer.state == Truth::not_met || had_way(v) != nullptr) {
      return true;
    }
    // A step of several ways in stands there once, and may be done on one and missed on another.
    if (offer.closed_by->offers.size() > 1) return true;
    const StepVerdict* step = step_of(v, offer.closed_by->id);
    if (step == nullptr) return false;
    return offer.course == CourseState::closed ? step->state == StepState::missed
                                               : leaves_doubt(step->state);
  });
}

bool not_met_has_its_reasons(const Verdict& v) {
  return all(v.offers, [](const OfferVerdict& offer) {
    const auto& wanted = offer.offer->requirements;
    const bool known = all(offer.reasons, [&wanted](IdView id) {
      return any(wanted, [id](const Requirement& each) { return each.id == id; });
    });
    return known && (offer.state == Truth::not_met) == !offer.reasons.empty();
  });
}

bool one_contract_is_had(const Verdict& v) {
  return std::count_if(v.offers.begin(), v.offers.end(), [](const OfferVerdict& offer) {
           return is_had(offer) && offer.offer->kind != OfferKind::running_on;
         }) <= 1;
}

// --- steps and starts ---------------------------------------------------------------------------

bool no_start_without_contract(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    const bool is_said = is_of_contract(*step.step) && step.state == StepState::done;
    return !is_said || any_way(v, step.step->offers, is_concluded);
  });
}

bool nothing_of_a_contract_that_is_not_to_be_had(const Verdict& v) {
  const bool may_have = may_be(v, OutcomeKind::contract) || may_be(v, OutcomeKind::running_on) ||
                        any_way(v, {}, is_concluded);
  if (may_have) return true;
  return !any(v.timeline, [](const StepVerdict& step) { return is_of_contract(*step.step); });
}

bool no_start_of_who_fails(const Verdict& v) {
  return !is_decided(v, OutcomeKind::none) || v.starts.empty();
}

bool start_on_a_live_way(const Verdict& v) {
  return all(v.starts,
             [&v](const StartVerdict& start) { return any_way(v, start.rule->offers, is_live); });
}

bool start_says_its_day(const Verdict& v) {
  return all(v.starts, [](const StartVerdict& start) {
    return (start.state == StartState::known) == start.day.has_value() &&
           (!start.if_today || start.state == StartState::no_event);
  });
}

bool nothing_to_come_on_a_dead_way(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    if (!is_to_come(step.state) || step.step->offers.empty()) return true;
    return any_way(v, step.step->offers, is_live);
  });
}

bool nothing_to_come_when_over(const Verdict& v) {
  if (!is_over(v)) return true;
  return v.starts.empty() &&
         !any(v.timeline, [](const StepVerdict& step) { return is_to_come(step.state); });
}

/// By itself, by what hangs on it, or because there is a contract.
bool done_only_as_told(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    if (step.state != StepState::done || has_happened(v, step)) return true;
    if (is_of_contract(*step.step)) return any_way(v, step.step->offers, is_concluded);
    return any(v.policy->steps, [&](const Step& later) {
      if (!goes_before(v, *step.step, later)) return false;
      // Its day may count for another way in, that stands there or not.
      if (step_of(v, later.id) == nullptr) return true;
      return any(v.timeline, [&](const StepVerdict& told) {
        return told.step->event == later.event && has_happened(v, told);
      });
    });
  });
}

bool missed_only_as_told(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    switch (step.state) {
      case StepState::missed:
      case StepState::possibly_missed:
        return step.reported.day || step.reported.not_done;
      case StepState::passed:
        return !step.reported.day && !step.reported.not_done;
      case StepState::possibly_passed:
        return !step.reported.not_done && !has_happened(v, step);
      default:
        return true;
    }
  });
}

bool days_count_from_today(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    return step.first.has_value() == step.days.has_value() &&
           (!step.days || *step.days == days_between(v.as_of, *step.first));
  });
}

bool certain_only_on_a_way_that_is_met(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    if (!step.certain || !is_to_come(step.state) || step.step->offers.empty()) return true;
    return any_way(v, step.step->offers, [](const OfferVerdict& offer) {
      return offer.state == Truth::met && is_live(offer);
    });
  });
}

// --- standing -----------------------------------------------------------------------------------

bool standing_offer_is_possible(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.offer.empty()) return true;
  const OfferVerdict* way = offer_of(v, s.offer);
  if (way == nullptr || !brings_contract(*way)) return false;
  return is_over(v) ? is_had(*way) : is_possible(v, s.offer);
}

bool standing_is_its_ways_course(const Verdict& v) {
  const Standing& s = v.standing;
  const OfferVerdict* way = offer_of(v, s.offer);
  if (way == nullptr) return true;
  switch (s.state) {
    case StandingState::none:
      return false;
    case StandingState::open:
      return way->course == CourseState::open;
    case StandingState::gone:
      return way->course == CourseState::gone && is_had(*way);
    case StandingState::closed:
      return way->course == CourseState::closed && s.closed_by == way->closed_by->id;
    case StandingState::possibly_closed:
      return way->course == CourseState::possibly_closed && s.closed_by == way->closed_by->id;
    case StandingState::over:
      return way->course == CourseState::over || v.year == YearState::after;
  }
  return false;
}

/// No contract is to be had of who gets none, and one is of who gets one.
bool standing_is_of_the_outcome(const Verdict& v) {
  if (!v.decided() || is_over(v)) return true;
  switch (v.possible.front().kind) {
    case OutcomeKind::contract:
      return v.standing.state != StandingState::none;
    case OutcomeKind::running_on:
      return v.standing.state == StandingState::gone;
    default:
      return v.standing.state == StandingState::none;
  }
}

bool gone_of_who_has_a_contract(const Verdict& v) {
  if (is_over(v) || is_decided(v, OutcomeKind::none)) return true;
  const OfferVerdict* had = had_way(v);
  const bool has_it = had != nullptr && is_possible(v, had->offer->id) &&
                      all(v.possible, [had](const Outcome& outcome) {
                        return outcome.kind == OutcomeKind::none || outcome.offer == had->offer->id;
                      });
  return !has_it || had->course != CourseState::gone || v.standing.state == StandingState::gone;
}

bool closed_by_a_way_of_the_practice(const Verdict& v) {
  const IdView step = v.standing.closed_by;
  if (step.empty()) return true;
  return any(v.offers, [step](const OfferVerdict& offer) {
    return offer.state != Truth::not_met && offer.closed_by != nullptr &&
           offer.closed_by->id == step;
  });
}

bool left_is_another_open_way(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.left.empty()) return true;
  const OfferVerdict* left = offer_of(v, s.left);
  return s.state == StandingState::possibly_closed && s.left != s.offer && left != nullptr &&
         left->course == CourseState::open && is_possible(v, s.left);
}

bool deadline_is_to_come_on_a_possible_way(const Verdict& v) {
  const IdView id = v.standing.deadline;
  if (id.empty()) return true;
  const StepVerdict* step = step_of(v, id);
  if (step == nullptr) return false;
  const bool to_come = step->state == StepState::now || step->state == StepState::next;
  return step->step->actor == Actor::practice && step->step->kind == StepKind::deadline &&
         to_come && any_way(v, step->step->offers, [&v](const OfferVerdict& offer) {
           return is_live(offer) &&
                  (offer.offer->is_supplementary || is_possible(v, offer.offer->id));
         });
}

bool begun_only_with_a_contract(const Verdict& v) {
  const Standing& s = v.standing;
  const OfferVerdict* way = offer_of(v, s.offer);
  const bool has_contract = way != nullptr && is_had(*way);
  return s.has_begun == (has_contract && s.start && *s.start <= v.as_of);
}

bool no_start_of_what_is_not_to_be_had(const Verdict& v) {
  const bool may_start =
      v.standing.state != StandingState::none && v.standing.state != StandingState::closed;
  return may_start || !v.standing.start;
}

bool ends_only_of_who_has_a_contract(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.state != StandingState::gone) return s.ends.empty() && !s.days_left && !s.decision_is_due;
  if (!all(s.ends, [&v](Date end) { return end >= v.as_of; })) return false;
  if (!s.days_left) return true;
  return !s.ends.empty() && *s.days_left == days_between(v.as_of, s.ends.front()) &&
         *s.days_left <= v.policy->end_notice;
}

bool over_after_the_term(const Verdict& v) { return v.year != YearState::after || is_over(v); }

// --- the next act -------------------------------------------------------------------------------

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
  if (step == nullptr || !is_decided(v, OutcomeKind::contract)) return false;
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
  if (step == nullptr || step->step->actor != Actor::purchaser || !is_to_come(step->state)) {
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
  if (!acts || !is_decided(v, OutcomeKind::contract)) return n.missed.empty();
  const auto closed = std::find_if(v.offers.begin(), v.offers.end(), [](const OfferVerdict& offer) {
    return brings_contract(offer) && offer.state == Truth::met &&
           offer.course == CourseState::closed;
  });
  return n.missed == (closed == v.offers.end() ? IdView{} : IdView(closed->closed_by->id));
}

constexpr std::array<Law, 50> all_laws{{
    {"some-outcome", "there is an outcome, and none twice", some_outcome},
    {"substance", "the substance is the contract of every possible outcome", substance},
    {"had-alone", "who has a contract can have no other", had_alone},
    {"decided-asks-nothing", "nothing is asked once the outcome is decided", decided_asks_nothing},
    {"nothing-told-is-asked", "what was told is not asked again", nothing_told_is_asked},
    {"reached-is-had-by-all", "a contract is reached where every outcome gives it",
     reached_is_had_by_all},
    {"mended-only-of-none", "only who fails a condition reads what mending brings",
     mended_only_of_none},
    {"possible-way-stands-there", "the way in of each outcome stands among the ways",
     possible_way_stands_there},
    {"decided-way-is-met", "the way in of a decided outcome is the practice's", decided_way_is_met},
    {"dead-way-only-without-another", "a way that is no more counts where no other is left",
     dead_way_only_without_another},
    {"closed-by-its-step", "a way is closed by a step of its own that closes", closed_by_its_step},
    {"closing-step-says-so", "the step that closed a way is missed, or in doubt",
     closing_step_says_so},
    {"not-met-has-its-reasons", "why a way is not the practice's is said, and of no other",
     not_met_has_its_reasons},
    {"one-contract-is-had", "no practice has a contract by two ways", one_contract_is_had},
    {"no-start-without-contract", "no start, end or publication is done without a contract",
     no_start_without_contract},
    {"nothing-of-a-contract-not-to-be-had",
     "no start, end or publication of who can get no contract",
     nothing_of_a_contract_that_is_not_to_be_had},
    {"no-start-of-who-fails", "who fails a condition starts nothing", no_start_of_who_fails},
    {"start-on-a-live-way", "a start is on a way that can be gone", start_on_a_live_way},
    {"start-says-its-day", "a start has a day where it is known", start_says_its_day},
    {"nothing-to-come-on-a-dead-way", "nothing is to come on a way that is no more",
     nothing_to_come_on_a_dead_way},
    {"nothing-to-come-when-over", "nothing is to come when all is over", nothing_to_come_when_over},
    {"done-only-as-told", "done is what was told, or follows from it", done_only_as_told},
    {"missed-only-as-told", "missed is what was told, passed what was not", missed_only_as_told},
    {"days-count-from-today", "days are counted from the day of the verdict",
     days_count_from_today},
    {"certain-only-on-a-way-that-is-met", "a step is certain on a way that is the practice's",
     certain_only_on_a_way_that_is_met},
    {"standing-offer-is-possible", "the way that counts is possible", standing_offer_is_possible},
    {"standing-is-its-ways-course", "the standing is the course of the way that counts",
     standing_is_its_ways_course},
    {"standing-is-of-the-outcome", "a contract is to be had of who gets one, and of no other",
     standing_is_of_the_outcome},
    {"gone-of-who-has-a-contract", "who has a contract stands so", gone_of_who_has_a_contract},
    {"closed-by-a-way-of-the-practice", "what closed is a way of the practice",
     closed_by_a_way_of_the_practice},
    {"left-is-another-open-way", "the way that is left is another, and open",
     left_is_another_open_way},
    {"deadline-is-to-come", "the deadline is to come, on a way that is possible",
     deadline_is_to_come_on_a_possible_way},
    {"begun-only-with-a-contract", "only a contract that is had has begun",
     begun_only_with_a_contract},
    {"no-start-of-what-is-not-to-be-had", "what is not to be had has no start",
     no_start_of_what_is_not_to_be_had},
    {"ends-only-of-who-has-a-contract", "only a contract that is had ends, and not in the past",
     ends_only_of_who_has_a_contract},
    {"over-after-the-term", "after the term all is over", over_after_the_term},
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

std::span<const Law> laws() noexcept { return all_laws; }

const Law* broken_law(const Verdict& verdict) {
  for (const Law& law : all_laws) {
    if (!law.holds(verdict)) return &law;
  }
  return nullptr;
}

bool contradicts_itself(const Verdict& v) {
  return any(v.notices,
             [](const Notice& notice) { return notice.code == NoticeCode::contradiction; });
}

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
