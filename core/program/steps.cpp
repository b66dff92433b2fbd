#include "steps.hpp"

#include "phrases.hpp"
#include "wording.hpp"

namespace contractwijzer::cli {

namespace {

/// Whether it matters what the document says of having missed it.
bool may_be_missed(StepState state) { return state == StepState::missed || leaves_doubt(state); }

/// Whether the days to it are worth a word: of what goes on, only a deadline has days left.
bool counts_down(const StepVerdict& step) {
  return step.state == StepState::next ||
         (step.state == StepState::now && step.step->kind == StepKind::deadline);
}

}  // namespace

std::string_view word_of(StepState state, Language language) {
  switch (state) {
    case StepState::done:
      return say(language, "geweest", "done");
    case StepState::presumed:
      return say(language, "volgens de planning geweest", "past, by the planning");
    case StepState::now:
      return say(language, "nu", "now");
    case StepState::next:
      return say(language, "komt nog", "to come");
    case StepState::passed:
      return say(language, "voorbij", "passed");
    case StepState::possibly_passed:
      return say(language, "mogelijk voorbij", "possibly passed");
    case StepState::missed:
      return say(language, "te laat", "missed");
    case StepState::possibly_missed:
      return say(language, "mogelijk te laat", "possibly missed");
    case StepState::waits:
      return say(language, "geen dag genoemd", "no day given");
  }
  return {};
}

std::string day_of(const StepVerdict& step, const Policy& policy, Language language) {
  if (const auto* in_period = std::get_if<InPeriod>(&step.step->when)) {
    const Period* period = find_by_id(policy.periods, in_period->period);
    if (period != nullptr) return in(language, period->wording);
  }
  if (!step.first) return {};
  const std::string_view from = step.last ? "" : say(language, "vanaf ", "from ");
  return std::string(from) + format_date(*step.first);
}

std::string days_to(const StepVerdict& step, Language language) {
  if (!step.days) return {};
  const bool is_exact = step.first == step.last;
  return std::string(is_exact ? "" : say(language, "op zijn vroegst ", "at the earliest ")) +
         in_days(*step.days, language);
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

void print_step(std::ostream& out, const StepVerdict& verdict, const Policy& policy,
                Language language) {
  const Step& step = *verdict.step;
  const std::string day = day_of(verdict, policy, language);
  out << "  " << day << (day.empty() ? "" : " · ") << word_of(verdict.state, language) << ": "
      << in(language, step.text);
  if (verdict.reported.day) {
    out << say(language, " (uw datum: ", " (your date: ") << format_date(*verdict.reported.day)
        << ")";
  }
  out << cite(step.source, policy, language) << "\n";
  const auto line = [&out](const auto&... words) { ((out << "      ") << ... << words) << "\n"; };
  if (counts_down(verdict) && verdict.days) line(days_to(verdict, language));
  if (const NamedActor* actor = find_by_id(policy.actors, step.named_actor)) {
    line(say(language, "Wie dit doet: ", "Who does this: "), in(language, actor->name));
  }
  if (!verdict.certain) {
    line(say(language, "als dit voor u geldt", "if this applies to you"));
  }
  if (const Step* before = day.empty() ? find_by_id(policy.steps, step.after) : nullptr) {
    line(say(language, "Na: ", "After: "), in(language, before->text));
  }
  if (may_be_missed(verdict.state) && step.missed) line(in(language, *step.missed));
  const auto* in_period = std::get_if<InPeriod>(&step.when);
  if (const Period* read =
          in_period == nullptr ? nullptr : find_by_id(policy.periods, in_period->period)) {
    line(in(language, read->reading), say(language, " Dat is ", " That is "),
         span(read->from, format_date(read->until), language), ".");
  }
}

}  // namespace contractwijzer::cli
