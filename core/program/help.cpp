#include "help.hpp"

#include <algorithm>

#include "command_table.hpp"
#include "options.hpp"

namespace contractwijzer::cli {

namespace {

constexpr std::size_t widest_line = 100;

/// Puts parts behind each other, and begins a line where the next does not fit any more.
class Lines {
 public:
  Lines(std::ostream& out, std::string first, std::size_t indent)
      : out_(out), line_(std::move(first)), indent_(indent) {}

  void add(std::string_view part) {
    if (line_.size() + 1 + part.size() > widest_line) {
      out_ << line_ << "\n";
      line_ = std::string(indent_, ' ');
    } else {
      line_.append(" ");
    }
    line_.append(part);
  }

  void add_words(std::string_view text) {
    while (!text.empty()) {
      const std::string_view word = text.substr(0, text.find(' '));
      add(word);
      text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
  }

  void end() { out_ << line_ << "\n"; }

 private:
  std::ostream& out_;
  std::string line_;
  std::size_t indent_;
};

std::string with_value(const CommandOption& option, Language language) {
  std::string words(option.name);
  if (!option.is_switch()) words.append(" ").append(in(language, option.value));
  return words;
}

std::string usage_of(const Parameter& parameter, Language language) {
  std::string once = with_value(*find_option(parameter.option), language);
  switch (parameter.times) {
    case Times::once:
      return once;
    case Times::at_most_once:
      return "[" + once + "]";
    case Times::at_least_once:
      return once + " [" + once + " ...]";
    case Times::any:
      return "[" + once + " ...]";
  }
  return once;
}

void print_command(std::ostream& out, const Command& command, Language language) {
  Lines usage(out, "  contractwijzer", 10);
  usage.add(command.name);
  if (!command.operand.en.empty()) usage.add(in(language, command.operand));
  for (const Parameter& parameter : command.parameters) usage.add(usage_of(parameter, language));
  usage.end();
  Lines says(out, std::string(5, ' '), 6);
  says.add_words(in(language, command.says));
  says.end();
}

void print_commands(std::ostream& out, For whom, Language language) {
  for (const Command& command : all_commands()) {
    if (command.whom == whom) print_command(out, command, language);
  }
}

void print_option(std::ostream& out, const CommandOption& option, Language language) {
  constexpr std::size_t column = 24;
  std::string name = "  " + with_value(option, language);
  name.resize(std::max(name.size(), column - 1), ' ');
  Lines says(out, std::move(name), column);
  says.add_words(in(language, option.says));
  says.end();
}

}  // namespace

void print_help(std::ostream& out, Language language) {
  out << say(language,
             "contractwijzer: wat het inkoopbeleid van een zorgverzekeraar over een praktijk "
             "zegt\n",
             "contractwijzer: what a health insurer's purchasing policy says of a practice\n")
      << "\n";
  print_commands(out, For::practices, language);
  out << "\n"
      << say(language,
             "Voor wie een beleid schrijft; BESTAND is het bestand, de map of de id ervan:\n",
             "For who writes a policy; FILE is its file, its folder or its id:\n");
  print_commands(out, For::authors, language);
  out << "\n";
  for (const CommandOption& option : all_options()) print_option(out, option, language);
  out << "\n"
      << say(language,
             "Afsluitcode: 0 bij een uitkomst, welke dan ook, en bij een beleid waarvan alles "
             "klopt; "
             "1 als een beleid\ntekortschiet; 2 bij verkeerde invoer, met de fouten op de "
             "standaardfoutuitvoer.\n",
             "Exit status: 0 for a verdict, whatever it says, and for a policy of which all holds; "
             "1 "
             "where a policy\nfalls short; 2 for bad input, with the errors on standard error.\n");
}

}  // namespace contractwijzer::cli
