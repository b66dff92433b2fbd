// Exact numbers: whole and decimal answers and bounds as a count of millionths. Nothing is ever
// compared as floating point, so 30% of 10 is 3.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace contractwijzer {

struct Decimal {
  static constexpr std::int64_t scale = 1'000'000;
  /// Beyond this a number is refused, so that a product of two never overflows.
  static constexpr std::int64_t largest_whole = 1'000'000;

  std::int64_t millionths = 0;

  [[nodiscard]] static constexpr Decimal whole(std::int64_t value) noexcept {
    return {value * scale};
  }
  /// From a JSON number. Empty when it has more than six decimals or is larger than largest_whole.
  [[nodiscard]] static std::optional<Decimal> from_number(double value) noexcept;

  [[nodiscard]] constexpr bool is_whole() const noexcept { return millionths % scale == 0; }
  [[nodiscard]] constexpr std::int64_t whole_part() const noexcept { return millionths / scale; }
  [[nodiscard]] std::string to_string() const;

  friend constexpr auto operator<=>(Decimal, Decimal) = default;  // NOLINT(modernize-use-nullptr)
};

}  // namespace contractwijzer
