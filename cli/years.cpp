#include "years.hpp"

#include <algorithm>

#include "phrases.hpp"

namespace contractwijzer::cli {

namespace {

std::vector<std::string> formatted(const std::vector<Date>& days) {
  std::vector<std::string> all;
  for (const Date day : days) all.push_back(format_date(day));
  return all;
}

/// The days that the contract's last may be; empty where the document does not say.
std::string last_days(const Term& term, Language language) {
  if (term.until) return format_date(*term.until);
  return either(formatted(term.until_one_of), language);
}

/// Kinds under which there is no contract whose term could be wording.
bool is_without_contract(const Outcome& outcome) {
  return outcome.kind == OutcomeKind::not_offered || outcome.kind == OutcomeKind::not_yet_offered ||
         outcome.kind == OutcomeKind::criteria_elsewhere;
}

/// When it is decided; empty where the document does not say, or that time is past.
struct Deciding {
  std::string when;
  bool is_past = false;
};

Deciding deciding(const Wording& wording) {
  const auto& [policy, verdict, language] = wording;
  const When& decided = verdict.term.decided;
  if (const auto* on = std::get_if<OnDay>(&decided)) {
    return {std::string(say(language, "op ", "on ")) + format_date(on->day),
            on->day < verdict.as_of};
  }
  if (const auto* from = std::get_if<FromDay>(&decided)) {
    return {std::string(say(language, "vanaf ", "from ")) + format_date(from->day), false};
  }
  if (const auto* in_period = std::get_if<InPeriod>(&decided)) {
    if (const Period* period = find_by_id(verdict.policy->periods, in_period->period)) {
      return {in(language, period->wording), period->until < verdict.as_of};
    }
  }
  return {};
}

std::string policy_line(YearState year, const Term& term, Language language) {
  const bool nl = language == Language::nl;
  const std::string from_to = span(term.from, last_days(term, language), language);
  if (year == YearState::after) {
    return nl ? "Dit beleid gold " + from_to +
                    ". Kijk bij de inkoper naar het beleid van een later jaar."
              : "This policy applied " + from_to + ". Ask the purchaser for a later year's policy.";
  }
  return (nl ? "Dit beleid geldt " : "This policy applies ") + from_to + ".";
}

std::string own_line(YearState year, const std::string& from_to, bool nl) {
  if (year == YearState::after) {
    return (nl ? "Uw overeenkomst liep " : "Your contract ran ") + from_to + ".";
  }
  if (year == YearState::runs_on) {
    return (nl ? "Uw overeenkomst loopt door: " : "Your contract continues: it runs ") + from_to +
           ".";
  }
  return (nl ? "Uw overeenkomst loopt " : "Your contract runs ") + from_to + ".";
}

}  // namespace

std::string_view year_title(const Wording& wording) {
  switch (wording.verdict.year) {
    case YearState::before:
      return wording.say("Het jaar van dit beleid is nog niet begonnen",
                         "The year of this policy has not begun yet");
    case YearState::during:
      break;
    case YearState::runs_on:
      return wording.say("Het eerste jaar van dit beleid is voorbij",
                         "The first year of this policy is over");
    case YearState::after:
      return wording.say("Het jaar van dit beleid is voorbij", "The year of this policy is over");
    case YearState::unknown:
      return wording.say("Het jaar van dit beleid is begonnen",
                         "The year of this policy has begun");
  }
  return {};
}

std::string year_line(const Wording& wording) {
  const auto& [policy, verdict, language] = wording;
  const bool nl = language == Language::nl;
  const auto& possible = verdict.possible;
  if (std::all_of(possible.begin(), possible.end(), is_without_contract)) {
    return policy_line(verdict.year, verdict.term, language);
  }
  const std::string last = last_days(verdict.term, language);
  const std::string from_to = span(verdict.term.from, last, language);
  if (verdict.standing.state == StandingState::gone) return own_line(verdict.year, from_to, nl);
  switch (verdict.year) {
    case YearState::before:
    case YearState::during:
      break;
    case YearState::runs_on:
      return (nl ? "Wie een overeenkomst heeft, heeft die " : "Whoever has a contract has it ") +
             from_to + ".";
    case YearState::after:
      return nl ? "De overeenkomst liep " + from_to +
                      ". Kijk bij de inkoper naar het beleid van een later jaar."
                : "The contract ran " + from_to + ". Ask the purchaser for a later year's policy.";
    case YearState::unknown:
      return (nl ? "Wie een overeenkomst heeft, heeft die " : "Whoever has a contract has it ") +
             from_to + ". " +
             std::string(last.empty()
                             ? say(language, "Wanneer die eindigt, staat niet in het document.",
                                   "The document does not say when it ends.")
                             : say(language, "Welke dag het is, staat niet in het document.",
                                   "The document does not say which day it is."));
  }
  return (nl ? "Een overeenkomst loopt " : "A contract runs ") + from_to + ".";
}

std::string ending(const Wording& wording) {
  const auto& [policy, verdict, language] = wording;
  const bool nl = language == Language::nl;
  const Term& term = verdict.term;
  const std::string& purchaser = verdict.policy->purchaser.name;
  const std::string ends = nl ? "Uw overeenkomst eindigt op " : "Your contract ends on ";
  if (term.until) return ends + format_date(*term.until) + ".";
  if (term.until_one_of.empty()) {
    return nl ? "Wanneer uw overeenkomst eindigt, staat niet in het document."
              : "The document does not say when your contract ends.";
  }
  const std::string ask =
      nl ? " Vraag " + purchaser + " welke dag het is." : " Ask " + purchaser + " which day it is.";
  std::vector<Date> past;
  std::vector<Date> ahead;
  for (const Date day : term.until_one_of) (day < verdict.as_of ? past : ahead).push_back(day);
  const std::string then = either(formatted(past), language);
  const std::string later = either(formatted(ahead), language);
  if (!past.empty() && !ahead.empty()) {
    return nl ? "Uw overeenkomst eindigde op " + then + ", of eindigt op " + later + "." + ask
              : "Your contract ended on " + then + ", or ends on " + later + "." + ask;
  }
  const Deciding decided = deciding(wording);
  const std::string days = ends + last_days(term, language) + ".";
  if (decided.is_past) return days + ask;
  if (nl)
    return days + " " + purchaser + " beslist dit " +
           (decided.when.empty() ? "nog" : decided.when) + ".";
  return days + " " + purchaser +
         (decided.when.empty() ? " has yet to decide this."
                               : " decides this " + decided.when + ".");
}

}  // namespace contractwijzer::cli
