#include "ways_in.hpp"

#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

/// With the step by which it closed, where one is known.
std::string with_step(std::string words, std::string_view before_step, const OfferVerdict& offer,
                      const Wording& wording) {
  if (offer.closed_by != nullptr) {
    words += std::string(before_step) + wording.text(offer.closed_by->text);
  }
  return words;
}

}  // namespace

std::string words_for(const OfferVerdict& offer, const Wording& wording) {
  const auto say = [&wording](std::string_view nl, std::string_view en) {
    return std::string(wording.say(nl, en));
  };
  if (offer.state == Truth::not_met) return say("kan bij u niet", "not possible for you");
  switch (offer.course) {
    case CourseState::open:
      break;
    case CourseState::gone:
      return say("zo heeft u de overeenkomst gekregen", "this is how you got the contract");
    case CourseState::closed:
      return with_step(say("kan niet meer", "no longer possible"),
                       wording.say(". Deze stap is gemist: ", ". This step was missed: "), offer,
                       wording);
    case CourseState::possibly_closed:
      return with_step(say("kan misschien niet meer", "may no longer be possible"),
                       wording.say(". Deze termijn is voorbij: ", ". This deadline is over: "),
                       offer, wording);
    case CourseState::over:
      return say("voorbij", "over");
  }
  if (offer.offer->is_supplementary)
    return say("ook mogelijk, ernaast", "also possible, beside it");
  const auto& possible = wording.verdict.possible;
  if (wording.verdict.decided() && possible.front().kind == OutcomeKind::none) {
    return say("zo gaat het als u een overeenkomst kunt krijgen",
               "this is the way in once you can get a contract");
  }
  return offer.state == Truth::open
             ? say("hangt nog af van uw antwoorden", "depends on your answers")
             : say("zo gaat het bij u", "this is your way in");
}

void print_way_in(std::ostream& out, const OfferVerdict& verdict, const Wording& wording) {
  const Offer& offer = *verdict.offer;
  const Policy& policy = *wording.verdict.policy;
  out << "  " << wording.text(offer.name) << " (" << words_for(verdict, wording) << ")\n";
  for (const IdView id : verdict.reasons) {
    const Requirement* reason = find_by_id(offer.requirements, id);
    if (reason == nullptr) continue;
    out << "    ✗ " << wording.text(reason->text) << cite(reason->source, policy, wording.language)
        << "\n";
    if (!reason->mend) continue;
    out << "      " << wording.say("Wat u kunt doen: ", "What you can do: ")
        << wording.text(*reason->mend) << "\n";
  }
  out << "    " << wording.text(offer.text) << cite(offer.source, policy, wording.language) << "\n";
  if (offer.criteria.empty()) return;
  out << "    " << wording.say("Hier kijkt de inkoper naar:", "What the purchaser looks at:")
      << "\n";
  for (const Criterion& criterion : offer.criteria) {
    out << "    - " << wording.text(criterion.text)
        << cite(criterion.source, policy, wording.language) << "\n";
  }
}

std::string_view words_for(ContractState state, const Wording& wording) {
  const Verdict& verdict = wording.verdict;
  const bool is_over = verdict.standing.state == StandingState::over;
  const bool is_reached =
      verdict.decided() && verdict.possible.front().kind == OutcomeKind::contract;
  switch (state) {
    case ContractState::reached:
      return is_over ? wording.say("hiervoor kwam u in aanmerking", "you qualified for this")
                     : wording.say("bereikt", "reached");
    case ContractState::possible:
      return is_over ? wording.say("was niet te zeggen", "could not be told")
                     : wording.say("nog mogelijk", "still possible");
    case ContractState::surpassed:
      if (!is_reached) {
        return wording.say("krijgt u een overeenkomst, dan een betere",
                           "if you get a contract, it is a better one");
      }
      return is_over ? wording.say("niet nodig: u kwam in aanmerking voor een betere",
                                   "not needed: you qualified for a better one")
                     : wording.say("niet nodig: u krijgt een betere",
                                   "not needed: you get a better one");
    case ContractState::out_of_reach:
      break;
  }
  return wording.say("niet haalbaar", "not within reach");
}

}  // namespace contractwijzer::cli
