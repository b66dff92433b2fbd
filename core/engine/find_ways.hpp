// From a practice to what it would take.
#pragma once

#include "marks.hpp"
#include "way_marks.hpp"

namespace contractwijzer::engine {

/// The marks must be this practice's. `kept`: facts that no way may change (moves.hpp). What the
/// contract that is reached hangs on is told of them too: a fact can be lost that nobody would
/// change.
[[nodiscard]] WayMarks find_ways(const Practice& practice, const Marks& marks,
                                 const List<Index>& kept);

}  // namespace contractwijzer::engine
