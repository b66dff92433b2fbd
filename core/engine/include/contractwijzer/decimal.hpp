// Exact numbers: whole and decimal answers and bounds as a count of millionths. Nothing is ever
// compared as floating point, so 30% of 10 is 3.
#pragma once

#include <cassert>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace contractwijzer {

struct Decimal {
  static constexpr std::int64_t scale = 1'000'000;
  /// Beyond this a number is refused: a double still tells its millionths apart.
  static constexpr std::int64_t largest_whole = 1'000'000'000;

  std::int64_t millionths = 0;

  /// Of at most largest_whole, on either side of 0.
  [[nodiscard]] static constexpr Decimal whole(std::int64_t value) noexcept {
    assert(-largest_whole <= value && value <= largest_whole);
    return {value * scale};
  }
  /// From a JSON number. Empty when it has more than six decimals or is larger than largest_whole.
  [[nodiscard]] static std::optional<Decimal> from_number(double value) noexcept;

  [[nodiscard]] constexpr bool is_whole() const noexcept { return millionths % scale == 0; }
  [[nodiscard]] constexpr std::int64_t whole_part() const noexcept { return millionths / scale; }
  /// "2.5": a point, no more decimals than it has, whatever the locale.
  [[nodiscard]] std::string to_string() const;

  friend constexpr auto operator<=>(Decimal, Decimal) = default;  // NOLINT(modernize-use-nullptr)
};

}  // namespace contractwijzer
