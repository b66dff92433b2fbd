// Which questions can still change what follows, the most decisive first.
#pragma once

#include "contractwijzer/list.hpp"
#include "practice.hpp"
#include "restriction.hpp"

namespace contractwijzer::engine {

/// `functions`: what may follow. Equally decisive questions keep the policy's order.
[[nodiscard]] List<Index> questions_of(const Practice& practice,
                                       const List<Restriction>& functions);

/// Whether an unknown fact can still change one of these functions.
[[nodiscard]] bool matters(const Practice& practice, const List<Restriction>& functions,
                           Index fact);

}  // namespace contractwijzer::engine
