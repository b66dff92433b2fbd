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
Said said_of(const StepVerdict& verdict, const Wording& wording) {
  std::string words = day_of(verdict, *wording.verdict.policy, wording.language);
  if (std::holds_alternative<InPeriod>(verdict.step->when) && verdict.first && verdict.last) {
    words += " (" + span(*verdict.first, format_date(*verdict.last), wording.language) + ")";
  }
  words += (words.empty() ? "" : ", ") + std::string(word_of(verdict.state, wording.language));
  if (verdict.told.day) {
    words +=
        std::string(wording.say(", uw datum: ", ", your date: ")) + format_date(*verdict.told.day);
  }
  return {std::move(words), &verdict.step->text, &verdict.step->source};
}

}  // namespace

Said said(const Wording& wording, VerdictList list, std::size_t place) {
  const Verdict& verdict = wording.verdict;
  switch (list) {
    case VerdictList::contracts: {
      const ContractVerdict& rung = verdict.contracts[place];
      return {std::string(words_for(rung.state, wording)), &rung.contract->name,
              &rung.contract->source};
    }
    case VerdictList::conditions:
      return said_of(verdict.conditions[place], wording.language);
    case VerdictList::factors:
      return said_of(verdict.factors[place], wording.language);
    case VerdictList::expectations:
      return said_of(verdict.expectations[place], wording.language);
    case VerdictList::selective:
      return said_of(verdict.selective[place], wording.language);
    case VerdictList::modules:
      return said_of(verdict.modules[place], wording.language);
    case VerdictList::offers: {
      const OfferVerdict& offer = verdict.offers[place];
      return {words_for(offer, wording), &offer.offer->text, &offer.offer->source};
    }
    case VerdictList::statements:
      return {{}, &verdict.statements[place]->text, &verdict.statements[place]->source};
    case VerdictList::timeline:
      return said_of(verdict.timeline[place], wording);
    case VerdictList::starts:
      break;
  }
  const StartVerdict& start = verdict.starts[place];
  return {words_for(start, wording), &start.rule->text, &start.rule->source};
}

}  // namespace contractwijzer::cli
