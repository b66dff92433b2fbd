// From a practice to what it would take.
#pragma once

#include "evaluate/practice.hpp"

namespace contractwijzer {

/// The verdict must be this practice's.
[[nodiscard]] Ways find_ways(const CompiledPolicy::Content& content, const Practice& practice,
                             const Verdict& verdict);

}  // namespace contractwijzer
