// The program's options: what the command line is read by, and what --help says of each.
#pragma once

#include <span>
#include <string_view>

#include "language.hpp"

namespace contractwijzer::cli {

struct CommandOption {
  std::string_view name;  ///< "--policy"
  Phrase value;           ///< what stands behind it: "ID|FILE"; empty: it is a switch
  Phrase says;            ///< in --help

  [[nodiscard]] bool is_switch() const noexcept { return value.en.empty(); }
};

/// In the order of --help.
[[nodiscard]] std::span<const CommandOption> all_options() noexcept;

/// Null when there is no such option.
[[nodiscard]] const CommandOption* find_option(std::string_view name) noexcept;

}  // namespace contractwijzer::cli
