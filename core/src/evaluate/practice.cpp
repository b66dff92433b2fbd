#include "evaluate/practice.hpp"

#include "evaluate/rules.hpp"

namespace contractwijzer {

Practice::Practice(const CompiledCareType& care_type, const Answers& answers, Date as_of)
    : care(care_type),
      known(care_type.facts.size()),
      undetermined(care_type.facts.size(), 0),
      met(care_type.conditions.size() + care_type.factors.size()) {
  for (const ScopedAnswers& scope : answers.scopes) {
    if (!scope.care_type.empty() && scope.care_type != care.care_type->id) continue;
    for (const KnownValue& value : scope.known) {
      const FactIndex fact = care.local_facts[value.fact];
      if (fact < care.facts.size()) known.set(fact, value.code);
    }
    for (const std::size_t policy_fact : scope.undetermined) {
      const FactIndex fact = care.local_facts[policy_fact];
      if (fact < care.facts.size()) undetermined[fact] = 1;
    }
  }
  if (care.edition) {
    const auto last = static_cast<Code>(care.facts[*care.edition]->options.size()) - 1;
    known.set(*care.edition, answers.edition ? static_cast<Code>(*answers.edition) : last);
  }
  if (care.as_of) known.set(*care.as_of, as_of.time_since_epoch().count());
  const std::size_t dimensions = care.space.dimensions().size();
  feasible.reserve(dimensions);
  for (std::size_t i = 0; i < dimensions; ++i) feasible.push_back(care.space.feasible(i, known));
  take_back_contradictions();
}

/// All at once: with fewer answers no further contradiction can be met, so their order is nothing.
void Practice::take_back_contradictions() {
  for (const CompiledContradiction& contradiction : care.contradictions) {
    if (truth_of(contradiction.when, *this) != Truth::met) continue;
    Contradicted found{&contradiction, {}};
    for (const FactIndex fact : contradiction.facts) {
      if (known.is_known[fact] != 0) found.facts.push_back(fact);
    }
    contradicted.push_back(std::move(found));
  }
  if (contradicted.empty()) return;
  for (const Contradicted& each : contradicted) {
    for (const FactIndex fact : each.facts) known.is_known[fact] = 0;
  }
  for (std::size_t i = 0; i < feasible.size(); ++i) feasible[i] = care.space.feasible(i, known);
}

}  // namespace contractwijzer
