// A care type's steps on one day, and the day on which something begins.
#pragma once

#include "contractwijzer/list.hpp"
#include "practice.hpp"

namespace contractwijzer::engine {

/// What a practice told of a step of its own.
struct Report {
  Day day = no_day;
  bool not_done = false;

  [[nodiscard]] bool has_day() const noexcept { return day != no_day; }
  [[nodiscard]] bool is_there() const noexcept { return has_day() || not_done; }
};

struct StepMark {
  Index step = nothing;
  StepState state = StepState::waits;
  bool is_certain = true;
  Day first = no_day;
  Day last = no_day;  ///< none where it is open-ended
  Report report;
};

/// Whether who goes this way in has a contract in the end.
[[nodiscard]] constexpr bool leads_or_runs(OfferKind kind) noexcept {
  return leads_to_contract(kind) || kind == OfferKind::running_on;
}

[[nodiscard]] constexpr bool names(WaySet ways, std::size_t offer) noexcept {
  return (ways >> offer & 1U) != 0;
}

/// Calls visit(step) for each that must have gone before it, the nearest first, as long as it
/// returns true. Steps that are not the care type's own are among them.
template <typename Visit>
void each_before(const Care& care, std::size_t step, Visit visit) {
  for (Index at = care.steps[step].after; at != nothing && visit(at);) at = care.steps[at].after;
}

/// Whether it holds for one of them.
template <typename Holds>
[[nodiscard]] bool any_before(const Care& care, std::size_t step, Holds holds) {
  bool any = false;
  each_before(care, step, [&](Index before) {
    any = holds(before);
    return !any;
  });
  return any;
}

/// What was told of the day of an event.
[[nodiscard]] Report report_of(const Practice& practice, Index event);

/// `steps`: the care type's own, each with its days and what was told.
void place_in_time(const Care& care, List<StepMark>& steps, Day as_of);

/// The last day on which the contract may run; none where neither term says.
[[nodiscard]] Day last_day(const Care& care);
/// The last day that the care type's own term may have, and the first on which it may end.
[[nodiscard]] Day last_day_of_term(const Care& care);
[[nodiscard]] Day first_end_of_term(const Care& care);

[[nodiscard]] YearState year_state(const Care& care, Day as_of);

struct StartMark {
  Index start = nothing;
  StartState state = StartState::no_event;
  Day day = no_day;
  Day if_today = no_day;  ///< without an event: what the as-of date as its day would give
};

/// What an event on this day gives.
[[nodiscard]] StartMark start_on(const Care& care, Index start, Day event);

}  // namespace contractwijzer::engine
