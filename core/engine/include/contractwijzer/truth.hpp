// Three truth values: what is known to hold, known not to hold, and open (Kleene's strong logic).
#pragma once

#include <cstdint>

namespace contractwijzer {

enum class Truth : std::uint8_t { not_met, open, met };

[[nodiscard]] constexpr Truth truth_of(bool value) noexcept {
  return value ? Truth::met : Truth::not_met;
}

[[nodiscard]] constexpr Truth operator!(Truth a) noexcept {
  switch (a) {
    case Truth::not_met:
      return Truth::met;
    case Truth::open:
      return Truth::open;
    case Truth::met:
      return Truth::not_met;
  }
  return Truth::open;
}

[[nodiscard]] constexpr Truth both(Truth a, Truth b) noexcept { return a < b ? a : b; }
[[nodiscard]] constexpr Truth either(Truth a, Truth b) noexcept { return a < b ? b : a; }

/// How many of a list are met and how many are open, or what they weigh; enough to answer "at least
/// k of them".
struct Tally {
  int met = 0;
  int open = 0;

  constexpr void add(Truth truth, int weight = 1) noexcept {
    met += truth == Truth::met ? weight : 0;
    open += truth == Truth::open ? weight : 0;
  }
  [[nodiscard]] constexpr Truth at_least(int wanted) const noexcept {
    if (met >= wanted) return Truth::met;
    return met + open >= wanted ? Truth::open : Truth::not_met;
  }
};

}  // namespace contractwijzer
