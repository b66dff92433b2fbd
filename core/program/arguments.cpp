#include "arguments.hpp"

#include <algorithm>

namespace contractwijzer::cli {

namespace {

const std::vector<std::string> options_with_value = {"--policy", "--care-type", "--answers",
                                                     "--as-of",  "--document",  "--rules",
                                                     "--lang",   "-o",          "--structure"};
const std::vector<std::string> commands_with_operand = {"lint", "prove", "test", "mutate",
                                                        "compile"};
const std::vector<std::string> known_switches = {"--json", "--ndjson", "--help", "--version"};

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Error not_understood(const std::string& word) {
  return {ErrorCode::wrong_arguments, {}, {}, word, {}};
}

}  // namespace

bool Arguments::has(std::string_view name) const {
  return std::find(switches.begin(), switches.end(), name) != switches.end();
}

std::string Arguments::value(const std::string& name) const {
  const auto at = values.find(name);
  return at == values.end() ? std::string{} : at->second.front();
}

std::vector<std::string> Arguments::all(const std::string& name) const {
  const auto at = values.find(name);
  return at == values.end() ? std::vector<std::string>{} : at->second;
}

Result<Arguments> parse_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  Errors errors;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (contains(known_switches, word)) {
      arguments.switches.push_back(word);
    } else if (contains(options_with_value, word)) {
      if (i + 1 == words.size()) {
        errors.push_back(not_understood(word + " ..."));
      } else {
        arguments.values[word].push_back(words[++i]);
      }
    } else if (word.starts_with("-") || !arguments.operand.empty()) {
      errors.push_back(not_understood(word));
    } else {
      (arguments.command.empty() ? arguments.command : arguments.operand) = word;
    }
  }
  for (const auto& [name, given] : arguments.values) {
    const bool compares = arguments.command == "compare";
    const bool may_repeat =
        (name == "--care-type" && (compares || arguments.command == "timeline")) ||
        (name == "--policy" && compares);
    if (given.size() > 1 && !may_repeat) errors.push_back(not_understood(name + " " + given[1]));
  }
  const bool takes_operand = contains(commands_with_operand, arguments.command);
  if (!arguments.operand.empty() && !takes_operand) {
    errors.push_back(not_understood(arguments.operand));
  }
  if (errors.empty() && takes_operand && arguments.operand.empty()) {
    errors.push_back({ErrorCode::missing_field, {}, {}, arguments.command + " FILE", {}});
  }
  if (!errors.empty()) return errors;
  return arguments;
}

Errors missing(const Arguments& arguments, const std::vector<std::string>& names) {
  Errors errors;
  for (const std::string& name : names) {
    if (arguments.value(name).empty()) {
      errors.push_back({ErrorCode::missing_field, {}, {}, name, {}});
    }
  }
  return errors;
}

}  // namespace contractwijzer::cli
