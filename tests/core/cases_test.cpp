// Every case beside every policy, each a test of its own: its answers in, and everything that it
// expects held against the verdict.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "contractwijzer/audit/run_case.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

namespace fs = std::filesystem;

class Case : public testing::Test {
 public:
  Case(fs::path policy, std::string care_type, audit::Case one)
      : policy_(std::move(policy)), care_type_(std::move(care_type)), one_(std::move(one)) {}

  void TestBody() override {
    SCOPED_TRACE(policy_.filename().string() + ", " + care_type_ + ": " + one_.name);
    const CompiledPolicy& policy = load(policy_);
    const CareType* care_type = policy.care_type(care_type_);
    ASSERT_NE(care_type, nullptr) << "no such care type";
    for (const audit::Difference& difference : audit::run_case(policy, *care_type, one_)) {
      ADD_FAILURE() << difference.what << "\n  expected " << difference.expected << "\n  found    "
                    << difference.found;
    }
  }

 private:
  fs::path policy_;
  std::string care_type_;
  audit::Case one_;
};

/// Stands for a policy whose cases cannot be run.
class Missing : public testing::Test {
 public:
  explicit Missing(std::string why) : why_(std::move(why)) {}
  void TestBody() override { FAIL() << why_; }

 private:
  std::string why_;
};

void add_missing(const std::string& suite, const std::string& why) {
  testing::RegisterTest(suite.c_str(), "cases_are_there", nullptr, nullptr, __FILE__, __LINE__,
                        [why]() -> testing::Test* { return new Missing(why); });
}

std::size_t add_file(const fs::path& policy, const fs::path& path) {
  const std::string suite =
      "Case_" + as_name(policy.filename().string()) + "_" + as_name(path.stem().string());
  const auto file = audit::read_cases(read_text(path));
  if (!file) {
    add_missing(suite, path.string() + "\n" + in_words(file.errors()));
    return 0;
  }
  std::size_t number = 0;
  for (const audit::Case& one : file->cases) {
    const std::string digits = std::to_string(++number);
    const std::string name =
        std::string(digits.size() < 2 ? 1 : 0, '0') + digits + "_" + as_name(one.name);
    testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [policy, care_type = file->care_type, one]() -> testing::Test* {
                            return new Case(policy, care_type, one);
                          });
  }
  return number;
}

/// Before main: GoogleTest lists what is registered by then.
std::size_t add_all() {
  std::size_t added = 0;
  for (const fs::path& rules : {rules_folder(), invented_folder()}) {
    const auto policies = policies_in(rules);
    if (policies.empty()) add_missing("Case_" + as_name(rules.filename().string()), "no policies");
    for (const fs::path& policy : policies) {
      std::size_t of_policy = 0;
      std::vector<fs::path> files;
      std::error_code ignored;
      for (const auto& entry : fs::directory_iterator(policy / "cases", ignored)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
      }
      std::sort(files.begin(), files.end());
      for (const fs::path& path : files) of_policy += add_file(policy, path);
      if (of_policy == 0) {
        add_missing("Case_" + as_name(policy.filename().string()),
                    "no cases in " + policy.string());
      }
      added += of_policy;
    }
  }
  return added;
}

const std::size_t added_cases = add_all();

TEST(Cases, there_are_some_and_each_is_a_test) { EXPECT_GT(added_cases, 100U); }

}  // namespace
}  // namespace contractwijzer::test
