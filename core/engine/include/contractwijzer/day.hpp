// Days as the evaluator counts them, and dates.
#pragma once

#include <cassert>
#include <optional>

#include "contractwijzer/date.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

[[nodiscard]] constexpr Day day_of(Date date) noexcept {
  return static_cast<Day>(date.time_since_epoch().count());
}
[[nodiscard]] constexpr Day day_of(const std::optional<Date>& date) noexcept {
  return date ? day_of(*date) : no_day;
}

/// Of a day that is there.
[[nodiscard]] constexpr Date date_of(Code day) noexcept {
  assert(day != no_day);
  return Date{std::chrono::days{day}};
}

[[nodiscard]] constexpr std::optional<Date> date_if_any(Day day) noexcept {
  return day == no_day ? std::nullopt : std::optional(date_of(day));
}

}  // namespace contractwijzer::engine
