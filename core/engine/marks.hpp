// A verdict as places and states: what the rules say of one practice, for one care type, on one
// day.
#pragma once

#include <optional>

#include "contractwijzer/list.hpp"
#include "course.hpp"

namespace contractwijzer::engine {

struct OfferMark {
  Index offer = nothing;
  Truth state = Truth::open;  ///< whether it is the practice's; not met: for these reasons
  CourseState course = CourseState::open;
  Index closed_by = nothing;  ///< a step; of closed and possibly_closed
  bool has_contract = false;  ///< gone, or over after it was gone
  std::uint64_t reasons = 0;  ///< the requirements that are not met, a bit each
};

struct EvidenceMark {
  Index rule = nothing;
  Index piece = 0;
};

struct NoticeMark {
  NoticeCode code = NoticeCode::agb_unchecked;
  Index fact = nothing;
  Index about = nothing;  ///< of period_read a period, of contradiction a contradiction
};

/// What holds on the as-of date. Whatever else speaks of now follows from it.
struct Standing {
  StandingState state = StandingState::none;
  Index offer = nothing;      ///< the way in that counts; nothing where several still may
  Index closed_by = nothing;  ///< the step with which the way that came first closed, or may have
  /// Of possibly_closed: the way in that is left if it has; of who is eligible, if it is not
  /// chosen.
  Index left = nothing;
  Day start = no_day;      ///< of the contract; on request what the as-of date gives
  bool has_begun = false;  ///< of a contract that is had: the start is the as-of date, or before
  List<Day> ends;          ///< of gone: the days that may still be the contract's last
  bool decision_is_due = false;  ///< of gone: when it is decided which of them is past
  /// To the contract's end, or the first day that it may be; only near it.
  std::optional<int> days_left;
  Index deadline = nothing;  ///< the step with the practice's first deadline to come
};

/// What the practice would get once its failing conditions are mended.
struct Mended {
  List<Index> possible;
  List<Index> questions;  ///< what decides it, the most decisive first
};

struct Next {
  NextKind kind = NextKind::none;
  Index fact = nothing;
  List<Index> rules;
  Index step = nothing;
  Index then = nothing;    ///< of wait: the practice's own step behind it
  Index missed = nothing;  ///< a step that was missed: told first
  Index offer = nothing;
};

struct Marks {
  Day as_of = 0;
  YearState year = YearState::during;
  Day look_on = no_day;       ///< a day on which the offers were surely open
  List<Index> possible;       ///< outcomes; exactly one when it is decided
  Index substance = nothing;  ///< the contract in every possible outcome
  Day until = no_day;         ///< the last day that all of these have of their own, if they do
  List<Index> if_not_chosen;  ///< of a decided eligible: the outcomes that are left then, if any
  List<ContractState> contracts;
  List<RuleState> rules;
  List<Truth> tests;
  bool has_modules = false;  ///< whether there may be a contract, on top of which they come
  Tally factors;
  List<OfferMark> offers;
  List<Index> questions;  ///< facts, the most decisive first
  List<EvidenceMark> evidence;
  List<Index> statements;
  List<StepMark> timeline;
  List<StartMark> starts;
  List<NoticeMark> notices;
  Standing standing;
  std::optional<Mended> mended;
  Next next;

  [[nodiscard]] bool is_decided() const noexcept { return possible.size() == 1; }
};

}  // namespace contractwijzer::engine
