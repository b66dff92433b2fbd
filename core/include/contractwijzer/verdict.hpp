// A verdict: what the rules say of one practice, for one care type, on one day. The shapes follow
// rules/schema/verdict.schema.json. Ids are views into the compiled policy: a verdict must not
// outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/policy.hpp"
#include "contractwijzer/truth.hpp"

namespace contractwijzer {

using IdView = std::string_view;

enum class OutcomeKind : std::uint8_t {
  contract,
  none,
  running_on,
  not_offered,
  not_yet_offered,
  criteria_elsewhere,
};

struct Outcome {
  OutcomeKind kind = OutcomeKind::none;
  IdView contract;  ///< empty but for a contract
  IdView offer;     ///< empty for none

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

enum class RuleState : std::uint8_t { met, not_met, open, not_applicable, not_checkable };

/// How a part of a composed test came out.
struct Trace {
  std::string_view test;  ///< the form: "all", "share" ...
  Truth state = Truth::open;
  std::span<const IdView> facts;
  IdView rule;
  std::vector<Trace> of;
};

struct RuleVerdict {
  const Rule* rule = nullptr;
  RuleState state = RuleState::open;
  std::span<const IdView> facts;
  std::optional<Trace> trace;  ///< only of a composed test
};

/// Of a way in, on the as-of date: what of it can still be gone.
enum class CourseState : std::uint8_t {
  open,             ///< it can be gone, or is being gone
  gone,             ///< the practice has the contract
  closed,           ///< the practice told that it missed a deadline on it
  possibly_closed,  ///< a deadline on it is over and nothing was told, or the deadline is vague
  over,             ///< the term that it leads to is past, or the document does not speak of it
};

struct OfferVerdict {
  const Offer* offer = nullptr;
  Truth state = Truth::open;  ///< whether it is the practice's; not met: for these reasons
  std::span<const IdView> facts;
  CourseState course = CourseState::open;
  const Step* closed_by = nullptr;  ///< of closed and possibly_closed
  std::vector<IdView> reasons;      ///< the requirements that are not met
  bool has_contract = false;        ///< gone, or over after it was gone
};

enum class ContractState : std::uint8_t { reached, possible, surpassed, out_of_reach };

struct ContractVerdict {
  const Contract* contract = nullptr;
  ContractState state = ContractState::possible;
  std::optional<Trace> trace;  ///< of its own test, where it has one
};

struct FactorTally {
  int met = 0;
  int open = 0;
  int of = 0;
};

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

/// What a practice told of a step of its own.
struct Told {
  std::optional<Date> day;
  bool not_done = false;
};

struct StepVerdict {
  const Step* step = nullptr;
  StepState state = StepState::waits;
  bool certain = true;
  std::optional<Date> first;  ///< the first day it may be
  std::optional<Date> last;   ///< the last; empty when open-ended
  std::optional<int> days;    ///< to a deadline's own day, or to the first day
  Told told;
};

enum class StartState : std::uint8_t {
  known,
  no_event,
  term_unknown,
  past_term,
  outside_windows,
};

struct StartVerdict {
  const StartRule* rule = nullptr;
  StartState state = StartState::no_event;
  std::optional<Date> day;
  std::optional<Date> if_today;  ///< without an event: what the as-of date as its day would give
};

enum class NoticeCode : std::uint8_t {
  agb_undetermined,
  agb_unchecked,
  period_read,    ///< the day lies before our reading of a vague period
  contradiction,  ///< it contradicts another answer, and is taken as not given
};

struct Notice {
  NoticeCode code = NoticeCode::agb_unchecked;
  IdView fact;
  IdView period = {};                            ///< of period_read
  const Contradiction* contradiction = nullptr;  ///< the policy's own, or the vocabulary's
};

/// As a way in's course; none: there is no contract to be had.
enum class StandingState : std::uint8_t { none, open, gone, closed, possibly_closed, over };

/// What holds on the as-of date. Whatever else speaks of now follows from it.
struct Standing {
  StandingState state = StandingState::none;
  IdView offer;               ///< the way in that counts; empty where several still may
  IdView closed_by;           ///< the step with which the way that came first closed, or may have
  IdView left;                ///< of possibly_closed: the way in that is left if it has
  std::optional<Date> start;  ///< of the contract; on request what the as-of date gives
  bool has_begun = false;  ///< of a contract that is had: the start is the as-of date, or before it
  std::vector<Date> ends;  ///< of gone: the days that may still be the contract's last
  bool decision_is_due = false;  ///< of gone: when it is decided which of them is past
  /// To the contract's end, or the first day that it may be; only near it.
  std::optional<int> days_left;
  IdView deadline;  ///< the step with the practice's first deadline to come
};

/// What the practice would get once its failing conditions are mended.
struct Mended {
  std::vector<Outcome> possible;
  std::vector<const Fact*> questions;  ///< what decides it, the most decisive first
};

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

struct Next {
  NextKind kind = NextKind::none;
  IdView fact;
  std::vector<IdView> rules;
  IdView step;
  IdView then;    ///< of wait: the practice's own step behind it
  IdView missed;  ///< a step that was missed: told first
  IdView offer;
};

struct EvidenceRef {
  const Rule* rule = nullptr;
  std::size_t index = 0;
};

struct Verdict {
  const Policy* policy = nullptr;
  std::string_view policy_hash;
  const CareType* care_type = nullptr;
  const Edition* edition = nullptr;  ///< null when the policy has none
  Date as_of;
  YearState year = YearState::during;
  Term term;
  std::optional<Date> look_on;    ///< a day on which the offers were surely open
  std::vector<Outcome> possible;  ///< exactly one when the outcome is decided
  std::vector<ContractVerdict> contracts;
  std::vector<RuleVerdict> conditions;
  std::vector<RuleVerdict> factors;
  FactorTally factor_count;
  std::vector<RuleVerdict> expectations;
  std::vector<RuleVerdict> selective;
  std::vector<RuleVerdict> modules;
  std::vector<OfferVerdict> offers;
  std::vector<const Fact*> questions;  ///< the most decisive first
  std::vector<EvidenceRef> evidence;
  std::vector<const Statement*> statements;
  std::vector<StepVerdict> timeline;
  std::vector<StartVerdict> starts;
  std::vector<Notice> notices;
  IdView substance;  ///< the contract in every possible outcome; empty where that is open
  Standing standing;
  std::optional<Mended> mended;
  Next next;

  [[nodiscard]] bool decided() const noexcept { return possible.size() == 1; }
};

}  // namespace contractwijzer
