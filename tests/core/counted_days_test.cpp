// Days that are counted from an event: by days, working days and months, and what a policy must say
// for it.
#include <gtest/gtest.h>

#include "base_policy.hpp"
#include "contractwijzer/day.hpp"
#include "engine/counted.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

engine::Day day(std::string_view text) { return engine::day_of(parse_date(text)); }

TEST(CountedDays, are_those_of_the_calendar) {
  struct Row {
    std::string_view event;
    int length;
    TimeUnit unit;
    std::string_view day;
  };
  using enum TimeUnit;
  const std::vector<engine::Day> holidays{day("2025-12-25"), day("2025-12-26"), day("2026-01-01")};
  const std::vector<Row> rows{
      {"2025-12-22", 14, days, "2026-01-05"},
      {"2025-12-22", -1, days, "2025-12-21"},
      {"2025-12-22", 1, working_days, "2025-12-23"},
      {"2025-12-24", 1, working_days, "2025-12-29"},   // two holidays and a weekend
      {"2025-12-27", 1, working_days, "2025-12-29"},   // from a Saturday
      {"2025-12-22", 10, working_days, "2026-01-08"},  // three holidays and two weekends
      {"2026-01-02", -2, working_days, "2025-12-30"},
      {"2026-01-31", 1, months, "2026-02-28"},
      {"2024-01-31", 1, months, "2024-02-29"},
      {"2026-02-28", 1, months, "2026-03-28"},  // the same number, not the last again
      {"2026-03-31", -1, months, "2026-02-28"},
      {"2026-11-30", 3, months, "2027-02-28"},
      {"2024-02-29", 12, months, "2025-02-28"},
      {"1969-12-31", 1, working_days, "1970-01-01"},
      {"1969-12-26", 1, working_days, "1969-12-29"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(format_date(engine::date_of(
                  engine::counted_from(day(row.event), row.length, row.unit, holidays))),
              row.day)
        << row.event << " and " << row.length;
  }
}

/// The policy with its deadline counted from the day of its application, as it is or as one that
/// closes a way in.
Errors errors_with(const std::string& when, bool closes, std::string_view vocabulary) {
  std::string text = replaced(base_policy, R"("when":{"on":"2024-10-20"})", R"("when":)" + when);
  if (closes) {
    text = replaced(text, R"({"id":"termijn","for":"all",)",
                    R"({"id":"termijn","for":"all","offers":["vraag"],)");
  }
  const auto compiled = CompiledPolicy::from_json(text, vocabulary);
  return compiled ? Errors{} : compiled.errors();
}

TEST(CountedDays, of_a_way_in_take_a_first_day_of_events) {
  const std::string when = R"({"day":"datum","plus":{"weeks":2}})";
  EXPECT_EQ(in_words(errors_with(when, false, base_vocabulary)), "");
  const Errors errors = errors_with(when, true, base_vocabulary);
  ASSERT_EQ(errors.size(), 1U) << in_words(errors);
  EXPECT_EQ(errors[0].code, ErrorCode::missing_events);
  EXPECT_EQ(errors[0].pointer, "/steps/1/when/day");
}

TEST(CountedDays, that_work_is_done_on_take_the_holidays_of_the_policys_years) {
  const std::string when = R"({"day":"datum","minus":{"workingDays":5}})";
  const auto with = [](const std::string& days) {
    return replaced(base_vocabulary, R"("facts":[)", R"("holidays":[)" + days + R"(],"facts":[)");
  };
  EXPECT_EQ(in_words(errors_with(when, false, with(R"("2025-01-01","2025-12-25")"))), "");
  for (const std::string_view vocabulary :
       {std::string(base_vocabulary), with(R"("2024-01-01","2024-12-25")"),
        with(R"("2026-01-01")")}) {
    const Errors errors = errors_with(when, false, vocabulary);
    ASSERT_EQ(errors.size(), 1U) << in_words(errors);
    EXPECT_EQ(errors[0].code, ErrorCode::missing_holidays);
    EXPECT_EQ(errors[0].pointer, "/steps/1/when");
  }
}

TEST(CountedDays, that_cannot_be_counted_are_told_where_they_stand) {
  struct Row {
    std::string when;
    ErrorCode code;
    std::string pointer;
  };
  using enum ErrorCode;
  const std::vector<Row> rows{
      {R"({"day":"datum"})", missing_alternative, "/steps/1/when"},
      {R"({"day":"datum","plus":{"days":1},"minus":{"days":1}})", only_one, "/steps/1/when"},
      {R"({"day":"datum","plus":{"days":1,"weeks":1}})", only_one, "/steps/1/when/plus"},
      {R"({"day":"datum","plus":{}})", missing_alternative, "/steps/1/when/plus"},
      {R"({"day":"datum","plus":{"days":0}})", impossible_threshold, "/steps/1/when/plus/days"},
      {R"({"day":"datum","plus":{"years":101}})", impossible_threshold, "/steps/1/when/plus/years"},
      {R"({"day":"datum","plus":{"uren":3}})", missing_alternative, "/steps/1/when/plus"},
      {R"({"day":"register","plus":{"days":3}})", operator_mismatch, "/steps/1/when/day"},
      {R"({"day":"dag","plus":{"days":3}})", unknown_fact, "/steps/1/when/day"},
      {R"({"on":"2024-10-20","plus":{"days":3}})", unknown_field, "/steps/1/when/plus"},
  };
  for (const Row& row : rows) {
    const Errors errors = errors_with(row.when, false, base_vocabulary);
    ASSERT_FALSE(errors.empty()) << row.when;
    EXPECT_EQ(errors[0].code, row.code) << row.when << in_words(errors);
    EXPECT_EQ(errors[0].pointer, row.pointer) << row.when;
  }
}

}  // namespace
}  // namespace contractwijzer::test
