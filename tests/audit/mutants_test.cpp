// Cases that notice what is broken, and cases that do not.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base_policy.hpp"
#include "contractwijzer/audit/mutate.hpp"
#include "contractwijzer/audit/undecided.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view cases = R"({"format":1,"careType":"banden",
"base":{"careType":{"register":true,"index":120}},
"cases":[
{"name":"Op de grens","asOf":"2024-10-20","expect":{"outcome":{"kind":"contract","contract":"hoog","offer":"vraag"},"questions":[],"rules":{"register":"met"},"days":{"opent":"2024-06-21..2024-09-20","termijn":"2024-10-20"},"timeline":{"termijn":"now"},"term":"2025-01-01..2025-12-31"}},
{"name":"Eronder","asOf":"2024-10-20","answers":{"careType":{"index":119}},"expect":{"outcome":{"kind":"contract","contract":"midden","offer":"vraag"},"questions":[]}},
{"name":"Onbekend","asOf":"2024-10-20","answers":{"careType":{"register":null}},"expect":{"possible":[{"kind":"contract","contract":"hoog","offer":"vraag"},{"kind":"none"}],"questions":["register"]}}]})";

audit::CaseFile read_cases(std::string_view text) {
  auto file = audit::read_cases(text);
  EXPECT_TRUE(file) << (file ? "" : in_words(file.errors()));
  return *std::move(file);
}

std::set<std::string> unnoticed(const audit::MutationReport& report) {
  std::set<std::string> all;
  for (const audit::Unnoticed& one : report.unnoticed) {
    all.insert(one.mutant.place + ": " + one.mutant.change);
  }
  return all;
}

TEST(Mutants, a_boundary_with_a_case_on_both_sides_is_noticed_and_another_is_not) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto report = audit::mutate(policy, {read_cases(cases)}, {});
  EXPECT_EQ(report.mutants,
            report.noticed + report.refused + report.same + report.unnoticed.size());
  const auto left = unnoticed(report);
  const std::string contracts = "/careTypes/banden/contracts/";
  EXPECT_FALSE(left.contains(contracts + "hoog/when/atLeast: 120 -> 121"));
  EXPECT_FALSE(left.contains(contracts + "hoog/when/atLeast: 120 -> 119"));
  EXPECT_TRUE(left.contains(contracts + "midden/when/atLeast: 80 -> 81"));
  EXPECT_TRUE(left.contains(contracts + "midden/when/atLeast: 80 -> 79"));
  EXPECT_FALSE(left.contains("/conditions/register/for/banden: dropped"));
  EXPECT_TRUE(left.contains("/conditions/register/for/trap: dropped"));
  EXPECT_FALSE(left.contains("/steps/termijn/when/on: 2024-10-20 -> 2024-10-21"));
  EXPECT_FALSE(left.contains("/periods/zomer/until: 2024-09-20 -> 2024-09-21"));
  EXPECT_FALSE(left.contains("/term/until: 2025-12-31 -> 2025-12-30"));
  EXPECT_TRUE(left.contains("/statements/zwijgt: dropped"));
}

TEST(Mutants, what_no_case_notices_is_shown_by_a_practice_or_proved_to_differ_for_nobody) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto report = audit::mutate(policy, {read_cases(cases)}, {});
  const std::string midden = "/careTypes/banden/contracts/midden/when/";
  // an earlier band takes 120 already
  EXPECT_FALSE(unnoticed(report).contains(midden + "lessThan: 120 -> 121"));
  EXPECT_GE(report.same, 1U);
  std::size_t shown = 0;
  for (const audit::Unnoticed& one : report.unnoticed) {
    if (one.mutant.place != midden + "atLeast" || one.mutant.change != "80 -> 81") continue;
    ++shown;
    ASSERT_TRUE(one.practice);
    EXPECT_EQ(one.practice->practice.answers,
              R"({"format":1,"practice":{},"careTypes":{"banden":{"register":true,"index":80}}})");
    EXPECT_EQ(one.practice->practice.outcome, "contract midden vraag");
    EXPECT_EQ(one.practice->other, "none");
    EXPECT_EQ(one.practice->rule, "");
  }
  EXPECT_EQ(shown, 1U);
}

TEST(Mutants, a_reason_does_not_stand_against_a_practice) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto equivalents = audit::read_equivalents(R"({"format":1,"equivalents":[
{"place":"/careTypes/banden/contracts/midden/when/atLeast","change":"80 -> 81","reason":"Zo maar"}]})");
  ASSERT_TRUE(equivalents);
  const auto report = audit::mutate(policy, {read_cases(cases)}, *equivalents);
  EXPECT_TRUE(report.excused.empty());
  EXPECT_EQ(report.needless.size(), 1U);
}

TEST(Mutants, no_mutant_stays_in_the_policy) {
  CompiledPolicy compiled = compile(base_policy, base_vocabulary);
  Policy policy = compiled.policy();
  std::vector<Fact> facts(2);
  facts[0].id = "register";
  facts[1].id = "enquete";
  facts[1].change = Changeable::in_time;
  std::vector<Contradiction> shared(1);
  shared[0] = {"samen", {true, {}}, {All{{{Yes{"register"}}, {Yes{"enquete"}}}}}, {}};
  policy.contradictions = {{"eigen", {true, {}}, {Not{{{Yes{"scholing"}}}}}, {}}};
  std::size_t count = 0;
  std::set<std::string> seen;
  audit::each_mutant(policy, facts, shared, [&](const audit::Mutant& mutant) {
    ++count;
    seen.insert(mutant.place + mutant.change);
  });
  EXPECT_GT(count, 60U);
  EXPECT_EQ(seen.size(), count) << "two mutants go by one name";
  std::size_t again = 0;
  audit::each_mutant(policy, facts, shared, [&](const audit::Mutant& mutant) {
    ++again;
    EXPECT_TRUE(seen.contains(mutant.place + mutant.change)) << mutant.place << mutant.change;
  });
  EXPECT_EQ(again, count);
  EXPECT_TRUE(seen.contains("/vocabulary/register/changenever -> by-doing"));
  EXPECT_TRUE(seen.contains("/vocabulary/enquete/changein-time -> never"));
  EXPECT_TRUE(seen.contains("/vocabulary/contradictions/samendropped"));
  EXPECT_TRUE(seen.contains("/vocabulary/contradictions/samen/whenall -> any"));
  EXPECT_TRUE(seen.contains("/contradictions/eigendropped"));
  EXPECT_TRUE(seen.contains("/contradictions/eigen/whennot -> as it is"));
}

TEST(Mutants, a_contradiction_that_is_gone_is_noticed_or_shown_by_a_practice) {
  const std::string text = replaced(
      base_policy, R"("statements":[)",
      R"("contradictions":[{"id":"te-hoog","for":["banden"],"when":{"all":[{"not":{"yes":"register"}},{"number":"index","atLeast":150}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}}],"statements":[)");
  const CompiledPolicy policy = compile(text, base_vocabulary);
  const auto report = audit::mutate(policy, {read_cases(cases)}, {});
  std::size_t shown = 0;
  for (const audit::Unnoticed& one : report.unnoticed) {
    if (one.mutant.place != "/contradictions/te-hoog") continue;
    ++shown;
    ASSERT_TRUE(one.practice);
    EXPECT_EQ(
        one.practice->practice.answers,
        R"({"format":1,"practice":{},"careTypes":{"banden":{"register":false,"index":150}}})");
    EXPECT_EQ(one.practice->rule, "te-hoog");
  }
  EXPECT_EQ(shown, 1U);
  const auto with_it = audit::mutate(
      policy,
      {read_cases(replaced(
          cases, R"({"name":"Onbekend")",
          R"({"name":"Te hoog","asOf":"2024-10-20","answers":{"careType":{"register":false,"index":150}},"expect":{"possible":[{"kind":"contract","contract":"hoog","offer":"vraag"},{"kind":"contract","contract":"midden","offer":"vraag"},{"kind":"contract","contract":"laag","offer":"vraag"},{"kind":"none"}],"questions":["register","index"],"notices":["contradiction","contradiction"]}},
{"name":"Net niet te hoog","asOf":"2024-10-20","answers":{"careType":{"register":false,"index":149}},"expect":{"outcome":{"kind":"none"},"questions":[],"notices":[]}},
{"name":"Onbekend")"))},
      {});
  for (const std::string& each : unnoticed(with_it)) {
    EXPECT_FALSE(each.starts_with("/contradictions/")) << each;
  }
}

TEST(Mutants, a_reason_excuses_one_that_is_unnoticed_and_is_needless_for_another) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto equivalents = audit::read_equivalents(R"({"format":1,"equivalents":[
{"place":"/statements/zwijgt","change":"dropped","reason":"Zo maar"},
{"place":"/term/until","change":"2025-12-31 -> 2025-12-30","reason":"Niet waar"}]})");
  ASSERT_TRUE(equivalents);
  const auto report = audit::mutate(policy, {read_cases(cases)}, *equivalents);
  ASSERT_EQ(report.excused.size(), 1U);
  EXPECT_EQ(report.excused[0].place, "/statements/zwijgt");
  EXPECT_FALSE(unnoticed(report).contains("/statements/zwijgt: dropped"));
  ASSERT_EQ(report.needless.size(), 1U);
  EXPECT_EQ(report.needless[0].place, "/term/until");
}

TEST(Undecided, names_the_states_that_no_case_expects) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  std::set<std::string> left;
  for (const audit::Undecided& one : audit::undecided(policy.policy(), {read_cases(cases)})) {
    left.insert(one.place + " " + one.wanted);
  }
  EXPECT_FALSE(left.contains("/conditions/register met"));
  EXPECT_TRUE(left.contains("/conditions/register not-met"));
  EXPECT_TRUE(left.contains("/careTypes/banden/contracts/laag reached"));
  EXPECT_FALSE(left.contains("/careTypes/banden/contracts/hoog reached"));
  EXPECT_TRUE(left.contains("/offers/vanzelf met"));
  EXPECT_FALSE(left.contains("/offers/vraag met"));
  EXPECT_TRUE(left.contains("/statements/zwijgt named"));
  EXPECT_FALSE(left.contains("/steps/opent named"));
}

struct Broken {
  std::string_view from;
  std::string_view to;
  std::string_view errors;
};

TEST(CaseFile, faults_are_told_with_their_place) {
  const std::vector<Broken> rows = {
      {R"("questions":["register"])", R"("vragen":[])",
       "missing-field /cases/2/expect\nunknown-field /cases/2/expect/vragen"},
      {R"("name":"Eronder")", R"("name":"Onbekend")", "duplicate-id /cases/2/name"},
      {R"("asOf":"2024-10-20","answers":{"careType":{"index":119}})",
       R"("asOf":"2024-02-30","answers":{"careType":{"index":119}})",
       "impossible-date /cases/1/asOf"},
      {R"({"possible":[{"kind":"contract","contract":"hoog","offer":"vraag"},{"kind":"none"}],)",
       "{", "missing-field /cases/2/expect"},
  };
  for (const Broken& row : rows) {
    const auto file = audit::read_cases(replaced(cases, row.from, row.to));
    ASSERT_FALSE(file) << row.to;
    EXPECT_EQ(in_words(file.errors()), std::string(row.errors) + "\n") << row.to;
  }
  const auto empty = audit::read_cases(R"({"format":1,"careType":"banden","cases":[]})");
  ASSERT_FALSE(empty);
  EXPECT_EQ(in_words(empty.errors()), "empty-list /cases\n");
}

}  // namespace
}  // namespace contractwijzer::test
