// The program's commands in one table: what each takes, what --help says of it, and what it runs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "files.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// How often an option is given.
enum class Times : std::uint8_t { once, at_most_once, at_least_once, any };

/// An option that a command takes.
struct Parameter {
  std::string_view option;  ///< one of all_options
  Times times = Times::once;

  [[nodiscard]] bool is_needed() const noexcept {
    return times == Times::once || times == Times::at_least_once;
  }
  [[nodiscard]] bool may_repeat() const noexcept {
    return times == Times::at_least_once || times == Times::any;
  }
};

/// Who asks a command.
enum class For : std::uint8_t { practices, authors };

struct Command {
  std::string_view name;
  For whom = For::practices;
  Phrase operand;  ///< "FILE"; empty: it takes none
  /// Beside these every command takes --lang and --rules.
  std::vector<Parameter> parameters;
  Phrase says;
  /// Gives the program's exit status.
  int (*run)(const Arguments&, const RulesFolder&, Language);
};

/// In the order of --help. A name may stand twice: find_command says which counts.
[[nodiscard]] const std::vector<Command>& all_commands();

/// The last of that name whose needed switches are all given; null when no command is called so.
[[nodiscard]] const Command* find_command(const Arguments& arguments);

/// Errors: wrong-arguments for all that the command does not take, or not so often.
[[nodiscard]] Errors refused(const Command& command, const Arguments& arguments);
/// Errors: missing-field for all that it needs and did not get.
[[nodiscard]] Errors missing(const Command& command, const Arguments& arguments);

}  // namespace contractwijzer::cli
