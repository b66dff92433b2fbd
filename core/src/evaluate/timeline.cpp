#include "evaluate/timeline.hpp"

#include <algorithm>

namespace contractwijzer {

const Term& term_of(const CareType& care_type, const Policy& policy) {
  return care_type.term ? *care_type.term : policy.term;
}

std::optional<Date> last_day(const Term& term, const Policy& policy) {
  const auto own = term.last_day();
  return own ? own : policy.term.last_day();
}

Span span_of(const When& when, const Policy& policy) {
  return std::visit(Overloaded{
                        [](const Undated&) { return Span{}; },
                        [](const OnDay& on) {
                          return Span{on.day, on.day};
                        },
                        [](const FromDay& from) {
                          return Span{from.day, {}};
                        },
                        [&](const InPeriod& in) {
                          const auto period = std::find_if(
                              policy.periods.begin(), policy.periods.end(),
                              [&in](const Period& other) { return other.id == in.period; });
                          return Span{period->from, period->until};
                        },
                    },
                    when);
}

std::optional<Date> last_day(const When& when, const Policy& policy) {
  return span_of(when, policy).last;
}

StepVerdict dated(const Step& step, const Policy& policy) {
  const Span span = span_of(step.when, policy);
  StepVerdict verdict;
  verdict.step = &step;
  verdict.first = span.first;
  verdict.last = span.last;
  return verdict;
}

namespace {

/// Three answers to "did it happen in time?": a vague deadline leaves a third.
Truth in_time(const StepVerdict& step, Date day) {
  if (!step.first || day <= *step.first) return Truth::met;
  return step.last && day > *step.last ? Truth::not_met : Truth::open;
}

class Timeline {
 public:
  Timeline(std::vector<StepVerdict>& steps, Date as_of) : steps_(steps), as_of_(as_of) {}

  /// Each pass builds on what the ones before it found.
  void place() {
    for (StepVerdict& step : steps_) {
      if (step.first) step.days = days_between(as_of_, *step.first);
      if (step.first && step.step->kind != StepKind::deadline) step.state = state_of_event(step);
      if (has_happened(step)) step.state = state_when_done(step, *step.told.day);
    }
    for (const StepVerdict& step : steps_) {
      if (has_happened(step)) finish_what_came_before(step);
    }
    for (StepVerdict& step : steps_) {
      const StepVerdict* before = find(step.step->after);
      const bool may_go_on = before != nullptr && has_happened(*before) &&
                             before->state == StepState::done &&
                             step.step->actor == Actor::purchaser;
      if (step.state == StepState::waits && !step.first && may_go_on) step.state = StepState::now;
    }
    for (StepVerdict& step : steps_) {
      if (step.state == StepState::waits && step.first) step.state = state_of_deadline(step);
    }
  }

 private:
  /// What lies beyond the as-of date is a plan.
  [[nodiscard]] bool has_happened(const StepVerdict& step) const {
    return step.told.day && *step.told.day <= as_of_;
  }

  [[nodiscard]] StepVerdict* find(const std::string& id) const {
    const auto at = std::find_if(steps_.begin(), steps_.end(),
                                 [&id](const StepVerdict& other) { return other.step->id == id; });
    return at == steps_.end() ? nullptr : &*at;
  }

  [[nodiscard]] StepState state_of_event(const StepVerdict& step) const {
    if (as_of_ < *step.first) return StepState::next;
    return step.last && as_of_ > *step.last ? StepState::presumed : StepState::now;
  }

  static StepState state_when_done(const StepVerdict& step, Date day) {
    if (step.step->kind != StepKind::deadline) return StepState::done;
    switch (in_time(step, day)) {
      case Truth::met:
        return StepState::done;
      case Truth::open:
        return StepState::possibly_missed;
      case Truth::not_met:
        return StepState::missed;
    }
    return StepState::done;
  }

  /// What a step hangs on must have happened when the step itself has; a deadline that the practice
  /// told of keeps what was told.
  void finish_what_came_before(const StepVerdict& step) {
    for (StepVerdict* before = find(step.step->after); before != nullptr;
         before = find(before->step->after)) {
      if (!before->told.day && !before->told.not_done) before->state = StepState::done;
    }
  }

  /// A deadline can be worked on from the moment that the step before it has begun, and on its last
  /// day whatever was told of that; its own day counts. Who plans it for a day beyond it will not
  /// have met it.
  [[nodiscard]] StepState state_of_deadline(const StepVerdict& step) const {
    const bool not_done = step.told.not_done;
    switch (in_time(step, as_of_)) {
      case Truth::not_met:
        return not_done || step.told.day ? StepState::missed : StepState::passed;
      case Truth::open:
        return not_done ? StepState::possibly_missed : StepState::possibly_passed;
      case Truth::met:
        break;
    }
    const StepVerdict* before = find(step.step->after);
    const bool can_begin = before == nullptr || has_begun(*before) || step.last == as_of_;
    return can_begin ? StepState::now : StepState::next;
  }

  static bool has_begun(const StepVerdict& step) noexcept {
    return step.state != StepState::next && step.state != StepState::waits;
  }

  std::vector<StepVerdict>& steps_;
  Date as_of_;
};

std::optional<Date> first_day(const StartRule& rule, Date event) {
  switch (rule.kind) {
    case StartRuleKind::first_of_month:
      return first_of_month(event);
    case StartRuleKind::first_of_month_or_same:
      return first_of_month(event) == event ? event : first_of_month_after(event);
    case StartRuleKind::first_of_month_after:
      return first_of_month_after(event);
    case StartRuleKind::first_of_quarter_or_same:
      return first_of_quarter(event) == event ? event : first_of_quarter_after(event);
    case StartRuleKind::first_of_quarter_after:
      return first_of_quarter_after(event);
    case StartRuleKind::windows:
      for (const StartWindow& window : rule.windows) {
        if (window.from <= event && event <= window.until) return window.start;
      }
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

StartVerdict start_on(const StartRule& rule, const Term& term, const Policy& policy, Date event) {
  const auto found = first_day(rule, event);
  if (!found) return {&rule, StartState::outside_windows, {}, {}};
  const Date day = std::max(*found, rule.not_before.value_or(term.from));
  const auto last = term.last_day();
  if (last && day > *last) return {&rule, StartState::past_term, {}, {}};
  const bool beyond_the_year = !term.until && policy.term.until && day > *policy.term.until;
  const bool beyond_the_document = rule.not_after && day > *rule.not_after;
  if (beyond_the_year || beyond_the_document) return {&rule, StartState::term_unknown, {}, {}};
  return {&rule, StartState::known, day, {}};
}

void place_in_time(std::vector<StepVerdict>& steps, Date as_of) { Timeline(steps, as_of).place(); }

std::optional<Date> day_of_offers(const std::vector<StepVerdict>& steps) {
  for (const StepVerdict& step : steps) {
    const bool opens = step.step->kind == StepKind::opens || step.step->kind == StepKind::offer;
    if (opens && step.first) return step.last.value_or(*step.first);
  }
  return std::nullopt;
}

YearState year_state(const Term& term, const Policy& policy, Date as_of) {
  if (as_of < term.from) return YearState::before;
  const auto last = term.last_day();
  if (last && as_of > *last) return YearState::after;
  if (!term.until_one_of.empty()) {
    return as_of <= *term.first_end() ? YearState::during : YearState::unknown;
  }
  if (!policy.term.until || as_of <= *policy.term.until) {
    return term.until || policy.term.until ? YearState::during : YearState::unknown;
  }
  return term.until ? YearState::runs_on : YearState::unknown;
}

StartVerdict start_of(const StartRule& rule, const Term& term, const Policy& policy,
                      std::optional<Date> event, Date as_of) {
  if (event) return start_on(rule, term, policy, *event);
  StartVerdict verdict{&rule, StartState::no_event, {}, {}};
  const bool too_early = policy.events && as_of < policy.events->from;
  if (!too_early) verdict.if_today = start_on(rule, term, policy, as_of).day;
  return verdict;
}

}  // namespace contractwijzer
