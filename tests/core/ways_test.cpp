// What it would take, in small policies that can be read at a glance. That no way is wanting or one
// too many is held against brute force in tests/agreement.
#include "contractwijzer/ways.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base_policy.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::string in_words(const Band& band) {
  std::vector<std::string> bounds;
  const auto bound = [&bounds](const std::string& sign, const std::optional<Decimal>& value) {
    if (value) bounds.push_back(sign + value->to_string());
  };
  bound(">=", band.at_least);
  bound(">", band.more_than);
  bound("<=", band.at_most);
  bound("<", band.less_than);
  bound("=", band.equals);
  return joined(bounds);
}

std::string value_text(const Fact& fact, std::int64_t code) {
  if (code == not_applicable_code) return "n/a";
  if (fact.is_number()) return Decimal{code}.to_string();
  return code != 0 ? "yes" : "no";
}

/// "index 70->80 (>=80 <=119)"
std::string in_words(const Change& change) {
  const std::string band = in_words(change.band);
  return change.fact->id + " " + value_text(*change.fact, change.from) + "->" +
         value_text(*change.fact, change.to) + (band.empty() ? "" : " (" + band + ")");
}

/// Each way's changes, with what is asked behind a question mark.
std::string in_words(const ContractWays& contract) {
  std::vector<std::string> ways;
  for (const Way& way : contract.ways) {
    std::vector<std::string> parts;
    for (const Change& change : way.changes) parts.push_back(in_words(change));
    for (const Fact* fact : way.asks) parts.push_back("?" + fact->id);
    ways.push_back(joined(parts, ", "));
  }
  return contract.contract->id + ":" + std::string(word_of(contract.state)) +
         (ways.empty() ? "" : " " + joined(ways, " | "));
}

std::vector<std::string> in_words(const Ways& ways) {
  std::vector<std::string> all;
  for (const ContractWays& contract : ways.contracts) all.push_back(in_words(contract));
  return all;
}

Ways ways_of(const CompiledPolicy& policy, std::string_view care_type, std::string_view answers,
             std::string_view practice = "", const Ids& keep = {}) {
  const std::string text = R"({"format":1,"practice":{)" + std::string(practice) +
                           R"(},"careTypes":{")" + std::string(care_type) + R"(":{)" +
                           std::string(answers) + "}}}";
  return policy.ways(*policy.care_type(care_type), read(policy, text), date("2024-10-01"), keep);
}

/// The base policy, of which the index can change. `of_index` stands among its other fields.
CompiledPolicy with_index(std::string_view of_index, std::string_view type = "integer") {
  const std::string fields = R"("id":"index","scope":"care-type","type":")";
  return compile(base_policy, replaced(base_vocabulary, fields + R"(integer")",
                                       fields + std::string(type) + R"(","change":"in-time")" +
                                           std::string(of_index)));
}

using Words = std::vector<std::string>;

TEST(Ways, a_number_says_all_that_suffices_up_to_where_its_own_range_ends_it) {
  const CompiledPolicy policy = with_index("");
  EXPECT_EQ(in_words(ways_of(policy, "banden", R"("register":true,"index":70)")),
            (Words{"hoog:out-of-reach index 70->120 (>=120)",
                   "midden:out-of-reach index 70->80 (>=80 <=119)", "laag:reached"}));
  EXPECT_EQ(in_words(ways_of(policy, "banden", R"("register":true,"index":130)")),
            (Words{"hoog:reached", "midden:out-of-reach index 130->119 (>=80 <=119)",
                   "laag:out-of-reach index 130->79 (<=79)"}));
}

TEST(Ways, a_bound_that_must_not_be_reached_is_told_as_it_stands_and_a_round_value_tried) {
  const CompiledPolicy policy = with_index("", "decimal");
  EXPECT_EQ(in_words(ways_of(policy, "banden", R"("register":true,"index":130.5)")),
            (Words{"hoog:reached", "midden:out-of-reach index 130.5->119 (>=80 <120)",
                   "laag:out-of-reach index 130.5->79 (<80)"}));
}

TEST(Ways, nobody_is_told_to_go_where_it_is_worse) {
  const Words both{"hoog:out-of-reach index 90->120 (>=120)", "midden:reached",
                   "laag:out-of-reach index 90->79 (<=79)"};
  const std::string_view answers = R"("register":true,"index":90)";
  EXPECT_EQ(in_words(ways_of(with_index(""), "banden", answers)), both);
  EXPECT_EQ(in_words(ways_of(with_index(R"(,"better":"either")"), "banden", answers)), both);
  EXPECT_EQ(in_words(ways_of(with_index(R"(,"better":"higher")"), "banden", answers)),
            (Words{both[0], both[1], "laag:out-of-reach"}));
  EXPECT_EQ(in_words(ways_of(with_index(R"(,"better":"lower")"), "banden", answers)),
            (Words{"hoog:out-of-reach", both[1], both[2]}));
}

TEST(Ways, what_does_not_apply_comes_from_beyond_the_end_that_is_left_behind) {
  constexpr std::string_view may_not = R"(,"notApplicable":{"nl":"Nieuw","en":"New"})";
  const std::string_view answers = R"("register":true,"index":"not-applicable")";
  EXPECT_EQ(in_words(ways_of(with_index(may_not), "banden", answers)),
            (Words{"hoog:out-of-reach index n/a->120 (>=120)",
                   "midden:out-of-reach index n/a->80 (>=80 <=119)",
                   "laag:out-of-reach index n/a->0 (<=79)"}));
  const CompiledPolicy lower = with_index(std::string(may_not) + R"(,"better":"lower")", "decimal");
  EXPECT_EQ(in_words(ways_of(lower, "banden", answers)),
            (Words{"hoog:out-of-reach index n/a->200 (>=120)",
                   "midden:out-of-reach index n/a->119 (>=80 <120)",
                   "laag:out-of-reach index n/a->79 (<80)"}));
}

/// A factor of an index of 5, and training that need not be had by who has none.
CompiledPolicy with_training(std::string_view contradictions) {
  std::string policy = replaced(
      base_policy,
      R"("text":{"nl":"U houdt een enquete","en":"You hold a survey"},"when":{"yes":"enquete"})",
      R"("text":{"nl":"Index","en":"Index"},"when":{"number":"index","atLeast":5})");
  policy = replaced(
      policy, R"("conditions":[)",
      R"("conditions":[{"id":"geschoold","for":["trap"],"text":{"nl":"Geschoold","en":"Trained"},"applies":{"applicable":"enquete"},"when":{"yes":"enquete"},"mend":{"nl":"Volg het","en":"Take it"},"source":["c1"]},)");
  policy = replaced(policy, R"("statements":[)",
                    R"("contradictions":[)" + std::string(contradictions) + R"(],"statements":[)");
  std::string vocabulary = replaced(
      base_vocabulary, R"("id":"enquete","scope":"care-type","type":"yes-no")",
      R"("id":"enquete","scope":"care-type","type":"yes-no","change":"by-doing","notApplicable":{"nl":"Niet","en":"Not"})");
  vocabulary = replaced(vocabulary, R"("id":"index",)", R"("id":"index","change":"in-time",)");
  return compile(policy, vocabulary);
}

TEST(Ways, what_a_change_brings_into_play_is_part_of_it) {
  constexpr std::string_view has_none =
      R"("register":true,"scholing":false,"enquete":"not-applicable","index":0)";
  constexpr std::string_view untrained =
      R"({"id":"index-zonder","for":"all","when":{"all":[{"number":"index","atLeast":1},{"not":{"applicable":"enquete"}}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}})";
  const std::string_view practice = R"("richtlijn":true)";
  EXPECT_EQ(in_words(ways_of(with_training(""), "trap", has_none, practice).contracts[1]),
            "B:out-of-reach index 0->5 (>=5)");
  const CompiledPolicy policy = with_training(untrained);
  const Ways ways = ways_of(policy, "trap", has_none, practice);
  EXPECT_EQ(in_words(ways.contracts[1]), "B:out-of-reach enquete n/a->yes, index 0->5 (>=5)");
  const auto& meets = ways.contracts[1].ways.front().meets;
  EXPECT_TRUE(std::any_of(meets.begin(), meets.end(),
                          [](const Rule* rule) { return rule->id == "geschoold"; }));
}

/// Contract A for more than half of the staff, which both can come to be otherwise.
CompiledPolicy with_share() {
  std::string policy = replaced(
      base_policy, R"("when":{"factors":2})",
      R"("when":{"all":[{"factors":1},{"share":"deel","of":"staf","moreThanPercent":50}]})");
  policy = replaced(policy, R"("datum"]}])", R"("datum","deel","staf"]}])");
  std::string vocabulary = replaced(
      base_vocabulary, R"({"id":"datum")",
      R"({"id":"deel","scope":"care-type","type":"integer","minimum":0,"maximum":9,"change":"in-time","noMoreThan":"staf","question":{"nl":"Deel?","en":"Part?"}},
{"id":"staf","scope":"care-type","type":"integer","minimum":1,"maximum":9,"change":"in-time","question":{"nl":"Staf?","en":"Staff?"}},
{"id":"datum")");
  return compile(policy, vocabulary);
}

TEST(Ways, go_on_without_what_is_kept) {
  const std::string_view practice = R"("richtlijn":true)";
  const std::string_view answers =
      R"("register":true,"scholing":true,"enquete":false,"deel":2,"staf":5)";
  const CompiledPolicy policy = with_share();
  const auto to_best = [&](const Ids& keep) {
    return in_words(ways_of(policy, "trap", answers, practice, keep).contracts.front());
  };
  EXPECT_EQ(to_best({}), "A:out-of-reach deel 2->3 (>=3) | staf 5->3 (<=3)");
  EXPECT_EQ(to_best({"deel"}), "A:out-of-reach staf 5->3 (<=3)");
  EXPECT_EQ(to_best({"staf"}), "A:out-of-reach deel 2->3 (>=3)");
  EXPECT_EQ(to_best({"deel", "staf"}), "A:out-of-reach");
  EXPECT_EQ(to_best({"index"}), to_best({})) << "what the care type does not ask is no matter";
}

TEST(Ways, what_is_kept_stops_a_contract_by_the_rule_that_would_need_it) {
  const CompiledPolicy policy = compile(
      base_policy,
      replaced(base_vocabulary, R"("id":"register",)", R"("id":"register","change":"by-doing",)"));
  const Ways ways = ways_of(policy, "trap", R"("register":false,"enquete":true,"scholing":true)",
                            R"("richtlijn":true)", {"register"});
  const ContractWays& best = ways.contracts.front();
  EXPECT_TRUE(best.ways.empty());
  ASSERT_EQ(best.blockers.size(), 1U);
  EXPECT_EQ(best.blockers.front().rule->id, "register");
}

TEST(Ways, a_contract_hangs_on_what_is_kept_all_the_same) {
  const CompiledPolicy policy = with_index("", "decimal");
  const Ways ways = ways_of(policy, "banden", R"("register":true,"index":100)", "", {"index"});
  EXPECT_EQ(ways.dependencies.size(), 1U);
}

TEST(Ways, of_a_number_that_the_contract_hangs_on_both_ends_are_told) {
  const CompiledPolicy policy = with_index("", "decimal");
  const Ways ways = ways_of(policy, "banden", R"("register":true,"index":100)");
  ASSERT_EQ(ways.dependencies.size(), 1U);
  EXPECT_EQ(in_words(ways.dependencies.front().band), ">=80 <120");
}

TEST(Ways, what_the_document_says_of_the_time_goes_with_the_factors_alone) {
  const std::string with_time = replaced(
      base_policy,
      R"({"id":"C","name":{"nl":"C","en":"C"},"source":["c1"]}],"offers":["vanzelf","vraag"])",
      R"({"id":"C","name":{"nl":"C","en":"C"},"source":["c1"]}],"countsIn":{"text":{"nl":"In 2025.","en":"In 2025."},"source":["c1"]},"offers":["vanzelf","vraag"])");
  std::string vocabulary(base_vocabulary);
  for (const std::string_view fact : {"register", "scholing"}) {
    const std::string start = "\"id\":\"" + std::string(fact) + "\",";
    vocabulary = replaced(vocabulary, start, start + R"("change":"by-doing",)");
  }
  const CompiledPolicy policy = compile(with_time, vocabulary);
  const Ways ways = ways_of(policy, "trap", R"("register":false,"scholing":false,"enquete":false)",
                            R"("richtlijn":true)");
  const Way& to_b = ways.contracts[1].ways.front();
  const Way& to_c = ways.contracts[2].ways.front();
  ASSERT_EQ(to_b.changes.size(), 2U);
  ASSERT_EQ(to_c.changes.size(), 1U);
  EXPECT_EQ(to_b.timeliness, Timeliness::not_said);
  EXPECT_NE(to_b.counts_in, nullptr);
  EXPECT_EQ(to_c.timeliness, Timeliness::not_said);
  EXPECT_EQ(to_c.counts_in, nullptr);
}

}  // namespace
}  // namespace contractwijzer::test
