// Where random choices come from: a seed, or the bytes that a fuzzer makes up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace contractwijzer::test {

class Source {
 public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  /// A number below `limit`, which is not 0. Who draws must come to an end when it is always 0.
  virtual std::size_t below(std::size_t limit) = 0;

  /// Both bounds count.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(below(static_cast<std::size_t>(high - low) + 1));
  }
  bool one_in(std::size_t sides) { return below(sides) == sides - 1; }
  template <typename T>
  const T& pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t left = items.size(); left > 1; --left) {
      std::swap(items[left - 1], items[below(left)]);
    }
  }
};

/// The same sequence for the same seed, on every machine.
class Seeded final : public Source {
 public:
  explicit Seeded(std::uint32_t seed) : numbers_(seed) {}
  std::size_t below(std::size_t limit) override { return numbers_() % limit; }

 private:
  std::mt19937 numbers_;
};

}  // namespace contractwijzer::test
