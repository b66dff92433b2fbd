// Everything in a policy that is made from clauses.
#pragma once

#include <array>
#include <string>
#include <utility>

#include "contractwijzer/policy.hpp"

namespace contractwijzer::audit {

/// Calls visit(place, rule) for each condition, factor, expectation, selective rule and module.
template <typename Visit>
void each_rule(const Policy& policy, Visit visit) {
  for (const RuleKind kind : rule_kinds) {
    const std::string place = "/" + std::string(key_of(kind)) + "/";
    for (const Rule& rule : policy.rules[kind]) visit(place + rule.id, rule);
  }
}

/// Calls visit(place, source) for everything that bears a source; `place` is a JSON pointer with
/// ids for indexes.
template <typename Visit>
void each_source(const Policy& policy, Visit visit) {
  const auto all = [&visit](const char* list, const auto& items) {
    for (const auto& item : items) visit(list + item.id, item.source);
  };
  all("/editions/", policy.editions);
  for (const CareType& care_type : policy.care_types) {
    const std::string here = "/careTypes/" + care_type.id;
    visit(here, care_type.source);
    if (care_type.counts_in) visit(here + "/countsIn", care_type.counts_in->source);
    for (const Contract& contract : care_type.contracts) {
      visit(here + "/contracts/" + contract.id, contract.source);
    }
  }
  each_rule(policy, [&visit](const std::string& place, const Rule& rule) {
    visit(place, rule.source);
    for (const Evidence& evidence : rule.evidence) visit(place, evidence.source);
  });
  all("/offers/", policy.offers);
  all("/startRules/", policy.start_rules);
  all("/steps/", policy.steps);
  all("/statements/", policy.statements);
}

}  // namespace contractwijzer::audit
