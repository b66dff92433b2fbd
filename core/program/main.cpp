#include <iostream>

#include "command_table.hpp"
#include "commands.hpp"
#include "help.hpp"
#include "room.hpp"

namespace contractwijzer::cli {

namespace {

/// Each once.
std::string command_names() {
  std::string names;
  std::string_view before;
  for (const Command& command : all_commands()) {
    if (command.name == before) continue;
    names.append(names.empty() ? "" : ", ").append(command.name);
    before = command.name;
  }
  return names;
}

int run(const std::vector<std::string>& words, const std::string& program) {
  Arguments arguments;
  Errors errors = parse_arguments(words, arguments);
  const std::string lang = arguments.value("--lang");
  const Language language = lang == "en" ? Language::en : Language::nl;
  if (!lang.empty() && lang != "nl" && lang != "en") {
    errors.push_back({ErrorCode::wrong_value, "--lang", {}, lang, "nl, en"});
  }
  if (errors.empty() && arguments.has("--help")) {
    print_help(std::cout, language);
    return 0;
  }
  if (errors.empty() && arguments.has("--version")) {
    std::cout << "contractwijzer " << engine_version << "\n";
    return 0;
  }
  const Command* command = find_command(arguments);
  if (command == nullptr) {
    if (errors.empty() || !arguments.command.empty()) {
      errors.push_back(not_understood(arguments.command));
      errors.back().expected = command_names();
    }
    return report_errors(errors, language);
  }
  for (Error& error : refused(*command, arguments)) errors.push_back(std::move(error));
  if (errors.empty()) errors = missing(*command, arguments);
  if (!errors.empty()) return report_errors(errors, language);
  return command->run(arguments, RulesFolder(arguments.value("--rules"), program), language);
}

}  // namespace

int report_errors(const Errors& errors, Language language) {
  constexpr std::size_t most_told = 500;
  Room room(false);
  std::size_t told = 0;
  for (const Error& error : errors) {
    const std::string message = in(language, message_of(error));
    const std::string hint = in(language, hint_of(error));
    if (told == most_told || !room.takes(error.pointer.size() + message.size() + hint.size()))
      break;
    ++told;
    std::cerr << name_of(error.code);
    if (error.position.line != 0) {
      std::cerr << " " << error.position.line << ":" << error.position.column;
    }
    if (!error.pointer.empty()) std::cerr << " " << error.pointer;
    std::cerr << "\n  " << message << "\n  " << hint << "\n";
  }
  if (errors.size() > told) {
    const std::string more = std::to_string(errors.size() - told);
    std::cerr << (language == Language::nl ? "en nog " + more + " fouten\n"
                                           : "and " + more + " more errors\n");
  }
  return bad_input;
}

}  // namespace contractwijzer::cli

int main(int count, char** words) {
  // Nothing here uses stdio: lines are read and written in blocks.
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> all(words, words + count);
  return contractwijzer::cli::run({all.begin() + 1, all.end()}, all.front());
}
