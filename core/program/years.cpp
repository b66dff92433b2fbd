#include "years.hpp"

#include <algorithm>

#include "phrases.hpp"

namespace contractwijzer::cli {

namespace {

std::vector<std::string> formatted(const std::vector<Date>& days) {
  std::vector<std::string> all;
  all.reserve(days.size());
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

/// The time by which it is decided when the contract ends; empty where the document gives none.
std::string decided_when(const Wording& wording) {
  const When& decided = wording.verdict.term.decided;
  if (const auto* on = std::get_if<OnDay>(&decided)) {
    return std::string(wording.say("op ", "on ")) + format_date(on->day);
  }
  if (const auto* from = std::get_if<FromDay>(&decided)) {
    return std::string(wording.say("vanaf ", "from ")) + format_date(from->day);
  }
  const auto* in_period = std::get_if<InPeriod>(&decided);
  if (in_period == nullptr) return {};
  const Period* period = find_by_id(wording.verdict.policy->periods, in_period->period);
  return period == nullptr ? std::string{} : wording.text(period->wording);
}

/// The days that the contract's last may be and that are past.
std::vector<Date> past_ends(const Verdict& verdict) {
  std::vector<Date> past;
  const auto& ahead = verdict.standing.ends;
  for (const Date day : verdict.term.until_one_of) {
    if (std::find(ahead.begin(), ahead.end(), day) == ahead.end()) past.push_back(day);
  }
  return past;
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

bool may_have_ended(const Verdict& verdict) { return !past_ends(verdict).empty(); }

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
  const std::string past = either(formatted(past_ends(verdict)), language);
  const std::string ahead = either(formatted(verdict.standing.ends), language);
  if (!past.empty()) {
    return nl ? "Uw overeenkomst eindigde op " + past + ", of eindigt op " + ahead + "." + ask
              : "Your contract ended on " + past + ", or ends on " + ahead + "." + ask;
  }
  if (verdict.standing.decision_is_due) return ends + ahead + "." + ask;
  const std::string when = decided_when(wording);
  if (nl)
    return ends + ahead + ". " + purchaser + " beslist dit " + (when.empty() ? "nog" : when) + ".";
  return ends + ahead + ". " + purchaser +
         (when.empty() ? " has yet to decide this." : " decides this " + when + ".");
}

}  // namespace contractwijzer::cli
