// Civil dates: days of the calendar, without a time or a zone. The edges of the program speak ISO
// 8601 (2025-01-31); which day it is in Europe/Amsterdam is for the caller to say.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace contractwijzer {

using Date = std::chrono::sys_days;

/// The years in which a date may lie; a date outside them is taken for a slip of the pen.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2200;

/// Reads exactly YYYY-MM-DD. Empty when the form is wrong, the day does not exist, or the year lies
/// outside first_year..last_year.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text) noexcept;

/// YYYY-MM-DD, of a date in the years 0 to 9999.
[[nodiscard]] std::string format_date(Date date);

/// Of a day that exists.
[[nodiscard]] Date make_date(int year, unsigned month, unsigned day) noexcept;

[[nodiscard]] Date first_of_month(Date date) noexcept;
[[nodiscard]] Date first_of_month_after(Date date) noexcept;
[[nodiscard]] Date first_of_quarter(Date date) noexcept;
[[nodiscard]] Date first_of_quarter_after(Date date) noexcept;

/// So many months later, or earlier where below 0: the day of that number, or the month's last.
[[nodiscard]] Date add_months(Date date, int count) noexcept;

/// Days from one date to another; negative when `to` comes first.
[[nodiscard]] int days_between(Date from, Date to) noexcept;

}  // namespace contractwijzer
