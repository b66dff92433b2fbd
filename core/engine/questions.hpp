// Which questions can still change what follows, the most decisive first.
#pragma once

#include <vector>

#include "practice.hpp"
#include "restriction.hpp"

namespace contractwijzer::engine {

/// `functions`: what may follow. Equally decisive questions keep the policy's order.
[[nodiscard]] std::vector<Index> questions_of(const Practice& practice,
                                              const std::vector<Restriction>& functions);

/// Whether an unknown fact can still change one of these functions.
[[nodiscard]] bool matters(const Practice& practice, const std::vector<Restriction>& functions,
                           Index fact);

}  // namespace contractwijzer::engine
