// How far around a turn the values of tied facts must be looked at.
#pragma once

#include <optional>

#include "contractwijzer/rows.hpp"

namespace contractwijzer {

/// So many values on either side of a code at which order turns (engine::Walk::add_turns): beyond
/// them nothing comes to be true of the dimension's facts that is not true within. Empty where it
/// is more than an index can hold.
[[nodiscard]] std::optional<engine::Index> tie_window(const engine::Space& space,
                                                      const engine::DimensionRow& dimension);

}  // namespace contractwijzer
