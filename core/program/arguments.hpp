// What was asked on the command line.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/error.hpp"
#include "contractwijzer/result.hpp"

namespace contractwijzer::cli {

/// Words of the program, in the order of --help.
struct Arguments {
  std::string command;
  std::string operand;  ///< a word after the command that is no option: a policy's id or file
  std::map<std::string, std::vector<std::string>> values;  ///< --policy X, as often as given
  std::vector<std::string> switches;                       ///< --json

  [[nodiscard]] bool has(std::string_view name) const;
  /// Empty when it was not given.
  [[nodiscard]] std::string value(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> all(const std::string& name) const;
};

[[nodiscard]] Result<Arguments> parse_arguments(const std::vector<std::string>& words);

/// Errors for the options that the command needs and did not get.
[[nodiscard]] Errors missing(const Arguments& arguments, const std::vector<std::string>& names);

}  // namespace contractwijzer::cli
