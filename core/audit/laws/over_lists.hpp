// Whether something holds for all, or for any, of a list.
#pragma once

#include <algorithm>

namespace contractwijzer::audit {

template <typename Items, typename Holds>
[[nodiscard]] bool all(const Items& items, Holds holds) {
  return std::all_of(items.begin(), items.end(), holds);
}
template <typename Items, typename Holds>
[[nodiscard]] bool any(const Items& items, Holds holds) {
  return std::any_of(items.begin(), items.end(), holds);
}

}  // namespace contractwijzer::audit
