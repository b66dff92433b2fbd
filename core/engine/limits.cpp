#include "limits.hpp"

#include <bit>

namespace contractwijzer::engine {

namespace {

/// The first step that closes a way in and shares this with the given one.
template <typename Same>
bool is_first(const Care& care, std::size_t place, Same same) {
  for (std::size_t other = 0; other < place; ++other) {
    if (care.steps[other].closes != 0 && same(care.steps[other], care.steps[place])) return false;
  }
  return true;
}

}  // namespace

std::size_t doubts_of(const Care& care) {
  std::size_t doubts = 0;
  for (std::size_t i = 0; i < care.row->steps; ++i) {
    const StepRow& step = care.steps[i];
    if (step.closes == 0) continue;
    const bool is_own_deed = is_first(care, i, [](const StepRow& a, const StepRow& b) {
      return a.event != nothing && a.event == b.event;
    });
    if (is_own_deed) ++doubts;
    if (step.time == TimeKind::from_day || step.time == TimeKind::counted) ++doubts;
    if (step.time != TimeKind::in_period) continue;
    const bool is_own_period = is_first(care, i, [](const StepRow& a, const StepRow& b) {
      return a.time == TimeKind::in_period && a.period == b.period;
    });
    if (is_own_period) ++doubts;
  }
  return doubts;
}

std::size_t ways_of_events(const Care& care) {
  WaySet ways = 0;
  for (std::size_t i = 0; i < care.row->steps; ++i) {
    if (care.steps[i].event != nothing) ways |= care.steps[i].ways;
  }
  return static_cast<std::size_t>(std::popcount(ways));
}

bool has_bounded_history(const Care& care) {
  const std::size_t doubts = doubts_of(care);
  return doubts <= most_doubts && doubts + ways_of_events(care) <= most_unsettled;
}

}  // namespace contractwijzer::engine
