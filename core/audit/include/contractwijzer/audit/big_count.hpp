// Whole numbers without a bound: profiles are counted exactly, and there are many.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace contractwijzer::audit {

class BigCount {
 public:
  BigCount() = default;
  explicit BigCount(std::uint64_t value);

  BigCount& operator+=(const BigCount& other);
  BigCount& operator*=(std::uint32_t factor);

  [[nodiscard]] std::string to_string() const;
  friend bool operator==(const BigCount&, const BigCount&) = default;

 private:
  static constexpr std::uint64_t base = 1'000'000'000;
  std::vector<std::uint32_t> digits_;  ///< nine decimals each, the lowest first; empty: 0
};

}  // namespace contractwijzer::audit
