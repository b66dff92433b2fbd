// A set of so many options that its answers are not gone through one by one: only those that a rule
// tells apart. The evaluator never goes through them.
#pragma once

#include <optional>
#include <vector>

#include "contractwijzer/rows.hpp"
#include "engine/known_codes.hpp"
#include "engine/practice.hpp"

namespace contractwijzer {

/// The dimension's one fact, where it is such a set and nothing is known of it.
[[nodiscard]] std::optional<engine::Index> wide_set(const engine::Space& space,
                                                    const engine::DimensionRow& dimension,
                                                    const engine::KnownCodes& known);

/// Of the options that no atom tells apart each number of them, with each of the others; and that
/// it does not apply, where that may be. No more than can be visited, and one.
[[nodiscard]] std::vector<engine::Code> codes_of_wide_set(const engine::Space& space,
                                                          const engine::DimensionRow& dimension,
                                                          engine::Index fact);

}  // namespace contractwijzer
