#include "counted.hpp"

#include "contains.hpp"
#include "contractwijzer/day.hpp"

namespace contractwijzer::engine {

namespace {

bool is_weekend(Day day) {
  constexpr Day week = 7;
  constexpr Day saturday = 2;  // 3 January 1970
  const Day into_week = ((day - saturday) % week + week) % week;
  return into_week < 2;
}

Day working_days_from(Day day, int length, Rows<Day> holidays) {
  const int step = length < 0 ? -1 : 1;
  while (length != 0) {
    day += step;
    if (!is_weekend(day) && !contains(holidays, day)) length -= step;
  }
  return day;
}

}  // namespace

Day counted_from(Day event, int length, TimeUnit unit, Rows<Day> holidays) {
  switch (unit) {
    case TimeUnit::days:
      return event + length;
    case TimeUnit::months:
      return day_of(add_months(date_of(event), length));
    case TimeUnit::working_days:
      break;
  }
  return working_days_from(event, length, holidays);
}

}  // namespace contractwijzer::engine
