#include "evaluate/timeline.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

const Term& term_of(const CareType& care_type, const Policy& policy) {
  return care_type.term ? *care_type.term : policy.term;
}

}  // namespace

StepVerdict dated(const Step& step, const Policy& policy) {
  StepVerdict verdict;
  verdict.step = &step;
  std::visit(Overloaded{
                 [](const Undated&) {},
                 [&](const OnDay& on) { verdict.first = verdict.last = on.day; },
                 [&](const FromDay& from) { verdict.first = from.day; },
                 [&](const InPeriod& in) {
                   const auto period =
                       std::find_if(policy.periods.begin(), policy.periods.end(),
                                    [&in](const Period& other) { return other.id == in.period; });
                   verdict.first = period->from;
                   verdict.last = period->until;
                 },
             },
             step.when);
  return verdict;
}

namespace {

bool has_begun(const std::string& id, const std::vector<StepVerdict>& steps) {
  const auto before = std::find_if(
      steps.begin(), steps.end(), [&id](const StepVerdict& other) { return other.step->id == id; });
  return before == steps.end() || before->state == StepState::done ||
         before->state == StepState::now;
}

/// A deadline can be worked on from the moment that the step before it has begun; its own day
/// counts.
StepState deadline_state(const StepVerdict& step, const std::vector<StepVerdict>& steps,
                         Date as_of) {
  if (step.last && as_of > *step.last) return StepState::passed;
  if (step.first != step.last && as_of > *step.first) return StepState::possibly_passed;
  return step.step->after.empty() || has_begun(step.step->after, steps) ? StepState::now
                                                                        : StepState::next;
}

StepState event_state(const StepVerdict& step, Date as_of) {
  if (as_of < *step.first) return StepState::next;
  return step.last && as_of > *step.last ? StepState::done : StepState::now;
}

}  // namespace

void place_in_time(std::vector<StepVerdict>& steps, Date as_of) {
  for (StepVerdict& step : steps) {
    if (!step.first) continue;
    step.days = days_between(as_of, *step.first);
    if (step.step->kind != StepKind::deadline) step.state = event_state(step, as_of);
  }
  for (StepVerdict& step : steps) {  // after the events that they hang on
    if (step.first && step.step->kind == StepKind::deadline) {
      step.state = deadline_state(step, steps, as_of);
    }
  }
}

YearState year_state(const CareType& care_type, const Policy& policy, Date as_of) {
  const Term& term = term_of(care_type, policy);
  if (as_of < term.from) return YearState::before;
  if (term.until) return as_of <= *term.until ? YearState::during : YearState::after;
  return policy.term.until && as_of <= *policy.term.until ? YearState::during : YearState::unknown;
}

StartVerdict start_of(const StartRule& rule, const CareType& care_type, const Policy& policy,
                      std::optional<Date> event) {
  if (!event) return {&rule, StartState::no_event, {}};
  const Term& term = term_of(care_type, policy);
  Date day;
  switch (rule.kind) {
    case StartRuleKind::first_of_month_after:
      day = first_of_month_after(*event);
      break;
    case StartRuleKind::first_of_month:
      day = first_of_month(*event);
      break;
    case StartRuleKind::first_of_quarter_after:
      day = first_of_quarter_after(*event);
      break;
  }
  day = std::max(day, rule.not_before.value_or(term.from));
  if (term.until && day > *term.until) return {&rule, StartState::past_term, {}};
  if (!term.until && policy.term.until && day > *policy.term.until) {
    return {&rule, StartState::term_unknown, {}};
  }
  return {&rule, StartState::known, day};
}

}  // namespace contractwijzer
