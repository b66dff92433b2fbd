#include "outcomes.hpp"

#include <algorithm>

namespace contractwijzer::cli {

namespace {

/// Not to be had, or not there: a decided outcome without a condition that fails is a gap.
std::string words_for_none(const Verdict& verdict, Language language) {
  const bool nl = language == Language::nl;
  const bool fails = std::any_of(
      verdict.conditions.begin(), verdict.conditions.end(),
      [](const RuleVerdict& condition) { return condition.state == RuleState::not_met; });
  if (verdict.decided() && !fails) {
    return nl ? "geen overeenkomst: het document heeft er geen voor deze praktijk"
              : "no contract: the document has none for this practice";
  }
  return nl ? "geen overeenkomst: aan een voorwaarde is niet voldaan"
            : "no contract: a condition is not met";
}

}  // namespace

std::string words_for(const Outcome& outcome, const Verdict& verdict, Language language) {
  if (outcome.kind == OutcomeKind::none) return words_for_none(verdict, language);
  std::string words;
  for (const Contract& contract : verdict.care_type->contracts) {
    if (contract.id == outcome.contract) words = in(language, contract.name) + " · ";
  }
  for (const Offer& offer : verdict.policy->offers) {
    if (offer.id == outcome.offer) words += in(language, offer.name);
  }
  return words;
}

std::string_view words_for(RuleState state, Language language) {
  const auto say = [language](std::string_view nl, std::string_view en) {
    return language == Language::nl ? nl : en;
  };
  switch (state) {
    case RuleState::met:
      return say("voldoet", "met");
    case RuleState::not_met:
      return say("voldoet NIET", "NOT met");
    case RuleState::open:
      return "open";
    case RuleState::not_applicable:
      return say("n.v.t.", "n.a.");
    case RuleState::not_checkable:
      return "-";
  }
  return {};
}

}  // namespace contractwijzer::cli
