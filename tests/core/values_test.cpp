// The small values that everything rests on: truth, dates, exact numbers.
#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <string>

#include "contractwijzer/date.hpp"
#include "contractwijzer/decimal.hpp"
#include "contractwijzer/truth.hpp"

namespace contractwijzer {
namespace {

constexpr Truth no = Truth::not_met;
constexpr Truth open = Truth::open;
constexpr Truth yes = Truth::met;
constexpr std::array<Truth, 3> all_truths{no, open, yes};

TEST(Truth, tables_of_not_both_and_either) {
  constexpr std::array<Truth, 3> negated{yes, open, no};
  constexpr std::array<std::array<Truth, 3>, 3> conjunction{
      {{no, no, no}, {no, open, open}, {no, open, yes}}};
  constexpr std::array<std::array<Truth, 3>, 3> disjunction{
      {{no, open, yes}, {open, open, yes}, {yes, yes, yes}}};
  for (std::size_t a = 0; a < 3; ++a) {
    EXPECT_EQ(!all_truths.at(a), negated.at(a));
    for (std::size_t b = 0; b < 3; ++b) {
      EXPECT_EQ(both(all_truths.at(a), all_truths.at(b)), conjunction.at(a).at(b)) << a << " " << b;
      EXPECT_EQ(either(all_truths.at(a), all_truths.at(b)), disjunction.at(a).at(b))
          << a << " " << b;
    }
  }
  EXPECT_EQ(truth_of(true), yes);
  EXPECT_EQ(truth_of(false), no);
}

TEST(Truth, a_tally_is_met_when_enough_are_and_not_met_when_too_few_can_be) {
  for (int met = 0; met <= 3; ++met) {
    for (int open_ones = 0; open_ones <= 3; ++open_ones) {
      Tally tally;
      for (int i = 0; i < met; ++i) tally.add(yes);
      for (int i = 0; i < open_ones; ++i) tally.add(open);
      tally.add(no);
      for (int wanted = 1; wanted <= 8; ++wanted) {
        const Truth expected = wanted <= met ? yes : wanted <= met + open_ones ? open : no;
        EXPECT_EQ(tally.at_least(wanted), expected) << met << " " << open_ones << " " << wanted;
      }
    }
  }
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

unsigned days_in(int year, unsigned month) {
  constexpr std::array<unsigned, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days.at(month - 1) + (month == 2 && is_leap(year) ? 1 : 0);
}

std::string padded(unsigned value, std::size_t width) {
  std::string digits = std::to_string(value);
  return std::string(width - digits.size(), '0') + digits;
}

std::string iso(int year, unsigned month, unsigned day) {
  return padded(static_cast<unsigned>(year), 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

/// Calls visit(year, month, day) for each day of the calendar that dates may lie in.
template <typename Visit>
void each_day(Visit visit) {
  for (int year = first_year; year <= last_year; ++year) {
    for (unsigned month = 1; month <= 12; ++month) {
      for (unsigned day = 1; day <= days_in(year, month); ++day) visit(year, month, day);
    }
  }
}

TEST(Date, every_day_is_written_as_it_was_read_and_follows_the_day_before) {
  Date expected = make_date(first_year, 1, 1);
  each_day([&](int year, unsigned month, unsigned day) {
    const std::string text = iso(year, month, day);
    const auto date = parse_date(text);
    ASSERT_TRUE(date) << text;
    ASSERT_EQ(*date, expected) << text;
    ASSERT_EQ(*date, make_date(year, month, day)) << text;
    ASSERT_EQ(format_date(*date), text);
    expected += std::chrono::days{1};
  });
  EXPECT_EQ(expected, make_date(last_year + 1, 1, 1));
}

TEST(Date, months_and_quarters_after_every_day) {
  each_day([&](int year, unsigned month, unsigned day) {
    const Date date = make_date(year, month, day);
    const Date next_month = month == 12 ? make_date(year + 1, 1, 1) : make_date(year, month + 1, 1);
    const unsigned quarter = (month - 1) / 3;
    const Date next_quarter =
        quarter == 3 ? make_date(year + 1, 1, 1) : make_date(year, quarter * 3 + 4, 1);
    ASSERT_EQ(first_of_month(date), make_date(year, month, 1)) << iso(year, month, day);
    ASSERT_EQ(first_of_month_after(date), next_month) << iso(year, month, day);
    ASSERT_EQ(first_of_quarter_after(date), next_quarter) << iso(year, month, day);
  });
}

TEST(Date, days_that_do_not_exist_and_other_forms_are_refused) {
  for (int year = first_year; year <= last_year; ++year) {
    for (unsigned month = 0; month <= 13; ++month) {
      const bool real = month >= 1 && month <= 12;
      const unsigned from = real ? days_in(year, month) + 1 : 1;
      for (unsigned day = from; day <= 32; ++day) {
        ASSERT_FALSE(parse_date(iso(year, month, day))) << iso(year, month, day);
      }
      ASSERT_FALSE(parse_date(iso(year, month, 0)));
    }
  }
  for (const char* text :
       {"", "2025-1-01", "2025-01-1", "25-01-01", "2025/01/01", "20250101", "2025-01-01 ",
        " 2025-01-01", "2025-01-01T00:00", "2O25-01-01", "2025-01-0x", "+025-01-01", "-025-01-01",
        "1899-12-31", "2201-01-01", "0000-00-00", "31-01-2025", "2025-01--1"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

TEST(Date, leap_years_by_the_rule_of_four_hundred) {
  EXPECT_TRUE(parse_date("2000-02-29"));
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_FALSE(parse_date("1900-02-29"));
  EXPECT_FALSE(parse_date("2025-02-29"));
  EXPECT_FALSE(parse_date("2100-02-29"));
  EXPECT_FALSE(parse_date("2200-02-29"));
}

TEST(Date, differences_count_days_and_know_their_direction) {
  const Date day = make_date(2024, 2, 28);
  EXPECT_EQ(days_between(day, day), 0);
  EXPECT_EQ(days_between(day, make_date(2024, 3, 1)), 2);
  EXPECT_EQ(days_between(make_date(2024, 3, 1), day), -2);
  EXPECT_EQ(days_between(make_date(2025, 2, 28), make_date(2025, 3, 1)), 1);
  EXPECT_EQ(days_between(make_date(2024, 1, 1), make_date(2025, 1, 1)), 366);
  EXPECT_EQ(days_between(make_date(first_year, 1, 1), make_date(last_year, 12, 31)), 109937);
}

TEST(Decimal, numbers_are_exact_to_six_decimals) {
  struct Row {
    double number;
    std::int64_t millionths;
    const char* text;
  };
  const std::array<Row, 12> rows{{{0, 0, "0"},
                                  {1, 1'000'000, "1"},
                                  {-2.5, -2'500'000, "-2.5"},
                                  {0.1, 100'000, "0.1"},
                                  {0.3, 300'000, "0.3"},
                                  {0.000001, 1, "0.000001"},
                                  {-0.000001, -1, "-0.000001"},
                                  {90.25, 90'250'000, "90.25"},
                                  {110.499999, 110'499'999, "110.499999"},
                                  {999999.999999, 999'999'999'999, "999999.999999"},
                                  {1e6, 1'000'000'000'000, "1000000"},
                                  {-1e6, -1'000'000'000'000, "-1000000"}}};
  for (const Row& row : rows) {
    const auto decimal = Decimal::from_number(row.number);
    ASSERT_TRUE(decimal) << row.text;
    EXPECT_EQ(decimal->millionths, row.millionths);
    EXPECT_EQ(decimal->to_string(), row.text);
  }
}

TEST(Decimal, every_thousandth_up_to_a_hundred_is_itself) {
  for (std::int64_t i = -100'000; i <= 100'000; ++i) {
    const auto decimal = Decimal::from_number(static_cast<double>(i) / 1000.0);
    ASSERT_TRUE(decimal) << i;
    ASSERT_EQ(decimal->millionths, i * 1000);
  }
}

TEST(Decimal, too_large_or_too_fine_is_refused) {
  for (const double number :
       {1'000'000'001.0, -1'000'000'001.0, 1e300, -1e300, 0.0000001, 1.0000001, 2.5e-7, 1e-9,
        1.000000001, 0.123456789, 1.0 / 3.0, std::numeric_limits<double>::infinity(),
        std::numeric_limits<double>::quiet_NaN()}) {
    EXPECT_FALSE(Decimal::from_number(number)) << number;
  }
}

TEST(Decimal, whole_numbers) {
  EXPECT_EQ(Decimal::whole(3).millionths, 3'000'000);
  EXPECT_TRUE(Decimal::whole(3).is_whole());
  EXPECT_EQ(Decimal::whole(-3).whole_part(), -3);
  EXPECT_FALSE(Decimal::from_number(2.000001)->is_whole());
  EXPECT_LT(*Decimal::from_number(2.999999), Decimal::whole(3));
  EXPECT_GT(*Decimal::from_number(-2.999999), Decimal::whole(-3));
}

}  // namespace
}  // namespace contractwijzer
