// The one state that holds on the as-of date, and the one next act that follows from it.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

/// Of marks whose outcomes, ways in, steps and starts are there.
[[nodiscard]] Standing standing_of(const Care& care, const Marks& marks);

/// Of marks whose standing and questions are there too.
[[nodiscard]] Next next_of(const Care& care, const Marks& marks);

}  // namespace contractwijzer::engine
