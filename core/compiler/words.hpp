// The one table of words by which JSON names the values of an enum, in the enum's own order: for
// reading a policy and for writing a verdict.
#pragma once

#include <array>
#include <string_view>

#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/difference.hpp"

namespace contractwijzer {

/// A word for each value of an enum; `Last` is its last value.
template <auto Last, typename... Word>
consteval auto one_each_up_to(Word... word) {
  static_assert(sizeof...(Word) == static_cast<std::size_t>(Last) + 1);
  return std::array<std::string_view, sizeof...(Word)>{word...};
}

template <typename Enum>
inline constexpr auto words_of = nullptr;

template <>
inline constexpr auto words_of<Scope> = one_each_up_to<Scope::care_type>("practice", "care-type");
template <>
inline constexpr auto words_of<FactType> = one_each_up_to<FactType::agb>("yes-no", "integer",
                                                                         "decimal", "choice", "set",
                                                                         "date", "agb");
template <>
inline constexpr auto words_of<Changeable> = one_each_up_to<Changeable::in_time>("never",
                                                                                 "by-doing",
                                                                                 "in-time");
template <>
inline constexpr auto words_of<Better> = one_each_up_to<Better::lower>("either", "higher", "lower");
template <>
inline constexpr auto words_of<OfferKind> = one_each_up_to<OfferKind::criteria_elsewhere>(
    "automatic", "on-request", "with-hospital-care", "running-on", "not-offered", "not-yet-offered",
    "criteria-elsewhere");
template <>
inline constexpr auto words_of<StartRuleKind> = one_each_up_to<StartRuleKind::windows>(
    "first-of-month", "first-of-month-or-same", "first-of-month-after", "first-of-quarter-or-same",
    "first-of-quarter-after", "windows");
template <>
inline constexpr auto words_of<Actor> = one_each_up_to<Actor::purchaser>("practice", "purchaser");
template <>
inline constexpr auto words_of<StepKind> = one_each_up_to<StepKind::end>("opens", "deadline",
                                                                         "action", "offer",
                                                                         "decision", "publication",
                                                                         "start", "end");
template <>
inline constexpr auto words_of<StatementKind> = one_each_up_to<StatementKind::information>(
    "news", "decided-later", "discretion", "elsewhere", "silent", "consequence", "information");
template <>
inline constexpr auto words_of<Truth> = one_each_up_to<Truth::met>("not-met", "open", "met");
template <>
inline constexpr auto words_of<RuleState> = one_each_up_to<RuleState::not_checkable>(
    "met", "not-met", "open", "not-applicable", "not-checkable");
template <>
inline constexpr auto words_of<ContractState> =
    one_each_up_to<ContractState::out_of_reach>("reached", "possible", "surpassed", "out-of-reach");
template <>
inline constexpr auto words_of<YearState> = one_each_up_to<YearState::unknown>("before", "during",
                                                                               "runs-on", "after",
                                                                               "unknown");
template <>
inline constexpr auto words_of<StepState> =
    one_each_up_to<StepState::waits>("done", "presumed", "now", "next", "passed", "possibly-passed",
                                     "missed", "possibly-missed", "waits");
template <>
inline constexpr auto words_of<StartState> = one_each_up_to<StartState::outside_windows>(
    "known", "no-event", "term-unknown", "past-term", "outside-windows");
template <>
inline constexpr auto words_of<NoticeCode> = one_each_up_to<NoticeCode::contradiction>(
    "agb-undetermined", "agb-unchecked", "period-read", "contradiction");
template <>
inline constexpr auto words_of<CourseState> =
    one_each_up_to<CourseState::over>("open", "gone", "closed", "possibly-closed", "over");
template <>
inline constexpr auto words_of<StandingState> = one_each_up_to<StandingState::over>(
    "none", "open", "gone", "closed", "possibly-closed", "over");
template <>
inline constexpr auto words_of<NextKind> = one_each_up_to<NextKind::over>("answer", "ask", "mend",
                                                                          "gap", "step", "passed",
                                                                          "missed", "request",
                                                                          "wait", "look", "none",
                                                                          "over");
template <>
inline constexpr auto words_of<OutcomeKind> = one_each_up_to<OutcomeKind::criteria_elsewhere>(
    "contract", "none", "running-on", "not-offered", "not-yet-offered", "criteria-elsewhere");
template <>
inline constexpr auto words_of<Use> = one_each_up_to<Use::start>("condition", "factor", "offer",
                                                                 "expectation", "selective",
                                                                 "module", "start");

template <>
inline constexpr auto words_of<VerdictList> = one_each_up_to<VerdictList::starts>(
    "contracts", "conditions", "factors", "expectations", "selective", "modules", "offers",
    "statements", "timeline", "starts");
template <>
inline constexpr auto words_of<Timeliness> = one_each_up_to<Timeliness::not_said>(
    "in-time", "possibly", "too-late", "later", "has-contract", "not-said");

template <typename Enum>
[[nodiscard]] constexpr std::string_view word(Enum value) noexcept {
  return words_of<Enum>[static_cast<std::size_t>(value)];
}

}  // namespace contractwijzer
