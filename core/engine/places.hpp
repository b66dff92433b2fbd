// Lists of places.
#pragma once

#include <algorithm>

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

[[nodiscard]] inline bool contains(Rows<Index> places, Index place) noexcept {
  return std::find(places.begin(), places.end(), place) != places.end();
}

}  // namespace contractwijzer::engine
