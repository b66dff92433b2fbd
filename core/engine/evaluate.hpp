// From a practice to its verdict.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

[[nodiscard]] Marks evaluate(const Practice& practice, Day as_of);

}  // namespace contractwijzer::engine
