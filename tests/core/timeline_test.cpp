// The calendar of tests/policies/kalender, day by day around everything that happens in it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

const CompiledPolicy& policy() { return load(invented_folder() / "kalender"); }

/// `way`: true by the portal, false on request, null still open.
std::string answers(std::string_view care_type, std::string_view way,
                    std::string_view event = "null") {
  return R"({"format":1,"practice":{"richtlijnen":true,"vorig-contract":)" + std::string(way) +
         R"(},"careTypes":{")" + std::string(care_type) + R"(":{"datum-aanvraag":)" +
         std::string(event) + "}}}";
}

const StepVerdict* step(const Verdict& verdict, std::string_view id) {
  for (const StepVerdict& item : verdict.timeline) {
    if (item.step->id == id) return &item;
  }
  return nullptr;
}

struct Day {
  std::string_view as_of;
  std::string_view step;
  std::string_view state;
};

TEST(Timeline, every_step_around_every_day_on_which_it_changes) {
  const std::vector<Day> rows{
      // a vague day on which something opens: mid September, read as the 11th to the 20th
      {"2024-09-10", "vragenlijst", "next"},
      {"2024-09-11", "vragenlijst", "now"},
      {"2024-09-20", "vragenlijst", "now"},
      {"2024-09-21", "vragenlijst", "done"},
      // a deadline after it: from when that has begun, its own day included
      {"2024-09-10", "invullen", "next"},
      {"2024-09-11", "invullen", "now"},
      {"2024-09-21", "invullen", "now"},
      {"2024-10-20", "invullen", "now"},
      {"2024-10-21", "invullen", "passed"},
      // what hangs on another step has no date, and a deadline behind it is not yet to be met
      {"2024-10-21", "aanbod", "waits"},
      {"2025-06-01", "aanbod", "waits"},
      {"2024-10-21", "tekenen", "next"},
      {"2024-11-07", "tekenen", "next"},
      {"2024-11-08", "tekenen", "passed"},
      // a vague deadline: surely not over on its first day, surely over after its last
      {"2024-10-31", "bezwaar", "now"},
      {"2024-11-01", "bezwaar", "now"},
      {"2024-11-02", "bezwaar", "possibly-passed"},
      {"2024-11-30", "bezwaar", "possibly-passed"},
      {"2024-12-01", "bezwaar", "passed"},
      // a deadline without an end
      {"2024-11-30", "vanaf", "now"},
      {"2024-12-01", "vanaf", "now"},
      {"2024-12-02", "vanaf", "possibly-passed"},
      {"2199-12-31", "vanaf", "possibly-passed"},
      // from a day on
      {"2024-11-11", "publicatie", "next"},
      {"2024-11-12", "publicatie", "now"},
      {"2025-12-31", "publicatie", "now"},
      // on one day
      {"2024-12-31", "ingang", "next"},
      {"2025-01-01", "ingang", "now"},
      {"2025-01-02", "ingang", "done"},
  };
  for (const Day& row : rows) {
    const Verdict verdict = check(policy(), "jaar", answers("jaar", "true"), row.as_of);
    const StepVerdict* found = step(verdict, row.step);
    ASSERT_NE(found, nullptr) << row.step;
    EXPECT_EQ(word_of(found->state), row.state) << row.step << " on " << row.as_of;
    EXPECT_TRUE(found->certain) << row.step;
  }
}

TEST(Timeline, days_count_to_a_deadline_or_to_the_first_day) {
  const Verdict verdict = check(policy(), "jaar", answers("jaar", "true"), "2024-10-20");
  const auto days = [&verdict](std::string_view id) { return step(verdict, id)->days; };
  EXPECT_EQ(days("invullen"), 0);
  EXPECT_EQ(days("tekenen"), 18);
  EXPECT_EQ(days("vragenlijst"), -39);
  EXPECT_EQ(days("publicatie"), 23);
  EXPECT_EQ(days("vanaf"), 42);
  EXPECT_EQ(days("bezwaar"), 12) << "a vague deadline may be its first day";
  EXPECT_EQ(days("aanbod"), std::nullopt);
}

TEST(Timeline, steps_of_a_way_in_stand_there_when_it_is_or_may_be_taken) {
  const auto steps = [](std::string_view way) {
    const Verdict verdict = check(policy(), "jaar", answers("jaar", way), "2024-10-01");
    std::vector<std::string> all;
    for (const StepVerdict& item : verdict.timeline) {
      all.push_back(item.step->id + (item.certain ? "" : "?"));
    }
    return joined(all);
  };
  EXPECT_EQ(steps("true"), "invullen tekenen vragenlijst aanbod bezwaar vanaf publicatie ingang");
  EXPECT_EQ(steps("false"), "bezwaar vanaf publicatie ingang beoordeling");
  EXPECT_EQ(steps("null"),
            "invullen? tekenen? vragenlijst? aanbod? bezwaar vanaf publicatie ingang beoordeling?");
}

struct Year {
  std::string_view care_type;
  std::string_view as_of;
  std::string_view state;
};

TEST(Timeline, the_year_around_each_of_its_ends) {
  const std::vector<Year> rows{
      {"jaar", "2024-12-31", "before"},       {"jaar", "2025-01-01", "during"},
      {"jaar", "2025-12-31", "during"},       {"jaar", "2026-01-01", "after"},
      {"meerjarig", "2026-12-31", "during"},  {"meerjarig", "2027-01-01", "after"},
      {"open-einde", "2025-01-31", "before"}, {"open-einde", "2025-02-01", "during"},
      {"open-einde", "2025-12-31", "during"}, {"open-einde", "2026-01-01", "unknown"},
      {"vorig-jaar", "2024-12-31", "during"}, {"vorig-jaar", "2025-01-01", "after"},
  };
  for (const Year& row : rows) {
    const Verdict verdict =
        check(policy(), row.care_type, answers(row.care_type, "true"), row.as_of);
    EXPECT_EQ(word_of(verdict.year), row.state) << row.care_type << " on " << row.as_of;
  }
}

struct Start {
  std::string_view care_type;
  std::string_view event;
  std::string_view rule;
  std::string_view day;
};

TEST(Timeline, starts_around_month_ends_and_the_ends_of_the_term) {
  const std::vector<Start> rows{
      {"jaar", "2025-01-31", "maand-erna", "2025-02-01"},
      {"jaar", "2025-02-01", "maand-erna", "2025-03-01"},
      {"jaar", "2025-02-28", "maand-erna", "2025-03-01"},
      {"jaar", "2025-11-30", "maand-erna", "2025-12-01"},
      {"jaar", "2025-12-01", "maand-erna", "past-term"},
      {"jaar", "2024-11-30", "maand-erna", "2025-01-01"},  // never before the term
      {"jaar", "2024-12-31", "maand-erna", "2025-01-01"},
      {"jaar", "1900-01-01", "maand-erna", "2025-01-01"},
      {"jaar", "2200-12-31", "maand-erna", "past-term"},
      {"jaar", "2025-03-31", "maand", "2025-03-01"},
      {"jaar", "2025-03-01", "maand", "2025-03-01"},
      {"jaar", "2025-12-31", "maand", "2025-12-01"},
      {"jaar", "2026-01-01", "maand", "past-term"},
      {"jaar", "2025-01-01", "kwartaal-erna", "2025-04-01"},
      {"jaar", "2025-03-31", "kwartaal-erna", "2025-04-01"},
      {"jaar", "2025-04-01", "kwartaal-erna", "2025-07-01"},
      {"jaar", "2025-09-30", "kwartaal-erna", "2025-10-01"},
      {"jaar", "2025-10-01", "kwartaal-erna", "past-term"},
      {"meerjarig", "2025-12-01", "maand-erna", "2026-01-01"},
      {"meerjarig", "2026-11-30", "maand-erna", "2026-12-01"},
      {"meerjarig", "2026-12-01", "maand-erna", "past-term"},
      {"jaar", "2025-01-15", "niet-voor-maart", "2025-03-01"},
      {"jaar", "2025-02-28", "niet-voor-maart", "2025-03-01"},
      {"jaar", "2025-03-01", "niet-voor-maart", "2025-04-01"},
      {"jaar", "2024-01-01", "niet-voor-maart", "2025-03-01"},
      {"open-einde", "2024-12-01", "maand-erna", "2025-02-01"},
      {"open-einde", "2025-11-30", "maand-erna", "2025-12-01"},
      {"open-einde", "2025-12-01", "maand-erna", "term-unknown"},
  };
  for (const Start& row : rows) {
    const std::string event = "\"" + std::string(row.event) + "\"";
    const Verdict verdict =
        check(policy(), row.care_type, answers(row.care_type, "false", event), "2024-10-01");
    std::string found = "absent";
    for (const StartVerdict& start : verdict.starts) {
      if (start.rule->id != row.rule) continue;
      found = start.day ? format_date(*start.day) : std::string(word_of(start.state));
      EXPECT_EQ(start.day.has_value(), start.state == StartState::known);
    }
    EXPECT_EQ(found, row.day) << row.care_type << " " << row.rule << " after " << row.event;
  }
}

TEST(Timeline, a_start_needs_its_event_and_its_way_in) {
  const auto starts = [](std::string_view way, std::string_view event) {
    const Verdict verdict = check(policy(), "jaar", answers("jaar", way, event), "2024-10-01");
    std::vector<std::string> all;
    for (const StartVerdict& start : verdict.starts) {
      all.push_back(start.rule->id + ":" + std::string(word_of(start.state)));
    }
    return joined(all);
  };
  EXPECT_EQ(starts("true", "null"),
            "maand-erna:no-event maand:no-event kwartaal-erna:no-event "
            "niet-voor-maart:no-event");
  EXPECT_EQ(starts("true", R"("not-applicable")"),
            "maand-erna:no-event maand:no-event kwartaal-erna:no-event "
            "niet-voor-maart:no-event");
  EXPECT_EQ(starts("null", R"("2025-02-02")"),
            "maand-erna:known maand:known kwartaal-erna:known "
            "niet-voor-maart:known alleen-op-aanvraag:known");
}

struct NextRow {
  std::string_view care_type;
  std::string_view way;
  std::string_view as_of;
  std::string_view next;
};

TEST(Timeline, what_to_do_next_on_each_day) {
  const std::vector<NextRow> rows{
      {"jaar", "null", "2024-10-01", "answer vorig-contract"},
      {"jaar", "true", "2024-09-01", "step invullen"},
      {"jaar", "true", "2024-10-20", "step invullen"},
      {"jaar", "true", "2024-10-21", "step tekenen"},
      {"jaar", "true", "2024-11-08", "passed tekenen"},
      {"jaar", "false", "2024-10-01", "request aanvraag"},
      {"jaar", "false", "2026-01-01", "year-over"},
      {"jaar", "null", "2026-01-01", "year-over"},
      {"vorig-jaar", "true", "2024-10-01", "none loopt-door"},
      {"alleen-wachten", "true", "2024-10-01", "wait portaal-zonder-stap"},
  };
  for (const NextRow& row : rows) {
    const Verdict verdict =
        check(policy(), row.care_type, answers(row.care_type, row.way), row.as_of);
    std::string next(word_of(verdict.next.kind));
    for (const IdView id : {verdict.next.fact, verdict.next.step, verdict.next.offer}) {
      if (!id.empty()) next += " " + std::string(id);
    }
    EXPECT_EQ(next, row.next) << row.care_type << " " << row.as_of;
  }
}

}  // namespace
}  // namespace contractwijzer::test
