// A random policy that has been compiled, and answers to it.
#pragma once

#include <string>
#include <vector>

#include "model.hpp"
#include "random_policy.hpp"

namespace contractwijzer::test {

/// For each fact that the rules look at: the number of its value, or one of these two.
using Known = std::vector<std::size_t>;
inline constexpr std::size_t unknown = ~std::size_t{0};
inline constexpr std::size_t undetermined = unknown - 1;

class Subject {
 public:
  /// Errors: the random policy was no good.
  static Result<Subject> draw(Source& source, std::size_t contradictions = 0);

  [[nodiscard]] const CompiledPolicy& policy() const { return policy_; }
  [[nodiscard]] const CareType& care_type() const { return *policy_.care_type(random_care_type); }
  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] const std::vector<const Fact*>& facts() const { return facts_; }
  [[nodiscard]] std::size_t values_of(std::size_t fact) const { return values_[fact].size(); }
  [[nodiscard]] const Value& value(std::size_t fact, std::size_t number) const {
    return values_[fact][number];
  }
  [[nodiscard]] Model model() const { return {policy_.policy(), care_type(), as_of_}; }

  /// A practice of which everything is known.
  [[nodiscard]] Known draw_practice(Source& source) const;

  [[nodiscard]] Practice practice(const Known& known) const;
  /// Without the answers that the engine takes as not given.
  [[nodiscard]] Known without_contradictions(Known known) const;
  [[nodiscard]] Answers answers(const Known& known) const;
  [[nodiscard]] Verdict verdict(const Known& known) const {
    return policy_.evaluate(care_type(), answers(known), as_of_);
  }
  /// The day and the answers.
  [[nodiscard]] std::string text(const Known& known) const;

 private:
  Subject(CompiledPolicy policy, const std::vector<std::string>& ids, Source& source);

  CompiledPolicy policy_;
  std::vector<const Fact*> facts_;
  std::vector<std::size_t> places_;  ///< of each fact, among all of the policy's
  std::vector<std::vector<Value>> values_;
  Date as_of_;
};

}  // namespace contractwijzer::test
