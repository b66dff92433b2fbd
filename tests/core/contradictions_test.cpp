// Answers that cannot all be true: what is said of them, and that they count as not given.
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base_policy.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view training_without_register =
    R"({"id":"scholing-zonder-register","for":"all","when":{"all":[{"yes":"scholing"},{"not":{"yes":"register"}}]},"text":{"nl":"Eerst het register","en":"The register first"}})";

std::string policy_with(std::string_view contradictions) {
  return replaced(base_policy, R"("statements":[)",
                  R"("contradictions":[)" + std::string(contradictions) + R"(],"statements":[)");
}

std::string vocabulary_with(std::string_view contradictions) {
  return replaced(base_vocabulary, R"("en":"Date?"}}]})",
                  R"("en":"Date?"}}],"contradictions":[)" + std::string(contradictions) + "]}");
}

std::string answers(std::string_view of_care_type, std::string_view care_type = "trap") {
  return R"({"format":1,"practice":{"richtlijn":true},"careTypes":{")" + std::string(care_type) +
         R"(":{)" + std::string(of_care_type) + "}}}";
}

/// "fact by contradiction" for each notice of one.
std::string contradictions(const Verdict& verdict) {
  std::vector<std::string> all;
  for (const Notice& notice : verdict.notices) {
    if (notice.code != NoticeCode::contradiction) continue;
    all.push_back(std::string(notice.fact) + " by " + notice.contradiction->id);
  }
  return joined(all, ", ");
}

TEST(Contradictions, both_answers_are_told_of_and_both_are_asked_again) {
  const CompiledPolicy policy = compile(policy_with(training_without_register), base_vocabulary);
  const Verdict verdict = check(
      policy, "trap", answers(R"("register":false,"scholing":true,"enquete":true)"), "2025-03-01");
  EXPECT_EQ(contradictions(verdict),
            "scholing by scholing-zonder-register, register by scholing-zonder-register");
  EXPECT_EQ(possible(verdict), "contract A vraag | contract B vraag | none");
  EXPECT_EQ(questions(verdict), "register scholing");
  EXPECT_EQ(verdict.rules[RuleKind::condition].front().state, RuleState::open);
}

TEST(Contradictions, nothing_is_said_while_one_of_the_answers_is_not_there) {
  const CompiledPolicy policy = compile(policy_with(training_without_register), base_vocabulary);
  for (const std::string_view told :
       {R"("scholing":true)", R"("register":false)", R"("scholing":true,"register":true)",
        R"("scholing":false,"register":false)"}) {
    EXPECT_EQ(contradictions(check(policy, "trap", answers(told), "2025-03-01")), "") << told;
  }
}

TEST(Contradictions, a_care_type_that_does_not_ask_for_all_of_it_has_none_of_it) {
  const CompiledPolicy policy = compile(policy_with(training_without_register), base_vocabulary);
  EXPECT_EQ(questions(check(policy, "banden", answers("", "banden"), "2025-03-01")),
            "register index");
  const Verdict verdict = check(
      policy, "banden", answers(R"("register":false,"scholing":true)", "banden"), "2025-03-01");
  EXPECT_EQ(contradictions(verdict), "");
  EXPECT_EQ(possible(verdict), "none");
}

TEST(Contradictions, the_vocabulary_has_its_own_for_whoever_asks_for_all_of_it) {
  constexpr std::string_view shared =
      R"({"id":"hoog-zonder-register","when":{"all":[{"number":"index","atLeast":150},{"not":{"yes":"register"}}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}})";
  const CompiledPolicy policy = compile(base_policy, vocabulary_with(shared));
  const std::string told = R"("register":false,"index":150)";
  EXPECT_EQ(contradictions(check(policy, "banden", answers(told, "banden"), "2025-03-01")),
            "index by hoog-zonder-register, register by hoog-zonder-register");
  EXPECT_EQ(
      contradictions(check(policy, "banden", answers(R"("register":false,"index":149)", "banden"),
                           "2025-03-01")),
      "");
  EXPECT_EQ(contradictions(check(policy, "trap", answers(told), "2025-03-01")), "");
}

TEST(Contradictions, days_and_what_was_not_done_contradict_each_other_too) {
  const std::string vocabulary = replaced(
      base_vocabulary, R"({"id":"datum",)",
      R"({"id":"ingevuld","scope":"care-type","type":"date","notApplicable":{"nl":"niet","en":"not"},"question":{"nl":"Ingevuld?","en":"Filled in?"}},{"id":"datum","notApplicable":{"nl":"niet","en":"not"},)");
  std::string text = policy_with(
      R"({"id":"niet-ingevuld-wel-getekend","for":"all","when":{"all":[{"not":{"applicable":"ingevuld"}},{"applicable":"datum"}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}})");
  text = replaced(text, R"("index","datum"])", R"("index","ingevuld","datum"])");
  text = replaced(text, R"("after":"opent",)", R"("after":"opent","event":"ingevuld",)");
  const CompiledPolicy policy = compile(text, vocabulary);
  const Verdict verdict = check(
      policy, "trap", answers(R"("ingevuld":"not-applicable","datum":"2025-02-10")"), "2025-03-01");
  EXPECT_EQ(contradictions(verdict),
            "ingevuld by niet-ingevuld-wel-getekend, datum by niet-ingevuld-wel-getekend");
  EXPECT_FALSE(verdict.timeline[1].reported.not_done);
  EXPECT_EQ(verdict.starts.front().state, StartState::no_event);
  // What no rule looks at never decides the outcome, and is never asked for it.
  EXPECT_EQ(questions(check(policy, "trap", answers(""), "2025-03-01")),
            "register enquete scholing");
}

/// The verdict without what it says at single answers.
std::string without_notices(Verdict verdict) {
  verdict.notices.clear();
  return verdict_json(verdict);
}

TEST(Contradictions, telling_what_contradicts_itself_is_telling_nothing_of_it) {
  const CompiledPolicy policy = compile(
      policy_with(
          std::string(training_without_register) +
          R"(,{"id":"alles-of-niets","for":["trap"],"when":{"atLeast":2,"of":[{"not":{"yes":"enquete"}},{"yes":"scholing"}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}})"),
      base_vocabulary);
  constexpr std::array<std::string_view, 3> facts{"register", "enquete", "scholing"};
  int contradicted = 0;
  for (int each = 0; each < 27; ++each) {
    std::map<std::string_view, std::string_view> told;
    for (int i = 0, rest = each; i < 3; ++i, rest /= 3) {
      if (rest % 3 != 0)
        told[facts.at(static_cast<std::size_t>(i))] = rest % 3 == 1 ? "true" : "false";
    }
    const auto verdict_of = [&] {
      std::vector<std::string> given;
      for (const auto& [fact, value] : told) {
        given.push_back("\"" + std::string(fact) + "\":" + std::string(value));
      }
      return check(policy, "trap", answers(joined(given, ",")), "2025-03-01");
    };
    const Verdict verdict = verdict_of();
    if (verdict.notices.empty()) continue;
    ++contradicted;
    for (const Notice& notice : verdict.notices) told.erase(notice.fact);
    const Verdict untold = verdict_of();
    EXPECT_TRUE(untold.notices.empty());
    EXPECT_EQ(without_notices(verdict), without_notices(untold)) << each;
  }
  EXPECT_EQ(contradicted, 5);
}

}  // namespace
}  // namespace contractwijzer::test
