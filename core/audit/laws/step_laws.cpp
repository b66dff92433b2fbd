// The timeline and the starts: what is done, missed, to come.
#include <array>

#include "audit/look_up.hpp"
#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

namespace {

bool no_start_without_contract(const Verdict& v) {
  return all(v.timeline, [&v](const StepVerdict& step) {
    const bool is_said = is_of_contract(*step.step) && step.state == StepState::done;
    return !is_said || any_way(v, step.step->offers, is_concluded);
  });
}

bool nothing_of_a_contract_that_is_not_to_be_had(const Verdict& v) {
  const bool may_have = names_contract(v.possible.front().kind) ||
                        may_be(v, OutcomeKind::running_on) || any_way(v, {}, is_concluded);
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

constexpr std::array<Law, 11> step_laws_in_order{{
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
}};

}  // namespace

std::span<const Law> step_laws() noexcept { return step_laws_in_order; }

}  // namespace contractwijzer::audit
