#include <iostream>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "contractwijzer/audit/advice.hpp"
#include "contractwijzer/audit/case_faults.hpp"
#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/audit/mutate.hpp"
#include "contractwijzer/audit/outline.hpp"
#include "place_advice.hpp"
#include "room.hpp"

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

nlohmann::ordered_json json_of(const audit::Advice& advice) {
  const Text text = audit::text_of(advice);
  return {{"code", audit::word_of(advice.code)},
          {"place", advice.place},
          {"text", {{"nl", text.nl}, {"en", text.en}}}};
}
nlohmann::ordered_json json_of(const Error& error) {
  return nlohmann::ordered_json::parse(errors_json({error})).front();
}

/// As many as are told, and under another key how many more there are.
template <typename T>
void add_list(nlohmann::ordered_json& out, const char* key, const std::vector<T>& all,
              const char* more, bool for_all) {
  Room room(for_all);
  out[key] = nlohmann::ordered_json::array();
  for (const T& one : all) {
    auto json = json_of(one);
    if (room.takes(json.dump(2).size())) out[key].push_back(std::move(json));
  }
  if (room.left_out() > 0) out[more] = room.left_out();
}

void print_json(const Errors& errors, const std::vector<audit::Advice>& advice, bool for_all) {
  nlohmann::ordered_json out;
  add_list(out, "errors", errors, "moreErrors", for_all);
  add_list(out, "advice", advice, "moreAdvice", for_all);
  std::cout << out.dump(2) << "\n";
}

void print(const std::vector<audit::Advice>& advice, Language language, bool for_all) {
  Room room(for_all);
  for (const audit::Advice& one : advice) {
    const std::string says = in(language, audit::text_of(one));
    if (!room.takes(one.place.size() + says.size())) continue;
    std::cout << audit::word_of(one.code) << " " << one.place << "\n  " << says << "\n";
  }
  if (room.left_out() == 0) return;
  std::cout << (language == Language::nl ? "en nog " : "and ") << room.left_out()
            << (language == Language::nl ? " adviezen; met --all staan ze er allemaal\n"
                                         : " more pieces of advice; --all gives them all\n");
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
      print_json(policy.errors(), {}, arguments.has("--all"));
    }
    return status;
  }
  const std::filesystem::path file = *rules.find(arguments.operand);
  const Errors beside = errors_beside(file.parent_path(), *policy);
  auto advice = advise_on_place(file, policy->policy(), rules);
  const auto more = audit::advise(*policy);
  advice.insert(advice.end(), more.begin(), more.end());
  if (arguments.has("--json")) {
    print_json(beside, advice, arguments.has("--all"));
  } else {
    print(advice, language, arguments.has("--all"));
    if (!beside.empty()) report_errors(beside, language);
    std::cout << beside.size() << (language == Language::nl ? " fouten, " : " errors, ")
              << advice.size()
              << (language == Language::nl ? " adviezen\n" : " pieces of advice\n");
  }
  return advice.empty() && beside.empty() ? 0 : falls_short;
}

}  // namespace contractwijzer::cli
