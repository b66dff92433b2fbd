#include "said.hpp"

#include "phrases.hpp"
#include "rule_lines.hpp"
#include "starts.hpp"
#include "steps.hpp"
#include "ways_in.hpp"

namespace contractwijzer::cli {

namespace {

Said said_of(const RuleVerdict& verdict, Language language) {
  return {std::string(words_for(verdict.state, language)), &verdict.rule->text,
          &verdict.rule->source};
}

/// A vague day with its interval: the same words may mean another year.
Said said_of(const StepVerdict& verdict, const Told& told) {
  std::string words = day_of(verdict, *told.verdict.policy, told.language);
  if (std::holds_alternative<InPeriod>(verdict.step->when) && verdict.first && verdict.last) {
    words += " (" + span(*verdict.first, format_date(*verdict.last), told.language) + ")";
  }
  words += (words.empty() ? "" : ", ") + std::string(word_of(verdict.state, told.language));
  if (verdict.told.day) {
    words +=
        std::string(told.say(", uw datum: ", ", your date: ")) + format_date(*verdict.told.day);
  }
  return {std::move(words), &verdict.step->text, &verdict.step->source};
}

}  // namespace

Said said(const Told& told, VerdictList list, std::size_t place) {
  const Verdict& verdict = told.verdict;
  switch (list) {
    case VerdictList::contracts: {
      const ContractVerdict& rung = verdict.contracts[place];
      return {std::string(words_for(rung.state, told)), &rung.contract->name,
              &rung.contract->source};
    }
    case VerdictList::conditions:
      return said_of(verdict.conditions[place], told.language);
    case VerdictList::factors:
      return said_of(verdict.factors[place], told.language);
    case VerdictList::expectations:
      return said_of(verdict.expectations[place], told.language);
    case VerdictList::selective:
      return said_of(verdict.selective[place], told.language);
    case VerdictList::modules:
      return said_of(verdict.modules[place], told.language);
    case VerdictList::offers: {
      const OfferVerdict& offer = verdict.offers[place];
      return {words_for(offer, told), &offer.offer->text, &offer.offer->source};
    }
    case VerdictList::statements:
      return {{}, &verdict.statements[place]->text, &verdict.statements[place]->source};
    case VerdictList::timeline:
      return said_of(verdict.timeline[place], told);
    case VerdictList::starts:
      break;
  }
  const StartVerdict& start = verdict.starts[place];
  return {words_for(start, told), &start.rule->text, &start.rule->source};
}

}  // namespace contractwijzer::cli
