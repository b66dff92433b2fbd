// The tests of a policy that have no parts, wherever they stand.
#pragma once

#include <optional>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::test {

template <typename Visit>
void each_leaf(const Test& test, Visit& visit) {
  const auto parts = [&visit](const std::vector<Test>& of) {
    for (const Test& part : of) each_leaf(part, visit);
  };
  std::visit(Overloaded{
                 [&](const All& all) { parts(all.of); },
                 [&](const Any& any) { parts(any.of); },
                 [&](const Not& negation) { parts(negation.of); },
                 [&](const AtLeastOf& some) { parts(some.of); },
                 [&](const Points& points) { parts(points.of); },
                 [&](const auto& leaf) { visit(leaf); },
             },
             test.form);
}

/// Calls visit(leaf) for each; it must take every form that has no parts.
template <typename Visit>
void each_leaf(const Policy& policy, Visit visit) {
  const auto maybe = [&visit](const std::optional<Test>& test) {
    if (test) each_leaf(*test, visit);
  };
  for (const auto& rules : policy.rules) {
    for (const Rule& rule : rules) {
      maybe(rule.applies);
      maybe(rule.when);
    }
  }
  for (const Fact& fact : policy.asked_of_some) maybe(fact.asked_when);
  for (const Offer& offer : policy.offers) maybe(offer.when);
  for (const Contradiction& contradiction : policy.contradictions) {
    each_leaf(contradiction.when, visit);
  }
  for (const CareType& care_type : policy.care_types) {
    for (const Contract& contract : care_type.contracts) maybe(contract.when);
  }
}

}  // namespace contractwijzer::test
