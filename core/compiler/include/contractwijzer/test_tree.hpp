// A test: the small tree of conditions that a rule, a contract or an offer hangs on. One struct for
// each form of the schema's "Test"; std::visit over all of them wherever a form matters.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "contractwijzer/date.hpp"
#include "contractwijzer/decimal.hpp"
#include "contractwijzer/kinds.hpp"

namespace contractwijzer {

struct Test;

struct All {
  std::vector<Test> of;
};
struct Any {
  std::vector<Test> of;
};
struct Not {
  std::vector<Test> of;  ///< exactly one
};
struct Yes {
  std::string fact;
};
/// Each bound that is there must hold.
struct Compare {
  std::string fact;
  std::optional<Decimal> at_least;
  std::optional<Decimal> more_than;
  std::optional<Decimal> at_most;
  std::optional<Decimal> less_than;
  std::optional<Decimal> equals;
  std::vector<std::string> groups;  ///< instead of bounds: it lies in one of these
};
/// part / whole against a percentage, compared by cross-multiplication.
struct Share {
  std::string part;
  std::string whole;
  Decimal percent;
  Relation relation = Relation::at_least;
};
/// A fact against another of its kind, moved by so much: numbers by a number, days by months and
/// then by days.
struct Against {
  std::string fact;
  std::string other;
  Relation relation = Relation::at_least;
  Decimal plus;
  int months = 0;
  int days = 0;
  bool is_of_days = false;
};
struct AtLeastOf {
  int wanted = 1;
  std::vector<Test> of;
};
/// The weights of the parts that hold add up to at least so much; a weight for each part.
struct Points {
  int wanted = 1;
  std::vector<int> weights;
  std::vector<Test> of;
};
struct OneOf {
  std::string fact;
  std::vector<std::string> options;  ///< or groups of them
};
enum class SetRelation : std::uint8_t { any_of, all_of, only_of, count_of };
struct Includes {
  std::string fact;
  SetRelation relation = SetRelation::any_of;
  int wanted = 1;                    ///< of count_of: how many of them at least
  std::vector<std::string> options;  ///< or groups of them
};
struct Prefix {
  std::string fact;
  std::vector<std::string> prefixes;  ///< two digits each
};
/// The fact "as-of" is the day for which the verdict is asked.
struct DateTest {
  std::string fact;
  std::optional<Date> on_or_after;
  std::optional<Date> on_or_before;
};
struct Applicable {
  std::string fact;
};
/// The edition that is asked for is this one, or a later one.
struct Since {
  std::string edition;
};
struct RuleRef {
  std::string rule;
};
struct FactorCount {
  int wanted = 1;
};

struct Test {
  /// One of them is the first whose member is there: a share and a set have the "of" of AtLeastOf
  /// as well.
  std::variant<All, Any, Not, Yes, Compare, Share, Against, Includes, AtLeastOf, Points, OneOf,
               Prefix, DateTest, Applicable, Since, RuleRef, FactorCount>
      form;
};

inline constexpr std::string_view as_of_fact = "as-of";
/// Stands for the edition that is asked for, beside the facts that can be asked.
inline constexpr std::string_view edition_fact = "edition";

/// Calls every alternative's own lambda: std::visit(Overloaded{...}, variant) is exhaustive.
template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

}  // namespace contractwijzer
