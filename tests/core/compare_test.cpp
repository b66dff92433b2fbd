// One practice under several policies: who reads which answer, what stands together, what differs.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "base_policy.hpp"
#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/comparison_json.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

using nlohmann::json;

struct Made {
  std::string_view id;
  std::string_view purchaser;
  std::string_view own_question;  ///< of its own fact "eerder"
};

/// The base policy under another name, with a fact and a condition of its own.
std::string text_of(const Made& made) {
  const auto quoted = [](std::string_view word) { return "\"" + std::string(word) + "\""; };
  std::string text = replaced(base_policy, R"("id":"proef")", "\"id\":" + quoted(made.id));
  text = replaced(text, R"("name":"Inkoper")", "\"name\":" + quoted(made.purchaser));
  const std::string question = quoted(made.own_question);
  text =
      replaced(text, R"("groups":[)",
               R"("facts":[{"id":"eerder","scope":"practice","type":"yes-no","question":{"nl":)" +
                   question + R"(,"en":)" + question + R"(}}],"groups":[)");
  text = replaced(text, R"("facts":["register",)", R"("facts":["eerder","register",)");
  return replaced(
      text, R"("factors":[)",
      R"("expectations":[{"id":"eerder","for":["trap"],"text":{"nl":"Eerder","en":"Before"},"when":{"yes":"eerder"},"source":["c1"]}],"factors":[)");
}

CompiledPolicy policy(const Made& made) { return compile(text_of(made), base_vocabulary); }

Result<Comparison> held(const std::vector<CompiledPolicy>& policies, std::string_view answers,
                        std::string_view as_of = "2024-10-01") {
  ComparisonRequest request{{}, {"trap"}, answers, as_of};
  for (const CompiledPolicy& each : policies) request.sides.push_back({each, {}});
  return compare(request);
}

std::string errors_of(const Result<Comparison>& result) {
  return result ? "none" : in_words(result.errors());
}

RuleState state_of(const Verdict& verdict, std::string_view rule) {
  for (const RuleKind kind : {RuleKind::condition, RuleKind::factor, RuleKind::expectation}) {
    for (const RuleVerdict& each : verdict.rules[kind]) {
      if (each.rule->id == rule) return each.state;
    }
  }
  return RuleState::not_checkable;
}

/// The rule's state under each policy.
std::string states(const Comparison& comparison, std::string_view rule) {
  std::vector<std::string> all;
  for (const SideVerdicts& side : comparison.sides) {
    all.emplace_back(word_of(state_of(side.verdicts.front(), rule)));
  }
  return joined(all);
}

const Made first{"een", "Inkoper", "Eerder?"};
const Made next_year{"een-later", "Inkoper", "Eerder?"};
const Made other_words{"een-anders", "Inkoper", "Ooit eerder?"};
const Made other{"twee", "Ander", "Eerder?"};

TEST(Compare, a_fact_of_the_vocabulary_is_read_by_all) {
  const auto found =
      held({policy(first), policy(other)},
           R"({"format":1,"practice":{"richtlijn":true},"careTypes":{"trap":{"register":false}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(states(*found, "richtlijn"), "met met");
  EXPECT_EQ(states(*found, "register"), "not-met not-met");
}

TEST(Compare, a_fact_of_a_policys_own_is_read_by_its_purchasers_policies_that_have_the_same) {
  const std::string_view answers = R"({"format":1,"practice":{"eerder":true}})";
  const auto same = held({policy(first), policy(next_year)}, answers);
  ASSERT_TRUE(same) << errors_of(same);
  EXPECT_EQ(states(*same, "eerder"), "met met");
  for (const Made& made : {other_words, other}) {
    EXPECT_EQ(errors_of(held({policy(first), policy(made)}, answers)),
              "wrong-scope /practice/eerder\n")
        << made.id;
  }
}

TEST(Compare, what_is_about_one_policy_stands_under_it) {
  const auto found = held(
      {policy(first), policy(other)},
      R"({"format":1,"policies":{"een":{"practice":{"eerder":true},"careTypes":{"trap":{"datum":"2025-02-10"}}},
          "twee":{"practice":{"eerder":false},"careTypes":{"trap":{"datum":"2025-03-10"}}}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(states(*found, "eerder"), "met not-met");
  EXPECT_EQ(found->sides[0].verdicts[0].starts[0].day, date("2025-03-01"));
  EXPECT_EQ(found->sides[1].verdicts[0].starts[0].day, date("2025-04-01"));
}

TEST(Compare, a_shared_answer_under_one_policy_counts_for_the_others) {
  const auto found = held(
      {policy(first), policy(next_year), policy(other)},
      R"({"format":1,"practice":{"richtlijn":true},"policies":{"een":{"practice":{"richtlijn":true,"eerder":true},"careTypes":{"trap":{"register":true}}}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(states(*found, "richtlijn"), "met met met");
  EXPECT_EQ(states(*found, "register"), "met met met");
  EXPECT_EQ(states(*found, "eerder"), "met met open");
}

TEST(Compare, of_two_versions_of_one_policy_each_reads_what_it_knows) {
  const CompiledPolicy older =
      compile(replaced(base_policy, R"("id":"proef")", R"("id":"een")"), base_vocabulary);
  const auto found = held(
      {policy(first), older},
      R"({"format":1,"policies":{"een":{"practice":{"eerder":true},"careTypes":{"trap":{"datum":"2025-02-10"}}}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(state_of(found->sides[0].verdicts[0], "eerder"), RuleState::met);
  EXPECT_EQ(found->sides[1].verdicts[0].starts[0].day, date("2025-03-01"));
  EXPECT_EQ(errors_of(held({policy(first), older},
                           R"({"format":1,"policies":{"een":{"practice":{"x":true}}}})")),
            "unknown-fact /policies/een/practice/x\n");
}

TEST(Compare, an_own_fact_may_stand_at_the_top_where_one_policy_asks_it) {
  const CompiledPolicy without = compile(base_policy, base_vocabulary);
  const auto found = held({without, policy(other)}, R"({"format":1,"practice":{"eerder":true}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(state_of(found->sides[1].verdicts[0], "eerder"), RuleState::met);
}

TEST(Compare, what_cannot_be_read_is_named_once_with_its_place) {
  struct Refused {
    std::string_view answers;
    std::string_view errors;
  };
  const std::vector<Refused> all = {
      {R"([)", "invalid-json \n"},
      {R"([])", "wrong-type \nmissing-field \n"},
      {R"({})", "missing-field \n"},
      {R"({"format":2})", "wrong-format /format\n"},
      {R"({"format":1,"x":1})", "unknown-field /x\n"},
      {R"({"format":1,"edition":"x"})", "unknown-edition /edition\n"},
      {R"({"format":1,"practice":[]})", "wrong-type /practice\n"},
      {R"({"format":1,"practice":{"x":1}})", "unknown-fact /practice/x\n"},
      {R"({"format":1,"practice":{"richtlijn":1}})", "wrong-type /practice/richtlijn\n"},
      {R"({"format":1,"practice":{"register":true}})", "wrong-scope /practice/register\n"},
      {R"({"format":1,"careTypes":1})", "wrong-type /careTypes\n"},
      {R"({"format":1,"careTypes":{"x":{}}})", "unknown-care-type /careTypes/x\n"},
      {R"({"format":1,"careTypes":{"trap":1}})", "wrong-type /careTypes/trap\n"},
      {R"({"format":1,"careTypes":{"trap":{"datum":"2025-02-10"}}})",
       "wrong-scope /careTypes/trap/datum\n"},
      {R"({"format":1,"policies":1})", "wrong-type /policies\n"},
      {R"({"format":1,"policies":{"x":{}}})", "unknown-policy /policies/x\n"},
      {R"({"format":1,"policies":{"een":1}})", "wrong-type /policies/een\n"},
      {R"({"format":1,"policies":{"een":{"x":1}}})", "unknown-field /policies/een/x\n"},
      {R"({"format":1,"policies":{"een":{"practice":{"eerder":1}}}})",
       "wrong-type /policies/een/practice/eerder\n"},
      {R"({"format":1,"policies":{"een":{"careTypes":{"trap":{"datum":"x"}}}}})",
       "impossible-date /policies/een/careTypes/trap/datum\n"},
      {R"({"format":1,"policies":{"een":{"practice":{"richtlijn":3}}}})",
       "wrong-type /policies/een/practice/richtlijn\n"},
      {R"({"format":1,"policies":{"een":{"practice":{"richtlijn":true}},"twee":{"practice":{"richtlijn":false}}}})",
       "duplicate-key /policies/twee/practice/richtlijn\n"},
      {R"({"format":1,"policies":{"een":{"careTypes":{"x":{}}}}})",
       "unknown-care-type /policies/een/careTypes/x\n"},
      {R"({"format":1,"policies":{"een":{"practice":1}}})", "wrong-type /policies/een/practice\n"},
      {R"({"format":1,"practice":{"richtlijn":true},"policies":{"een":{"practice":{"richtlijn":false}}}})",
       "duplicate-key /policies/een/practice/richtlijn\n"},
  };
  const std::vector<CompiledPolicy> policies{policy(first), policy(other)};
  for (const Refused& refused : all) {
    EXPECT_EQ(errors_of(held(policies, refused.answers)), refused.errors) << refused.answers;
  }
}

TEST(Compare, an_edition_is_for_the_policies_that_have_it) {
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  const CompiledPolicy& vgz = load(rules_folder() / "vgz-paramedie-2021");
  const auto with = [&](std::string_view answers) {
    return compare({{{caresq, {}}, {vgz, {}}}, {"huidtherapie"}, answers, "2020-07-01"});
  };
  const auto found = with(R"({"format":1,"edition":"gepubliceerd"})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(found->sides[1].verdicts[0].edition->id, "gepubliceerd");
  const auto refused = with(R"({"format":1,"edition":"x"})");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.errors().front().expected, "gepubliceerd, gewijzigd");
}

TEST(Compare, an_error_in_the_answers_knows_its_line) {
  const auto found =
      held({policy(first), policy(other)},
           "{\"format\":1,\"policies\":{\n\"twee\":{\"practice\":{\n\"eerder\":3}}}}");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.errors().front().position.line, 3);
}

TEST(Compare, what_is_asked_amiss_is_named) {
  const CompiledPolicy one = policy(first);
  const auto refused = [](const ComparisonRequest& request) { return errors_of(compare(request)); };
  const std::string_view blank = R"({"format":1})";
  EXPECT_EQ(refused({{{one, {}}}, {"trap"}, blank, "2025-01-01"}), "empty-list /policies\n");
  EXPECT_EQ(refused({{{one, {}}, {one, "x"}}, {"trap"}, blank, "2025-01-01"}),
            "unknown-edition /policies\n");
  EXPECT_EQ(refused({{{one, {}}, {one, {}}}, {}, blank, "x"}),
            "unknown-care-type /careType\nimpossible-date /asOf\n");
  EXPECT_EQ(refused({{{one, {}}, {one, {}}}, {"trap", "x"}, blank, "2025-01-01"}),
            "unknown-care-type /careType\n");
}

TEST(Compare, a_hint_names_each_id_once) {
  const CompiledPolicy one = policy(first);
  const CompiledPolicy two = policy(other);
  const auto hint = [](const Result<Comparison>& found) { return found.errors().front().expected; };
  EXPECT_EQ(hint(compare({{{one, {}}, {two, {}}}, {"x"}, R"({"format":1})", "2025-01-01"})),
            "trap, banden");
  EXPECT_EQ(hint(compare({{{one, {}}, {one, {}}},
                          {"trap"},
                          R"({"format":1,"policies":{"geen":{}}})",
                          "2025-01-01"})),
            "een");
}

TEST(Compare, a_care_type_that_a_policy_does_not_speak_of_is_named_and_not_judged) {
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  const CompiledPolicy& vgz = load(rules_folder() / "vgz-paramedie-2021");
  const auto found =
      compare({{{caresq, {}}, {vgz, {}}}, {"gli", "logopedie"}, R"({"format":1})", "2024-10-01"});
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(found->sides[0].verdicts.size(), 2);
  EXPECT_EQ(joined(found->sides[0].without), "");
  EXPECT_EQ(found->sides[1].verdicts.size(), 1);
  EXPECT_EQ(joined(found->sides[1].without), "gli");
}

/// "fact policy 0 1" for each question that is open.
std::vector<std::string> questions_of(const Comparison& comparison) {
  std::vector<std::string> all;
  for (const ComparedQuestion& question : comparison.questions) {
    if (!question.open) continue;
    std::string words = question.fact->id;
    if (!question.policy.empty()) words.append(" ").append(question.policy);
    for (const std::size_t side : question.sides) words += " " + std::to_string(side);
    all.push_back(std::move(words));
  }
  return all;
}

/// The policy with a condition on its own fact.
std::string with_condition(std::string_view text) {
  return replaced(
      text, R"("conditions":[)",
      R"("conditions":[{"id":"eerst","for":["trap"],"text":{"nl":"Eerst","en":"First"},"when":{"yes":"eerder"},"mend":{"nl":"Doe","en":"Do"},"source":["c1"]},)");
}

TEST(Compare, what_both_ask_is_asked_once_and_first) {
  const auto found = held({policy(first), compile(with_condition(text_of(other)), base_vocabulary)},
                          R"({"format":1})");
  ASSERT_TRUE(found) << errors_of(found);
  auto asked = questions_of(*found);
  EXPECT_EQ(asked.back(), "eerder twee 1");
  asked.pop_back();
  std::sort(asked.begin(), asked.end());
  EXPECT_EQ(joined(asked, "; "), "enquete 0 1; register 0 1; richtlijn 0 1; scholing 0 1");
  std::vector<std::string> rest;
  for (const ComparedQuestion& question : found->questions) {
    if (!question.open) rest.push_back(question.fact->id + " " + std::string(question.policy));
  }
  std::sort(rest.begin(), rest.end());
  EXPECT_EQ(joined(rest, "; "), "datum een; datum twee; eerder een");
}

TEST(Compare, what_is_open_is_asked_before_what_both_ask_and_is_not) {
  const auto found = held({policy(first), compile(with_condition(text_of(other)), base_vocabulary)},
                          R"({"format":1,"practice":{"richtlijn":true},
               "careTypes":{"trap":{"register":true,"enquete":true,"scholing":true}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(joined(questions_of(*found)), "eerder twee 1");
  EXPECT_TRUE(found->questions.front().open);
}

TEST(Compare, a_day_may_stand_at_the_top_where_one_policy_asks_it) {
  std::string text = text_of(other);
  const std::size_t from = text.find(R"("startRules")");
  text.erase(from, text.find(R"("periods")") - from);
  const auto found = held({policy(first), compile(text, base_vocabulary)},
                          R"({"format":1,"careTypes":{"trap":{"datum":"2025-02-10"}}})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(found->sides[0].verdicts[0].starts[0].day, date("2025-03-01"));
}

/// "0:opent 1:opent ..." for each line of the timeline; what stands alike joined by +.
std::string steps_of(const Comparison& comparison) {
  std::vector<std::string> all;
  for (const auto& alike : comparison.timeline) {
    std::vector<std::string> places;
    for (const EntryPlace& place : alike) {
      const Verdict& verdict = comparison.sides[place.side].verdicts[place.verdict];
      places.push_back(std::to_string(place.side) + ":" + verdict.timeline[place.entry].step->id);
    }
    all.push_back(joined(places, "+"));
  }
  return joined(all);
}

TEST(Compare, one_timeline_by_day_in_which_what_has_no_day_stays_in_its_place) {
  const std::string later = replaced(
      replaced(text_of(other), R"("when":{"on":"2024-10-20"})", R"("when":{"on":"2024-11-01"})"),
      R"("steps":[)",
      R"("steps":[{"id":"eerst","for":"all","actor":"purchaser","kind":"publication","text":{"nl":"Eerst","en":"First"},"source":["c1"]},)");
  const std::string with_letter = replaced(
      text_of(first), R"("after":"opent","source":["c1"]}])",
      R"("after":"opent","source":["c1"]},{"id":"brief","for":"all","actor":"purchaser","kind":"decision","text":{"nl":"Brief","en":"Letter"},"after":"termijn","source":["c1"]}])");
  const auto found = held({compile(with_letter, base_vocabulary), compile(later, base_vocabulary)},
                          R"({"format":1})");
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(steps_of(*found), "1:eerst 0:opent 1:opent 0:termijn 0:brief 1:termijn");
}

TEST(Compare, a_step_that_stands_alike_in_two_editions_stands_once) {
  const CompiledPolicy one = policy(first);
  const auto found = compare({{{one, {}}, {one, {}}}, {"trap"}, R"({"format":1})", "2024-10-01"});
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(steps_of(*found), "0:opent+1:opent 0:termijn+1:termijn");
  ASSERT_EQ(found->changes.size(), 1);
  EXPECT_TRUE(found->changes.front().differences.empty());
}

TEST(Compare, evidence_of_the_same_fact_stands_together) {
  const auto shows = [](const Made& made, std::string_view rule) {
    const std::string place = R"("id":")" + std::string(rule) + R"(","for")";
    return compile(
        replaced(
            text_of(made), place,
            R"("evidence":[{"asked":true,"text":{"nl":"Stuk","en":"Paper"},"source":["c1"]}],)" +
                place),
        replaced(base_vocabulary, R"({"id":"register","scope":"care-type","type":"yes-no",)",
                 R"({"id":"register","scope":"care-type","type":"yes-no","change":"by-doing",)"));
  };
  const auto groups = [](const Result<Comparison>& found) {
    return found ? found->evidence.size() : 0;
  };
  EXPECT_EQ(groups(held({shows(first, "register"), shows(other, "register")}, R"({"format":1})")),
            1);
  EXPECT_EQ(groups(held({shows(first, "register"), shows(other, "enquete")}, R"({"format":1})")),
            2);
  // Nobody can do anything about it, so that it is not what the evidence shows.
  EXPECT_EQ(groups(held({shows(first, "enquete"), shows(other, "enquete")}, R"({"format":1})")), 2);
}

/// "list id state>state" for each difference; + where it is new, - where it is gone, * reworded.
std::string in_words(const std::vector<Difference>& differences) {
  std::vector<std::string> all;
  const json list = json::parse(differences_json(differences));
  for (const json& each : list) {
    std::string words = each["list"].get<std::string>() + "/" + each["id"].get<std::string>();
    if (!each.contains("before")) words += "+";
    if (!each.contains("after")) words += "-";
    if (each["reworded"].get<bool>()) words += "*";
    all.push_back(std::move(words));
  }
  return joined(all);
}

TEST(Compare, what_changed_to_a_later_policy_of_the_same_purchaser) {
  std::string later = replaced(text_of(next_year), R"("on":"2024-10-20")", R"("on":"2024-10-21")");
  later = replaced(later, R"("nl":"U volgt scholing")", R"("nl":"U volgt veel scholing")");
  later = replaced(later, R"({"id":"zwijgt",)", R"({"id":"spreekt",)");
  later = replaced(later, R"("when":{"yes":"enquete"})", R"("when":{"not":{"yes":"enquete"}})");
  later = replaced(later, R"("until":"2024-09-20")", R"("until":"2024-09-21")");
  const auto found = held(
      {policy(first), policy(other), compile(later, base_vocabulary)},
      R"({"format":1,"careTypes":{"trap":{"enquete":true}},"policies":{"twee":{"practice":{"eerder":true}}}})");
  ASSERT_TRUE(found) << errors_of(found);
  ASSERT_EQ(found->changes.size(), 1) << "another purchaser's policy is not held against these";
  EXPECT_EQ(found->changes[0].from, 0);
  EXPECT_EQ(found->changes[0].to, 2);
  EXPECT_EQ(in_words(found->changes[0].differences),
            "contracts/A contracts/C factors/enquete factors/scholing* statements/spreekt+ "
            "statements/zwijgt- "
            "timeline/opent timeline/termijn");
}

TEST(Compare, changes_go_from_the_earlier_to_the_later_however_they_were_asked_for) {
  const CompiledPolicy& vgz = load(rules_folder() / "vgz-paramedie-2021");
  const std::string next =
      replaced(replaced(text_of(next_year), R"("from":"2025-01-01")", R"("from":"2026-01-01")"),
               R"("until":"2025-12-31")", R"("until":"2026-12-31")");
  const auto years =
      held({compile(next, base_vocabulary), policy(other), policy(first)}, R"({"format":1})");
  const auto editions = compare({{{vgz, "gewijzigd"}, {vgz, "gepubliceerd"}},
                                 {"huidtherapie-acne-camouflage-ontharen"},
                                 R"({"format":1})",
                                 "2020-07-01"});
  ASSERT_TRUE(years && editions);
  ASSERT_EQ(years->changes.size(), 1);
  EXPECT_EQ(years->changes[0].from, 2);
  EXPECT_EQ(years->changes[0].to, 0);
  ASSERT_EQ(editions->changes.size(), 1);
  EXPECT_EQ(editions->changes[0].from, 1);
  EXPECT_EQ(editions->changes[0].to, 0);
}

/// The base policy under another name, with this term, and a longer one for "banden".
CompiledPolicy of_term(std::string_view id, std::string_view term, std::string_view longer) {
  std::string text =
      replaced(text_of({id, id, "Eerder?"}), R"("term":{"from":"2025-01-01","until":"2025-12-31"})",
               "\"term\":" + std::string(term));
  return compile(
      replaced(text, R"({"id":"banden",)", R"({"id":"banden","term":)" + std::string(longer) + ","),
      base_vocabulary);
}

TEST(Compare, says_how_the_years_lie_to_each_other_care_type_by_care_type) {
  const std::string_view own = R"({"from":"2025-01-01","until":"2025-12-31"})";
  const std::string_view two_years = R"({"from":"2025-01-01","until":"2026-12-31"})";
  const std::string_view without_end = R"({"from":"2025-12-31"})";
  const std::string_view next = R"({"from":"2026-01-01","until":"2026-12-31"})";
  const std::string_view undecided =
      R"({"from":"2025-01-01","untilOneOf":["2025-12-31","2026-12-31"]})";
  const std::string_view sooner =
      R"({"from":"2025-01-01","untilOneOf":["2025-06-30","2025-12-31"]})";
  const CompiledPolicy own_year = of_term("een", own, two_years);
  const auto years = [&](const CompiledPolicy& against, const Ids& care_types) {
    const auto found =
        compare({{{own_year, {}}, {against, {}}}, care_types, R"({"format":1})", "2025-06-01"});
    return found ? json::parse(comparison_json(*found))["years"].get<std::string>()
                 : errors_of(found);
  };
  EXPECT_EQ(years(of_term("twee", own, next), {"trap"}), "alike");
  EXPECT_EQ(years(of_term("twee", two_years, own), {"trap"}), "overlapping");
  EXPECT_EQ(years(of_term("twee", without_end, own), {"trap"}), "overlapping")
      << "one day is enough";
  EXPECT_EQ(years(of_term("twee", next, own), {"trap"}), "apart");
  EXPECT_EQ(years(of_term("twee", next, two_years), {"banden"}), "alike");
  EXPECT_EQ(years(of_term("twee", own, next), {"trap", "banden"}), "overlapping");
  EXPECT_EQ(years(of_term("twee", next, next), {"trap", "banden"}), "apart");
  EXPECT_EQ(years(of_term("twee", undecided, own), {"trap"}), "overlapping");
  const CompiledPolicy later = of_term("drie", next, next);
  const auto held_against_later = [&](std::string_view term) {
    const auto found = compare({{{later, {}}, {of_term("twee", term, own), {}}},
                                {"trap"},
                                R"({"format":1})",
                                "2025-06-01"});
    return found ? found->years : Years::alike;
  };
  EXPECT_EQ(held_against_later(undecided), Years::overlapping) << "it may end in the later year";
  EXPECT_EQ(held_against_later(sooner), Years::apart);
}

TEST(Compare,
     a_side_without_a_verdict_says_which_edition_it_is_and_does_not_count_among_the_years) {
  const CompiledPolicy& caresq = load(rules_folder() / "caresq-paramedie-2025");
  const CompiledPolicy& vgz = load(rules_folder() / "vgz-paramedie-2021");
  const auto found = compare(
      {{{caresq, {}}, {vgz, "gepubliceerd"}, {vgz, {}}}, {"gli"}, R"({"format":1})", "2024-10-01"});
  ASSERT_TRUE(found) << errors_of(found);
  EXPECT_EQ(found->years, Years::alike);
  const json sides = json::parse(comparison_json(*found))["sides"];
  EXPECT_FALSE(sides[0].contains("edition"));
  EXPECT_EQ(sides[1]["edition"], "gepubliceerd");
  EXPECT_EQ(sides[2]["edition"], "gewijzigd");
}

TEST(Compare, each_year_is_held_against_the_one_before_it) {
  const auto of_year = [](std::string_view id, std::string_view year) {
    const std::string from = "\"from\":\"" + std::string(year) + "-01-01\"";
    const std::string until = "\"until\":\"" + std::string(year) + "-12-31\"";
    return compile(
        replaced(replaced(text_of({id, "Inkoper", "Eerder?"}), R"("from":"2025-01-01")", from),
                 R"("until":"2025-12-31")", until),
        base_vocabulary);
  };
  const auto found =
      held({of_year("c", "2027"), of_year("a", "2024"), of_year("b", "2026")}, R"({"format":1})");
  ASSERT_TRUE(found) << errors_of(found);
  std::vector<std::string> turns;
  for (const Changes& changes : found->changes) {
    turns.push_back(std::to_string(changes.from) + ">" + std::to_string(changes.to));
  }
  EXPECT_EQ(joined(turns), "2>0 1>2");
}

/// What a verdict's document says of one thing, as far as two can be held against each other.
std::string said_of(const json& entry) {
  json said;
  for (const char* field : {"state", "on", "from", "until", "own", "ifToday", "text", "course",
                            "closedBy", "reasons"}) {
    if (entry.contains(field)) said[field] = entry[field];
  }
  return said.dump();
}

/// The same as `differences`, told from the two verdicts' documents.
std::set<std::string> told_apart(const Verdict& before, const Verdict& after) {
  std::set<std::string> found;
  const json one = json::parse(verdict_json(before));
  const json two = json::parse(verdict_json(after));
  for (const char* list : {"contracts", "conditions", "factors", "expectations", "selective",
                           "modules", "offers", "statements", "timeline", "starts"}) {
    std::map<std::string, std::string> then;
    for (const json& entry : one[list]) then[entry["id"]] = said_of(entry);
    for (const json& entry : two[list]) {
      const std::string id = entry["id"];
      if (then[id] != said_of(entry)) found.insert(std::string(list) + "/" + id);
      then.erase(id);
    }
    for (const auto& [id, said] : then) found.insert(std::string(list) + "/" + id);
  }
  return found;
}

/// Each case's practice against that of the case before it, on the later one's day.
class Neighbours : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(Neighbours, differ_in_what_their_documents_tell_apart_and_the_other_way_round) {
  const CompiledPolicy& policy = load(GetParam().parent_path().parent_path());
  const auto file = audit::read_cases(read_text(GetParam()));
  ASSERT_TRUE(file);
  const CareType& care_type = *policy.care_type(file->care_type);
  std::optional<Verdict> before;
  for (const audit::Case& one : file->cases) {
    const auto answers = policy.read_answers(one.answers);
    ASSERT_TRUE(answers) << one.name;
    Verdict after = policy.evaluate(care_type, *answers, one.as_of);
    EXPECT_TRUE(differences(after, after).empty()) << one.name;
    if (before) {
      std::set<std::string> there;
      std::set<std::string> back;
      std::set<std::string> apart;
      for (const Difference& each : differences(*before, after)) {
        there.insert(in_words({each}));
        const std::string words = in_words({each});
        apart.insert(words.substr(0, words.find_last_not_of("+-*") + 1));
      }
      for (const Difference& each : differences(after, *before)) {
        back.insert(in_words({{each.list, each.id, each.after, each.before, each.reworded}}));
      }
      EXPECT_EQ(there, back) << one.name;
      EXPECT_EQ(apart, told_apart(*before, after)) << one.name;
    }
    before = std::move(after);
  }
}

std::vector<std::filesystem::path> case_files() {
  std::vector<std::filesystem::path> all;
  for (const auto& folder : {rules_folder(), invented_folder()}) {
    for (const auto& policy : policies_in(folder)) {
      for (const auto& entry : std::filesystem::directory_iterator(policy / "cases")) {
        all.push_back(entry.path());
      }
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

INSTANTIATE_TEST_SUITE_P(All, Neighbours, testing::ValuesIn(case_files()),
                         [](const testing::TestParamInfo<std::filesystem::path>& at) {
                           const auto& path = at.param;
                           return as_name(path.parent_path().parent_path().filename().string() +
                                          " " + path.stem().string());
                         });

}  // namespace
}  // namespace contractwijzer::test
