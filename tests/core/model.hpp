// What the rules mean, written down a second time and as plainly as can be: a practice of which
// everything is known goes in, its outcome comes out. No cells, no diagrams, no third truth value.
// The tests hold the engine against it.
#pragma once

#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::test {

struct NotApplicable {
  friend bool operator==(const NotApplicable&, const NotApplicable&) = default;
};
/// An AGB code that names no care kind.
struct Undetermined {
  friend bool operator==(const Undetermined&, const Undetermined&) = default;
};
/// A choice is the option's id; of an AGB code only the first two digits count.
using Value = std::variant<NotApplicable, Undetermined, bool, Decimal, Date, std::string,
                           std::set<std::string>>;
using Practice = std::map<std::string, Value, std::less<>>;

/// What of a practice decides its outcome, whatever it told of its days.
struct Kind {
  std::vector<bool> holds;  ///< the test of each way in, in order; those beside come last
  std::vector<std::string> contracts;  ///< that it meets, best first; none where a condition fails

  friend auto operator<=>(const Kind&, const Kind&) = default;
};

/// By event the day on which a practice did something, or that it did not. What is not here was not
/// told.
using History = std::map<std::string, std::optional<Date>, std::less<>>;

/// What nobody told: whether a deadline that is over was met, and on which day a vague one fell.
struct Hidden {
  std::set<std::string> met;  ///< events, or steps that have none
  /// Periods, steps whose deadline is open-ended, or an event with what is counted from it: on the
  /// last day.
  std::set<std::string> late;

  friend bool operator==(const Hidden&, const Hidden&) = default;
};

class Model {
 public:
  /// `edition`: the place of the one that is asked for; the last when it is left out.
  Model(const Policy& policy, const CareType& care_type, Date as_of,
        std::optional<std::size_t> edition = std::nullopt)
      : policy_(policy), care_type_(care_type), as_of_(as_of), edition_(edition) {}

  /// By the rules alone, as if nothing were over or told.
  [[nodiscard]] std::string outcome(const Practice& practice) const;
  [[nodiscard]] Kind kind(const Practice& given) const;
  /// What the practice told of the days of steps.
  [[nodiscard]] History history(const Practice& practice) const;
  /// Everything that may be hidden behind this history, of some kind of practice; first nothing.
  [[nodiscard]] std::vector<Hidden> hidden(const History& history) const;
  /// What of it can be of this kind: nothing was done without what goes before it.
  [[nodiscard]] Hidden can_be(const Kind& kind, const History& history, Hidden hidden) const;
  /// What has become of it on the day.
  [[nodiscard]] std::string outcome(const Kind& kind, const History& history,
                                    const Hidden& hidden) const;
  /// Of a practice of which all is known but what lies hidden behind its history.
  [[nodiscard]] std::set<std::string> may_become(const Practice& practice) const;
  /// Every outcome that the care type could have, best first.
  [[nodiscard]] std::vector<std::string> outcomes() const;
  [[nodiscard]] RuleState state(const Rule& rule, const Practice& given) const;
  /// Whether its answers cannot all be true. What tests a fact that is not asked for says nothing.
  [[nodiscard]] bool contradicts_itself(const Practice& given) const;

 private:
  /// What is not asked of it does not apply, or is what it counts as.
  [[nodiscard]] Practice as_asked(const Practice& given) const;
  [[nodiscard]] bool holds(const Test& test, const Practice& practice) const;
  [[nodiscard]] bool holds(const std::optional<Test>& test, const Practice& practice) const;
  [[nodiscard]] bool met(const Rule& rule, const Practice& practice) const;
  [[nodiscard]] int count(const std::vector<Test>& tests, const Practice& practice) const;
  [[nodiscard]] std::vector<const Offer*> ways_in() const;
  [[nodiscard]] std::vector<const Offer*> ways_beside() const;
  [[nodiscard]] std::string reached(const Kind& kind, const Offer& offer,
                                    bool has_contract = false) const;

  const Policy& policy_;
  const CareType& care_type_;
  Date as_of_;
  std::optional<std::size_t> edition_;
};

/// Whether no count is greater than the count that it is a part of.
bool parts_fit(const std::vector<const Fact*>& facts, const Practice& practice);

/// A step or a start hangs on the day that it tells.
bool is_event(const Fact& fact, const Policy& policy);

/// Values of a fact that show every way in which the policy's tests on it can come out: all of them
/// where they are few, else those around each number, day and prefix that the policy names.
std::vector<Value> domain_of(const Fact& fact, const Policy& policy);

/// The facts that a care type's rules look at; `decisive`: only those that can change the outcome.
std::vector<const Fact*> facts_of(const CompiledPolicy& policy, const CareType& care_type,
                                  bool decisive);

/// As a file of answers; `edition` by its id, or empty.
std::string answers_text(const std::vector<const Fact*>& facts, const std::string& care_type,
                         const Practice& practice, const std::string& edition = {});

/// The same sequence in each run.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : source_(seed) {}
  std::size_t below(std::size_t limit) { return source_() % limit; }
  bool one_in(std::size_t sides) { return below(sides) == 0; }
  template <typename T>
  const T& pick(const std::vector<T>& items) {
    return items[below(items.size())];
  }

 private:
  std::mt19937 source_;
};

}  // namespace contractwijzer::test
