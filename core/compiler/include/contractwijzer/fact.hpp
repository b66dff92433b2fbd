// A fact: one thing that can be known about a practice, and the question that asks for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "contractwijzer/decimal.hpp"
#include "contractwijzer/kinds.hpp"
#include "contractwijzer/test_tree.hpp"
#include "contractwijzer/text.hpp"

namespace contractwijzer {

struct Option {
  std::string id;
  Text label;

  friend bool operator==(const Option&, const Option&) = default;
};

/// A range of numbers, both ends in it.
struct NumberRange {
  Decimal from;
  Decimal until;
};

/// Answers to one fact under one name: a region's municipalities, or its postcodes.
struct AnswerGroup {
  std::string id;
  std::string fact;
  Text name;
  std::vector<std::string> options;  ///< of a choice or a set
  std::vector<NumberRange> ranges;   ///< of a number
  bool is_of_vocabulary = false;
};

struct Fact {
  std::string id;
  Scope scope = Scope::practice;
  FactType type = FactType::yes_no;
  std::optional<Text> unit;
  std::optional<Decimal> minimum;  ///< of a number: the least that may be answered
  std::optional<Decimal> maximum;  ///< and the most
  std::string no_more_than;  ///< the count that this count is a part of; empty when there is none
  bool adds_up = false;      ///< it is no more than that whole with the other parts that say so
  Changeable change = Changeable::never;
  Better better = Better::either;         ///< of a number
  std::vector<Option> options;            ///< of a choice or a set
  std::vector<std::string> undetermined;  ///< AGB prefixes that name no care kind
  std::optional<Text> not_applicable;  ///< the wording of "does not apply", where that may be said
  /// Whether it is asked at all, by other answers; empty: it always is.
  std::optional<Test> asked_when;
  /// The code that it counts as while it is not asked; empty: it does not apply then.
  std::optional<std::int64_t> otherwise;
  /// Whether an answer counts for every policy that asks it, and not for one policy only.
  bool shared = true;
  Text question;
  std::optional<Text> help;
  std::optional<Text> find_out;  ///< where the practice finds the answer

  [[nodiscard]] bool is_number() const noexcept { return contractwijzer::is_number(type); }
  /// What may be answered to a number: from here ...
  [[nodiscard]] Decimal least() const noexcept { return minimum.value_or(Decimal{}); }
  /// ... up to and including this.
  [[nodiscard]] Decimal most() const noexcept {
    return maximum.value_or(Decimal::whole(Decimal::largest_whole));
  }
};

}  // namespace contractwijzer
