// How much a command writes without being asked for all: what does not fit any more is counted, and
// the number is told.
#pragma once

#include <cstddef>

namespace contractwijzer::cli {

class Room {
 public:
  /// Beside it there is what a command always writes; together they are less than a megabyte.
  static constexpr std::size_t most_bytes = 400'000;

  explicit Room(bool for_all) : for_all_(for_all) {}

  /// Whether so many bytes more fit; after the first that do not, nothing does.
  bool takes(std::size_t bytes) {
    if (for_all_) return true;
    is_full_ = is_full_ || bytes > left_;
    if (is_full_) {
      ++left_out_;
      return false;
    }
    left_ -= bytes;
    return true;
  }
  [[nodiscard]] std::size_t left_out() const noexcept { return left_out_; }

 private:
  bool for_all_;
  bool is_full_ = false;
  std::size_t left_ = most_bytes;
  std::size_t left_out_ = 0;
};

}  // namespace contractwijzer::cli
