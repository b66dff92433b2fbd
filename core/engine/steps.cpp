#include "steps.hpp"

#include <algorithm>

#include "contractwijzer/day.hpp"

namespace contractwijzer::engine {

Report report_of(const Practice& practice, Index event) {
  if (practice.known.is_known[event] == 0) return {};
  const Code code = practice.known.codes[event];
  if (code == does_not_apply) return {no_day, true};
  return {static_cast<Day>(code), false};
}

namespace {

/// Three answers to "did it happen in time?": a vague deadline leaves a third.
Truth in_time(const StepMark& step, Day day) {
  if (step.first == no_day || day <= step.first) return Truth::met;
  return step.last != no_day && day > step.last ? Truth::not_met : Truth::open;
}

class Timeline {
 public:
  Timeline(const Care& care, List<StepMark>& steps, Day as_of)
      : care_(care), steps_(steps), as_of_(as_of) {}

  /// Each pass builds on what the ones before it found.
  void place() {
    for (StepMark& step : steps_) {
      const bool is_deadline = row(step).kind == StepKind::deadline;
      if (step.first != no_day && !is_deadline) step.state = state_of_event(step);
      if (has_happened(step)) step.state = state_when_done(step);
    }
    for (const StepMark& step : steps_) {
      if (has_happened(step)) finish_what_came_before(step);
    }
    for (StepMark& step : steps_) {
      const StepMark* before = find(row(step).after);
      const bool may_go_on = before != nullptr && has_happened(*before) &&
                             before->state == StepState::done && row(step).actor != Actor::practice;
      if (step.state == StepState::waits && step.first == no_day && may_go_on) {
        step.state = StepState::now;
      }
    }
    for (StepMark& step : steps_) {
      if (step.state == StepState::waits && step.first != no_day) {
        step.state = state_of_deadline(step);
      }
    }
  }

 private:
  [[nodiscard]] const StepRow& row(const StepMark& step) const { return care_.steps[step.step]; }

  /// What lies beyond the as-of date is a plan.
  [[nodiscard]] bool has_happened(const StepMark& step) const {
    return step.report.has_day() && step.report.day <= as_of_;
  }

  /// One of the care type's own.
  [[nodiscard]] StepMark* find(Index step) const {
    return step < steps_.size() ? &steps_[step] : nullptr;
  }

  [[nodiscard]] StepState state_of_event(const StepMark& step) const {
    if (as_of_ < step.first) return StepState::next;
    return step.last != no_day && as_of_ > step.last ? StepState::presumed : StepState::now;
  }

  [[nodiscard]] StepState state_when_done(const StepMark& step) const {
    if (row(step).kind != StepKind::deadline) return StepState::done;
    switch (in_time(step, step.report.day)) {
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
  void finish_what_came_before(const StepMark& step) {
    for (StepMark* before = find(row(step).after); before != nullptr;
         before = find(row(*before).after)) {
      if (!before->report.is_there()) before->state = StepState::done;
    }
  }

  /// A deadline can be worked on from the moment that the step before it has begun, and on its last
  /// day whatever was told of that; its own day counts. Who plans it for a day beyond it will not
  /// have met it.
  [[nodiscard]] StepState state_of_deadline(const StepMark& step) const {
    switch (in_time(step, as_of_)) {
      case Truth::not_met:
        return step.report.is_there() ? StepState::missed : StepState::passed;
      case Truth::open:
        return step.report.not_done ? StepState::possibly_missed : StepState::possibly_passed;
      case Truth::met:
        break;
    }
    const StepMark* before = find(row(step).after);
    const bool can_begin = before == nullptr || has_begun(*before) || step.last == as_of_;
    return can_begin ? StepState::now : StepState::next;
  }

  static bool has_begun(const StepMark& step) noexcept {
    return step.state != StepState::next && step.state != StepState::waits;
  }

  const Care& care_;
  List<StepMark>& steps_;
  Day as_of_;
};

/// The day that the rule's kind gives, whatever the term; none outside its windows.
Day first_day(const Care& care, const StartRow& start, Day event_day) {
  const Date event = date_of(event_day);
  switch (start.kind) {
    case StartRuleKind::first_of_month:
      return day_of(first_of_month(event));
    case StartRuleKind::first_of_month_or_same:
      return day_of(first_of_month(event) == event ? event : first_of_month_after(event));
    case StartRuleKind::first_of_month_after:
      return day_of(first_of_month_after(event));
    case StartRuleKind::first_of_quarter_or_same:
      return day_of(first_of_quarter(event) == event ? event : first_of_quarter_after(event));
    case StartRuleKind::first_of_quarter_after:
      return day_of(first_of_quarter_after(event));
    case StartRuleKind::windows:
      for (const WindowRow& window : care.windows.subspan(start.first_window, start.windows)) {
        if (window.from <= event_day && event_day <= window.until) return window.start;
      }
      return no_day;
  }
  return no_day;
}

}  // namespace

void place_in_time(const Care& care, List<StepMark>& steps, Day as_of) {
  Timeline(care, steps, as_of).place();
}

Day last_day_of_term(const Care& care) {
  return care.row->until != no_day || care.ends.empty() ? care.row->until : care.ends.back();
}

Day first_end_of_term(const Care& care) {
  return care.row->until != no_day || care.ends.empty() ? care.row->until : care.ends.front();
}

Day last_day(const Care& care) {
  const Day own = last_day_of_term(care);
  return own != no_day ? own : care.row->policy_last;
}

YearState year_state(const Care& care, Day as_of) {
  const CareRow& row = *care.row;
  if (as_of < row.from) return YearState::before;
  const Day last = last_day_of_term(care);
  if (last != no_day && as_of > last) return YearState::after;
  if (!care.ends.empty()) {
    return as_of <= first_end_of_term(care) ? YearState::during : YearState::unknown;
  }
  if (row.policy_until == no_day || as_of <= row.policy_until) {
    const bool has_end = row.until != no_day || row.policy_until != no_day;
    return has_end ? YearState::during : YearState::unknown;
  }
  return row.until != no_day ? YearState::runs_on : YearState::unknown;
}

StartMark start_on(const Care& care, Index start, Day event) {
  const StartRow& row = care.starts[start];
  const Day found = first_day(care, row, event);
  if (found == no_day) return {start, StartState::outside_windows, no_day, no_day};
  const Day day = std::max(found, row.not_before);
  const Day last = last_day_of_term(care);
  if (last != no_day && day > last) return {start, StartState::past_term, no_day, no_day};
  const bool is_beyond_the_year =
      care.row->until == no_day && care.row->policy_until != no_day && day > care.row->policy_until;
  const bool is_beyond_the_document = row.not_after != no_day && day > row.not_after;
  if (is_beyond_the_year || is_beyond_the_document) {
    return {start, StartState::term_unknown, no_day, no_day};
  }
  return {start, StartState::known, day, no_day};
}

}  // namespace contractwijzer::engine
