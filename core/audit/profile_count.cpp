#include "contractwijzer/audit/profile_count.hpp"

#include <algorithm>

namespace contractwijzer::audit {

ProfileCount& ProfileCount::operator+=(const ProfileCount& other) {
  is_more_ = is_more_ || other.is_more_ || other.value_ > most - value_;
  value_ = is_more_ ? most : value_ + other.value_;
  return *this;
}

ProfileCount& ProfileCount::operator*=(std::uint32_t factor) {
  is_more_ = factor != 0 && (is_more_ || value_ > most / factor);
  value_ = is_more_ ? most : value_ * factor;
  return *this;
}

std::string ProfileCount::to_string() const {
  std::string digits;
  Wide left = value_;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(left % 10)));
    left /= 10;
  } while (left != 0);
  std::reverse(digits.begin(), digits.end());
  return is_more_ ? "> " + digits : digits;
}

}  // namespace contractwijzer::audit
