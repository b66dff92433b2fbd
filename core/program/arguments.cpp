#include "arguments.hpp"

#include "options.hpp"

namespace contractwijzer::cli {

bool Arguments::has(std::string_view name) const { return options.contains(name); }

std::string Arguments::value(std::string_view name) const {
  const auto at = options.find(name);
  return at == options.end() ? std::string{} : at->second.front();
}

std::vector<std::string> Arguments::all(std::string_view name) const {
  const auto at = options.find(name);
  return at == options.end() ? std::vector<std::string>{} : at->second;
}

Error not_understood(std::string word) {
  return {ErrorCode::wrong_arguments, {}, {}, std::move(word), {}};
}

Errors parse_arguments(const std::vector<std::string>& words, Arguments& arguments) {
  Errors errors;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (const CommandOption* option = find_option(word)) {
      if (option->is_switch()) {
        arguments.options[word] = {std::string{}};
      } else if (i + 1 == words.size()) {
        errors.push_back(not_understood(word + " ..."));
      } else {
        arguments.options[word].push_back(words[++i]);
      }
    } else if (word.starts_with("-") || !arguments.operand.empty()) {
      errors.push_back(not_understood(word));
    } else {
      (arguments.command.empty() ? arguments.command : arguments.operand) = word;
    }
  }
  return errors;
}

}  // namespace contractwijzer::cli
