// All practices of which everything is known, with what the model says of each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "subject.hpp"

namespace contractwijzer::test {

/// What may be concluded of a practice: sets, a bit each.
struct Conclusions {
  std::uint32_t outcomes = 0;   ///< by their place in Model::outcomes()
  std::uint32_t questions = 0;  ///< the facts of which another answer would lead elsewhere
  std::uint64_t states = 0;     ///< for each rule in turn, a bit for each of the rule_states

  void join(const Conclusions& other) {
    outcomes |= other.outcomes;
    questions |= other.questions;
    states |= other.states;
  }
};

inline constexpr std::size_t rule_states = 5;
/// The bit of the rule that has this place among conditions, factors, expectations and selective.
[[nodiscard]] constexpr std::uint64_t state_bit(std::size_t rule, RuleState state) {
  return std::uint64_t{1} << (rule * rule_states + static_cast<std::size_t>(state));
}

/// Numbered practices; the digits of a number are the values of the facts.
class Everyone {
 public:
  explicit Everyone(const Subject& subject);

  [[nodiscard]] std::size_t size() const { return practices_.size(); }
  /// Over everyone whom this practice may turn out to be. A fact that is known is never asked.
  [[nodiscard]] Conclusions about(const Known& known) const;
  /// The outcomes, best first.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  void list_practices(const Subject& subject);
  void find_questions();
  void join_from(const Known& known, std::size_t facts, std::size_t index, Conclusions& into) const;

  std::vector<std::size_t> sizes_;      ///< how many values each fact has
  std::vector<std::size_t> strides_;    ///< what one more in a digit adds to the number
  std::vector<std::string> names_;      ///< of the outcomes
  std::vector<Conclusions> practices_;  ///< nothing where a part is greater than its whole
};

}  // namespace contractwijzer::test
