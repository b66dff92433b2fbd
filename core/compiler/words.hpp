// The words by which JSON names the values of an enum, in the enum's own order: for reading a
// policy and for writing a verdict. They are the schemas' (schema_words.cmake).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/difference.hpp"

namespace contractwijzer {

template <typename Enum>
inline constexpr auto words_of = nullptr;

/// Whether the enum counts its first `count` values as its schema does; place_in_schema is found by
/// the enum's namespace where this is instantiated.
template <typename Enum, std::size_t count>
consteval bool is_in_schema_order() {
  for (std::size_t place = 0; place < count; ++place) {
    if (place_in_schema(static_cast<Enum>(place)) != place) return false;
  }
  return true;
}

}  // namespace contractwijzer

#include "schema_words.hpp"

namespace contractwijzer {

template <typename Enum>
[[nodiscard]] constexpr std::string_view word(Enum value) noexcept {
  return words_of<Enum>[static_cast<std::size_t>(value)];
}

}  // namespace contractwijzer
