#include "compile/decisions.hpp"

#include <algorithm>

namespace contractwijzer {

OutcomeKind outcome_of(OfferKind kind) noexcept {
  switch (kind) {
    case OfferKind::automatic:
    case OfferKind::on_request:
    case OfferKind::with_hospital_care:
      return OutcomeKind::contract;
    case OfferKind::by_selection:
      return OutcomeKind::eligible;
    case OfferKind::running_on:
      return OutcomeKind::running_on;
    case OfferKind::not_offered:
      return OutcomeKind::not_offered;
    case OfferKind::not_yet_offered:
      return OutcomeKind::not_yet_offered;
    case OfferKind::criteria_elsewhere:
      return OutcomeKind::criteria_elsewhere;
  }
  return OutcomeKind::none;
}

NodeId Decisions::terminal_of(const Outcome& wanted) {
  const auto at = std::find(care_.outcomes.begin(), care_.outcomes.end(), wanted);
  return builder_.terminal(static_cast<std::size_t>(at - care_.outcomes.begin()));
}

NodeId Decisions::where(const CompiledTest& test) {
  switch (test.form) {
    case TestForm::atom:
      return builder_.in_cells(care_.space.dimension_of_atom(test.atom),
                               care_.space.cells_where(test.atom));
    case TestForm::all: {
      NodeId all = builder_.terminal(1);
      for (std::size_t i = test.of.size(); i-- > 0;) all = builder_.both(where(test.of[i]), all);
      return all;
    }
    case TestForm::any: {
      NodeId any = builder_.terminal(0);
      for (std::size_t i = test.of.size(); i-- > 0;) any = builder_.either(where(test.of[i]), any);
      return any;
    }
    case TestForm::negation:
      return builder_.negate(where(test.of.front()));
    case TestForm::at_least: {
      std::vector<NodeId> parts;
      for (const CompiledTest& part : test.of) parts.push_back(where(part));
      return builder_.at_least(static_cast<std::size_t>(test.wanted), parts);
    }
    case TestForm::points: {
      std::vector<NodeId> parts;
      for (const CompiledTest& part : test.of) parts.push_back(where(part));
      return builder_.at_least(test.wanted, parts, test.weights);
    }
    case TestForm::rule:
      return met(care_.decisive(test.rule));
    case TestForm::factors: {
      std::vector<NodeId> factors;
      for (const CompiledRule& factor : care_.rules[RuleKind::factor])
        factors.push_back(met(factor));
      return builder_.at_least(static_cast<std::size_t>(test.wanted), factors);
    }
  }
  return builder_.terminal(0);
}

NodeId Decisions::where(const std::optional<CompiledTest>& test) {
  return test ? where(*test) : builder_.terminal(1);
}

NodeId Decisions::met(const CompiledRule& rule) {
  if (const auto known = met_.find(&rule); known != met_.end()) return known->second;
  return met_[&rule] = builder_.both(where(rule.applies), where(rule.when));
}

NodeId Decisions::no_obstacle(const CompiledRule& rule) {
  if (const auto known = no_obstacle_.find(&rule); known != no_obstacle_.end()) {
    return known->second;
  }
  return no_obstacle_[&rule] =
             builder_.either(builder_.negate(where(rule.applies)), where(rule.when));
}

NodeId Decisions::conditions() {
  NodeId conditions = builder_.terminal(1);
  for (std::size_t i = care_.rules[RuleKind::condition].size(); i-- > 0;) {
    conditions = builder_.both(no_obstacle(care_.rules[RuleKind::condition][i]), conditions);
  }
  return conditions;
}

NodeId Decisions::contradicted() {
  NodeId contradicted = builder_.terminal(0);
  for (const CompiledContradiction& contradiction : care_.contradictions) {
    contradicted = builder_.either(where(contradiction.when), contradicted);
  }
  return contradicted;
}

NodeId Decisions::way_in_leads_to_contract() {
  NodeId leads = builder_.terminal(0);
  for (std::size_t i = care_.offers.size(); i-- > 0;) {
    const CompiledOffer& offer = care_.offers[i];
    const NodeId here = builder_.terminal(leads_to_contract(offer.offer->kind) ? 1 : 0);
    leads = builder_.choose(where(offer.when), here, leads);
  }
  return leads;
}

NodeId Decisions::level() {
  NodeId level = builder_.terminal(care_.contracts.size());
  for (std::size_t c = care_.contracts.size(); c-- > 0;) {
    level = builder_.choose(where(care_.contracts[c].when), builder_.terminal(c), level);
  }
  return level;
}

NodeId Decisions::reached_by(const CompiledOffer& offer, NodeId passed, bool is_chosen) {
  const NodeId none = terminal_of({OutcomeKind::none, {}, {}});
  const OutcomeKind kind = is_chosen ? OutcomeKind::contract : outcome_of(offer.offer->kind);
  if (!leads_to_contract(offer.offer->kind)) return terminal_of({kind, {}, offer.offer->id});
  NodeId reached = none;
  for (std::size_t c = care_.contracts.size(); c-- > 0;) {
    const CompiledContract& contract = care_.contracts[c];
    if (!contract.contract->comes_by(offer.offer->id)) continue;
    reached = builder_.choose(where(contract.when),
                              terminal_of({kind, contract.contract->id, offer.offer->id}), reached);
  }
  return builder_.choose(passed, reached, none);
}

NodeId Decisions::outcome() {
  const NodeId passed = conditions();
  NodeId root = terminal_of({OutcomeKind::none, {}, {}});
  for (std::size_t i = care_.offers.size(); i-- > 0;) {
    const CompiledOffer& offer = care_.offers[i];
    root = builder_.choose(where(offer.when), reached_by(offer, passed), root);
  }
  return root;
}

NodeId Decisions::outcome_without(std::size_t closed, NodeId usual,
                                  std::optional<std::size_t> chosen) {
  const NodeId passed = conditions();
  NodeId root = usual;
  std::size_t leading = care_.leading.size();
  for (std::size_t i = care_.offers.size(); i-- > 0;) {
    const CompiledOffer& offer = care_.offers[i];
    const bool leads = leading > 0 && care_.leading[leading - 1] == i;
    if (leads) --leading;
    if (leads && (closed >> leading & 1U) != 0) continue;
    root = builder_.choose(where(offer.when), reached_by(offer, passed, chosen == i), root);
  }
  return root;
}

std::vector<NodeId> Decisions::own_ways() {
  std::vector<NodeId> own;
  NodeId none_before = builder_.terminal(1);
  for (const CompiledOffer& offer : care_.offers) {
    const NodeId holds = where(offer.when);
    own.push_back(builder_.both(holds, none_before));
    if (!leads_to_contract(offer.offer->kind)) {
      none_before = builder_.both(builder_.negate(holds), none_before);
    }
  }
  for (const CompiledOffer& offer : care_.supplementary_offers) own.push_back(where(offer.when));
  return own;
}

NodeId Decisions::outcome_once_mended() {
  NodeId root = terminal_of({OutcomeKind::none, {}, {}});
  for (std::size_t i = care_.offers.size(); i-- > 0;) {
    const CompiledOffer& offer = care_.offers[i];
    root = builder_.choose(where(offer.when), reached_by(offer, builder_.terminal(1)), root);
  }
  return root;
}

}  // namespace contractwijzer
