// What is left of a text when only its identity counts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace contractwijzer {

/// FNV-1a, 64 bits (Fowler, Noll, Vo): it tells two texts apart, it does not guard against forgery.
class Fingerprint {
 public:
  void add(std::string_view text) {
    for (const char c : text) {
      state_ ^= static_cast<unsigned char>(c);
      state_ *= 0x100000001b3U;
    }
  }
  [[nodiscard]] std::uint64_t number() const noexcept { return state_; }
  [[nodiscard]] std::string hex() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (int shift = 60; shift >= 0; shift -= 4) out.push_back(digits[state_ >> shift & 0xfU]);
    return out;
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325U;
};

}  // namespace contractwijzer
