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

  errors = check_request(*policy, arguments.value("--care-type"), arguments.value("--as-of"));
  const auto answers = policy->read_answers(*text);
  if (!answers) errors.insert(errors.end(), answers.errors().begin(), answers.errors().end());
  if (!errors.empty()) return report_errors(errors, language);

  const CareType& care_type = *policy->care_type(arguments.value("--care-type"));
  const Verdict verdict =
      policy->evaluate(care_type, *answers, *parse_date(arguments.value("--as-of")));
  if (arguments.has("--json")) {
    std::cout << verdict_json(verdict, Texts::with) << "\n";
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

  errors = check_request(*policy, care_type, as_of);
  const auto answers_at = request.find("answers");
  const auto answers =
      policy->read_answers(answers_at == request.end() ? R"({"format":1})" : answers_at->dump());
  if (!answers) errors.insert(errors.end(), answers.errors().begin(), answers.errors().end());
  if (!errors.empty()) return failure(errors);
  const Verdict verdict =
      policy->evaluate(*policy->care_type(care_type), *answers, *parse_date(as_of));
  return R"({"ok":true,"verdict":)" + verdict_json(verdict, Texts::with) + "}";
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
