// The one state that holds on the as-of date, and the one next act that follows from it.
#pragma once

#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

/// Of a verdict whose outcomes, ways in, steps and starts are there.
[[nodiscard]] Standing standing_of(const Verdict& verdict);

/// Of a verdict whose standing and questions are there too.
[[nodiscard]] Next next_of(const Verdict& verdict);

}  // namespace contractwijzer
