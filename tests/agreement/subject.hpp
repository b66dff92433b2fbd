// A care type of a compiled policy, random or not, and practices that answer it.
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
  static Result<Subject> draw(Source& source, const RandomOptions& options = {});
  Subject(const CompiledPolicy& policy, const CareType& care_type);

  [[nodiscard]] const CompiledPolicy& policy() const { return policy_; }
  [[nodiscard]] const CareType& care_type() const { return *policy_.care_type(care_type_); }
  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] const std::vector<const Fact*>& facts() const { return facts_; }
  /// The days of what a practice does: no rule looks at them.
  [[nodiscard]] const std::vector<const Fact*>& events() const { return events_; }
  [[nodiscard]] std::size_t values_of(std::size_t fact) const { return values_[fact].size(); }
  [[nodiscard]] const Value& value(std::size_t fact, std::size_t number) const {
    return values_[fact][number];
  }
  [[nodiscard]] Model model() const { return {policy_.policy(), care_type(), as_of_}; }

  /// A practice of which everything is known but what it did.
  [[nodiscard]] Known draw_practice(Source& source) const;
  /// What it told of what it did: nothing that the policy refuses.
  [[nodiscard]] History draw_history(Source& source) const;
  [[nodiscard]] bool can_be(const History& history) const;
  /// Days on which the event may have been.
  [[nodiscard]] const std::vector<Date>& days_of(const std::string& event) const;
  /// The days on which a verdict may come to be otherwise.
  [[nodiscard]] const std::vector<Date>& days() const { return days_; }

  [[nodiscard]] Practice practice(const Known& known) const;
  /// Without the answers that the engine takes as not given.
  [[nodiscard]] Known without_contradictions(Known known) const;
  [[nodiscard]] Answers answers(const Known& known, const History& history = {}) const;
  [[nodiscard]] Verdict verdict(const Known& known, const History& history = {}) const {
    return verdict_on(as_of_, known, history);
  }
  [[nodiscard]] Verdict verdict_on(Date day, const Known& known, const History& history) const {
    return policy_.evaluate(care_type(), answers(known, history), day);
  }
  /// The day and the answers.
  [[nodiscard]] std::string text(const Known& known, const History& history = {}) const {
    return text_on(as_of_, known, history);
  }
  [[nodiscard]] std::string text_on(Date day, const Known& known, const History& history) const;

 private:
  Subject(CompiledPolicy policy, std::string care_type);

  CompiledPolicy policy_;
  std::string care_type_;
  std::vector<const Fact*> facts_;
  std::vector<std::size_t> places_;  ///< of each fact, among all of the policy's
  std::vector<const Fact*> events_;
  std::vector<std::size_t> event_places_;
  std::vector<std::vector<Date>> event_days_;
  std::vector<std::vector<Value>> values_;
  std::vector<Date> days_;
  Date as_of_;
};

}  // namespace contractwijzer::test
