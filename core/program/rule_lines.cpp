#include "rule_lines.hpp"

#include "steps.hpp"

namespace contractwijzer::cli {

std::string_view words_for(RuleState state, Language language) {
  switch (state) {
    case RuleState::met:
      return say(language, "voldaan", "met");
    case RuleState::not_met:
      return say(language, "niet voldaan", "not met");
    case RuleState::open:
      return say(language, "nog open", "open");
    case RuleState::not_applicable:
      return say(language, "niet van toepassing", "does not apply");
    case RuleState::not_checkable:
      return say(language, "niet te checken", "cannot be checked");
  }
  return {};
}

std::string_view mark_of(RuleState state) {
  switch (state) {
    case RuleState::met:
      return "✓ ";
    case RuleState::not_met:
      return "✗ ";
    case RuleState::open:
      return "○ ";
    case RuleState::not_applicable:
    case RuleState::not_checkable:
      return "- ";
  }
  return {};
}

std::string points_counted(const Trace& trace, Language language) {
  std::string told;
  if (trace.points) {
    const PointCount& points = *trace.points;
    told = "; " + std::string(say(language, "punten: ", "points: ")) + std::to_string(points.met);
    if (points.open != 0) {
      told += std::string(say(language, ", misschien nog ", ", perhaps another ")) +
              std::to_string(points.open);
    }
    told += std::string(say(language, ", nodig ", ", wanted ")) + std::to_string(points.wanted) +
            std::string(say(language, " van de ", " of ")) + std::to_string(points.of);
  }
  for (const Trace& part : trace.of) told += points_counted(part, language);
  return told;
}

void print_rule(std::ostream& out, std::string_view indent, const RuleVerdict& verdict,
                const Policy& policy, Language language) {
  const Rule& rule = *verdict.rule;
  out << indent << mark_of(verdict.state);
  if (rule.name) out << in(language, *rule.name) << ". ";
  out << in(language, rule.text) << " (" << words_for(verdict.state, language)
      << (verdict.trace ? points_counted(*verdict.trace, language) : "") << ")"
      << cite(rule.source, policy, language) << "\n";
  if (verdict.state != RuleState::not_met || !rule.mend) return;
  out << indent << "  " << say(language, "Wat u kunt doen: ", "What you can do: ")
      << in(language, *rule.mend) << "\n";
}

}  // namespace contractwijzer::cli
