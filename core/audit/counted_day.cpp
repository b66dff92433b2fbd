#include "counted_day.hpp"

#include "contractwijzer/day.hpp"
#include "engine/counted.hpp"

namespace contractwijzer::audit {

Date counted_day(const CountedFrom& counted, Date event, const std::vector<Date>& holidays) {
  std::vector<engine::Day> days;
  if (counted.unit == TimeUnit::working_days) {
    for (const Date day : holidays) days.push_back(engine::day_of(day));
  }
  return engine::date_of(
      engine::counted_from(engine::day_of(event), counted.length, counted.unit, days));
}

}  // namespace contractwijzer::audit
