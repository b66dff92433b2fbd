// What can come of a practice: outcomes, contracts, questions.
#include <array>

#include "audit/look_up.hpp"
#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

namespace {

bool some_outcome(const Verdict& v) {
  for (std::size_t i = 0; i < v.possible.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (v.possible[i] == v.possible[j]) return false;
    }
  }
  return !v.possible.empty();
}

bool substance(const Verdict& v) {
  const IdView first = v.possible.front().contract;
  const bool same =
      all(v.possible, [&first](const Outcome& outcome) { return outcome.contract == first; });
  return v.substance == (same ? first : IdView{});
}

bool had_alone(const Verdict& v) {
  const OfferVerdict* had = had_way(v);
  if (had == nullptr || had->offer->kind == OfferKind::running_on) return true;
  return all(v.possible, [had](const Outcome& outcome) {
    return outcome.kind == OutcomeKind::none || outcome.offer == had->offer->id;
  });
}

bool decided_asks_nothing(const Verdict& v) { return !v.decided() || v.questions.empty(); }

bool nothing_told_is_asked(const Verdict& v) {
  return all(v.questions, [&v](const Fact* fact) {
    return !any(v.timeline, [&](const StepVerdict& step) {
      return step.step->event == fact->id && has_happened(v, step);
    });
  });
}

bool reached_is_had_by_all(const Verdict& v) {
  return all(v.contracts, [&v](const ContractVerdict& contract) {
    const IdView id = contract.contract->id;
    const bool certain = all(v.possible, [&id](const Outcome& outcome) {
      return outcome.kind == OutcomeKind::contract && outcome.contract == id;
    });
    return (contract.state == ContractState::reached) == certain;
  });
}

/// A contract for which the purchaser chooses is had by who concluded it, and by nobody else.
bool chosen_is_had(const Verdict& v) {
  if (!is_about_contract(v)) return true;
  const OfferVerdict* way = offer_of(v, v.possible.front().offer);
  if (way == nullptr || way->offer->kind != OfferKind::by_selection) {
    return is_decided(v, OutcomeKind::contract);
  }
  return is_had(*way) == is_decided(v, OutcomeKind::contract);
}

bool mended_only_of_none(const Verdict& v) {
  if (!v.mended) return true;
  const bool fails = any(v.rules[RuleKind::condition],
                         [](const RuleVerdict& rule) { return rule.state == RuleState::not_met; });
  return is_decided(v, OutcomeKind::none) && fails && !v.mended->possible.empty();
}

constexpr std::array<Law, 8> outcome_laws_in_order{{
    {"some-outcome", "there is an outcome, and none twice", some_outcome},
    {"substance", "the substance is the contract of every possible outcome", substance},
    {"had-alone", "who has a contract can have no other", had_alone},
    {"decided-asks-nothing", "nothing is asked once the outcome is decided", decided_asks_nothing},
    {"nothing-told-is-asked", "what was told is not asked again", nothing_told_is_asked},
    {"reached-is-had-by-all", "a contract is reached where every outcome gives it",
     reached_is_had_by_all},
    {"chosen-is-had", "where the purchaser chooses, a contract is had or not reached",
     chosen_is_had},
    {"mended-only-of-none", "only who fails a condition reads what mending brings",
     mended_only_of_none},
}};

}  // namespace

std::span<const Law> outcome_laws() noexcept { return outcome_laws_in_order; }

}  // namespace contractwijzer::audit
