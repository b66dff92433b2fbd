// What there is of each kind of rule.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "contractwijzer/kinds.hpp"

namespace contractwijzer {

inline constexpr std::array rule_kinds{RuleKind::condition, RuleKind::factor, RuleKind::expectation,
                                       RuleKind::selective, RuleKind::module};

/// The list's key in a policy and in a verdict: "conditions".
[[nodiscard]] constexpr std::string_view key_of(RuleKind kind) noexcept {
  constexpr std::array<std::string_view, rule_kinds.size()> keys{
      "conditions", "factors", "expectations", "selective", "modules"};
  return keys[static_cast<std::size_t>(kind)];
}

/// A list for each kind; all of them in the order of the kinds.
template <class T>
class RuleLists {
 public:
  [[nodiscard]] std::vector<T>& operator[](RuleKind kind) noexcept {
    return lists_[static_cast<std::size_t>(kind)];
  }
  [[nodiscard]] const std::vector<T>& operator[](RuleKind kind) const noexcept {
    return lists_[static_cast<std::size_t>(kind)];
  }
  /// Those that decide: conditions and factors.
  [[nodiscard]] std::span<const std::vector<T>, 2> decisive() const noexcept {
    return std::span(lists_).template first<2>();
  }
  [[nodiscard]] std::span<const std::vector<T>, 3> others() const noexcept {
    return std::span(lists_).template last<3>();
  }
  [[nodiscard]] auto begin() const noexcept { return lists_.begin(); }
  [[nodiscard]] auto end() const noexcept { return lists_.end(); }

 private:
  std::array<std::vector<T>, rule_kinds.size()> lists_;
};

}  // namespace contractwijzer
