// When a contract starts, by one of the policy's rules.
#pragma once

#include <ostream>
#include <string>

#include "wording.hpp"

namespace contractwijzer::cli {

/// The day, or why there is none.
[[nodiscard]] std::string words_for(const StartVerdict& start, const Wording& wording);

/// The rule, and a line beneath it on the day.
void print_start(std::ostream& out, const StartVerdict& start, const Wording& wording);

}  // namespace contractwijzer::cli
