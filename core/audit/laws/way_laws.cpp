// Ways in: which stand there, which are closed, and by what.
#include <array>

#include "audit/look_up.hpp"
#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

namespace {

bool possible_way_stands_there(const Verdict& v) {
  return all(v.possible, [&v](const Outcome& outcome) {
    if (outcome.offer.empty()) return true;
    const OfferVerdict* way = offer_of(v, outcome.offer);
    return way != nullptr && way->state != Truth::not_met;
  });
}

bool decided_way_is_met(const Verdict& v) {
  if (!v.decided() || v.possible.front().offer.empty()) return true;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  return way != nullptr && way->state == Truth::met;
}

/// What is closed or over counts only where no other way is left.
bool dead_way_only_without_another(const Verdict& v) {
  if (!is_about_contract(v) || is_over(v)) return true;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  if (way == nullptr || is_live(*way) || is_had(*way)) return true;
  return !any(v.offers, [](const OfferVerdict& other) {
    return brings_contract(other) && other.state == Truth::met && is_live(other);
  });
}

bool closed_by_its_step(const Verdict& v) {
  return all(v.offers, [](const OfferVerdict& offer) {
    const bool closed =
        offer.course == CourseState::closed || offer.course == CourseState::possibly_closed;
    if (!closed) return offer.closed_by == nullptr;
    return offer.closed_by != nullptr && offer.closed_by->closes &&
           has(offer.closed_by->offers, offer.offer->id);
  });
}

bool closing_step_says_so(const Verdict& v) {
  return all(v.offers, [&v](const OfferVerdict& offer) {
    if (offer.closed_by == nullptr || offer.state == Truth::not_met || had_way(v) != nullptr) {
      return true;
    }
    // A step of several ways in stands there once, and may be done on one and missed on another.
    if (offer.closed_by->offers.size() > 1) return true;
    const StepVerdict* step = step_of(v, offer.closed_by->id);
    if (step == nullptr) return false;
    return offer.course == CourseState::closed ? step->state == StepState::missed
                                               : leaves_doubt(step->state);
  });
}

bool not_met_has_its_reasons(const Verdict& v) {
  return all(v.offers, [](const OfferVerdict& offer) {
    const auto& wanted = offer.offer->requirements;
    const bool known = all(offer.reasons, [&wanted](IdView id) {
      return any(wanted, [id](const Requirement& each) { return each.id == id; });
    });
    return known && (offer.state == Truth::not_met) == !offer.reasons.empty();
  });
}

bool one_contract_is_had(const Verdict& v) {
  return std::count_if(v.offers.begin(), v.offers.end(), [](const OfferVerdict& offer) {
           return is_had(offer) && offer.offer->kind != OfferKind::running_on;
         }) <= 1;
}

constexpr std::array<Law, 7> way_laws_in_order{{
    {"possible-way-stands-there", "the way in of each outcome stands among the ways",
     possible_way_stands_there},
    {"decided-way-is-met", "the way in of a decided outcome is the practice's", decided_way_is_met},
    {"dead-way-only-without-another", "a way that is no more counts where no other is left",
     dead_way_only_without_another},
    {"closed-by-its-step", "a way is closed by a step of its own that closes", closed_by_its_step},
    {"closing-step-says-so", "the step that closed a way is missed, or in doubt",
     closing_step_says_so},
    {"not-met-has-its-reasons", "why a way is not the practice's is said, and of no other",
     not_met_has_its_reasons},
    {"one-contract-is-had", "no practice has a contract by two ways", one_contract_is_had},
}};

}  // namespace

std::span<const Law> way_laws() noexcept { return way_laws_in_order; }

}  // namespace contractwijzer::audit
