#include "contractwijzer/audit/big_count.hpp"

#include <algorithm>

namespace contractwijzer::audit {

BigCount::BigCount(std::uint64_t value) {
  for (; value != 0; value /= base) digits_.push_back(static_cast<std::uint32_t>(value % base));
}

BigCount& BigCount::operator+=(const BigCount& other) {
  digits_.resize(std::max(digits_.size(), other.digits_.size()), 0);
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < digits_.size(); ++i) {
    carry += digits_[i];
    if (i < other.digits_.size()) carry += other.digits_[i];
    digits_[i] = static_cast<std::uint32_t>(carry % base);
    carry /= base;
  }
  if (carry != 0) digits_.push_back(static_cast<std::uint32_t>(carry));
  return *this;
}

BigCount& BigCount::operator*=(std::uint32_t factor) {
  std::uint64_t carry = 0;
  for (std::uint32_t& digit : digits_) {
    carry += std::uint64_t{digit} * factor;
    digit = static_cast<std::uint32_t>(carry % base);
    carry /= base;
  }
  for (; carry != 0; carry /= base) digits_.push_back(static_cast<std::uint32_t>(carry % base));
  while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
  return *this;
}

std::string BigCount::to_string() const {
  if (digits_.empty()) return "0";
  std::string text = std::to_string(digits_.back());
  for (std::size_t i = digits_.size() - 1; i-- > 0;) {
    const std::string part = std::to_string(digits_[i]);
    text.append(9 - part.size(), '0').append(part);
  }
  return text;
}

}  // namespace contractwijzer::audit
