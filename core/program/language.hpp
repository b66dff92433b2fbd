// In which of the two languages the terminal is spoken to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "contractwijzer/text.hpp"

namespace contractwijzer::cli {

enum class Language : std::uint8_t { nl, en };

/// A fixed text in both.
struct Phrase {
  std::string_view nl;
  std::string_view en;
};

[[nodiscard]] inline const std::string& in(Language language, const Text& text) {
  return language == Language::nl ? text.nl : text.en;
}

[[nodiscard]] constexpr std::string_view in(Language language, const Phrase& phrase) {
  return language == Language::nl ? phrase.nl : phrase.en;
}

[[nodiscard]] inline std::string_view say(Language language, std::string_view nl,
                                          std::string_view en) {
  return language == Language::nl ? nl : en;
}

}  // namespace contractwijzer::cli
