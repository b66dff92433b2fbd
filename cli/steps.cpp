#include "steps.hpp"

namespace contractwijzer::cli {

std::string_view word_of(StepState state, Language language) {
  const auto say = [language](std::string_view nl, std::string_view en) {
    return language == Language::nl ? nl : en;
  };
  switch (state) {
    case StepState::done:
      return say("geweest", "done");
    case StepState::presumed:
      return say("gepland", "planned");
    case StepState::now:
      return say("nu", "now");
    case StepState::next:
      return say("komt nog", "next");
    case StepState::passed:
      return say("voorbij", "passed");
    case StepState::possibly_passed:
      return say("voorbij?", "passed?");
    case StepState::missed:
      return say("te laat", "missed");
    case StepState::possibly_missed:
      return say("te laat?", "missed?");
    case StepState::waits:
      return say("wacht", "waits");
  }
  return {};
}

std::string day_of(const StepVerdict& step, const Policy& policy, Language language) {
  if (const auto* in_period = std::get_if<InPeriod>(&step.step->when)) {
    for (const Period& period : policy.periods) {
      if (period.id == in_period->period) return in(language, period.wording);
    }
  }
  if (!step.first) return {};
  const std::string from = step.last ? "" : language == Language::nl ? "vanaf " : "from ";
  return from + format_date(*step.first);
}

std::string cite(const Ids& source, const Policy& policy, Language language) {
  std::string out;
  for (const std::string& id : source) {
    for (const Clause& clause : policy.clauses) {
      if (clause.id != id) continue;
      out += out.empty() ? " [" : "; ";
      if (!clause.section.empty()) out += clause.section + " ";
      out += clause.heading + ", " + in(language, clause.clause);
    }
  }
  return out.empty() ? out : out + "]";
}

void print_step(std::ostream& out, const StepVerdict& step, const Policy& policy,
                Language language) {
  constexpr std::size_t width = 10;
  std::string state(word_of(step.state, language));
  if (state.size() < width) state.append(width - state.size(), ' ');
  const std::string day = day_of(step, policy, language);
  out << "  " << state << " " << day << (day.empty() ? "" : ": ") << in(language, step.step->text);
  if (step.told.day) {
    out << (language == Language::nl ? " (uw datum: " : " (your date: ")
        << format_date(*step.told.day) << ")";
  }
  out << cite(step.step->source, policy, language) << "\n";
  const bool missed = step.state == StepState::missed || step.state == StepState::possibly_missed;
  if (missed && step.step->missed) {
    out << std::string(width + 3, ' ') << "-> " << in(language, *step.step->missed) << "\n";
  }
}

}  // namespace contractwijzer::cli
