// Whether more factors can give a lower contract: held against all practices of small random
// policies one by one, and against many factors.
#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "contractwijzer/audit/proof.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::string text(std::string_view words) {
  return R"({"nl":")" + std::string(words) + R"(","en":"In English: )" + std::string(words) +
         R"("})";
}

std::string yes(std::string_view fact) { return R"({"yes":")" + std::string(fact) + R"("})"; }

struct Parts {
  std::vector<std::string> facts;      ///< each a question for yes or no
  std::vector<std::string> factors;    ///< their tests; ids w0, w1 ...
  std::vector<std::string> contracts;  ///< the tests of A and B; C is for everyone
};

CompiledPolicy policy_of(const Parts& parts) {
  std::vector<std::string> facts;
  std::vector<std::string> ids;
  for (const std::string& fact : parts.facts) {
    ids.push_back("\"" + fact + "\"");
    facts.push_back(R"({"id":")" + fact + R"(","scope":"practice","type":"yes-no","question":)" +
                    text(fact) + "}");
  }
  std::vector<std::string> factors;
  for (std::size_t i = 0; i < parts.factors.size(); ++i) {
    factors.push_back(R"({"id":"w)" + std::to_string(i) + R"(","for":"all","text":)" +
                      text("factor " + std::to_string(i)) + R"(,"when":)" + parts.factors[i] +
                      R"(,"mend":)" + text("mend") + R"(,"source":["c1"]})");
  }
  const auto contract = [](std::string_view id, const std::string& when) {
    return R"({"id":")" + std::string(id) + R"(","name":)" + text(id) +
           (when.empty() ? "" : R"(,"when":)" + when) + R"(,"source":["c1"]})";
  };
  const std::string policy =
      R"({"format":2,"id":"proef","version":"1.0.0","title":)" + text("Proef") +
      R"(,"purchaser":{"name":"Inkoper","contacts":[]},"term":{"from":"2025-01-01","until":"2025-12-31"},)"
      R"("document":{"title":"Beleid","publisher":"Inkoper"},)"
      R"("clauses":[{"id":"c1","section":"1","heading":"Kop","clause":)" +
      text("zin") + R"(}],"groups":[{"id":"g","title":)" + text("alles") + R"(,"facts":[)" +
      joined(ids, ",") + R"(]}],"careTypes":[{"id":"zorg","name":)" + text("Zorg") +
      R"(,"source":["c1"],"offers":["vraag"],"contracts":[)" + contract("A", parts.contracts[0]) +
      "," + contract("B", parts.contracts[1]) + "," + contract("C", "") +
      R"(]}],"conditions":[],"factors":[)" + joined(factors, ",") +
      R"(],"offers":[{"id":"vraag","kind":"on-request","name":)" + text("Vraag") + R"(,"text":)" +
      text("Vraag het") + R"(,"source":["c1"]}],"steps":[],"statements":[]})";
  return compile(policy, R"({"format":1,"facts":[)" + joined(facts, ",") + "]}");
}

const audit::Finding& levels_in(const audit::Proof& proof) {
  for (const audit::Finding& finding : proof.care_types[0].findings) {
    if (finding.claim == audit::Claim::factors_never_lower) return finding;
  }
  ADD_FAILURE() << "nothing was said of factors";
  return proof.care_types[0].findings.front();
}

// --- a few factors, held against every practice
// ---------------------------------------------------

constexpr unsigned facts = 5;
constexpr unsigned sets = 8;  // of three factors

struct FactorTest {
  std::string json;
  std::function<bool(unsigned)> met;  ///< by the facts, a bit each
};

bool has(unsigned set, unsigned place) { return (set >> place & 1U) != 0; }

const std::vector<FactorTest>& factor_tests() {
  static const std::vector<FactorTest> all{
      {yes("a"), [](unsigned f) { return has(f, 0); }},
      {yes("c"), [](unsigned f) { return has(f, 2); }},
      {R"({"any":[{"yes":"a"},{"yes":"b"}]})", [](unsigned f) { return has(f, 0) || has(f, 1); }},
      {R"({"all":[{"yes":"a"},{"yes":"c"}]})", [](unsigned f) { return has(f, 0) && has(f, 2); }},
      {R"({"not":{"yes":"d"}})", [](unsigned f) { return !has(f, 3); }},
      {R"({"any":[{"yes":"c"},{"yes":"e"}]})", [](unsigned f) { return has(f, 2) || has(f, 4); }},
      {R"({"all":[{"yes":"b"},{"not":{"yes":"a"}}]})",
       [](unsigned f) { return has(f, 1) && !has(f, 0); }},
  };
  return all;
}

struct ContractTest {
  std::string json;
  std::function<bool(unsigned set, bool d, bool e)> holds;
};

unsigned size_of(unsigned set) { return (set & 1U) + (set >> 1U & 1U) + (set >> 2U & 1U); }

const std::vector<ContractTest>& contract_tests() {
  static const std::vector<ContractTest> all{
      {R"({"factors":2})", [](unsigned s, bool, bool) { return size_of(s) >= 2; }},
      {R"({"not":{"factors":1}})", [](unsigned s, bool, bool) { return size_of(s) < 1; }},
      {R"({"not":{"rule":"w1"}})", [](unsigned s, bool, bool) { return !has(s, 1); }},
      {R"({"all":[{"factors":1},{"yes":"d"}]})",
       [](unsigned s, bool d, bool) { return size_of(s) >= 1 && d; }},
      {R"({"all":[{"rule":"w0"},{"not":{"yes":"e"}}]})",
       [](unsigned s, bool, bool e) { return has(s, 0) && !e; }},
      {R"({"all":[{"factors":2},{"not":{"rule":"w2"}}]})",
       [](unsigned s, bool, bool) { return size_of(s) >= 2 && !has(s, 2); }},
      {R"({"any":[{"factors":3},{"yes":"e"}]})",
       [](unsigned s, bool, bool e) { return size_of(s) >= 3 || e; }},
  };
  return all;
}

struct Trial {
  std::array<const FactorTest*, 3> factors;
  const ContractTest* a;
  const ContractTest* b;

  [[nodiscard]] unsigned set_of(unsigned practice) const {
    unsigned set = 0;
    for (unsigned i = 0; i < 3; ++i) set |= factors[i]->met(practice) ? 1U << i : 0;
    return set;
  }
  [[nodiscard]] unsigned level(unsigned set, bool d, bool e) const {
    if (a->holds(set, d, e)) return 0;
    return b->holds(set, d, e) ? 1 : 2;
  }
  /// Whether the contracts look at d, or at e, whatever the factors' tests say of it.
  [[nodiscard]] bool looks_at(bool at_d) const {
    for (unsigned set = 0; set < sets; ++set) {
      for (const bool other : {false, true}) {
        if (at_d && level(set, false, other) != level(set, true, other)) return true;
        if (!at_d && level(set, other, false) != level(set, other, true)) return true;
      }
    }
    return false;
  }
  [[nodiscard]] bool lowers() const {
    for (unsigned fewer = 0; fewer < 1U << facts; ++fewer) {
      for (unsigned more = 0; more < 1U << facts; ++more) {
        if ((set_of(fewer) & ~set_of(more)) != 0) continue;
        if (looks_at(true) && has(fewer, 3) != has(more, 3)) continue;
        if (looks_at(false) && has(fewer, 4) != has(more, 4)) continue;
        if (level_of(fewer) < level_of(more)) return true;
      }
    }
    return false;
  }

 private:
  [[nodiscard]] unsigned level_of(unsigned practice) const {
    return level(set_of(practice), has(practice, 3), has(practice, 4));
  }
};

TEST(Levels, are_those_of_every_practice_looked_at_one_by_one) {
  std::mt19937 random(17);  // the same trials each time
  const auto pick = [&random](const auto& from) { return &from[random() % from.size()]; };
  std::array<int, 2> seen{};
  for (int i = 0; i < 300; ++i) {
    const Trial trial{{pick(factor_tests()), pick(factor_tests()), pick(factor_tests())},
                      pick(contract_tests()),
                      pick(contract_tests())};
    const Parts parts{{"a", "b", "c", "d", "e"},
                      {trial.factors[0]->json, trial.factors[1]->json, trial.factors[2]->json},
                      {trial.a->json, trial.b->json}};
    const CompiledPolicy policy = policy_of(parts);
    const audit::Proof proof = audit::prove(policy);
    const audit::Finding& found = levels_in(proof);
    EXPECT_EQ(found.verdict,
              trial.lowers() ? audit::FindingVerdict::fails : audit::FindingVerdict::holds)
        << joined(parts.factors, " ") << " " << joined(parts.contracts, " ");
    EXPECT_EQ(found.practices.size(), found.holds() ? 0U : 2U);
    if (found.practices.size() == 2) {
      EXPECT_LT(found.practices[0].outcome, found.practices[1].outcome);
    }
    ++seen[found.holds() ? 0 : 1];
  }
  EXPECT_GT(seen[0], 50);
  EXPECT_GT(seen[1], 50);
}

// --- many factors
// ---------------------------------------------------------------------------------

/// So many facts f0, f1 ..., and a factor for each, met by that fact or by another one.
Parts many(std::size_t count, bool entangled) {
  Parts parts;
  for (std::size_t i = 0; i < count; ++i) {
    parts.facts.push_back("f" + std::to_string(i));
    const std::string other = "f" + std::to_string((i * 7 + 3) % count);
    parts.factors.push_back(entangled
                                ? R"({"any":[)" + yes(parts.facts.back()) + "," + yes(other) + "]}"
                                : yes(parts.facts.back()));
  }
  return parts;
}

TEST(Levels, of_sixty_four_factors_are_decided) {
  Parts parts = many(64, false);
  parts.contracts = {R"({"factors":32})", R"({"factors":16})"};
  EXPECT_EQ(levels_in(audit::prove(policy_of(parts))).verdict, audit::FindingVerdict::holds);
  parts.contracts = {R"({"factors":8})", R"({"all":[{"factors":2},{"not":{"factors":4}}]})"};
  const audit::Proof proof = audit::prove(policy_of(parts));
  const audit::Finding& lowered = levels_in(proof);
  EXPECT_EQ(lowered.verdict, audit::FindingVerdict::fails);
  ASSERT_EQ(lowered.practices.size(), 2U);
  EXPECT_EQ(lowered.practices[0].outcome, "contract B vraag");
  EXPECT_EQ(lowered.practices[1].outcome, "contract C vraag");
}

TEST(Levels, that_only_count_factors_are_decided_however_the_factors_hang_together) {
  Parts parts = many(40, true);
  parts.contracts = {R"({"factors":1})", R"({"rule":"w3"})"};
  EXPECT_EQ(levels_in(audit::prove(policy_of(parts))).verdict, audit::FindingVerdict::holds);
}

TEST(Levels, that_are_too_much_work_neither_hold_nor_fail) {
  Parts parts = many(40, true);
  parts.contracts = {R"({"not":{"rule":"w0"}})", R"({"rule":"w3"})"};
  const CompiledPolicy policy = policy_of(parts);
  const audit::Proof proof = audit::prove(policy);
  const audit::Finding& found = levels_in(proof);
  EXPECT_EQ(found.verdict, audit::FindingVerdict::not_decided);
  EXPECT_TRUE(found.practices.empty());
  EXPECT_NE(found.why.nl, "");
  EXPECT_NE(found.why.nl, found.why.en);
  EXPECT_NE(
      audit::proof_json(policy, proof).find(R"("verdict":"not-decided","practices":[],"why":)"),
      std::string::npos);
}

}  // namespace
}  // namespace contractwijzer::test
