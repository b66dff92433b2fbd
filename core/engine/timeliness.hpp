// Until when a change counts.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

struct Timing {
  Timeliness timeliness = Timeliness::not_said;
  Index until = nothing;  ///< a step
  Day start = no_day;
};

/// When a change must have been made to become the verdict that it leads to.
[[nodiscard]] Timing timing_of(const Care& care, const Marks& marks);

}  // namespace contractwijzer::engine
