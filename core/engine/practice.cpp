#include "practice.hpp"

#include "atoms.hpp"
#include "walk.hpp"

namespace contractwijzer::engine {

namespace {

/// What its parts, which stand before it, make of a test.
Truth come_out(const Care& care, const TestRow& test, const List<Truth>& truths,
               const List<Cells>& feasible) {
  const auto operands = care.operands_of(test);
  switch (test.kind) {
    case TestKind::atom:
      return truth_of(care.space.atoms[test.number], feasible);
    case TestKind::all: {
      Truth all = Truth::met;
      for (const Index part : operands) all = both(all, truths[part]);
      return all;
    }
    case TestKind::any: {
      Truth any = Truth::not_met;
      for (const Index part : operands) any = either(any, truths[part]);
      return any;
    }
    case TestKind::negation:
      return !truths[operands.front()];
    case TestKind::at_least:
    case TestKind::points: {
      Tally tally;
      const bool is_weighed = test.kind == TestKind::points;
      for (std::size_t i = 0; i < operands.size(); ++i) {
        const Truth truth = truths[operands[i]];
        tally.add(truth, is_weighed ? operands[++i] : 1);
      }
      return tally.at_least(test.number);
    }
  }
  return Truth::open;
}

}  // namespace

Practice::Practice(const Care& care_type_rows, std::size_t care_type, const Answered& answered,
                   Day as_of)
    : care(care_type_rows),
      known(care.space.facts.size()),
      undetermined(care.space.facts.size(), 0),
      feasible(care.space.dimensions.size()) {
  for (const Answer& answer : answered.answers) {
    if (answer.care_type != nothing && answer.care_type != care_type) continue;
    for (Index fact = 0; fact < count_of(care.policy_facts); ++fact) {
      if (care.policy_facts[fact] != answer.fact) continue;
      if (answer.is_undetermined != 0) {
        undetermined[fact] = 1;
      } else {
        known.set(fact, answer.code);
      }
    }
  }
  if (care.row->edition != nothing) {
    const int last = int{care.row->editions} - 1;
    known.set(care.row->edition, answered.edition == nothing ? last : Code{answered.edition});
  }
  if (care.row->as_of != nothing) known.set(care.row->as_of, as_of);
  look_again();
  take_back_contradictions();
}

void Practice::look_again() {
  for (std::size_t i = 0; i < feasible.size(); ++i) {
    feasible[i] = feasible_cells(care.space, i, known);
  }
  find_truths();
}

void Practice::find_truths() {
  truths.clear();
  for (const TestRow& test : care.tests) {
    truths.push_back(come_out(care, test, truths, feasible));
  }
}

/// All at once: with fewer answers no further contradiction can be met, so their order is nothing.
void Practice::take_back_contradictions() {
  for (std::size_t i = 0; i < care.contradictions.size(); ++i) {
    const ContradictionRow& row = care.contradictions[i];
    if (truths[row.when] != Truth::met) continue;
    for (const Index fact : care.facts_of(row)) {
      if (known.is_known[fact] != 0) contradicted.push_back({static_cast<Index>(i), fact});
    }
  }
  if (contradicted.empty()) return;
  for (const Contradicted& each : contradicted) known.is_known[each.fact] = 0;
  look_again();
}

RuleState state_of(const Practice& practice, const RuleRow& rule) {
  const Truth applies = truth_of(practice, rule.applies);
  if (applies == Truth::not_met) return RuleState::not_applicable;
  if (rule.when == nothing) {
    return applies == Truth::met ? RuleState::not_checkable : RuleState::open;
  }
  const Truth when = truth_of(practice, rule.when);
  if (applies == Truth::open || when == Truth::open) return RuleState::open;
  return when == Truth::met ? RuleState::met : RuleState::not_met;
}

Tally tally_factors(const Practice& practice) {
  Tally tally;
  for (const RuleRow& rule : practice.care.rules) {
    if (rule.kind == RuleKind::factor) tally.add(truth_of(practice, rule.met));
  }
  return tally;
}

}  // namespace contractwijzer::engine
