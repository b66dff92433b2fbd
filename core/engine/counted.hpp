// Days counted from the day of an event.
#pragma once

#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

/// So much later, or earlier where `length` is below 0. Months are counted by their number: the day
/// of the same number, or the month's last. Working days are those that are no Saturday, Sunday or
/// holiday; the event's own day is never one of them.
[[nodiscard]] Day counted_from(Day event, int length, TimeUnit unit, Rows<Day> holidays);

}  // namespace contractwijzer::engine
