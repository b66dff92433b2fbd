// All practices of which everything is known, with what the model says of each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "fates.hpp"
#include "subject.hpp"

namespace contractwijzer::test {

/// What may be concluded of a practice: sets, a bit each.
struct Conclusions {
  std::uint32_t outcomes = 0;   ///< by their place in Model::outcomes()
  std::uint32_t questions = 0;  ///< the facts of which another answer would lead elsewhere
  std::uint32_t events = 0;     ///< what was done of which nothing was told, and that decides
  std::uint64_t states = 0;     ///< for each rule in turn, a bit for each of the rule_states

  void join(const Conclusions& other) {
    outcomes |= other.outcomes;
    questions |= other.questions;
    events |= other.events;
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

  /// From now on all of them have told this of what they did.
  void tell(const History& history);

  [[nodiscard]] std::size_t size() const { return practices_.size(); }
  /// Over everyone whom this practice may turn out to be. A fact that is known is never asked.
  [[nodiscard]] Conclusions about(const Known& known) const;
  /// The outcomes, best first.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  void list_practices();
  void find_outcomes(const Fates& fates);
  void find_questions(const Fates& fates);
  void join_from(const Known& known, std::size_t facts, std::size_t index, Conclusions& into) const;

  static constexpr std::size_t nobody = ~std::size_t{0};

  const Subject& subject_;
  Model model_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> kinds_of_;   ///< of each practice; nobody where no practice is so
  std::vector<std::size_t> sizes_;      ///< how many values each fact has
  std::vector<std::size_t> strides_;    ///< what one more in a digit adds to the number
  std::vector<std::string> names_;      ///< of the outcomes
  std::vector<Conclusions> practices_;  ///< nothing where a part is greater than its whole
};

}  // namespace contractwijzer::test
