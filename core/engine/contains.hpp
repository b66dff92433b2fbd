// Whether a list has a value.
#pragma once

#include <algorithm>

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

template <typename Value>
[[nodiscard]] bool contains(Rows<Value> values, const Value& value) noexcept {
  return std::find(values.begin(), values.end(), value) != values.end();
}
template <typename Value>
[[nodiscard]] bool contains(const List<Value>& values, const Value& value) noexcept {
  return contains(Rows<Value>(values), value);
}

}  // namespace contractwijzer::engine
