#include "starts.hpp"

#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

/// The question and the id by which it is answered.
std::string event_of(const StartVerdict& start, const Wording& wording) {
  return "‘" + wording.question(start.rule->event) + "’ (" + start.rule->event + ")";
}

}  // namespace

std::string words_for(const StartVerdict& start, const Wording& wording) {
  const auto say = [&wording](std::string_view nl, std::string_view en) {
    return std::string(wording.say(nl, en));
  };
  switch (start.state) {
    case StartState::known:
      return say("Ingangsdatum: ", "Starting date: ") +
             (start.day ? format_date(*start.day) : std::string{});
    case StartState::no_event: {
      std::string unknown =
          say("De ingangsdatum hangt af van: ", "The starting date depends on: ") +
          event_of(start, wording);
      if (!start.if_today) return unknown;
      return unknown + say(" Is dat op ", " If that is on ") + format_date(wording.verdict.as_of) +
             say(", dan is de ingangsdatum ", ", the start date is ") +
             format_date(*start.if_today) + ".";
    }
    case StartState::term_unknown:
      return say("De ingangsdatum valt na wat nu bekend is. De inkoper moet nog beslissen.",
                 "The starting date lies beyond what is known. The purchaser has yet to decide.");
    case StartState::past_term:
      return say("De ingangsdatum valt na het einde van de overeenkomst.",
                 "The starting date lies after the end of the contract.");
    case StartState::outside_windows:
      return say("De datum valt buiten de periodes waarin aanvragen kan.",
                 "The date lies outside the periods in which you can apply.");
    case StartState::depends:
      return say("Of dit voor u geldt, hangt nog af van een antwoord.",
                 "Whether this holds for you depends on an answer.");
  }
  return {};
}

void print_start(std::ostream& out, const StartVerdict& start, const Wording& wording) {
  out << "  " << wording.text(start.rule->text)
      << cite(start.rule->source, *wording.verdict.policy, wording.language) << "\n    "
      << words_for(start, wording) << "\n";
}

}  // namespace contractwijzer::cli
