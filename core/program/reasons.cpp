#include "reasons.hpp"

#include <algorithm>
#include <vector>

#include "rule_lines.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

Truth demand_of(const ContractVerdict& contract) noexcept {
  return contract.trace ? contract.trace->state : Truth::met;
}

RuleState as_state(Truth truth) noexcept {
  switch (truth) {
    case Truth::met:
      return RuleState::met;
    case Truth::open:
      return RuleState::open;
    case Truth::not_met:
      break;
  }
  return RuleState::not_met;
}

std::vector<const ContractVerdict*> looked_at(const Verdict& verdict) {
  std::vector<const ContractVerdict*> all;
  std::vector<const ContractVerdict*> fitting;
  bool has_fit = false;
  for (const ContractVerdict& each : verdict.contracts) {
    all.push_back(&each);
    const bool may_fit = demand_of(each) != Truth::not_met;
    if (verdict.care_type->exclusive ? may_fit : !has_fit) fitting.push_back(&each);
    has_fit = has_fit || demand_of(each) == Truth::met;
  }
  return fitting.empty() ? all : fitting;
}

void print_demand(std::ostream& out, const ContractVerdict& verdict, const Wording& wording) {
  const Contract& contract = *verdict.contract;
  const RuleState state = as_state(demand_of(verdict));
  out << "  " << (verdict.trace ? mark_of(state) : "- ") << wording.text(contract.name);
  if (contract.text) {
    out << ": " << wording.text(*contract.text);
  } else if (!verdict.trace) {
    out << ": " << wording.say("vraagt niets extra’s.", "asks for nothing extra.");
  }
  if (verdict.trace) {
    out << " (" << words_for(state, wording.language)
        << points_counted(*verdict.trace, wording.language) << ")";
  }
  out << cite(contract.source, *wording.verdict.policy, wording.language) << "\n";
}

}  // namespace

void print_demands(std::ostream& out, const Wording& wording) {
  const auto contracts = looked_at(wording.verdict);
  const bool any_asks =
      std::any_of(contracts.begin(), contracts.end(),
                  [](const ContractVerdict* each) { return each->trace.has_value(); });
  if (!any_asks) return;
  out << "\n" << wording.say("Wat de overeenkomsten vragen", "What the contracts ask") << "\n";
  for (const ContractVerdict* each : contracts) print_demand(out, *each, wording);
}

}  // namespace contractwijzer::cli
