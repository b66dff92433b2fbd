#include "evaluate/frame.hpp"

#include "policy/times.hpp"

namespace contractwijzer {

namespace {

Trace trace_of(const CompiledTest& test, const CompiledCareType& care_type) {
  Trace trace;
  trace.test = test.name;
  trace.facts = test.fact_ids;
  if (test.form == TestForm::rule) trace.rule = care_type.decisive(test.rule).rule->id;
  for (const CompiledTest& part : test.of) trace.of.push_back(trace_of(part, care_type));
  return trace;
}

std::vector<RuleVerdict> rules_of(const std::vector<CompiledRule>& rules,
                                  const CompiledCareType& care_type) {
  std::vector<RuleVerdict> out;
  for (const CompiledRule& rule : rules) {
    RuleVerdict verdict{rule.rule, RuleState::open, rule.fact_ids, {}};
    if (rule.when && !rule.when->of.empty()) verdict.trace = trace_of(*rule.when, care_type);
    out.push_back(std::move(verdict));
  }
  return out;
}

void add_evidence(const std::vector<CompiledRule>& rules, std::vector<EvidenceRef>& into) {
  for (const CompiledRule& rule : rules) {
    for (std::size_t i = 0; i < rule.rule->evidence.size(); ++i) into.push_back({rule.rule, i});
  }
}

}  // namespace

Verdict frame_of(const CompiledPolicy::Content& content, const CompiledCareType& care_type) {
  Verdict frame;
  frame.policy = &content.policy;
  frame.policy_hash = content.hash;
  frame.care_type = care_type.care_type;
  frame.possible = care_type.outcomes;
  for (const CompiledContract& contract : care_type.contracts) {
    ContractVerdict verdict{contract.contract, ContractState::possible, {}};
    if (contract.when) verdict.trace = trace_of(*contract.when, care_type);
    frame.contracts.push_back(std::move(verdict));
  }
  frame.conditions = rules_of(care_type.conditions, care_type);
  frame.factors = rules_of(care_type.factors, care_type);
  frame.factor_count.of = static_cast<int>(care_type.factors.size());
  frame.expectations = rules_of(care_type.expectations, care_type);
  frame.selective = rules_of(care_type.selective, care_type);
  frame.modules = rules_of(care_type.modules, care_type);
  for (const auto* offers : {&care_type.offers, &care_type.beside_offers}) {
    for (const CompiledOffer& offer : *offers) {
      frame.offers.push_back(
          {offer.offer, Truth::open, offer.fact_ids, CourseState::open, nullptr, {}, false});
    }
  }
  for (const FactIndex fact : care_type.question_order) {
    frame.questions.push_back(care_type.facts[fact]);
  }
  add_evidence(care_type.conditions, frame.evidence);
  add_evidence(care_type.factors, frame.evidence);
  add_evidence(care_type.modules, frame.evidence);
  frame.statements = care_type.statements;
  frame.term = term_of(*care_type.care_type, content.policy);
  for (const CompiledStep& step : care_type.steps) {
    frame.timeline.push_back(dated(*step.step, content.policy));
  }
  for (const CompiledStart& start : care_type.start_rules) {
    frame.starts.push_back({start.rule, StartState::no_event, {}, {}});
  }
  return frame;
}

}  // namespace contractwijzer
