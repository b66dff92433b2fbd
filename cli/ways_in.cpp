#include "ways_in.hpp"

#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

/// With the step by which it closed, where one is known.
std::string with_step(std::string words, std::string_view before_step, const OfferVerdict& offer,
                      const Told& told) {
  if (offer.closed_by != nullptr) {
    words += std::string(before_step) + told.text(offer.closed_by->text);
  }
  return words;
}

}  // namespace

std::string words_for(const OfferVerdict& offer, const Told& told) {
  const auto say = [&told](std::string_view nl, std::string_view en) {
    return std::string(told.say(nl, en));
  };
  if (offer.state == Truth::not_met) return say("kan bij u niet", "not possible for you");
  switch (offer.course) {
    case CourseState::open:
      break;
    case CourseState::gone:
      return say("zo heeft u de overeenkomst gekregen", "this is how you got the contract");
    case CourseState::closed:
      return with_step(say("kan niet meer", "no longer possible"),
                       told.say(". Deze stap is gemist: ", ". This step was missed: "), offer,
                       told);
    case CourseState::possibly_closed:
      return with_step(say("kan misschien niet meer", "may no longer be possible"),
                       told.say(". Deze termijn is voorbij: ", ". This deadline is over: "), offer,
                       told);
    case CourseState::over:
      return say("voorbij", "over");
  }
  if (offer.offer->beside) return say("ook mogelijk, ernaast", "also possible, beside it");
  return offer.state == Truth::open
             ? say("hangt nog af van uw antwoorden", "depends on your answers")
             : say("zo gaat het bij u", "this is your way in");
}

void print_way_in(std::ostream& out, const OfferVerdict& verdict, const Told& told) {
  const Offer& offer = *verdict.offer;
  const Policy& policy = *told.verdict.policy;
  out << "  " << told.text(offer.name) << " (" << words_for(verdict, told) << ")\n";
  for (const IdView id : verdict.reasons) {
    const Requirement* reason = find_by_id(offer.requirements, id);
    if (reason == nullptr) continue;
    out << "    ✗ " << told.text(reason->text) << cite(reason->source, policy, told.language)
        << "\n";
    if (!reason->mend) continue;
    out << "      " << told.say("Wat u kunt doen: ", "What you can do: ")
        << told.text(*reason->mend) << "\n";
  }
  out << "    " << told.text(offer.text) << cite(offer.source, policy, told.language) << "\n";
}

std::string_view words_for(ContractState state, const Told& told) {
  const Verdict& verdict = told.verdict;
  const bool is_over = verdict.standing.state == StandingState::over;
  const bool is_reached =
      verdict.decided() && verdict.possible.front().kind == OutcomeKind::contract;
  switch (state) {
    case ContractState::reached:
      return is_over ? told.say("hiervoor kwam u in aanmerking", "you qualified for this")
                     : told.say("bereikt", "reached");
    case ContractState::possible:
      return is_over ? told.say("was niet te zeggen", "could not be told")
                     : told.say("nog mogelijk", "still possible");
    case ContractState::surpassed:
      if (!is_reached) {
        return told.say("krijgt u een overeenkomst, dan een betere",
                        "if you get a contract, it is a better one");
      }
      return is_over
                 ? told.say("niet nodig: u kwam in aanmerking voor een betere",
                            "not needed: you qualified for a better one")
                 : told.say("niet nodig: u krijgt een betere", "not needed: you get a better one");
    case ContractState::out_of_reach:
      break;
  }
  return told.say("niet haalbaar", "not within reach");
}

}  // namespace contractwijzer::cli
