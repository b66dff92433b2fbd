// Where an id stands in a list.
#pragma once

#include <string_view>

#include "contractwijzer/rows.hpp"

namespace contractwijzer {

/// `nothing` where it does not.
template <typename List>
[[nodiscard]] engine::Index place_in(const List& list, std::string_view id) {
  std::size_t place = 0;
  for (const auto& each : list) {
    if (each.id == id) return static_cast<engine::Index>(place);
    ++place;
  }
  return engine::nothing;
}

}  // namespace contractwijzer
