// How many profiles there are: exact up to 128 bits, and beyond that known to be more.
#pragma once

#include <cstdint>
#include <string>

namespace contractwijzer::audit {

class ProfileCount {
 public:
  ProfileCount() = default;
  explicit ProfileCount(std::uint64_t value) : value_(value) {}

  ProfileCount& operator+=(const ProfileCount& other);
  ProfileCount& operator*=(std::uint32_t factor);

  /// In decimals; "> " before the most that is counted, where there are more.
  [[nodiscard]] std::string to_string() const;
  friend bool operator==(const ProfileCount&, const ProfileCount&) = default;

 private:
  __extension__ using Wide = unsigned __int128;
  static constexpr Wide most = ~Wide{0};

  Wide value_ = 0;        ///< `most` where there are more
  bool is_more_ = false;  ///< than `most`
};

}  // namespace contractwijzer::audit
