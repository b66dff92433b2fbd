// The proof of every policy here: its figures add up, and its examples are what the second, plain
// implementation says they are.
#include "contractwijzer/audit/proof.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "contractwijzer/audit/profile_count.hpp"
#include "model.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::vector<std::filesystem::path> all_policies() {
  auto all = policies_in(rules_folder());
  const auto invented = policies_in(invented_folder());
  all.insert(all.end(), invented.begin(), invented.end());
  return all;
}

class Proved : public testing::TestWithParam<std::filesystem::path> {};

std::string name_of_policy(const testing::TestParamInfo<std::filesystem::path>& info) {
  return as_name(info.param.filename().string());
}

/// A decimal number without a sign.
audit::ProfileCount counted(const std::string& digits) {
  audit::ProfileCount count;
  for (const char digit : digits) {
    count *= 10;
    count += audit::ProfileCount(static_cast<std::uint64_t>(digit - '0'));
  }
  return count;
}

/// Whether answers for this care type can contradict each other: such a profile is nobody.
bool may_contradict(const std::filesystem::path& folder, const std::string& care_type) {
  const auto& all = load(folder).policy().contradictions;
  return std::any_of(all.begin(), all.end(), [&](const Contradiction& contradiction) {
    return contradiction.audience.holds_for(care_type);
  });
}

TEST_P(Proved, every_profile_is_counted_once) {
  for (const audit::CareTypeProof& proof : audit::prove(load(GetParam())).care_types) {
    audit::ProfileCount sum;
    for (const audit::Reached& reached : proof.outcomes) sum += counted(reached.profiles);
    EXPECT_EQ(sum.to_string(), proof.profiles) << proof.care_type;
    audit::ProfileCount product(1);
    for (const audit::Cut& cut : proof.cuts) product *= static_cast<std::uint32_t>(cut.cells);
    if (may_contradict(GetParam(), proof.care_type)) {
      EXPECT_LT(std::stod(proof.profiles), std::stod(product.to_string())) << proof.care_type;
    } else {
      EXPECT_EQ(product.to_string(), proof.profiles) << proof.care_type;
    }
  }
}

TEST_P(Proved, examples_and_counterexamples_are_decided_and_confirmed) {
  const CompiledPolicy& policy = load(GetParam());
  std::size_t examples = 0;
  for (const audit::CareTypeProof& proof : audit::prove(policy).care_types) {
    for (const audit::Finding& finding : proof.findings) {
      EXPECT_TRUE(finding.claim != audit::Claim::engine_agrees || finding.holds())
          << proof.care_type;
      EXPECT_TRUE(finding.claim != audit::Claim::decided_is_final || finding.holds())
          << proof.care_type;
      for (const audit::Profile& practice : finding.practices) {
        ++examples;
        EXPECT_NE(practice.outcome, "") << practice.answers;
        const Verdict verdict =
            check(policy, practice.care_type, practice.answers, format_date(practice.as_of));
        ASSERT_TRUE(verdict.decided()) << practice.answers;
        EXPECT_EQ(in_words(verdict.possible.front()), practice.outcome);
      }
    }
  }
  EXPECT_GT(examples, 0U);
}

INSTANTIATE_TEST_SUITE_P(Policies, Proved, testing::ValuesIn(all_policies()), name_of_policy);

TEST(Proof, of_the_real_policies_holds) {
  for (const auto& folder : policies_in(rules_folder())) {
    const audit::Proof proof = audit::prove(load(folder));
    for (const audit::CareTypeProof& care_type : proof.care_types) {
      for (const audit::Finding& finding : care_type.findings) {
        EXPECT_TRUE(finding.holds()) << folder << " " << care_type.care_type << ": "
                                     << audit::word_of(finding.claim) << " " << finding.subject;
      }
    }
  }
}

TEST(ProfileCount, counts_exactly_up_to_its_most) {
  audit::ProfileCount count(1);
  for (int i = 0; i < 127; ++i) count *= 2;
  EXPECT_EQ(count.to_string(), "170141183460469231731687303715884105728");
  audit::ProfileCount rest;
  for (int i = 0; i < 127; ++i) (rest *= 2) += audit::ProfileCount(1);
  count += rest;
  EXPECT_EQ(count.to_string(), "340282366920938463463374607431768211455");
  EXPECT_EQ(audit::ProfileCount(1'000'000'007).to_string(), "1000000007");
  EXPECT_EQ(audit::ProfileCount().to_string(), "0");
}

TEST(ProfileCount, beyond_its_most_says_that_there_are_more) {
  const std::string more = "> 340282366920938463463374607431768211455";
  audit::ProfileCount product(1);
  for (int i = 0; i < 128; ++i) product *= 2;
  EXPECT_EQ(product.to_string(), more);
  audit::ProfileCount sum;
  for (int i = 0; i < 128; ++i) (sum *= 2) += audit::ProfileCount(1);
  EXPECT_NE(sum.to_string(), more);
  sum += audit::ProfileCount(1);
  EXPECT_EQ(sum.to_string(), more);
  sum += audit::ProfileCount(1);
  EXPECT_EQ(sum.to_string(), more);
  audit::ProfileCount taken_over(1);
  taken_over += product;
  EXPECT_EQ(taken_over.to_string(), more);
  product *= 3;
  EXPECT_EQ(product.to_string(), more);
  product *= 0;
  EXPECT_EQ(product.to_string(), "0");
}

}  // namespace
}  // namespace contractwijzer::test
