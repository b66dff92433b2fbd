#include "table.hpp"

namespace contractwijzer::engine {

/// Where these numbers stand, or the free slot where they would.
std::size_t Table::slot_of(Number a, Number b, Number c) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = (a * 0x9e3779b1U ^ b * 0x85ebca6bU ^ c * 0xc2b2ae35U) >> 7U & mask;
  while (slots_[slot] != 0) {
    const Entry& entry = entries_[slots_[slot] - 1];
    if (entry.a == a && entry.b == b && entry.c == c) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

void Table::grow() {
  slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    slots_[slot_of(entry.a, entry.b, entry.c)] = static_cast<Number>(i + 1);
  }
}

Table::Number& Table::at(Number a, Number b, Number c, Number otherwise, bool& is_new) {
  if (entries_.size() * 2 >= slots_.size()) grow();
  const std::size_t slot = slot_of(a, b, c);
  is_new = slots_[slot] == 0;
  if (is_new) {
    entries_.push_back({a, b, c, otherwise});
    slots_[slot] = static_cast<Number>(entries_.size());
  }
  return entries_[slots_[slot] - 1].value;
}

}  // namespace contractwijzer::engine
