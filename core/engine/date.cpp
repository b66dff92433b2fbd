#include "contractwijzer/date.hpp"

#include <array>
#include <cassert>

namespace contractwijzer {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month_day;

std::optional<unsigned> digits(std::string_view text) noexcept {
  unsigned value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

void put(std::string& out, unsigned value, int width) {
  std::array<char, 10> reversed{};
  for (int i = 0; i < width; ++i, value /= 10) {
    reversed.at(static_cast<std::size_t>(i)) = static_cast<char>('0' + value % 10);
  }
  for (int i = width; i-- > 0;) out.push_back(reversed.at(static_cast<std::size_t>(i)));
}

Date first_of(std::chrono::year_month ym) noexcept { return Date{ym / day{1}}; }

std::chrono::year_month month_of(Date date) noexcept {
  const year_month_day ymd{date};
  return ymd.year() / ymd.month();
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text.substr(0, 4));
  const auto m = digits(text.substr(5, 2));
  const auto d = digits(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const year_month_day ymd{year{static_cast<int>(*y)}, month{*m}, day{*d}};
  if (!ymd.ok() || static_cast<int>(*y) < first_year || static_cast<int>(*y) > last_year) {
    return std::nullopt;
  }
  return Date{ymd};
}

std::string format_date(Date date) {
  const year_month_day ymd{date};
  std::string out;
  put(out, static_cast<unsigned>(static_cast<int>(ymd.year())), 4);
  out.push_back('-');
  put(out, static_cast<unsigned>(ymd.month()), 2);
  out.push_back('-');
  put(out, static_cast<unsigned>(ymd.day()), 2);
  return out;
}

Date make_date(int y, unsigned m, unsigned d) noexcept {
  const year_month_day ymd{year{y}, month{m}, day{d}};
  assert(ymd.ok());
  return Date{ymd};
}

Date first_of_month(Date date) noexcept { return first_of(month_of(date)); }

Date first_of_month_after(Date date) noexcept { return first_of(month_of(date) + months{1}); }

Date first_of_quarter(Date date) noexcept {
  const auto ym = month_of(date);
  const unsigned into_quarter = (static_cast<unsigned>(ym.month()) - 1) % 3;
  return first_of(ym - months{into_quarter});
}

Date first_of_quarter_after(Date date) noexcept {
  return first_of(month_of(first_of_quarter(date)) + months{3});
}

Date add_months(Date date, int count) noexcept {
  const year_month_day from{date};
  const auto into = month_of(date) + months{count};
  const year_month_day same{into / from.day()};
  return same.ok() ? Date{same} : Date{into / std::chrono::last};
}

int days_between(Date from, Date to) noexcept { return static_cast<int>((to - from).count()); }

}  // namespace contractwijzer
