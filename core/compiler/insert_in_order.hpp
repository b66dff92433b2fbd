// Keeping a short list in order as it grows: a tenth of the code of a stable sort, which counts in
// a browser.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace contractwijzer {

/// Behind all that do not come after it.
template <typename T, typename GoesBefore>
void insert_in_order(std::vector<T>& list, T item, GoesBefore goes_before) {
  const auto at = std::upper_bound(list.begin(), list.end(), item, goes_before);
  list.insert(at, std::move(item));
}

}  // namespace contractwijzer
