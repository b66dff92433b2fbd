// The kinds that a policy names: of facts, ways in, steps and start rules.
#pragma once

#include <cstdint>

namespace contractwijzer {

enum class Scope : std::uint8_t { practice, care_type };

enum class FactType : std::uint8_t { yes_no, integer, decimal, postcode, choice, set, date, agb };

/// How a value of a type is coded, whatever else the type asks of it.
enum class ValueForm : std::uint8_t { yes_no, number, choice, set, date, agb };

[[nodiscard]] constexpr ValueForm form_of(FactType type) noexcept {
  switch (type) {
    case FactType::yes_no:
      return ValueForm::yes_no;
    case FactType::integer:
    case FactType::decimal:
    case FactType::postcode:
      return ValueForm::number;
    case FactType::choice:
      return ValueForm::choice;
    case FactType::set:
      return ValueForm::set;
    case FactType::date:
      return ValueForm::date;
    case FactType::agb:
      break;
  }
  return ValueForm::agb;
}

[[nodiscard]] constexpr bool is_number(FactType type) noexcept {
  return form_of(type) == ValueForm::number;
}

/// A number that must be a whole one.
[[nodiscard]] constexpr bool is_whole(FactType type) noexcept {
  return type == FactType::integer || type == FactType::postcode;
}

/// How one value lies to another.
enum class Relation : std::uint8_t { at_least, more_than, at_most, less_than };

/// Whether a practice can make a fact otherwise: never, by doing something, or as time goes by.
enum class Changeable : std::uint8_t { never, by_doing, in_time };

/// In which direction a practice can want a number to go.
enum class Better : std::uint8_t { either, higher, lower };

enum class OfferKind : std::uint8_t {
  automatic,
  on_request,
  with_hospital_care,
  by_selection,  ///< the purchaser chooses among those who meet what is asked
  running_on,
  not_offered,
  not_yet_offered,
  criteria_elsewhere,
};

[[nodiscard]] constexpr bool leads_to_contract(OfferKind kind) noexcept {
  return kind == OfferKind::automatic || kind == OfferKind::on_request ||
         kind == OfferKind::with_hospital_care || kind == OfferKind::by_selection;
}

/// Conditions and factors decide; the others are told beside them.
enum class RuleKind : std::uint8_t { condition, factor, expectation, selective, module };

/// The day that follows from an event's day; -or_same gives the event's own day when it is a first.
enum class StartRuleKind : std::uint8_t {
  first_of_month,
  first_of_month_or_same,
  first_of_month_after,
  first_of_quarter_or_same,
  first_of_quarter_after,
  windows,  ///< the start of the window that the event falls in
};

/// What a day that is counted from an event is counted in.
enum class TimeUnit : std::uint8_t { days, working_days, months };

/// other: someone else whom the policy names, such as a register.
enum class Actor : std::uint8_t { practice, purchaser, other };

enum class StepKind : std::uint8_t {
  opens,
  deadline,
  action,
  offer,
  decision,
  publication,
  start,
  end,
};

}  // namespace contractwijzer
