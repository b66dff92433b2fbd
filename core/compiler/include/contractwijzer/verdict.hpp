// A verdict: what the rules say of one practice, for one care type, on one day. The shapes follow
// rules/schema/verdict.schema.json. Ids are views into the compiled policy: a verdict must not
// outlive it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/policy.hpp"
#include "contractwijzer/rule_lists.hpp"
#include "contractwijzer/states.hpp"
#include "contractwijzer/truth.hpp"

namespace contractwijzer {

using IdView = std::string_view;

struct Outcome {
  OutcomeKind kind = OutcomeKind::none;
  IdView contract;  ///< empty but for a contract
  IdView offer;     ///< empty for none

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// How a part of a composed test came out.
/// What the parts of a test of points weigh.
struct PointCount {
  int met = 0;
  int open = 0;
  int of = 0;
  int wanted = 0;
};

struct Trace {
  std::string_view test;  ///< the form: "all", "share" ...
  Truth state = Truth::open;
  std::span<const IdView> facts;
  IdView rule;
  std::optional<PointCount> points;  ///< only of points
  std::vector<Trace> of;
};

struct RuleVerdict {
  const Rule* rule = nullptr;
  RuleState state = RuleState::open;
  std::span<const IdView> facts;
  std::optional<Trace> trace;  ///< only of a composed test
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

/// What a practice told of a step of its own.
struct ReportedEvent {
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
  ReportedEvent reported;
};

struct StartVerdict {
  const StartRule* rule = nullptr;
  StartState state = StartState::no_event;
  std::optional<Date> day;
  std::optional<Date> if_today;  ///< without an event: what the as-of date as its day would give
};

struct Notice {
  NoticeCode code = NoticeCode::agb_unchecked;
  IdView fact;
  IdView period = {};                            ///< of period_read
  const Contradiction* contradiction = nullptr;  ///< the policy's own, or the vocabulary's
};

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

/// What the evaluator decided, and of which care type: see core/compiler/verdict/join.hpp.
struct Decision;

struct Verdict {
  std::shared_ptr<const Decision> decision;
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
  RuleLists<RuleVerdict> rules;
  FactorTally factor_count;
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
