// When a contract starts, by one of the policy's rules.
#pragma once

#include <ostream>
#include <string>

#include "told.hpp"

namespace contractwijzer::cli {

/// The day, or why there is none.
[[nodiscard]] std::string words_for(const StartVerdict& start, const Told& told);

/// The rule, and a line beneath it on the day.
void print_start(std::ostream& out, const StartVerdict& start, const Told& told);

}  // namespace contractwijzer::cli
