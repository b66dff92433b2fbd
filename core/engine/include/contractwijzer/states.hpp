// The states that a verdict names.
#pragma once

#include <cstdint>

namespace contractwijzer {

enum class OutcomeKind : std::uint8_t {
  contract,
  eligible,  ///< what is asked for a contract is met, and the purchaser chooses who gets it
  none,
  running_on,
  not_offered,
  not_yet_offered,
  criteria_elsewhere,
};

/// It names a contract for which the practice meets what is asked.
[[nodiscard]] constexpr bool names_contract(OutcomeKind kind) noexcept {
  return kind == OutcomeKind::contract || kind == OutcomeKind::eligible;
}

enum class RuleState : std::uint8_t { met, not_met, open, not_applicable, not_checkable };

/// Of a way in, on the as-of date: what of it can still be gone.
enum class CourseState : std::uint8_t {
  open,             ///< it can be gone, or is being gone
  gone,             ///< the practice has the contract
  closed,           ///< the practice told that it missed a deadline on it
  possibly_closed,  ///< a deadline on it is over and nothing was told, or the deadline is vague
  over,             ///< the term that it leads to is past, or the document does not speak of it
};

enum class ContractState : std::uint8_t { reached, possible, surpassed, out_of_reach };

/// runs_on: the policy's year is over, and the care type's own longer term is not.
enum class YearState : std::uint8_t { before, during, runs_on, after, unknown };

/// done: told, or implied by what was told. presumed: its day is past by the document's planning,
/// and nobody told whether it happened. passed: a deadline is over, and nobody told whether it was
/// met. missed: the practice told that it was not. possibly_: the deadline is vague.
enum class StepState : std::uint8_t {
  done,
  presumed,
  now,
  next,
  passed,
  possibly_passed,
  missed,
  possibly_missed,
  waits,
};

/// Whether the step lies ahead, or is going on.
[[nodiscard]] constexpr bool is_to_come(StepState state) noexcept {
  return state == StepState::now || state == StepState::next || state == StepState::waits;
}

/// A deadline of which it is not known whether it was met.
[[nodiscard]] constexpr bool leaves_doubt(StepState state) noexcept {
  return state == StepState::passed || state == StepState::possibly_passed ||
         state == StepState::possibly_missed;
}

enum class StartState : std::uint8_t {
  known,
  no_event,
  term_unknown,
  past_term,
  outside_windows,
  depends,  ///< on an answer, whether this rule is the practice's
};

enum class NoticeCode : std::uint8_t {
  agb_undetermined,
  agb_unchecked,
  period_read,    ///< the day lies before our reading of a vague period
  contradiction,  ///< it contradicts another answer, and is taken as not given
};

/// As a way in's course; none: there is no contract to be had.
enum class StandingState : std::uint8_t { none, open, gone, closed, possibly_closed, over };

enum class NextKind : std::uint8_t {
  answer,
  ask,
  mend,
  gap,  ///< no condition fails, and no contract fits
  step,
  passed,  ///< a deadline is over, and nothing was told
  missed,  ///< a deadline was missed, and no way is left
  request,
  wait,
  look,  ///< in another document
  none,
  over,
};

/// Whether changes made on the as-of date still count for this contract.
enum class Timeliness : std::uint8_t {
  in_time,   ///< until a step that is still to come
  possibly,  ///< that step was done with what was so then, or whether it is over, or is on the way,
             ///< is not known
  too_late,  ///< that step is over, or the year is
  later,     ///< there is no such step: it begins later, by the rule for applications
  has_contract,  ///< the practice has its contract, and the document does not say that it changes
  not_said,      ///< the document does not say until when a change counts
};

/// How the terms of the contracts lie to each other that several policies are about: every two are
/// the same, or share a day, or some two share none.
enum class Years : std::uint8_t { alike, overlapping, apart };

}  // namespace contractwijzer
