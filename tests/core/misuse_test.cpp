// What only a caller's own mistake can bring stops a debug build at once, before anything is read
// that is not there.
#include <gtest/gtest.h>

#include "contractwijzer/contractwijzer.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

#ifndef NDEBUG

const CompiledPolicy& caresq() { return load(rules_folder() / "caresq-paramedie-2025"); }

TEST(MisuseDeathTest, a_result_is_looked_into_without_asking_whether_it_is_there) {
  const Result<std::string> failed{Errors{{}}};
  EXPECT_DEATH((void)*failed, "");
  EXPECT_DEATH((void)failed->size(), "");
  EXPECT_DEATH((void)*Result<std::string>{Errors{{}}}, "");
  const Result<std::string> good{std::string("goed")};
  EXPECT_DEATH((void)good.errors(), "");
}

TEST(MisuseDeathTest, a_care_type_of_another_policy_or_a_copy_of_one) {
  const CompiledPolicy& other = load(rules_folder() / "vgz-paramedie-2021");
  EXPECT_DEATH((void)caresq().questions(*other.care_type("fysiotherapie")), "another policy");
  const CareType copy = *caresq().care_type("fysiotherapie");
  EXPECT_DEATH((void)caresq().questions(copy), "another policy");
}

TEST(MisuseDeathTest, answers_that_another_policy_read) {
  Answers answers;
  answers.scopes.push_back({{}, {{9999, 1}}, {}});
  EXPECT_DEATH((void)caresq().evaluate(*caresq().care_type("fysiotherapie"), answers, Date{}),
               "another policy");
}

TEST(MisuseDeathTest, days_and_numbers_that_there_are_not) {
  EXPECT_DEATH((void)make_date(2025, 2, 30), "");
  EXPECT_DEATH((void)Decimal::whole(Decimal::largest_whole + 1), "");
  EXPECT_DEATH((void)timeline_json({}), "");
}

#endif

}  // namespace
}  // namespace contractwijzer::test
