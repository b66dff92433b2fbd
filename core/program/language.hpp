// In which of the two languages the terminal is spoken to.
#pragma once

#include <string>
#include <string_view>

#include "contractwijzer/text.hpp"

namespace contractwijzer::cli {

enum class Language : std::uint8_t { nl, en };

[[nodiscard]] inline const std::string& in(Language language, const Text& text) {
  return language == Language::nl ? text.nl : text.en;
}

[[nodiscard]] inline std::string_view say(Language language, std::string_view nl,
                                          std::string_view en) {
  return language == Language::nl ? nl : en;
}

}  // namespace contractwijzer::cli
