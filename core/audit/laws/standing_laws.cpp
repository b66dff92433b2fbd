// The standing: which way counts, and what of it.
#include <array>

#include "audit/look_up.hpp"
#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

namespace {

bool standing_offer_is_possible(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.offer.empty()) return true;
  const OfferVerdict* way = offer_of(v, s.offer);
  if (way == nullptr || !brings_contract(*way)) return false;
  return is_over(v) ? is_had(*way) : is_possible(v, s.offer);
}

/// Each contract that there may be is over by a last day of its own.
bool has_ended(const Verdict& v) {
  const auto is_past = [&v](const std::optional<Date>& until) { return until && *until < v.as_of; };
  return all(v.possible, [&](const Outcome& outcome) {
    return any(v.care_type->contracts,
               [&](const Contract& each) {
                 return each.id == outcome.contract && is_past(each.until);
               }) ||
           any(v.policy->offers,
               [&](const Offer& each) { return each.id == outcome.offer && is_past(each.until); });
  });
}

bool standing_is_its_ways_course(const Verdict& v) {
  const Standing& s = v.standing;
  const OfferVerdict* way = offer_of(v, s.offer);
  if (way == nullptr) return true;
  switch (s.state) {
    case StandingState::none:
      return false;
    case StandingState::open:
      return way->course == CourseState::open;
    case StandingState::gone:
      return way->course == CourseState::gone && is_had(*way);
    case StandingState::closed:
      return way->course == CourseState::closed && s.closed_by == way->closed_by->id;
    case StandingState::possibly_closed:
      return way->course == CourseState::possibly_closed && s.closed_by == way->closed_by->id;
    case StandingState::over:
      return way->course == CourseState::over || v.year == YearState::after || has_ended(v);
  }
  return false;
}

/// No contract is to be had of who gets none, and one is of who gets one.
bool standing_is_of_the_outcome(const Verdict& v) {
  if (!v.decided() || is_over(v)) return true;
  switch (v.possible.front().kind) {
    case OutcomeKind::contract:
    case OutcomeKind::eligible:
      return v.standing.state != StandingState::none;
    case OutcomeKind::running_on:
      return v.standing.state == StandingState::gone;
    default:
      return v.standing.state == StandingState::none;
  }
}

bool gone_of_who_has_a_contract(const Verdict& v) {
  if (is_over(v) || is_decided(v, OutcomeKind::none)) return true;
  const OfferVerdict* had = had_way(v);
  const bool has_it = had != nullptr && is_possible(v, had->offer->id) &&
                      all(v.possible, [had](const Outcome& outcome) {
                        return outcome.kind == OutcomeKind::none || outcome.offer == had->offer->id;
                      });
  return !has_it || had->course != CourseState::gone || v.standing.state == StandingState::gone;
}

bool closed_by_a_way_of_the_practice(const Verdict& v) {
  const IdView step = v.standing.closed_by;
  if (step.empty()) return true;
  return any(v.offers, [step](const OfferVerdict& offer) {
    return offer.state != Truth::not_met && offer.closed_by != nullptr &&
           offer.closed_by->id == step;
  });
}

bool left_is_another_open_way(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.left.empty()) return true;
  if (is_decided(v, OutcomeKind::eligible) && s.state == StandingState::open) {
    return s.left != s.offer;  // for who is not chosen
  }
  const OfferVerdict* left = offer_of(v, s.left);
  return s.state == StandingState::possibly_closed && s.left != s.offer && left != nullptr &&
         left->course == CourseState::open && is_possible(v, s.left);
}

bool deadline_is_to_come_on_a_possible_way(const Verdict& v) {
  const IdView id = v.standing.deadline;
  if (id.empty()) return true;
  const StepVerdict* step = step_of(v, id);
  if (step == nullptr) return false;
  const bool to_come = step->state == StepState::now || step->state == StepState::next;
  return step->step->actor == Actor::practice && step->step->kind == StepKind::deadline &&
         to_come && any_way(v, step->step->offers, [&v](const OfferVerdict& offer) {
           return is_live(offer) &&
                  (offer.offer->is_supplementary || is_possible(v, offer.offer->id));
         });
}

bool begun_only_with_a_contract(const Verdict& v) {
  const Standing& s = v.standing;
  const OfferVerdict* way = offer_of(v, s.offer);
  const bool has_contract = way != nullptr && is_had(*way);
  return s.has_begun == (has_contract && s.start && *s.start <= v.as_of);
}

bool no_start_of_what_is_not_to_be_had(const Verdict& v) {
  const bool may_start =
      v.standing.state != StandingState::none && v.standing.state != StandingState::closed;
  return may_start || !v.standing.start;
}

bool ends_only_of_who_has_a_contract(const Verdict& v) {
  const Standing& s = v.standing;
  if (s.state != StandingState::gone) return s.ends.empty() && !s.days_left && !s.decision_is_due;
  if (!all(s.ends, [&v](Date end) { return end >= v.as_of; })) return false;
  if (!s.days_left) return true;
  return !s.ends.empty() && *s.days_left == days_between(v.as_of, s.ends.front()) &&
         *s.days_left <= v.policy->end_notice;
}

bool over_after_the_term(const Verdict& v) {
  return (v.year != YearState::after && !has_ended(v)) || is_over(v);
}

constexpr std::array<Law, 11> standing_laws_in_order{{
    {"standing-offer-is-possible", "the way that counts is possible", standing_offer_is_possible},
    {"standing-is-its-ways-course", "the standing is the course of the way that counts",
     standing_is_its_ways_course},
    {"standing-is-of-the-outcome", "a contract is to be had of who gets one, and of no other",
     standing_is_of_the_outcome},
    {"gone-of-who-has-a-contract", "who has a contract stands so", gone_of_who_has_a_contract},
    {"closed-by-a-way-of-the-practice", "what closed is a way of the practice",
     closed_by_a_way_of_the_practice},
    {"left-is-another-open-way", "the way that is left is another, and open",
     left_is_another_open_way},
    {"deadline-is-to-come", "the deadline is to come, on a way that is possible",
     deadline_is_to_come_on_a_possible_way},
    {"begun-only-with-a-contract", "only a contract that is had has begun",
     begun_only_with_a_contract},
    {"no-start-of-what-is-not-to-be-had", "what is not to be had has no start",
     no_start_of_what_is_not_to_be_had},
    {"ends-only-of-who-has-a-contract", "only a contract that is had ends, and not in the past",
     ends_only_of_who_has_a_contract},
    {"over-after-the-term", "after the term all is over", over_after_the_term},
}};

}  // namespace

std::span<const Law> standing_laws() noexcept { return standing_laws_in_order; }

}  // namespace contractwijzer::audit
