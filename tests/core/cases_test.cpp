// Every case beside every policy, each a test of its own: its answers in, and everything that it
// expects held against the verdict's JSON.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

json parsed(const std::string& text) { return json::parse(text, nullptr, false); }

/// A member, or null where it is left out.
const json& member(const json& object, const char* key) {
  static const json nothing;
  const auto at = object.find(key);
  return at == object.end() ? nothing : *at;
}

json overlaid(const json& base, const json& over) {
  json all = base.is_object() ? base : json::object();
  if (over.is_object()) all.update(over);
  return all;
}

/// The case's answers laid over its file's base, as a file of answers.
std::string answers_of(const json& file, const json& one) {
  const json none = json::object();
  const json& base = one.value("blank", false) ? none : member(file, "base");
  const json& over = member(one, "answers");
  json answers = {
      {"format", 1},
      {"practice", overlaid(member(base, "practice"), member(over, "practice"))},
      {"careTypes",
       {{file["careType"], overlaid(member(base, "careType"), member(over, "careType"))}}}};
  if (one.contains("edition")) answers["edition"] = one["edition"];
  return answers.dump();
}

std::set<std::string> as_set(const json& ids) { return {ids.begin(), ids.end()}; }

/// What the items of a list say under one key, by id.
json by_id(const json& items, const char* key) {
  json all = json::object();
  for (const json& item : items) all[item["id"].get<std::string>()] = item[key];
  return all;
}

json collect(const json& items, const char* key) {
  json all = json::array();
  for (const json& item : items) all.push_back(item[key]);
  return all;
}

/// State of all that a case can name under "rules": ids are unique but for an offer's beside a
/// rule's.
json rule_states(const json& verdict, const json& wanted) {
  json all = json::object();
  for (const char* list : {"offers", "modules", "selective", "expectations", "factors", "conditions"}) {
    all.update(by_id(verdict[list], "state"));
  }
  json found = json::object();
  for (const auto& [id, state] : wanted.items()) found[id] = member(all, id.c_str());
  return found;
}

json starts(const json& verdict, const json& wanted) {
  json found = json::object();
  for (const json& start : verdict["starts"]) {
    const auto id = start["id"].get<std::string>();
    if (wanted.contains(id)) found[id] = start.contains("on") ? start["on"] : start["state"];
  }
  return found;
}

class Case : public testing::Test {
 public:
  Case(fs::path policy, json file, json one)
      : policy_(std::move(policy)), file_(std::move(file)), one_(std::move(one)) {}

  void TestBody() override {
    SCOPED_TRACE(policy_.filename().string() + ", " + file_["careType"].get<std::string>() + ": " +
                 one_["name"].get<std::string>());
    const CompiledPolicy& policy = load(policy_);
    const CareType* care_type = policy.care_type(file_["careType"].get<std::string>());
    ASSERT_NE(care_type, nullptr) << "no such care type";
    const auto answers = policy.read_answers(answers_of(file_, one_));
    ASSERT_TRUE(answers) << in_words(answers.errors());
    const auto as_of = parse_date(one_["asOf"].get<std::string>());
    ASSERT_TRUE(as_of) << one_["asOf"];
    verdict_ = parsed(verdict_json(policy.evaluate(*care_type, *answers, *as_of)));
    const json& expect = one_["expect"];
    ASSERT_TRUE(expect.contains("outcome") || expect.contains("possible"));
    for (const auto& [key, wanted] : expect.items()) compare(key, wanted);
  }

 private:
  void compare(const std::string& key, const json& wanted) const {
    if (key == "outcome") {
      EXPECT_EQ(verdict_["outcome"], wanted) << "possible: " << verdict_["possible"];
    } else if (key == "possible") {
      EXPECT_EQ(verdict_["possible"], wanted);
      EXPECT_TRUE(verdict_["outcome"].is_null());
    } else if (key == "rules") {
      EXPECT_EQ(rule_states(verdict_, wanted), wanted);
    } else if (key == "questions") {
      EXPECT_EQ(as_set(collect(verdict_["questions"], "fact")), as_set(wanted));
      EXPECT_EQ(verdict_["questions"].size(), as_set(wanted).size());
    } else if (key == "firstQuestion") {
      ASSERT_FALSE(verdict_["questions"].empty());
      EXPECT_EQ(verdict_["questions"][0]["fact"], wanted);
    } else if (key == "statements") {
      const auto there = as_set(collect(verdict_["statements"], "id"));
      for (const std::string& id : as_set(wanted)) EXPECT_TRUE(there.contains(id)) << id;
    } else if (key == "timeline") {
      const json states = by_id(verdict_["timeline"], "state");
      for (const auto& [id, state] : wanted.items()) {
        EXPECT_EQ(member(states, id.c_str()), state) << "step " << id;
      }
    } else if (key == "absentSteps") {
      expect_absent("timeline", wanted);
    } else if (key == "absentStatements") {
      expect_absent("statements", wanted);
    } else if (key == "absentStarts") {
      expect_absent("starts", wanted);
    } else if (key == "starts") {
      EXPECT_EQ(starts(verdict_, wanted), wanted);
    } else if (key == "notices") {
      json there = collect(verdict_["notices"], "code");
      json codes = wanted;
      std::sort(there.begin(), there.end());
      std::sort(codes.begin(), codes.end());
      EXPECT_EQ(there, codes);
    } else if (key == "next" || key == "year") {
      EXPECT_EQ(verdict_[key], wanted) << key;
    } else {
      ADD_FAILURE() << "this runner knows no \"" << key << "\"";
    }
  }

  void expect_absent(const std::string& list, const json& ids) const {
    const auto there = as_set(collect(verdict_[list], "id"));
    for (const std::string& id : as_set(ids)) EXPECT_FALSE(there.contains(id)) << id;
  }

  fs::path policy_;
  json file_;
  json one_;
  json verdict_;
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
  const json file = parsed(read_text(path));
  if (!file.is_object() || !file.contains("careType") || member(file, "cases").empty()) {
    add_missing(suite, path.string() + " holds no cases");
    return 0;
  }
  std::set<std::string> names;
  std::size_t number = 0;
  for (const json& one : file["cases"]) {
    const std::string digits = std::to_string(++number);
    std::string name =
        std::string(digits.size() < 2 ? 1 : 0, '0') + digits + "_" + as_name(one.value("name", ""));
    if (!names.insert(one.value("name", "")).second || name.ends_with("_")) name += "name_is_taken";
    testing::RegisterTest(
        suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
        [policy, file, one]() -> testing::Test* { return new Case(policy, file, one); });
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
