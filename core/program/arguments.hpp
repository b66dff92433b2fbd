// What was asked on the command line.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/error.hpp"

namespace contractwijzer::cli {

struct Arguments {
  std::string command;
  std::string operand;  ///< a word after the command that is no option: a policy's id or file
  /// By option, as often as given; a switch has no value.
  std::map<std::string, std::vector<std::string>, std::less<>> options;

  [[nodiscard]] bool has(std::string_view name) const;
  /// Empty when it was not given.
  [[nodiscard]] std::string value(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> all(std::string_view name) const;
};

/// Puts the words where they belong. Errors: wrong-arguments, for each that is no option, stands
/// without its value, or comes behind the operand. Whether the command takes them is for
/// command_table.hpp to say.
[[nodiscard]] Errors parse_arguments(const std::vector<std::string>& words, Arguments& arguments);

[[nodiscard]] Error not_understood(std::string word);

}  // namespace contractwijzer::cli
