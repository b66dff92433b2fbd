#include <iostream>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "contractwijzer/audit/advice.hpp"
#include "contractwijzer/audit/case_faults.hpp"
#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/audit/mutate.hpp"
#include "contractwijzer/audit/outline.hpp"
#include "place_advice.hpp"

namespace contractwijzer::cli {

namespace {

/// The errors of a file beside the policy, each with the file's name; none when it is not there.
template <typename Read>
void add_errors(const std::filesystem::path& path, Read read, Errors& errors) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return;
  const auto text = read_file(path);
  const Errors found = text ? read(*text) : text.errors();
  for (Error error : found) {
    error.pointer.insert(0, path.filename().string() + "#");
    errors.push_back(std::move(error));
  }
}

template <typename T>
Errors errors_of(const Result<T>& result) {
  return result ? Errors{} : result.errors();
}

/// Of the cases, the map and the reasons beside a policy.
Errors errors_beside(const std::filesystem::path& folder, const CompiledPolicy& policy) {
  Errors errors;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "cases", ignored)) {
    if (entry.path().extension() != ".json") continue;
    add_errors(
        entry.path(),
        [&policy](const std::string& text) {
          const auto cases = audit::read_cases(text);
          if (!cases) return cases.errors();
          const auto care_type = find_care_type(policy, cases->care_type);
          if (!care_type) return care_type.errors();
          return audit::faults_of(*cases, policy, **care_type);
        },
        errors);
  }
  add_errors(
      folder / "outline.json",
      [&policy](const std::string& text) {
        return errors_of(audit::read_outline(text, policy.policy()));
      },
      errors);
  add_errors(
      folder / "equivalents.json",
      [](const std::string& text) { return errors_of(audit::read_equivalents(text)); }, errors);
  return errors;
}

/// A text that could not be read at all is bad input; one that breaks the rules falls short.
bool is_about_the_file(const Errors& errors) {
  return errors.front().code == ErrorCode::unreadable_file ||
         errors.front().code == ErrorCode::unknown_policy;
}

}  // namespace

int run_lint(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto policy = rules.load(arguments.operand);
  if (!policy) {
    const int status = is_about_the_file(policy.errors()) ? bad_input : falls_short;
    if (!arguments.has("--json") || status == bad_input) {
      report_errors(policy.errors(), language);
    } else {
      std::cout << R"({"errors":)" << errors_json(policy.errors()) << R"(,"advice":[]})"
                << "\n";
    }
    return status;
  }
  const std::filesystem::path file = *rules.find(arguments.operand);
  const Errors beside = errors_beside(file.parent_path(), *policy);
  auto advice = advise_on_place(file, policy->policy(), rules);
  const auto more = audit::advise(*policy);
  advice.insert(advice.end(), more.begin(), more.end());
  if (arguments.has("--json")) {
    nlohmann::ordered_json out = {{"errors", nlohmann::ordered_json::parse(errors_json(beside))},
                                  {"advice", nlohmann::ordered_json::array()}};
    for (const audit::Advice& one : advice) {
      const Text text = audit::text_of(one);
      out["advice"].push_back({{"code", audit::word_of(one.code)},
                               {"place", one.place},
                               {"text", {{"nl", text.nl}, {"en", text.en}}}});
    }
    std::cout << out.dump(2) << "\n";
  } else {
    for (const audit::Advice& one : advice) {
      std::cout << audit::word_of(one.code) << " " << one.place << "\n  "
                << in(language, audit::text_of(one)) << "\n";
    }
    if (!beside.empty()) report_errors(beside, language);
    std::cout << beside.size() << (language == Language::nl ? " fouten, " : " errors, ")
              << advice.size()
              << (language == Language::nl ? " adviezen\n" : " pieces of advice\n");
  }
  return advice.empty() && beside.empty() ? 0 : falls_short;
}

}  // namespace contractwijzer::cli
