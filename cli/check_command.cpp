#include <iostream>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "report.hpp"

namespace contractwijzer::cli {

int run_check(const Arguments& arguments, const RulesFolder& rules, Language language) {
  if (arguments.has("--ndjson")) return run_check_lines(rules);
  Errors errors = missing(arguments, {"--policy", "--care-type", "--answers", "--as-of"});
  if (!errors.empty()) return report_errors(errors, language);
  const auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return report_errors(policy.errors(), language);
  const auto text = read_file_or_input(arguments.value("--answers"));
  if (!text) return report_errors(text.errors(), language);

  const auto verdicts =
      check(*policy, {{arguments.value("--care-type")}, *text, arguments.value("--as-of")});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  const Verdict& verdict = verdicts->front();
  if (arguments.has("--json")) {
    std::cout << verdict_json(verdict) << "\n";
  } else {
    print_verdict(std::cout, verdict, language);
  }
  return 0;
}

namespace {

/// Policies by the name a line gives; each is loaded once.
using Loaded = std::map<std::string, Result<CompiledPolicy>>;

std::string answer_line(const std::string& line, const RulesFolder& rules, Loaded& loaded) {
  const auto request = nlohmann::ordered_json::parse(line, nullptr, false);
  Errors errors;
  if (!request.is_object()) {
    errors.push_back({request.is_discarded() ? ErrorCode::invalid_json : ErrorCode::wrong_type,
                      {},
                      {},
                      line.substr(0, 40),
                      "{...}"});
    return failure(errors);
  }
  const auto word = [&](const char* key) {
    const auto at = request.find(key);
    if (at != request.end() && at->is_string()) return at->get<std::string>();
    errors.push_back({ErrorCode::missing_field, {}, {}, key, {}});
    return std::string{};
  };
  const std::string name = word("policy");
  const std::string care_type = word("careType");
  const std::string as_of = word("asOf");
  if (!errors.empty()) return failure(errors);
  const auto [place, is_new] = loaded.try_emplace(name, Errors{});
  if (is_new) place->second = rules.load(name);
  const auto& policy = place->second;
  if (!policy) return failure(policy.errors());

  const auto answers = request.find("answers");
  const std::string text =
      answers == request.end()
          ? R"({"format":1})"
          : answers->dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  const auto verdicts = check(*policy, {{care_type}, text, as_of});
  if (!verdicts) return failure(verdicts.errors());
  return R"({"ok":true,"verdict":)" + verdict_json(verdicts->front()) + "}";
}

}  // namespace

int run_check_lines(const RulesFolder& rules) {
  Loaded loaded;
  bool all_good = true;
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty()) continue;
    const std::string answer = answer_line(line, rules, loaded);
    all_good = all_good && answer.starts_with(R"({"ok":true)");
    std::cout << answer << "\n";
  }
  return all_good ? 0 : bad_input;
}

}  // namespace contractwijzer::cli
