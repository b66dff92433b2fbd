// Cases that say what it would take: what is otherwise is noticed, and bad input has its place.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base_policy.hpp"
#include "contractwijzer/audit/mutate.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

/// The base policy, of which some facts can change; its deadline settles where a practice stands.
CompiledPolicy policy_with_ways() {
  std::string vocabulary(base_vocabulary);
  for (const std::string_view fact : {"richtlijn", "enquete", "scholing"}) {
    const std::string start = "\"id\":\"" + std::string(fact) + "\",";
    vocabulary = replaced(vocabulary, start, start + R"("change":"by-doing",)");
  }
  vocabulary = replaced(vocabulary, R"("id":"index",)", R"("id":"index","change":"in-time",)");
  return compile(replaced(base_policy, R"("after":"opent",)", R"("after":"opent","settles":true,)"),
                 vocabulary);
}

std::string with(std::string_view care_type, std::string_view base, std::string_view expect) {
  return R"({"format":1,"careType":")" + std::string(care_type) + R"(","base":{)" +
         std::string(base) + R"(},"cases":[{"name":"Zo","asOf":"2024-10-20","expect":)" +
         std::string(expect) + "}]}";
}

constexpr std::string_view ladder =
    R"("practice":{"richtlijn":true},"careType":{"register":true,"enquete":false,"scholing":false})";
constexpr std::string_view lowest =
    R"("outcome":{"kind":"contract","contract":"C","offer":"vanzelf"},"questions":[],)";

/// "what: expected, found" for each difference.
std::vector<std::string> differences(const std::string& text) {
  static const CompiledPolicy policy = policy_with_ways();
  const auto file = audit::read_cases(text);
  EXPECT_TRUE(file) << (file ? "" : in_words(file.errors()));
  if (!file) return {};
  std::vector<std::string> found;
  const CareType& care_type = *policy.care_type(file->care_type);
  for (const auto& one : audit::run_case(policy, care_type, file->cases.front())) {
    found.push_back(one.what + ": " + one.expected + ", " + one.found);
  }
  return found;
}

std::vector<std::string> on_ladder(std::string_view rest, std::string_view base = ladder) {
  return differences(with("trap", base, "{" + std::string(lowest) + std::string(rest) + "}"));
}

using Words = std::vector<std::string>;

TEST(ExpectedWays, as_they_are_nothing_is_noticed) {
  EXPECT_EQ(on_ladder(R"("ways":{
"A":[{"change":{"scholing":true,"enquete":true},"moment":"in-time","until":"termijn"}],
"B":[{"change":{"scholing":true}},{"change":{"enquete":true},"moment":"in-time"}]},
"ground":{"richtlijn":"hangs-on"})"),
            Words{});
}

TEST(ExpectedWays, a_way_too_few_too_many_too_long_or_to_another_value_is_noticed) {
  const std::string both = "enquete=true | scholing=true";
  EXPECT_EQ(on_ladder(R"("ways":{"B":[{"change":{"enquete":true}}]})"),
            Words{"ways/B: enquete=true, " + both});
  EXPECT_EQ(on_ladder(R"("ways":{"A":[{"change":{"enquete":true}},
{"change":{"enquete":true,"scholing":true}}]})"),
            Words{"ways/A: enquete=true | enquete=true scholing=true, enquete=true scholing=true"});
  EXPECT_EQ(
      on_ladder(R"("ways":{"B":[{"change":{"enquete":true}},{"change":{"scholing":false}}]})"),
      Words{"ways/B: enquete=true | scholing=false, " + both});
  EXPECT_EQ(on_ladder(R"("ways":{"B":[{"change":{"enquete":true}},
{"change":{"scholing":true},"asks":["register"]}]})"),
            Words{"ways/B: enquete=true | scholing=true ? register, " + both});
}

TEST(ExpectedWays, another_moment_step_or_hold_is_noticed) {
  EXPECT_EQ(on_ladder(R"("ways":{"A":[{"change":{"enquete":true,"scholing":true},
"moment":"later","until":"opent","start":"2025-01-01"}]},
"ground":{"richtlijn":"can-be-lost","register":"hangs-on"})"),
            (Words{"ways/A/enquete=true scholing=true/moment: later, in-time",
                   "ways/A/enquete=true scholing=true/until: opent, termijn",
                   "ways/A/enquete=true scholing=true/start: 2025-01-01, -",
                   "ground/register: hangs-on, -", "ground/richtlijn: can-be-lost, hangs-on"}));
}

TEST(ExpectedWays, of_a_contract_that_is_reached_or_is_none_there_are_no_ways) {
  EXPECT_EQ(on_ladder(R"("ways":{"C":[{"change":{"enquete":true}}],"D":{"stops":[]}})"),
            (Words{"ways/C: enquete=true, reached", "ways/D: stops: -, -"}));
  EXPECT_EQ(on_ladder(R"("ways":{})"), Words{"ways: -, A B"});
}

TEST(ExpectedWays, what_stops_a_practice_is_noticed) {
  const std::string base = replaced(ladder, R"("register":true)", R"("register":false)");
  const auto stopped = [&base](std::string_view ways) {
    return differences(
        with("trap", base,
             R"({"outcome":{"kind":"none"},"questions":[],"ways":)" + std::string(ways) + "}"));
  };
  EXPECT_EQ(stopped(R"({"A":{"stops":[{"condition":"register"}]}})"), Words{});
  EXPECT_EQ(stopped(R"({"A":{"stops":[{"condition":"richtlijn"}]}})"),
            Words{"ways/A: stops: condition richtlijn, stops: condition register"});
  EXPECT_EQ(stopped(R"({"A":[{"change":{"register":true}}]})"),
            Words{"ways/A: register=true, stops: condition register"});
}

TEST(ExpectedWays, a_number_is_compared_by_its_value_or_by_how_far_it_may_go) {
  const auto on_bands = [](std::string_view ways) {
    return differences(with("banden", R"("careType":{"register":true,"index":90})",
                            R"({"outcome":{"kind":"contract","contract":"midden","offer":"vraag"},
"questions":[],"ways":)" + std::string(ways) +
                                "}"));
  };
  EXPECT_EQ(on_bands(R"({"hoog":[{"change":{"index":120.0}}]})"), Words{});
  EXPECT_EQ(on_bands(R"({"hoog":[{"change":{"index":121}}]})"),
            Words{"ways/hoog: index=121, index=120"});
  EXPECT_EQ(on_bands(R"({"hoog":[{"change":{"index":{"atLeast":120}}}]})"), Words{});
  EXPECT_EQ(on_bands(R"({"laag":[{"change":{"index":{"atMost":79}}}]})"), Words{});
  EXPECT_EQ(on_bands(R"({"hoog":[{"change":{"index":{"atLeast":120,"lessThan":150}}}]})"),
            Words{"ways/hoog: index=atLeast 120 lessThan 150, index=atLeast 120"});
}

/// What can change or settles, and no case notices that it is otherwise.
std::set<std::string> unnoticed(std::string_view rest) {
  const auto file =
      audit::read_cases(with("trap", ladder, "{" + std::string(lowest) + std::string(rest) + "}"));
  EXPECT_TRUE(file) << (file ? "" : in_words(file.errors()));
  std::set<std::string> left;
  for (const audit::Unnoticed& one : audit::mutate(policy_with_ways(), {*file}, {}).unnoticed) {
    if (!one.mutant.only_ways) continue;
    EXPECT_FALSE(one.practice);
    left.insert(one.mutant.place + ": " + one.mutant.change);
  }
  return left;
}

TEST(ExpectedWays, what_can_change_and_what_settles_is_unnoticed_until_a_case_says_it) {
  const std::string register_fixed = "/vocabulary/register/change: never -> by-doing";
  const std::string index = "/vocabulary/index/change: in-time -> never";
  EXPECT_EQ(
      unnoticed(R"("timeline":{"termijn":"now"})"),
      (std::set<std::string>{"/steps/termijn/settles: true -> false",
                             "/vocabulary/enquete/change: by-doing -> never", index, register_fixed,
                             "/vocabulary/richtlijn/change: by-doing -> never",
                             "/vocabulary/scholing/change: by-doing -> never"}));
  EXPECT_EQ(unnoticed(R"("ways":{"A":[{"change":{"enquete":true,"scholing":true}}]})"),
            (std::set<std::string>{"/steps/termijn/settles: true -> false", index, register_fixed,
                                   "/vocabulary/richtlijn/change: by-doing -> never"}));
  EXPECT_EQ(
      unnoticed(R"("ways":{"A":[{"change":{"enquete":true,"scholing":true},"until":"termijn"}]},
"ground":{"richtlijn":"hangs-on"})"),
      (std::set<std::string>{index, register_fixed}));
}

TEST(ExpectedWays, that_a_fact_can_change_differs_for_nobody_where_no_contract_depends_on_it) {
  const auto file =
      audit::read_cases(with("trap", ladder, "{" + std::string(lowest) + R"("notices":[]})"));
  ASSERT_TRUE(file);
  const std::string only_way_in = replaced(
      base_policy, R"({"date":"as-of","onOrBefore":"2024-12-31"})", R"({"not":{"yes":"vorig"}})");
  const std::string vocabulary = replaced(
      base_vocabulary, R"({"id":"datum",)",
      R"({"id":"vorig","scope":"practice","type":"yes-no","question":{"nl":"Vorig?","en":"Last?"}},
{"id":"datum",)");
  const CompiledPolicy policy = compile(
      replaced(only_way_in, R"("index","datum"])", R"("index","datum","vorig"])"), vocabulary);
  for (const audit::Unnoticed& one : audit::mutate(policy, {*file}, {}).unnoticed) {
    EXPECT_NE(one.mutant.place, "/vocabulary/vorig/change");
  }
}

struct Row {
  std::string_view ways;
  std::string_view errors;
};

TEST(ExpectedWays, faults_are_told_with_their_place) {
  const std::string here = "/cases/0/expect/ways";
  const std::vector<Row> rows = {
      {R"({"A":[]})", "empty-list /A"},
      {R"({"A":"geen"})", "wrong-type /A"},
      {R"({"A":[{"moment":"later"}]})", "missing-field /A/0"},
      {R"({"A":[{"change":[]}]})", "wrong-type /A/0/change"},
      {R"({"A":[{"change":{"enquete":null}}]})", "wrong-type /A/0/change/enquete"},
      {R"({"A":[{"change":{"index":{"least":5}}}]})", "unknown-field /A/0/change/index/least"},
      {R"({"A":[{"change":{"index":{"atLeast":"5"}}}]})", "wrong-type /A/0/change/index/atLeast"},
      {R"({"A":[{"change":{},"asks":[]}]})", "empty-list /A/0/asks"},
      {R"({"A":[{"change":{},"moment":"gauw"}]})", "wrong-value /A/0/moment"},
      {R"({"A":[{"change":{},"start":"2025-02-30"}]})", "impossible-date /A/0/start"},
      {R"({"A":[{"change":{},"tot":"termijn"}]})", "unknown-field /A/0/tot"},
      {R"({"A":{"stops":[{}]}})", "wrong-type /A/stops/0"},
      {R"({"A":{"stops":[{"condition":"a","offer":"b"}]}})", "wrong-type /A/stops/0"},
  };
  for (const Row& row : rows) {
    const auto file = audit::read_cases(with(
        "trap", ladder, "{" + std::string(lowest) + R"("ways":)" + std::string(row.ways) + "}"));
    ASSERT_FALSE(file) << row.ways;
    std::string expected(row.errors);
    for (std::size_t at = expected.find(" /"); at != std::string::npos;
         at = expected.find(" /", at + here.size() + 2)) {
      expected.insert(at + 1, here);
    }
    EXPECT_EQ(in_words(file.errors()), expected + "\n") << row.ways;
  }
  const auto ground = audit::read_cases(
      with("trap", ladder, "{" + std::string(lowest) + R"("ground":{"richtlijn":"nodig"}})"));
  ASSERT_FALSE(ground);
  EXPECT_EQ(in_words(ground.errors()), "wrong-value /cases/0/expect/ground/richtlijn\n");
}

}  // namespace
}  // namespace contractwijzer::test
