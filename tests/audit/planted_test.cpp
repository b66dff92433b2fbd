// Faults planted in a policy of which all holds: lint or prove must find each, and a proof that
// fails must show a practice for whom it does.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base_policy.hpp"
#include "contractwijzer/audit/advice.hpp"
#include "contractwijzer/audit/proof.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::string planted(std::string_view from, std::string_view to) {
  std::string text = replaced(base_policy, from, to);
  EXPECT_FALSE(text.empty()) << "not there exactly once: " << from;
  return text;
}

/// "claim subject care-type" for each claim that does not hold.
std::vector<std::string> failing(const audit::Proof& proof) {
  std::vector<std::string> all;
  for (const audit::CareTypeProof& care_type : proof.care_types) {
    for (const audit::Finding& finding : care_type.findings) {
      if (finding.holds()) continue;
      all.push_back(std::string(audit::word_of(finding.claim)) + " " + finding.subject + " " +
                    care_type.care_type);
    }
  }
  return all;
}

std::vector<std::string> advice_on(const CompiledPolicy& policy) {
  std::vector<std::string> all;
  for (const audit::Advice& one : audit::advise(policy)) {
    all.push_back(std::string(audit::word_of(one.code)) + " " + one.place);
  }
  return all;
}

const audit::Finding* find(const audit::Proof& proof, audit::Claim claim) {
  for (const audit::CareTypeProof& care_type : proof.care_types) {
    for (const audit::Finding& finding : care_type.findings) {
      if (finding.claim == claim && !finding.holds()) return &finding;
    }
  }
  return nullptr;
}

TEST(Planted, nothing_in_the_policy_as_it_is) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  EXPECT_EQ(joined(failing(audit::prove(policy)), "; "), "");
  EXPECT_EQ(joined(advice_on(policy), "; "), "");
}

struct Plant {
  std::string_view from;
  std::string_view to;
  std::string_view found;  ///< all that fails, by prove
};

TEST(Planted, prove_finds_each_and_nothing_else) {
  const std::vector<Plant> plants = {
      // a hole: nobody below a factor gets a contract
      {R"({"id":"C","name":{"nl":"C","en":"C"},"source")",
       R"({"id":"C","name":{"nl":"C","en":"C"},"when":{"factors":1},"source")",
       "no-hole  trap; contract-reachable C trap"},
      // a hole between two bands
      {R"({"number":"index","lessThan":80})", R"({"number":"index","lessThan":79})",
       "no-hole  banden"},
      // an overlap of two bands
      {R"({"number":"index","lessThan":80})", R"({"number":"index","lessThan":81})",
       "no-overlap  banden"},
      {R"("atLeast":120})", R"("atLeast":119})", "no-overlap  banden"},
      // a contract that nobody gets
      {R"("when":{"factors":1})", R"("when":{"factors":2})", "contract-reachable B trap"},
      // a way in behind a way that takes everyone
      {R"("when":{"date":"as-of","onOrBefore":"2024-12-31"})",
       R"("when":{"any":[{"date":"as-of","onOrBefore":"2024-12-31"},{"date":"as-of","onOrAfter":"2024-06-01"}]})",
       "offer-reachable vraag trap"},
      // a condition that stops nobody whom another does not stop
      {R"("when":{"yes":"richtlijn"})",
       R"("when":{"any":[{"yes":"richtlijn"},{"yes":"register"}]})",
       "rule-matters richtlijn trap; question-matters richtlijn trap"},
      // a factor that counts for nothing, and its question
      {R"("when":{"yes":"scholing"})",
       R"("when":{"all":[{"yes":"scholing"},{"not":{"yes":"scholing"}}]})",
       "contract-reachable A trap; rule-matters scholing trap; question-matters scholing trap"},
      // more factors, a lower contract
      {R"("when":{"factors":2})", R"("when":{"not":{"factors":1}})",
       "contract-reachable C trap; factors-never-lower  trap"},
      {R"("when":{"factors":1})", R"("when":{"not":{"rule":"enquete"}})",
       "factors-never-lower  trap"},
  };
  for (const Plant& plant : plants) {
    const CompiledPolicy policy = compile(planted(plant.from, plant.to), base_vocabulary);
    EXPECT_EQ(joined(failing(audit::prove(policy)), "; "), plant.found) << plant.to;
  }
}

TEST(Planted, a_hole_is_shown_by_a_practice_who_falls_into_it) {
  const CompiledPolicy policy =
      compile(planted(R"({"number":"index","lessThan":80})", R"({"number":"index","lessThan":79})"),
              base_vocabulary);
  const audit::Proof proof = audit::prove(policy);
  const audit::Finding* hole = find(proof, audit::Claim::no_hole);
  ASSERT_NE(hole, nullptr);
  ASSERT_EQ(hole->practices.size(), 1U);
  EXPECT_EQ(hole->practices[0].answers,
            R"({"format":1,"practice":{},"careTypes":{"banden":{"register":true,"index":79}}})");
  EXPECT_EQ(hole->practices[0].outcome, "none");
  const Verdict verdict = check(policy, "banden", hole->practices[0].answers, "2025-01-01");
  for (const RuleVerdict& condition : verdict.rules[RuleKind::condition]) {
    EXPECT_EQ(condition.state, RuleState::met) << condition.rule->id;
  }
}

TEST(Planted, an_overlap_is_shown_by_a_practice_who_fits_both) {
  const CompiledPolicy policy =
      compile(planted(R"("atLeast":120})", R"("atLeast":119})"), base_vocabulary);
  const audit::Proof proof = audit::prove(policy);
  const audit::Finding* overlap = find(proof, audit::Claim::no_overlap);
  ASSERT_NE(overlap, nullptr);
  ASSERT_EQ(overlap->practices.size(), 1U);
  EXPECT_NE(overlap->practices[0].answers.find(R"("index":119)"), std::string::npos)
      << overlap->practices[0].answers;
}

TEST(Planted, a_factor_that_lowers_is_shown_by_two_practices) {
  const CompiledPolicy policy = compile(
      planted(R"("when":{"factors":1})", R"("when":{"not":{"rule":"enquete"}})"), base_vocabulary);
  const audit::Proof proof = audit::prove(policy);
  const audit::Finding* lowered = find(proof, audit::Claim::factors_never_lower);
  ASSERT_NE(lowered, nullptr);
  ASSERT_EQ(lowered->practices.size(), 2U);
  EXPECT_TRUE(lowered->practices[0].outcome.starts_with("contract C") ||
              lowered->practices[0].outcome.starts_with("contract B"))
      << lowered->practices[0].outcome;
  EXPECT_NE(lowered->practices[0].outcome, lowered->practices[1].outcome);
}

TEST(Planted, what_the_policy_declares_is_no_fault) {
  const std::vector<Plant> declared = {
      {R"("exclusive":true,)", "", ""},
      {R"({"number":"index","lessThan":80})", R"({"number":"index","lessThan":79})",
       R"("exclusive":true,"mayEndWithout":{"number":"index","equals":79},)"},
      {R"("when":{"factors":1})", R"("when":{"not":{"rule":"enquete"}})",
       R"("moreFactorsMayLower":true,)"},
  };
  for (const Plant& plant : declared) {
    std::string text = planted(plant.from, plant.to);
    if (plant.found.starts_with(R"("exclusive")")) {
      text = replaced(text, R"("exclusive":true,)", plant.found);
    } else if (!plant.found.empty()) {
      text = replaced(text, R"("id":"trap",)", R"("id":"trap",)" + std::string(plant.found));
    }
    EXPECT_EQ(joined(failing(audit::prove(compile(text, base_vocabulary))), "; "), "") << plant.to;
  }
}

std::string with_a_gap(std::string_view lowest, std::string_view meant) {
  std::string text = planted(R"({"number":"index","lessThan":80})",
                             R"({"number":"index","lessThan":)" + std::string(lowest) + "}");
  return replaced(text, R"("exclusive":true,)",
                  R"("exclusive":true,"mayEndWithout":)" + std::string(meant) + ",");
}

TEST(Planted, a_gap_that_is_meant_is_shown_by_a_practice_and_is_no_proof_that_nobody_falls) {
  const audit::Proof proof =
      audit::prove(compile(with_a_gap("79", R"({"number":"index","equals":79})"), base_vocabulary));
  for (const audit::CareTypeProof& care_type : proof.care_types) {
    for (const audit::Finding& finding : care_type.findings) {
      if (finding.claim != audit::Claim::no_hole) continue;
      EXPECT_TRUE(finding.holds());
      EXPECT_EQ(finding.declared, care_type.care_type == "banden");
      ASSERT_EQ(finding.practices.size(), finding.declared ? 1U : 0U);
      if (!finding.declared) continue;
      EXPECT_NE(finding.practices[0].answers.find(R"("index":79)"), std::string::npos);
      EXPECT_EQ(finding.practices[0].outcome, "none");
    }
  }
}

TEST(Planted, a_hole_beside_a_gap_that_is_meant_is_still_found) {
  const audit::Proof proof =
      audit::prove(compile(with_a_gap("78", R"({"number":"index","equals":79})"), base_vocabulary));
  EXPECT_EQ(joined(failing(proof), "; "), "no-hole  banden");
  const audit::Finding* hole = find(proof, audit::Claim::no_hole);
  ASSERT_NE(hole, nullptr);
  ASSERT_EQ(hole->practices.size(), 1U);
  EXPECT_NE(hole->practices[0].answers.find(R"("index":78)"), std::string::npos)
      << hole->practices[0].answers;
  EXPECT_FALSE(hole->declared);
}

std::string contradicting(std::string_view care_types, std::string_view when) {
  return planted(R"("statements":[)",
                 R"("contradictions":[{"id":"kan-niet","for":)" + std::string(care_types) +
                     R"(,"when":)" + std::string(when) +
                     R"(,"text":{"nl":"Dat kan niet","en":"That cannot be"}}],"statements":[)");
}

TEST(Planted, what_only_contradicting_answers_reach_nobody_reaches) {
  const CompiledPolicy policy =
      compile(contradicting(R"(["trap"])", R"({"all":[{"yes":"scholing"},{"yes":"enquete"}]})"),
              base_vocabulary);
  const audit::Proof proof = audit::prove(policy);
  EXPECT_EQ(joined(failing(proof), "; "), "contract-reachable A trap");
  // of the profiles of register, guideline, survey, training and the day a quarter is nobody
  EXPECT_EQ(proof.care_types[0].profiles, "24");
}

TEST(Planted, lint_gives_advice_on_what_contradicts_or_is_left_without_for_nobody) {
  const std::vector<std::pair<std::string, std::string_view>> plants = {
      {contradicting(R"(["banden"])", R"({"yes":"scholing"})"),
       "idle-contradiction /contradictions/kan-niet"},
      {contradicting(R"("all")", R"({"all":[{"yes":"register"},{"not":{"yes":"register"}}]})"),
       "idle-contradiction /contradictions/kan-niet"},
      {contradicting(R"("all")", R"({"all":[{"yes":"scholing"},{"not":{"yes":"register"}}]})"), ""},
      {with_a_gap("80", R"({"yes":"register"})"), "idle-gap /careTypes/banden/mayEndWithout"},
      {with_a_gap("79", R"({"yes":"register"})"), ""},
  };
  for (const auto& [text, found] : plants) {
    EXPECT_EQ(joined(advice_on(compile(text, base_vocabulary)), "; "), found) << text;
  }
}

TEST(Planted, a_step_without_the_one_before_it_wants_a_contradiction) {
  const std::string vocabulary = replaced(
      base_vocabulary, R"({"id":"datum",)",
      R"({"id":"ingevuld","scope":"care-type","type":"date","shared":false,"notApplicable":{"nl":"niet","en":"not"},"question":{"nl":"Ingevuld?","en":"Filled in?"}},{"id":"datum","notApplicable":{"nl":"niet","en":"not"},)");
  std::string text = planted(R"("index","datum"])", R"("index","ingevuld","datum"])");
  text = replaced(text, R"("after":"opent",)", R"("after":"opent","event":"ingevuld",)");
  text = replaced(text, R"("statements":[)", R"("contradictions":[],"statements":[)");
  const std::string_view termijn = R"({"id":"termijn",)";
  text = replaced(
      text, termijn,
      R"({"id":"tekenen","for":"all","actor":"practice","kind":"action","text":{"nl":"Teken","en":"Sign"},"after":"termijn","event":"datum","source":["c1"]},)" +
          std::string(termijn));
  EXPECT_EQ(joined(advice_on(compile(text, vocabulary)), "; "),
            "order-untold /careTypes/trap; order-untold /careTypes/banden");
  const std::string told = replaced(
      text, R"("contradictions":[])",
      R"("contradictions":[{"id":"kan-niet","for":"all","when":{"all":[{"not":{"applicable":"ingevuld"}},{"applicable":"datum"}]},"text":{"nl":"Dat kan niet","en":"That cannot be"}}])");
  EXPECT_EQ(joined(advice_on(compile(told, vocabulary)), "; "), "");
  // Where one may sign along another way as well, nothing is sure.
  const std::string another = replaced(
      text, termijn,
      R"({"id":"anders","for":"all","actor":"practice","kind":"action","text":{"nl":"Teken anders","en":"Sign otherwise"},"event":"datum","source":["c1"]},)" +
          std::string(termijn));
  EXPECT_EQ(joined(advice_on(compile(another, vocabulary)), "; "), "");
}

TEST(Planted, lint_gives_advice_on_each_and_nothing_else) {
  const std::vector<Plant> plants = {
      {R"("clauses":[)",
       R"("clauses":[{"id":"c0","heading":"Kop","clause":{"nl":"nul","en":"nil"}},)",
       "unused-clause /clauses/c0"},
      {R"("groups":[)",
       R"("facts":[{"id":"eigen","scope":"practice","type":"yes-no","question":{"nl":"Eigen?","en":"Own?"}}],"groups":[)",
       "unused-fact /facts/eigen"},
      {R"("factors":[)", R"("expectations":[],"factors":[)", ""},
      {R"("offers":[
)",
       R"("offers":[{"id":"niet","kind":"not-offered","name":{"nl":"Niet","en":"Not"},"text":{"nl":"Nee","en":"No"},"source":["c1"]},)",
       "unused-offer /offers/niet"},
      {R"("when":{"period":"zomer"})", R"("when":{"from":"2024-06-21"})",
       "unused-period /periods/zomer"},
      {R"("id":"termijn","for":"all",)", R"("id":"termijn","for":["banden"],"offers":["vanzelf"],)",
       "unused-step /steps/termijn"},
      {R"("when":{"on":"2024-10-20"})", R"("when":{"on":"2024-06-20"})",
       "dates-out-of-order /steps/termijn"},
      {R"("when":{"yes":"richtlijn"})",
       R"("when":{"any":[{"yes":"richtlijn"},{"yes":"register"}]})",
       "dead-rule /rules/richtlijn; idle-question /facts/richtlijn"},
      {R"("when":{"yes":"scholing"})", R"("when":{"all":[{"yes":"scholing"},{"yes":"scholing"}]})",
       "same-condition /rules/scholing"},
      {R"("nl":"U volgt scholing","en":"You take training")",
       R"("nl":"U volgt scholing. Elk jaar opnieuw","en":"You take training")",
       "long-wording /factors/scholing/text"},
      {R"("nl":"Meer staat er niet","en":"It says no more")",
       R"("nl":"Meer staat er niet","en":"Meer staat er niet")",
       "untranslated /statements/zwijgt/text"},
  };
  for (const Plant& plant : plants) {
    const CompiledPolicy policy = compile(planted(plant.from, plant.to), base_vocabulary);
    EXPECT_EQ(joined(advice_on(policy), "; "), plant.found) << plant.to;
  }
}

TEST(Planted, a_day_that_would_count_for_other_policies_is_found) {
  const CompiledPolicy policy =
      compile(base_policy, replaced(base_vocabulary, R"("shared":false,)", ""));
  EXPECT_EQ(joined(advice_on(policy), "; "), "shared-event /startRules/begin");
}

TEST(Planted, the_same_condition_in_other_words_is_found) {
  const CompiledPolicy policy = compile(
      planted(R"("when":{"yes":"scholing"})", R"("when":{"not":{"not":{"yes":"enquete"}}})"),
      base_vocabulary);
  const auto advice = advice_on(policy);
  EXPECT_NE(std::find(advice.begin(), advice.end(), "same-condition /factors/scholing"),
            advice.end())
      << joined(advice, "; ");
}

TEST(Planted, each_piece_of_advice_has_a_sentence_in_both_languages) {
  for (int code = 0; code <= static_cast<int>(audit::AdviceCode::order_untold); ++code) {
    const Text text = audit::text_of({static_cast<audit::AdviceCode>(code), "/x", "dit"});
    EXPECT_NE(text.nl.find("dit"), std::string::npos);
    EXPECT_NE(text.en.find("dit"), std::string::npos);
    EXPECT_NE(text.nl, text.en);
  }
}

}  // namespace
}  // namespace contractwijzer::test
