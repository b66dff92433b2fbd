// Values of facts in short: as a case writes them, and as the core codes them. A set's options in
// the order of the alphabet.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/ways.hpp"

namespace contractwijzer::audit {

[[nodiscard]] std::string text_of(bool value);
[[nodiscard]] std::string text_of(std::vector<std::string> options);
[[nodiscard]] std::string text_of(const Band& band);

/// Of a fact that can change. Codes as in core/compiler/compile/atom.hpp.
[[nodiscard]] std::string value_text(const Fact& fact, std::int64_t code);

}  // namespace contractwijzer::audit
