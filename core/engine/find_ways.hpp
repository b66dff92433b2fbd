// From a practice to what it would take.
#pragma once

#include "marks.hpp"
#include "way_marks.hpp"

namespace contractwijzer::engine {

/// The marks must be this practice's.
[[nodiscard]] WayMarks find_ways(const Practice& practice, const Marks& marks);

}  // namespace contractwijzer::engine
