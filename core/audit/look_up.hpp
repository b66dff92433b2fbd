// Where a verdict says what of a step or a way in.
#pragma once

#include <algorithm>

#include "compiler/policy/each_before.hpp"
#include "compiler/policy/times.hpp"
#include "contractwijzer/verdict.hpp"

namespace contractwijzer::audit {

[[nodiscard]] inline bool has(const Ids& ids, IdView id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// nullptr where the verdict does not name it.
[[nodiscard]] inline const StepVerdict* step_of(const Verdict& verdict, IdView id) {
  const auto& all = verdict.timeline;
  const auto at =
      std::find_if(all.begin(), all.end(), [id](const auto& step) { return step.step->id == id; });
  return at == all.end() ? nullptr : &*at;
}
[[nodiscard]] inline const OfferVerdict* offer_of(const Verdict& verdict, IdView id) {
  const auto& all = verdict.offers;
  const auto at = std::find_if(all.begin(), all.end(),
                               [id](const auto& offer) { return offer.offer->id == id; });
  return at == all.end() ? nullptr : &*at;
}

[[nodiscard]] inline bool is_possible(const Verdict& verdict, IdView offer) {
  return std::any_of(verdict.possible.begin(), verdict.possible.end(),
                     [offer](const Outcome& outcome) { return outcome.offer == offer; });
}
[[nodiscard]] inline bool may_be(const Verdict& verdict, OutcomeKind kind) {
  return std::any_of(verdict.possible.begin(), verdict.possible.end(),
                     [kind](const Outcome& outcome) { return outcome.kind == kind; });
}
/// Decided, and a contract is in it, which the practice gets or can be chosen for.
[[nodiscard]] inline bool is_about_contract(const Verdict& verdict) {
  return verdict.decided() && names_contract(verdict.possible.front().kind);
}

[[nodiscard]] inline bool is_decided(const Verdict& verdict, OutcomeKind kind) {
  return verdict.decided() && verdict.possible.front().kind == kind;
}

[[nodiscard]] inline bool is_over(const Verdict& verdict) noexcept {
  return verdict.standing.state == StandingState::over;
}

/// It can still be gone, or has been.
[[nodiscard]] inline bool is_live(const OfferVerdict& offer) noexcept {
  return offer.state != Truth::not_met && offer.course != CourseState::closed &&
         offer.course != CourseState::over;
}
/// One of those that an outcome can name and that bring a contract.
[[nodiscard]] inline bool brings_contract(const OfferVerdict& offer) noexcept {
  const OfferKind kind = offer.offer->kind;
  return !offer.offer->is_supplementary &&
         (leads_to_contract(kind) || kind == OfferKind::running_on);
}
/// The practice concluded it, also beside its contract.
[[nodiscard]] inline bool is_concluded(const OfferVerdict& offer) noexcept {
  return offer.has_contract && offer.state == Truth::met;
}
[[nodiscard]] inline bool is_had(const OfferVerdict& offer) noexcept {
  return is_concluded(offer) && brings_contract(offer);
}
/// The way in by which the practice has, or had, its contract.
[[nodiscard]] inline const OfferVerdict* had_way(const Verdict& verdict) {
  const auto at = std::find_if(verdict.offers.begin(), verdict.offers.end(), is_had);
  return at == verdict.offers.end() ? nullptr : &*at;
}

/// Any of these ways in for which this holds; without ways, any at all.
template <typename Holds>
[[nodiscard]] bool any_way(const Verdict& verdict, const Ids& ways, Holds holds) {
  return std::any_of(verdict.offers.begin(), verdict.offers.end(), [&](const OfferVerdict& offer) {
    return (ways.empty() || has(ways, offer.offer->id)) && holds(offer);
  });
}

/// Only who has a contract has its start, its end, and that it is published.
[[nodiscard]] inline bool is_of_contract(const Step& step) noexcept {
  return step.kind == StepKind::start || step.kind == StepKind::end ||
         (step.kind == StepKind::publication && !step.offers.empty());
}
/// Whether `later` hangs on `step`, over others perhaps.
[[nodiscard]] inline bool goes_before(const Verdict& verdict, const Step& step, const Step& later) {
  return any_before(*verdict.policy, later,
                    [&step](const Step& before) { return &before == &step; });
}
[[nodiscard]] inline bool has_happened(const Verdict& verdict, const StepVerdict& step) {
  return step.reported.day && *step.reported.day <= verdict.as_of;
}

}  // namespace contractwijzer::audit
