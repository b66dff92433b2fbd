// The day of a step that is counted from an event.
#pragma once

#include <vector>

#include "contractwijzer/policy.hpp"

namespace contractwijzer::audit {

/// `holidays`: the vocabulary's.
[[nodiscard]] Date counted_day(const CountedFrom& counted, Date event,
                               const std::vector<Date>& holidays);

}  // namespace contractwijzer::audit
