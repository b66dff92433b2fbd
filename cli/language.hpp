// In which of the two languages the terminal is spoken to.
#pragma once

#include <string>

#include "contractwijzer/text.hpp"

namespace contractwijzer::cli {

enum class Language : std::uint8_t { nl, en };

[[nodiscard]] inline const std::string& in(Language language, const Text& text) {
  return language == Language::nl ? text.nl : text.en;
}

}  // namespace contractwijzer::cli
