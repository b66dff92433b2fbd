#include "lines.hpp"

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "commands.hpp"

namespace contractwijzer::cli {

namespace {

/// Policies by the name a line gives; each is loaded once.
using Loaded = std::map<std::string, Result<CompiledPolicy>>;

std::string answer_line(const std::string& line, const RulesFolder& rules, Loaded& loaded,
                        const AnswerLine& answer) {
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
  return answer(*policy, {{care_type}, text, as_of});
}

}  // namespace

int answer_lines(const RulesFolder& rules, const AnswerLine& answer) {
  Loaded loaded;
  bool all_good = true;
  for (std::string line; std::getline(std::cin, line);) {
    if (line.empty()) continue;
    const std::string said = answer_line(line, rules, loaded, answer);
    all_good = all_good && said.starts_with(R"({"ok":true)");
    std::cout << said << "\n";
  }
  return all_good ? 0 : bad_input;
}

}  // namespace contractwijzer::cli
