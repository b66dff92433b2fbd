#include "lines.hpp"

#include <iostream>
#include <map>

#include "commands.hpp"

namespace contractwijzer::cli {

namespace {

/// Policies by the name a line gives; each is loaded once.
using LoadedPolicies = std::map<std::string, Result<CompiledPolicy>>;

std::string answer_line(const std::string& line, const RulesFolder& rules, LoadedPolicies& loaded,
                        const AnswerLine& answer) {
  const auto request = RequestLine::from_json(line);
  if (!request) return failure(request.errors());
  const std::string& name = request->policy();
  const auto [place, is_new] = loaded.try_emplace(name, Errors{});
  if (is_new) place->second = rules.load(name);
  const auto& policy = place->second;
  if (!policy) return failure(policy.errors());
  return answer(*policy, *request);
}

}  // namespace

int answer_lines(const RulesFolder& rules, const AnswerLine& answer) {
  LoadedPolicies loaded;
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
