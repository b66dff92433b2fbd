// A coded value as an answers file writes it.
#pragma once

#include <string>

#include "compile/atom.hpp"
#include "contractwijzer/fact.hpp"

namespace contractwijzer {

/// JSON. Of an AGB code only the first two digits are coded: some code that begins with them.
[[nodiscard]] std::string answer_text(const Fact& fact, Code code);

}  // namespace contractwijzer
