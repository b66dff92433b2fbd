#include "timeliness.hpp"

namespace contractwijzer::engine {

namespace {

/// A step that is over says less where it may not be on the practice's way at all.
Timeliness timeliness_of(const StepMark& step) noexcept {
  switch (step.state) {
    case StepState::now:
    case StepState::next:
    case StepState::waits:
      return Timeliness::in_time;
    case StepState::done:
    case StepState::presumed:
    case StepState::possibly_passed:
    case StepState::possibly_missed:
      return Timeliness::possibly;
    case StepState::passed:
    case StepState::missed:
      return step.is_certain ? Timeliness::too_late : Timeliness::possibly;
  }
  return Timeliness::not_said;
}

bool is_way_in(const Care& care, const Marks& marks, WaySet ways) {
  for (const Index place : marks.possible) {
    const Index offer = care.outcomes[place].offer;
    if (offer != nothing && names(ways, offer)) return true;
  }
  return false;
}

}  // namespace

Timing timing_of(const Care& care, const Marks& marks) {
  const Standing& standing = marks.standing;
  if (standing.state == StandingState::over) return {Timeliness::too_late, nothing, no_day};
  for (const StepMark& step : marks.timeline) {
    if (care.steps[step.step].is_reference_date != 0) {
      return {timeliness_of(step), step.step, no_day};
    }
  }
  switch (standing.state) {
    case StandingState::closed:
      return {Timeliness::too_late, standing.closed_by, no_day};
    case StandingState::possibly_closed:
      return {Timeliness::possibly, standing.closed_by, no_day};
    case StandingState::gone:
      return {Timeliness::has_contract, nothing, no_day};
    case StandingState::none:
    case StandingState::open:
    case StandingState::over:
      break;
  }
  for (const StartMark& start : marks.starts) {
    if (start.state == StartState::depends) continue;
    // Who has applied already has done so as it was then.
    if (is_way_in(care, marks, care.starts[start.start].ways) && start.day == no_day) {
      return {Timeliness::later, nothing, start.if_today};
    }
  }
  return {};
}

}  // namespace contractwijzer::engine
