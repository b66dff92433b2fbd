#include "policy/read_time_span.hpp"

#include "operators/operator.hpp"

namespace contractwijzer {

TimeSpan read_time_span(const Cursor& at, bool has_working_days) {
  constexpr int most_days = 36'500;
  constexpr int days_of_week = 7;
  constexpr int months_of_year = 12;
  ObjectReader object(at);
  TimeSpan span;
  std::vector<std::string> there;
  const auto read = [&](std::string_view key, int each, int most, int& into) {
    const auto length = object.find(key);
    if (!length) return;
    there.emplace_back(key);
    const int count = read_count(*length, 1);
    if (count > most / each) {
      object.problems().add(ErrorCode::impossible_threshold, length->path, std::to_string(count),
                            "1.." + std::to_string(most / each));
    } else {
      into = count * each;
    }
  };
  read("days", 1, most_days, span.days);
  if (has_working_days) read("workingDays", 1, 1'000, span.working_days);
  read("weeks", days_of_week, most_days, span.days);
  read("months", 1, 1'200, span.months);
  read("years", months_of_year, 1'200, span.months);
  need_just_one_of(
      object, there,
      has_working_days ? "days, workingDays, weeks, months, years" : "days, weeks, months, years");
  object.finish();
  return span;
}

}  // namespace contractwijzer
