// The calendar of tests/policies/kalender, day by day around everything that happens in it.
#include <gtest/gtest.h>

#include <map>
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
      {"2024-09-21", "vragenlijst", "presumed"},
      // a deadline after it: from when that has begun, its own day included
      {"2024-09-10", "invullen", "next"},
      {"2024-09-11", "invullen", "now"},
      {"2024-09-21", "invullen", "now"},
      {"2024-10-20", "invullen", "now"},
      {"2024-10-21", "invullen", "passed"},
      // what hangs on another step has no date, and a deadline behind it is not yet to be met, but
      // on its last day
      {"2024-10-21", "aanbod", "waits"},
      {"2025-06-01", "aanbod", "waits"},
      {"2024-10-21", "tekenen", "next"},
      {"2024-11-06", "tekenen", "next"},
      {"2024-11-07", "tekenen", "now"},
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
      // on one day; whether the practice has a contract then, nobody told
      {"2024-12-31", "ingang", "next"},
      {"2025-01-01", "ingang", "now"},
      {"2025-01-02", "ingang", "presumed"},
  };
  for (const Day& row : rows) {
    const Verdict verdict = check(policy(), "jaar", answers("jaar", "true"), row.as_of);
    const StepVerdict* found = step(verdict, row.step);
    ASSERT_NE(found, nullptr) << row.step;
    EXPECT_EQ(word_of(found->state), row.state) << row.step << " on " << row.as_of;
    EXPECT_EQ(found->certain, row.step != "ingang") << row.step << " on " << row.as_of;
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
  EXPECT_EQ(steps("false"), "bezwaar vanaf publicatie ingang beoordeling tekenen-aanvraag");
  EXPECT_EQ(steps("null"),
            "invullen? tekenen? vragenlijst? aanbod? bezwaar vanaf publicatie ingang? beoordeling? "
            "tekenen-aanvraag?");
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
      {"meerjarig", "2025-12-31", "during"},  {"meerjarig", "2026-01-01", "runs-on"},
      {"meerjarig", "2026-12-31", "runs-on"}, {"meerjarig", "2027-01-01", "after"},
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
      {"jaar", "2025-03-31", "maand", "2025-03-01"},
      {"jaar", "2025-03-01", "maand", "2025-03-01"},
      {"jaar", "2025-12-31", "maand", "2025-12-01"},
      {"jaar", "2025-01-01", "kwartaal-erna", "2025-04-01"},
      {"jaar", "2025-03-31", "kwartaal-erna", "2025-04-01"},
      {"jaar", "2025-04-01", "kwartaal-erna", "2025-07-01"},
      {"jaar", "2025-09-30", "kwartaal-erna", "2025-10-01"},
      {"jaar", "2025-10-01", "kwartaal-erna", "past-term"},
      {"jaar", "2025-03-01", "maand-of-zelfde", "2025-03-01"},
      {"jaar", "2025-03-02", "maand-of-zelfde", "2025-04-01"},
      {"jaar", "2025-02-28", "maand-of-zelfde", "2025-03-01"},
      {"jaar", "2025-04-01", "kwartaal-of-zelfde", "2025-04-01"},
      {"jaar", "2025-04-02", "kwartaal-of-zelfde", "2025-07-01"},
      {"jaar", "2025-03-31", "kwartaal-of-zelfde", "2025-04-01"},
      {"jaar", "2024-10-31", "vensters", "outside-windows"},
      {"jaar", "2024-11-01", "vensters", "2025-01-01"},
      {"jaar", "2024-12-15", "vensters", "2025-01-01"},
      {"jaar", "2024-12-16", "vensters", "outside-windows"},
      {"jaar", "2024-12-31", "vensters", "outside-windows"},
      {"jaar", "2025-01-01", "vensters", "2025-04-01"},
      {"jaar", "2025-03-31", "vensters", "2025-04-01"},
      {"jaar", "2025-04-01", "vensters", "past-term"},
      {"jaar", "2025-11-30", "vensters", "past-term"},
      {"jaar", "2025-12-01", "vensters", "outside-windows"},
      {"jaar", "2025-08-31", "tot-september", "2025-09-01"},
      {"jaar", "2025-09-01", "tot-september", "term-unknown"},
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
            "maand-of-zelfde:no-event kwartaal-of-zelfde:no-event vensters:no-event "
            "tot-september:no-event niet-voor-maart:no-event");
  EXPECT_EQ(starts("true", R"("not-applicable")"),
            "maand-erna:no-event maand:no-event kwartaal-erna:no-event "
            "maand-of-zelfde:no-event kwartaal-of-zelfde:no-event vensters:no-event "
            "tot-september:no-event niet-voor-maart:no-event");
  EXPECT_EQ(starts("null", R"("2025-02-02")"),
            "maand-erna:known maand:known kwartaal-erna:known maand-of-zelfde:known "
            "kwartaal-of-zelfde:known vensters:known tot-september:known niet-voor-maart:known "
            "alleen-op-aanvraag:known");
}

TEST(Timeline, without_an_event_a_start_says_what_the_chosen_day_would_give) {
  const auto if_today = [](std::string_view as_of, std::string_view rule) {
    const Verdict verdict = check(policy(), "jaar", answers("jaar", "false"), as_of);
    for (const StartVerdict& start : verdict.starts) {
      if (start.rule->id != rule) continue;
      EXPECT_EQ(start.state, StartState::no_event);
      return start.if_today ? format_date(*start.if_today) : std::string("none");
    }
    return std::string("absent");
  };
  EXPECT_EQ(if_today("2025-03-31", "maand-erna"), "2025-04-01");
  EXPECT_EQ(if_today("2025-12-01", "maand-erna"), "absent") << "no application can start any more";
  EXPECT_EQ(if_today("2025-09-01", "tot-september"), "none");
  const Verdict told =
      check(policy(), "jaar", answers("jaar", "false", R"("2025-02-02")"), "2025-03-31");
  for (const StartVerdict& start : told.starts) EXPECT_EQ(start.if_today, std::nullopt);
}

struct OwnDay {
  std::string_view fact;
  std::string_view value;
  std::string_view as_of;
  std::string_view step;
  std::string_view state;
};

TEST(Timeline, a_practices_own_days_say_what_is_done_and_what_was_missed) {
  const std::vector<OwnDay> rows{
      // done in time, on the last day, and too late
      {"datum-ingevuld", R"("2024-10-19")", "2024-10-25", "invullen", "done"},
      {"datum-ingevuld", R"("2024-10-20")", "2024-10-25", "invullen", "done"},
      {"datum-ingevuld", R"("2024-10-21")", "2024-10-25", "invullen", "missed"},
      // told as not done: missed only when the deadline is over
      {"datum-ingevuld", R"("not-applicable")", "2024-10-20", "invullen", "now"},
      {"datum-ingevuld", R"("not-applicable")", "2024-10-21", "invullen", "missed"},
      {"datum-ingevuld", R"("not-applicable")", "2024-09-10", "invullen", "next"},
      // a plan is not yet done
      {"datum-ingevuld", R"("2024-10-15")", "2024-10-14", "invullen", "now"},
      {"datum-ingevuld", R"("2024-10-15")", "2024-10-15", "invullen", "done"},
      {"datum-ingevuld", R"("2024-11-15")", "2024-11-01", "invullen", "missed"},
      {"datum-ingevuld", R"("2024-11-15")", "2024-11-15", "invullen", "missed"},
      // what follows on it may be going on; what it followed on has been
      {"datum-ingevuld", R"("2024-10-15")", "2024-10-15", "aanbod", "now"},
      {"datum-ingevuld", R"("2024-10-15")", "2024-10-14", "aanbod", "waits"},
      {"datum-ingevuld", R"("not-applicable")", "2024-10-25", "aanbod", "absent"},
      {"datum-ingevuld", R"("2024-10-21")", "2024-10-25", "aanbod", "absent"},
      {"datum-ingevuld", R"("2024-09-15")", "2024-09-15", "vragenlijst", "done"},
      {"datum-getekend", R"("2024-11-07")", "2024-11-08", "tekenen", "done"},
      {"datum-getekend", R"("2024-11-07")", "2024-11-08", "aanbod", "done"},
      {"datum-getekend", R"("2024-11-07")", "2024-11-08", "invullen", "done"},
      {"datum-getekend", R"("2024-11-07")", "2024-11-06", "invullen", "passed"},
      // a vague deadline: the first of November may be the last day, the thirtieth too
      {"datum-bezwaar", R"("2024-11-01")", "2024-12-05", "bezwaar", "done"},
      {"datum-bezwaar", R"("2024-11-02")", "2024-12-05", "bezwaar", "possibly-missed"},
      {"datum-bezwaar", R"("2024-11-30")", "2024-12-05", "bezwaar", "possibly-missed"},
      {"datum-bezwaar", R"("2024-12-01")", "2024-12-05", "bezwaar", "missed"},
      {"datum-bezwaar", R"("not-applicable")", "2024-11-01", "bezwaar", "now"},
      {"datum-bezwaar", R"("not-applicable")", "2024-11-02", "bezwaar", "possibly-missed"},
      {"datum-bezwaar", R"("not-applicable")", "2024-12-01", "bezwaar", "missed"},
  };
  for (const OwnDay& row : rows) {
    const std::string given =
        R"({"format":1,"practice":{"richtlijnen":true,"vorig-contract":true},"careTypes":{"jaar":{")" +
        std::string(row.fact) + "\":" + std::string(row.value) + "}}}";
    const Verdict verdict = check(policy(), "jaar", given, row.as_of);
    const StepVerdict* found = step(verdict, row.step);
    EXPECT_EQ(found == nullptr ? "absent" : word_of(found->state), row.state)
        << row.step << " on " << row.as_of << " with " << row.fact << " " << row.value;
  }
}

/// Every day of 2024 to 2027, for what a practice may have told.
void expect_no_way_back(const CompiledPolicy& of, std::string_view care_type,
                        const std::string& given) {
  const auto told = read(of, given);
  const CareType& care = *of.care_type(care_type);
  std::map<std::string, int> before;
  for (Date day = date("2024-01-01"); day <= date("2027-12-31"); day += std::chrono::days{1}) {
    for (const StepVerdict& item : of.evaluate(care, told, day).timeline) {
      int& so_far = before[item.step->id];
      ASSERT_GE(progress(item.state), so_far)
          << item.step->id << " on " << format_date(day) << " with " << given;
      so_far = progress(item.state);
    }
  }
}

TEST(Timeline, no_step_goes_back_on_a_later_day) {
  for (const char* own :
       {"", R"("datum-ingevuld":"2024-10-05")", R"("datum-ingevuld":"2024-10-25")",
        R"("datum-ingevuld":"not-applicable")", R"("datum-getekend":"2024-11-03")",
        R"("datum-getekend":"2024-12-03","datum-bezwaar":"2024-11-20")"}) {
    expect_no_way_back(policy(), "jaar",
                       R"({"format":1,"practice":{"richtlijnen":true,"vorig-contract":true},)"
                       R"("careTypes":{"jaar":{)" +
                           std::string(own) + "}}}");
  }
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  for (const CareType& care_type : caresq.policy().care_types) {
    expect_no_way_back(caresq, care_type.id, R"({"format":1})");
    for (const char* own : {R"("datum-vragenlijst-bevestigd":"2024-10-12",)"
                            R"("datum-getekend":"2024-11-02")",
                            R"("datum-aanvraag":"2025-03-03","datum-getekend":"2025-03-20")"}) {
      expect_no_way_back(
          caresq, care_type.id,
          R"({"format":1,"careTypes":{")" + care_type.id + R"(":{)" + std::string(own) + "}}}");
    }
  }
}

TEST(Timeline, care_types_share_the_steps_that_stand_alike_in_the_policys_order) {
  const std::string given =
      R"({"format":1,"practice":{"richtlijnen":true,"vorig-contract":true},)"
      R"("careTypes":{"jaar":{"datum-ingevuld":"2024-10-05"},"meerjarig":{}}})";
  const auto verdicts =
      contractwijzer::check(policy(), {{"jaar", "meerjarig"}, given, "2024-10-06"});
  ASSERT_TRUE(verdicts) << in_words(verdicts.errors());
  std::vector<std::string> all;
  for (const PracticeStep& item : practice_timeline(*verdicts)) {
    std::string entry = item.step->step->id + ":";
    for (const std::size_t i : item.verdicts) entry += std::to_string(i);
    all.push_back(entry);
  }
  EXPECT_EQ(joined(all),
            "invullen:0 invullen:1 tekenen:0 tekenen:1 vragenlijst:0 vragenlijst:1 aanbod:0 "
            "aanbod:1 bezwaar:01 vanaf:01 publicatie:01 ingang:01");
}

struct ToldDays {
  std::string_view care_type;
  std::string_view own;
  std::string_view said;  ///< errors, or notices
};

TEST(Timeline, days_that_cannot_be_are_refused_at_their_field) {
  const std::vector<ToldDays> rows{
      {"fysiotherapie", R"("datum-aanvraag":"2023-12-31")", "event-too-early datum-aanvraag"},
      {"fysiotherapie", R"("datum-aanvraag":"2024-01-01")", ""},
      {"fysiotherapie", R"("datum-aanvraag":"2027-06-01")", ""},  // the end is not known
      {"dietetiek", R"("datum-aanvraag":"2026-12-31")", ""},
      {"dietetiek", R"("datum-aanvraag":"2027-01-01")", "event-too-late datum-aanvraag"},
      {"preventieve-voetzorg", R"("datum-aanvraag":"2026-01-01")", "event-too-late datum-aanvraag"},
      // before our reading of the period in which the questionnaire comes
      {"fysiotherapie", R"("datum-vragenlijst-bevestigd":"2024-09-10")", ""},
      {"logopedie", R"("datum-getekend":"2024-08-20")", ""},
      // signed before the questionnaire was confirmed
      {"fysiotherapie",
       R"("datum-vragenlijst-bevestigd":"2024-10-10","datum-getekend":"2024-10-09")",
       "events-reversed datum-getekend"},
      {"fysiotherapie",
       R"("datum-vragenlijst-bevestigd":"2024-10-10","datum-getekend":"2024-10-10")", ""},
      {"fysiotherapie",
       R"("datum-vragenlijst-bevestigd":"2024-10-10","datum-juist-bewijs":"2024-10-09")",
       "events-reversed datum-juist-bewijs"},
      // the questionnaire was filled in and its offer signed; what was asked for later is another
      // way
      {"fysiotherapie",
       R"("datum-vragenlijst-bevestigd":"2024-10-10","datum-getekend":"2024-11-02","datum-aanvraag":"2025-03-03")",
       ""},
      // of neither way in that was begun
      {"fysiotherapie",
       R"("datum-vragenlijst-bevestigd":"2024-10-10","datum-getekend":"2024-10-09","datum-aanvraag":"2025-03-03")",
       "events-reversed datum-getekend"},
      // together with what else is wrong
      {"dietetiek", R"("kwaliteitsregister-paramedici":7,"datum-aanvraag":"2023-12-31")",
       "wrong-type kwaliteitsregister-paramedici event-too-early datum-aanvraag"},
      // each at its own field
      {"dietetiek", R"("datum-aanvraag":"2023-12-31","datum-getekend":"2027-01-01")",
       "event-too-early datum-aanvraag event-too-late datum-getekend"},
  };
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  for (const ToldDays& row : rows) {
    const std::string care_type(row.care_type);
    const std::string given =
        R"({"format":1,"careTypes":{")" + care_type + R"(":{)" + std::string(row.own) + "}}}";
    const auto answers = caresq.read_answers(given);
    std::vector<std::string> found;
    if (!answers) {
      for (const Error& error : answers.errors()) {
        const std::string field = error.pointer.substr(error.pointer.rfind('/') + 1);
        EXPECT_EQ(error.pointer, "/careTypes/" + care_type + "/" + field);
        EXPECT_GT(error.position.line, 0U) << given;
        found.push_back(std::string(name_of(error.code)) + " " + field);
      }
    }
    EXPECT_EQ(joined(found), row.said) << given;
  }
}

/// "fact period" for each notice of a day before our reading of a period.
std::string readings(const Verdict& verdict) {
  std::vector<std::string> all;
  for (const Notice& notice : verdict.notices) {
    if (notice.code != NoticeCode::period_read) continue;
    all.push_back(std::string(notice.fact) + " " + std::string(notice.period));
  }
  return joined(all, ", ");
}

TEST(Timeline, a_day_before_our_reading_of_a_period_is_taken_with_the_reading_told) {
  const std::vector<ToldDays> rows{
      {"fysiotherapie", R"("datum-vragenlijst-bevestigd":"2024-09-10")",
       "datum-vragenlijst-bevestigd half-september-2024"},
      {"fysiotherapie", R"("datum-vragenlijst-bevestigd":"2024-09-11")", ""},
      {"fysiotherapie", R"("datum-vragenlijst-bevestigd":"not-applicable")", ""},
      {"fysiotherapie", R"("datum-getekend":"2024-09-10")", "datum-getekend half-september-2024"},
      {"logopedie", R"("datum-getekend":"2024-08-20")", "datum-getekend eind-augustus-2024"},
      {"dietetiek", R"("datum-getekend":"2024-08-20")", "datum-getekend eind-augustus-2024"},
      {"dietetiek", R"("datum-getekend":"2024-08-21")", ""},
      // each day with all that it lies before
      {"logopedie", R"("datum-vragenlijst-bevestigd":"2024-08-19","datum-getekend":"2024-08-20")",
       "datum-vragenlijst-bevestigd eind-augustus-2024, datum-getekend eind-augustus-2024"},
  };
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  for (const ToldDays& row : rows) {
    const std::string given = R"({"format":1,"careTypes":{")" + std::string(row.care_type) +
                              R"(":{)" + std::string(row.own) + "}}}";
    EXPECT_EQ(readings(check(caresq, row.care_type, given, "2024-10-01")), row.said) << given;
  }
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
      {"jaar", "true", "2024-09-01", "wait vragenlijst invullen"},
      {"jaar", "true", "2024-10-20", "step invullen"},
      {"jaar", "true", "2024-10-21", "passed datum-ingevuld invullen aanvraag"},
      {"jaar", "true", "2024-11-08", "passed datum-getekend tekenen aanvraag"},
      {"jaar", "false", "2024-10-01", "request aanvraag"},
      {"jaar", "false", "2026-01-01", "over"},
      {"jaar", "null", "2026-01-01", "over"},
      {"vorig-jaar", "true", "2024-10-01", "none loopt-door"},
      {"alleen-wachten", "true", "2024-10-01", "wait portaal-zonder-stap"},
  };
  for (const NextRow& row : rows) {
    const Verdict verdict =
        check(policy(), row.care_type, answers(row.care_type, row.way), row.as_of);
    std::string next(word_of(verdict.next.kind));
    for (const IdView id :
         {verdict.next.fact, verdict.next.step, verdict.next.then, verdict.next.offer}) {
      if (!id.empty()) next += " " + std::string(id);
    }
    EXPECT_EQ(next, row.next) << row.care_type << " " << row.as_of;
  }
}

}  // namespace
}  // namespace contractwijzer::test
