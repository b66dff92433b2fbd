#include "headline.hpp"

#include "phrases.hpp"
#include "years.hpp"

namespace contractwijzer::cli {

namespace {

std::string_view words_for(OutcomeKind kind, const Wording& wording) {
  switch (kind) {
    case OutcomeKind::contract:
      return wording.say("Uw praktijk komt in aanmerking", "Your practice qualifies");
    case OutcomeKind::eligible:
      return wording.say("De inkoper kiest wie de overeenkomst krijgt",
                         "The purchaser chooses who gets the contract");
    case OutcomeKind::none:
      return wording.say("Nu geen overeenkomst", "No contract as things stand");
    case OutcomeKind::running_on:
      return wording.say("De lopende overeenkomst loopt door", "The current contract runs on");
    case OutcomeKind::not_offered:
      return wording.say("Voor deze zorgsoort is er geen aanbod",
                         "There is no offer for this type of care");
    case OutcomeKind::not_yet_offered:
      return wording.say("Voor deze zorgsoort is er nog geen aanbod",
                         "There is no offer for this type of care yet");
    case OutcomeKind::criteria_elsewhere:
      return wording.say("De voorwaarden staan in een ander document",
                         "The conditions stand in another document");
  }
  return {};
}

/// Behind the name of a contract: that the purchaser chooses who gets it.
std::string chosen(OutcomeKind kind, const Wording& wording) {
  if (kind != OutcomeKind::eligible) return {};
  return std::string(wording.say(" (de inkoper kiest)", " (the purchaser chooses)"));
}

/// A sentence with a count in it.
std::string hanging_on(std::string_view what, std::size_t count, const Wording& wording) {
  if (count == 1) {
    return std::string(what) + std::string(wording.say(" één antwoord.", " one more answer."));
  }
  return std::string(what) + " " + std::to_string(count) +
         std::string(wording.say(" antwoorden.", " more answers."));
}

std::string open_line(std::size_t count, const Wording& wording) {
  if (count == 1) {
    return std::string(wording.say("Eén antwoord kan de uitkomst nog veranderen.",
                                   "One answer can still change the outcome."));
  }
  return std::to_string(count) +
         std::string(wording.say(" antwoorden kunnen de uitkomst nog veranderen.",
                                 " answers can still change the outcome."));
}

class HeadlineWriter {
 public:
  explicit HeadlineWriter(const Wording& wording)
      : wording_(wording), verdict_(wording.verdict), standing_(wording.verdict.standing) {}

  Headline tell() {
    switch (standing_.state) {
      case StandingState::none:
        tell_none();
        break;
      case StandingState::open:
      case StandingState::closed:
      case StandingState::possibly_closed:
        tell_to_come();
        break;
      case StandingState::gone:
        tell_gone();
        break;
      case StandingState::over:
        tell_over();
        break;
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view nl, std::string_view en) const {
    return std::string(wording_.say(nl, en));
  }
  void title(std::string words) { out_.title = std::move(words); }
  void line(std::string words) {
    if (!words.empty()) out_.lines.push_back(std::move(words));
  }
  [[nodiscard]] const Outcome* outcome() const {
    return verdict_.decided() ? &verdict_.possible.front() : nullptr;
  }
  /// The contract that the practice gets, or meets; empty where that is not certain.
  [[nodiscard]] std::string contract() const {
    if (!verdict_.substance.empty()) return wording_.contract(verdict_.substance);
    return outcome() == nullptr ? std::string{} : wording_.contract(outcome()->contract);
  }
  [[nodiscard]] std::string quoted_way(IdView id) const { return "‘" + wording_.way(id) + "’"; }

  void tell_to_come() {
    const std::string name = contract();
    if (name.empty()) {
      title(outcome() == nullptr ? say("Nog niet beslist", "Not decided yet")
                                 : std::string(words_for(outcome()->kind, wording_)));
      if (outcome() == nullptr) line(open_line(verdict_.questions.size(), wording_));
      tell_closing();
      return;
    }
    const std::size_t closing = tell_closing();
    if (closing > 0) {
      title(say("Inhoudelijk: ", "In substance: ") + name);
      if (outcome() != nullptr) tell_start();
      return;
    }
    const bool is_chosen = may_be_chosen();
    title((is_chosen ? say("In aanmerking voor ", "Eligible for ") : std::string{}) + name);
    if (outcome() == nullptr) {
      line(hanging_on(wording_.say("Hoe u de overeenkomst krijgt, hangt nog af van",
                                   "How you get the contract depends on"),
                      verdict_.questions.size(), wording_));
      return;
    }
    line(is_chosen ? verdict_.policy->purchaser.name + say(" kiest wie de overeenkomst krijgt.",
                                                           " chooses who gets the contract.")
                   : std::string(words_for(OutcomeKind::contract, wording_)) + ".");
    line(say("Zo krijgt u de overeenkomst: ", "How you get the contract: ") +
         wording_.way(standing_.offer) + ".");
    tell_start();
    if (!standing_.left.empty()) {
      line(say("Wordt u niet gekozen, dan kan nog: ", "If you are not chosen, this is left: ") +
           quoted_way(standing_.left) + ".");
    }
  }

  /// The purchaser may yet choose whether the practice gets the contract.
  [[nodiscard]] bool may_be_chosen() const {
    return std::any_of(verdict_.possible.begin(), verdict_.possible.end(),
                       [](const Outcome& each) { return each.kind == OutcomeKind::eligible; });
  }

  /// That the way that came first closed, or may have, and what is left; gives how many lines.
  std::size_t tell_closing() {
    const auto first = std::find_if(
        verdict_.offers.begin(), verdict_.offers.end(), [this](const OfferVerdict& offer) {
          return offer.closed_by != nullptr && offer.closed_by->id == standing_.closed_by;
        });
    if (first == verdict_.offers.end()) return 0;
    const std::size_t before = out_.lines.size();
    const std::string way = quoted_way(first->offer->id);
    if (first->course == CourseState::possibly_closed) {
      line(say("Of ", "Whether ") + way + uncertain(first->closed_by->event));
      if (!standing_.left.empty()) tell_left(standing_.left);
    } else {
      line(way + say(" kan niet meer: een stap is gemist.",
                     " is no longer possible: a step was missed."));
      for (const OfferVerdict& offer : verdict_.offers) {
        const bool remains =
            offer.offer->id == standing_.offer && offer.course == CourseState::open;
        if (remains) tell_left(standing_.offer);
      }
    }
    return out_.lines.size() - before;
  }

  /// What it hangs on whether a way is still possible: a question, where an answer can tell.
  [[nodiscard]] std::string uncertain(IdView event) const {
    const bool is_asked = std::any_of(verdict_.questions.begin(), verdict_.questions.end(),
                                      [event](const Fact* fact) { return fact->id == event; });
    if (!is_asked) {
      return say(" nog kan, is niet zeker: een termijn is misschien voorbij.",
                 " is still possible is not certain: a deadline may be over.");
    }
    return say(" nog kan, hangt af van de vraag: ‘",
               " is still possible depends on the question: ‘") +
           wording_.question(event) + "’";
  }

  void tell_left(IdView way) {
    line(say("Wel kan nog: ", "Still possible: ") + quoted_way(way) + ".");
  }

  void tell_start() {
    if (!standing_.start) return;
    const std::string day = format_date(*standing_.start);
    const Offer* way = find_by_id(verdict_.policy->offers, standing_.offer);
    const bool is_supposed = std::any_of(
        verdict_.starts.begin(), verdict_.starts.end(),
        [this](const StartVerdict& start) { return start.if_today == standing_.start; });
    if (way != nullptr && way->kind == OfferKind::on_request && is_supposed) {
      const std::string today = format_date(verdict_.as_of);
      line(say("Vraagt u op ", "If you apply on ") + today +
           say(" aan, dan begint de overeenkomst op ", ", the contract starts on ") + day + ".");
      return;
    }
    if (may_be_chosen()) {
      line(say("Wordt u gekozen, dan begint de overeenkomst op ",
               "If you are chosen, the contract starts on ") +
           day + ".");
      return;
    }
    line((*standing_.start < verdict_.as_of
              ? say("Krijgt u de overeenkomst, dan geldt die vanaf ",
                    "If you get the contract, it counts from ")
              : say("De overeenkomst begint op ", "The contract starts on ")) +
         day + ".");
  }

  void tell_gone() {
    const std::string name = contract();
    if (name.empty() && outcome() != nullptr) {
      title(std::string(words_for(outcome()->kind, wording_)));
    } else {
      title((may_have_ended(verdict_) ? say("U heeft misschien nog ", "You may still have ")
                                      : say("U heeft ", "You have ")) +
            (name.empty() ? say("een overeenkomst", "a contract") : name));
    }
    if (standing_.start) {
      line((standing_.has_begun
                ? say("De overeenkomst loopt sinds ", "The contract has been running since ")
                : say("De overeenkomst gaat in op ", "The contract starts on ")) +
           format_date(*standing_.start) + ".");
    }
    if (outcome() == nullptr && name.empty()) {
      line(hanging_on(wording_.say("Welke overeenkomst het is, hangt nog af van",
                                   "Which contract it is depends on"),
                      verdict_.questions.size(), wording_));
    }
  }

  void tell_over() {
    title(say("Geen overeenkomst meer mogelijk", "No contract possible any more"));
    const std::string name = contract();
    if (!name.empty() && !standing_.offer.empty()) {
      line(say("U had ", "You had ") + name + ".");
    } else if (!name.empty()) {
      line(say("Uw praktijk kwam in aanmerking voor: ", "Your practice qualified for: ") + name +
           ".");
    } else if (outcome() != nullptr && outcome()->kind == OutcomeKind::none) {
      tell_did_not();
    } else if (outcome() != nullptr) {
      line(std::string(past_words_for(outcome()->kind)));
    } else {
      line(say("Met deze antwoorden was niet te zeggen welke overeenkomst uw praktijk kon krijgen.",
               "These answers could not tell which contract your practice could get."));
    }
  }

  [[nodiscard]] std::string_view past_words_for(OutcomeKind kind) const {
    switch (kind) {
      case OutcomeKind::contract:
      case OutcomeKind::eligible:
      case OutcomeKind::none:
        break;
      case OutcomeKind::running_on:
        return wording_.say("De lopende overeenkomst liep door.", "The current contract ran on.");
      case OutcomeKind::not_offered:
        return wording_.say("Voor deze zorgsoort was er geen aanbod.",
                            "There was no offer for this type of care.");
      case OutcomeKind::not_yet_offered:
        return wording_.say("Voor deze zorgsoort was er nog geen aanbod.",
                            "There was no offer for this type of care yet.");
      case OutcomeKind::criteria_elsewhere:
        return wording_.say("De voorwaarden stonden in een ander document.",
                            "The conditions stood in another document.");
    }
    return {};
  }

  void tell_did_not() {
    line(say("Met deze antwoorden kwam uw praktijk niet in aanmerking.",
             "With these answers your practice did not qualify."));
  }

  void tell_none() {
    if (outcome() == nullptr) {
      title(say("Nog niet beslist", "Not decided yet"));
      line(open_line(verdict_.questions.size(), wording_));
      return;
    }
    if (verdict_.next.kind == NextKind::gap) {
      title(
          say("Geen overeenkomst die bij uw praktijk past", "No contract that fits your practice"));
      line(
          say("U voldoet aan elke voorwaarde, maar het document heeft voor uw praktijk geen "
              "overeenkomst.",
              "You meet every condition, but the document has no contract for your practice."));
      return;
    }
    if (outcome()->kind == OutcomeKind::none && verdict_.year == YearState::after) {
      title(say("Geen overeenkomst meer mogelijk", "No contract possible any more"));
      tell_did_not();
      return;
    }
    title(std::string(words_for(outcome()->kind, wording_)));
    tell_failing();
    if (verdict_.mended) tell_mended(*verdict_.mended);
  }

  void tell_failing() {
    const auto failing = std::count_if(
        verdict_.rules[RuleKind::condition].begin(), verdict_.rules[RuleKind::condition].end(),
        [](const RuleVerdict& rule) { return rule.state == RuleState::not_met; });
    if (failing == 0) return;
    const std::string count = std::to_string(failing);
    line(wording_.language == Language::nl
             ? "Aan " + (failing == 1 ? "één voorwaarde" : count + " voorwaarden") +
                   " voldoet u niet."
             : "You do not meet " + (failing == 1 ? "one condition" : count + " conditions") + ".");
  }

  void tell_mended(const Mended& mended) {
    std::string words =
        say("Lost u dat op, dan: ", "Once you have put that right: ") + several(mended.possible);
    if (!mended.questions.empty()) {
      words += say(", afhankelijk van ", ", depending on ") +
               questions_counted(mended.questions.size(), wording_.language);
    }
    line(words + ".");
  }

  /// "Overeenkomst A tot en met E" where they follow each other on the ladder; else one by one.
  [[nodiscard]] std::string several(const std::vector<Outcome>& possible) const {
    const auto& ladder = verdict_.care_type->contracts;
    std::vector<std::string> names;
    std::vector<std::string> others;
    std::size_t first = ladder.size();
    std::size_t last = 0;
    const auto add = [](std::vector<std::string>& to, std::string name) {
      if (std::find(to.begin(), to.end(), name) == to.end()) to.push_back(std::move(name));
    };
    for (const Outcome& each : possible) {
      const Contract* found = find_by_id(ladder, each.contract);
      if (found == nullptr) {
        add(others, std::string(words_for(each.kind, wording_)));
        continue;
      }
      const auto place = static_cast<std::size_t>(found - ladder.data());
      first = std::min(first, place);
      last = std::max(last, place);
      add(names, wording_.text(found->name) + chosen(each.kind, wording_));
    }
    if (names.size() > 2 && last - first + 1 == names.size()) {
      const std::string& best = wording_.text(ladder[first].name);
      names = {best + say(" tot en met ", " to ") +
               without_same(wording_.text(ladder[last].name), best)};
    }
    names.insert(names.end(), others.begin(), others.end());
    return either(names, wording_.language);
  }

  /// A name without the words with which the other begins too.
  static std::string without_same(const std::string& name, const std::string& other) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < name.size() && i < other.size() && name[i] == other[i]; ++i) {
      if (name[i] == ' ') from = i + 1;
    }
    return name.substr(from);
  }

  const Wording& wording_;
  const Verdict& verdict_;
  const Standing& standing_;
  Headline out_;
};

}  // namespace

Headline headline(const Wording& wording) { return HeadlineWriter(wording).tell(); }

std::string words_for(const Outcome& outcome, const Wording& wording) {
  if (outcome.kind == OutcomeKind::none)
    return std::string(wording.say("geen overeenkomst", "no contract"));
  const std::string contract = wording.contract(outcome.contract);
  return (contract.empty() ? "" : contract + " · ") + wording.way(outcome.offer) +
         chosen(outcome.kind, wording);
}

}  // namespace contractwijzer::cli
