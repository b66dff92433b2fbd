#include "difference_side.hpp"

#include "phrases.hpp"
#include "rule_lines.hpp"
#include "starts.hpp"
#include "steps.hpp"
#include "ways_in.hpp"

namespace contractwijzer::cli {

namespace {

DifferenceSide side_of(const RuleVerdict& verdict, Language language) {
  return {std::string(words_for(verdict.state, language)), &verdict.rule->text,
          &verdict.rule->source};
}

/// A vague day with its interval: the same words may mean another year.
DifferenceSide side_of(const StepVerdict& verdict, const Wording& wording) {
  std::string words = day_of(verdict, *wording.verdict.policy, wording.language);
  if (std::holds_alternative<InPeriod>(verdict.step->when) && verdict.first && verdict.last) {
    words += " (" + span(*verdict.first, format_date(*verdict.last), wording.language) + ")";
  }
  words += (words.empty() ? "" : ", ") + std::string(word_of(verdict.state, wording.language));
  if (verdict.reported.day) {
    words += std::string(wording.say(", uw datum: ", ", your date: ")) +
             format_date(*verdict.reported.day);
  }
  return {std::move(words), &verdict.step->text, &verdict.step->source};
}

}  // namespace

DifferenceSide difference_side(const Wording& wording, VerdictList list, std::size_t place) {
  const Verdict& verdict = wording.verdict;
  switch (list) {
    case VerdictList::contracts: {
      const ContractVerdict& rung = verdict.contracts[place];
      return {std::string(words_for(rung.state, wording)), &rung.contract->name,
              &rung.contract->source};
    }
    case VerdictList::conditions:
      return side_of(verdict.rules[RuleKind::condition][place], wording.language);
    case VerdictList::factors:
      return side_of(verdict.rules[RuleKind::factor][place], wording.language);
    case VerdictList::expectations:
      return side_of(verdict.rules[RuleKind::expectation][place], wording.language);
    case VerdictList::selective:
      return side_of(verdict.rules[RuleKind::selective][place], wording.language);
    case VerdictList::modules:
      return side_of(verdict.rules[RuleKind::module][place], wording.language);
    case VerdictList::offers: {
      const OfferVerdict& offer = verdict.offers[place];
      return {words_for(offer, wording), &offer.offer->text, &offer.offer->source};
    }
    case VerdictList::statements:
      return {{}, &verdict.statements[place]->text, &verdict.statements[place]->source};
    case VerdictList::timeline:
      return side_of(verdict.timeline[place], wording);
    case VerdictList::starts:
      break;
  }
  const StartVerdict& start = verdict.starts[place];
  return {words_for(start, wording), &start.rule->text, &start.rule->source};
}

}  // namespace contractwijzer::cli
