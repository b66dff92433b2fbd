#include "evaluate/rules.hpp"

namespace contractwijzer {

namespace {

/// `index`: of a decisive rule.
Truth met(std::size_t index, const Practice& practice) {
  std::optional<Truth>& known = practice.met[index];
  if (!known) {
    const CompiledRule& rule = practice.care.decisive(index);
    known = both(truth_of(rule.applies, practice), truth_of(rule.when, practice));
  }
  return *known;
}

Trace trace_of(const CompiledTest& test, const Practice& practice) {
  Trace trace;
  trace.test = test.name;
  trace.state = truth_of(test, practice);
  trace.facts = test.fact_ids;
  if (test.form == TestForm::rule) trace.rule = practice.care.decisive(test.rule).rule->id;
  trace.of.reserve(test.of.size());
  for (const CompiledTest& part : test.of) trace.of.push_back(trace_of(part, practice));
  return trace;
}

}  // namespace

Truth truth_of(const CompiledTest& test, const Practice& practice) {
  switch (test.form) {
    case TestForm::atom:
      return practice.care.space.truth(test.atom, practice.feasible);
    case TestForm::all: {
      Truth all = Truth::met;
      for (const CompiledTest& part : test.of) all = both(all, truth_of(part, practice));
      return all;
    }
    case TestForm::any: {
      Truth any = Truth::not_met;
      for (const CompiledTest& part : test.of) any = either(any, truth_of(part, practice));
      return any;
    }
    case TestForm::negation:
      return !truth_of(test.of.front(), practice);
    case TestForm::at_least: {
      Tally tally;
      for (const CompiledTest& part : test.of) tally.add(truth_of(part, practice));
      return tally.at_least(test.wanted);
    }
    case TestForm::rule:
      return met(test.rule, practice);
    case TestForm::factors:
      return tally_factors(practice).at_least(test.wanted);
  }
  return Truth::open;
}

Truth truth_of(const std::optional<CompiledTest>& test, const Practice& practice) {
  return test ? truth_of(*test, practice) : Truth::met;
}

std::optional<Trace> traced(const std::optional<CompiledTest>& test, const Practice& practice) {
  return test ? std::optional(trace_of(*test, practice)) : std::nullopt;
}

Tally tally_factors(const Practice& practice) {
  Tally tally;
  const std::size_t first = practice.care.conditions.size();
  for (std::size_t i = 0; i < practice.care.factors.size(); ++i) {
    tally.add(met(first + i, practice));
  }
  return tally;
}

RuleState state_of(const CompiledRule& rule, const Practice& practice) {
  const Truth applies = truth_of(rule.applies, practice);
  if (applies == Truth::not_met) return RuleState::not_applicable;
  if (!rule.when) return applies == Truth::met ? RuleState::not_checkable : RuleState::open;
  const Truth when = truth_of(*rule.when, practice);
  if (applies == Truth::open || when == Truth::open) return RuleState::open;
  return when == Truth::met ? RuleState::met : RuleState::not_met;
}

RuleVerdict verdict_of(const CompiledRule& rule, const Practice& practice) {
  RuleVerdict verdict{rule.rule, state_of(rule, practice), rule.fact_ids, {}};
  if (rule.when && !rule.when->of.empty()) verdict.trace = trace_of(*rule.when, practice);
  return verdict;
}

}  // namespace contractwijzer
