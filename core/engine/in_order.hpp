// Keeps a short list in order as it grows: a tenth of the code of a stable sort, which counts in a
// browser.
#pragma once

#include "contractwijzer/list.hpp"

namespace contractwijzer::engine {

/// The place behind all that do not come after the item.
template <typename Item, typename GoesBefore>
[[nodiscard]] std::size_t place_in_order(const List<Item>& list, const Item& item,
                                         GoesBefore goes_before) {
  std::size_t place = list.size();
  while (place > 0 && goes_before(item, list[place - 1])) --place;
  return place;
}

template <typename Item, typename GoesBefore>
void insert_in_order(List<Item>& list, Item item, GoesBefore goes_before) {
  const std::size_t place = place_in_order(list, item, goes_before);
  list.insert(list.begin() + place, std::move(item));
}

}  // namespace contractwijzer::engine
