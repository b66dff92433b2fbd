// What may have become of a practice that told something of its steps, and not everything: engine
// and model alike.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "base_policy.hpp"
#include "model.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::string event(std::string_view id) {
  return R"({"id":")" + std::string(id) +
         R"(","scope":"care-type","type":"date","question":{"nl":"Dag?","en":"Day?"},"notApplicable":{"nl":"Nee","en":"No"}})";
}

std::string deadline(std::string_view id, std::string_view more) {
  return R"({"id":")" + std::string(id) +
         R"(","for":["trap"],"actor":"practice","kind":"deadline","text":{"nl":"Doe het","en":"Do it"},"source":["c1"],)" +
         std::string(more) + "}";
}

/// The ladder with these steps; its first way in goes before its second until the summer.
CompiledPolicy policy_with(std::string_view steps) {
  std::string text =
      replaced(base_policy, R"("steps":[)", R"("steps":[)" + std::string(steps) + ",");
  text = replaced(text, R"("onOrBefore":"2024-12-31")", R"("onOrBefore":"2025-06-30")");
  text =
      replaced(text, R"("facts":["register",)", R"("facts":["aanvraag","ondertekend","register",)");
  text = replaced(
      text, R"("groups":)",
      R"("facts":[)" + event("aanvraag") + "," + event("ondertekend") +
          R"(],"events":{"from":"2024-07-01","reading":{"nl":"Juli","en":"July"}},"groups":)");
  return compile(text, base_vocabulary);
}

constexpr std::string_view known =
    R"({"format":1,"practice":{"richtlijn":true},"careTypes":{"trap":{"register":true,"enquete":false,"scholing":false)";

/// Of someone who meets the conditions and no factor: the engine's outcomes, after the model's.
void expect_outcomes(const CompiledPolicy& policy, const std::set<std::string>& expected,
                     std::string_view aanvraag, std::string_view ondertekend = "") {
  Practice practice{
      {"register", true}, {"richtlijn", true}, {"enquete", false}, {"scholing", false}};
  std::string told;
  const auto tell = [&](const std::string& event, std::string_view day) {
    if (day.empty()) return;
    told += ",\"" + event + "\":\"" + std::string(day) + "\"";
    practice[event] = day == "not-applicable" ? Value(NotApplicable{}) : Value(date(day));
  };
  tell("aanvraag", aanvraag);
  tell("ondertekend", ondertekend);
  const std::string_view day = "2025-03-01";
  const Model model(policy.policy(), *policy.care_type("trap"), date(day));
  EXPECT_EQ(model.may_become(practice), expected);
  const Verdict verdict = check(policy, "trap", std::string(known) + told + "}}}", day);
  std::set<std::string> found;
  for (const Outcome& outcome : verdict.possible) found.insert(in_words(outcome));
  EXPECT_EQ(found, expected);
}

/// Who did not apply before a day that may have come has missed it, and then nothing after it was
/// met: the second way in is closed too, where the first one is.
TEST(Doubts, nothing_was_met_after_a_vague_deadline_that_was_missed) {
  const CompiledPolicy policy = policy_with(
      deadline("aanvragen",
               R"("when":{"from":"2024-10-25"},"event":"aanvraag","offers":["vanzelf"])") +
      "," +
      deadline("invullen", R"("when":{"on":"2024-11-06"},"after":"aanvragen","offers":["vraag"])"));
  expect_outcomes(policy, {"contract C vanzelf"}, "not-applicable");
}

/// A signature on a way that was given up before brings no contract, whatever else may bring one.
TEST(Doubts, a_signature_after_what_was_not_done_does_not_count_above_another_way) {
  const CompiledPolicy policy = policy_with(
      deadline("aanvragen", R"("when":{"on":"2024-10-25"},"event":"aanvraag","offers":["vraag"])") +
      "," +
      deadline(
          "tekenen",
          R"("when":{"on":"2024-11-20"},"after":"aanvragen","event":"ondertekend","concludes":true,"offers":["vraag"])") +
      "," +
      deadline("inschrijven",
               R"("when":{"on":"2025-01-16"},"concludes":true,"offers":["vanzelf","vraag"])"));
  expect_outcomes(policy, {"contract C vanzelf"}, "not-applicable", "2024-11-14");
}

/// Where what a deadline is counted from was not told, it need not be out of reach: it was met by
/// who did what comes after it.
TEST(Doubts, what_comes_after_a_counted_deadline_tells_that_it_was_met) {
  const CompiledPolicy policy = policy_with(
      deadline(
          "aanvragen",
          R"("when":{"day":"datum","minus":{"weeks":2}},"event":"aanvraag","offers":["vanzelf"])") +
      "," +
      deadline(
          "tekenen",
          R"("when":{"on":"2025-01-31"},"closes":false,"after":"aanvragen","event":"ondertekend","offers":["vanzelf"])"));
  expect_outcomes(policy, {"contract C vanzelf"}, "", "2025-01-20");
  expect_outcomes(policy, {"contract C vanzelf", "contract C vraag"}, "");
}

/// A deadline before the first day on which anything can have been done was met by nobody: a
/// signature does not count for it.
TEST(Doubts, nothing_is_asked_for_a_deadline_that_is_out_of_reach) {
  const CompiledPolicy policy = policy_with(
      deadline(
          "vroeg",
          R"("when":{"day":"datum","minus":{"days":90}},"event":"ondertekend","concludes":true,"offers":["vanzelf"])") +
      "," +
      deadline("laat", R"("when":{"on":"2024-11-20"},"event":"ondertekend","offers":["vanzelf"])"));
  const Verdict verdict =
      check(policy, "trap", std::string(known) + R"(,"datum":"2024-07-01"}}})", "2025-03-01");
  EXPECT_EQ(possible(verdict), "contract C vraag");
  EXPECT_EQ(questions(verdict), "");
}

/// The purchaser's step comes first, though the step between them is of another way in.
TEST(Doubts, a_step_waits_for_the_purchaser_across_a_step_of_another_way) {
  const CompiledPolicy policy = policy_with(
      deadline("aanvragen", R"("when":{"on":"2025-07-20"},"event":"aanvraag","offers":["vraag"])") +
      R"(,{"id":"uitnodigen","for":["trap"],"actor":"purchaser","kind":"opens","text":{"nl":"Wij nodigen uit","en":"We invite"},"source":["c1"],"after":"aanvragen","offers":["vanzelf","vraag"]},)" +
      deadline("invullen",
               R"("when":{"on":"2025-11-06"},"after":"uitnodigen","offers":["vanzelf"])") +
      R"(,{"id":"tekenen","for":["trap"],"actor":"practice","kind":"action","text":{"nl":"Teken","en":"Sign"},"source":["c1"],"after":"invullen","event":"ondertekend","concludes":true,"offers":["vanzelf","vraag"]})");
  const Verdict verdict =
      check(policy, "trap", std::string(known) + R"(,"aanvraag":"2025-07-10"}}})", "2025-08-01");
  EXPECT_EQ(possible(verdict), "contract C vraag");
  EXPECT_EQ(verdict.next.kind, NextKind::wait);
  EXPECT_EQ(verdict.next.step, "uitnodigen");
  EXPECT_EQ(verdict.next.then, "tekenen");
}

}  // namespace
}  // namespace contractwijzer::test
