#include <iostream>
#include <nlohmann/json.hpp>

#include "audit/advice.hpp"
#include "commands.hpp"

namespace contractwijzer::cli {

namespace {

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
  const auto advice = audit::advise(*policy);
  if (arguments.has("--json")) {
    nlohmann::ordered_json out = {{"errors", nlohmann::ordered_json::array()},
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
    std::cout << (language == Language::nl ? "Geen fouten, " : "No errors, ") << advice.size()
              << (language == Language::nl ? " adviezen.\n" : " pieces of advice.\n");
  }
  return advice.empty() ? 0 : falls_short;
}

}  // namespace contractwijzer::cli
