#include "next_step.hpp"

#include "phrases.hpp"
#include "steps.hpp"
#include "years.hpp"

namespace contractwijzer::cli {

namespace {

class NextStepWriter {
 public:
  explicit NextStepWriter(const Wording& wording)
      : wording_(wording), verdict_(wording.verdict), next_(wording.verdict.next) {}

  std::vector<std::string> tell() {
    if (!next_.missed.empty()) tell_missed();
    tell_kind();
    return std::move(lines_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view nl, std::string_view en) const {
    return std::string(wording_.say(nl, en));
  }
  [[nodiscard]] std::string purchaser() const { return verdict_.policy->purchaser.name; }
  void line(std::string words) { lines_.push_back(std::move(words)); }

  void tell_missed() {
    const Step* step = find_by_id(verdict_.policy->steps, next_.missed);
    std::string words =
        say("Deze stap is gemist: ", "This step was missed: ") + wording_.step(next_.missed);
    if (step != nullptr && step->missed) words += " " + wording_.text(*step->missed);
    line(std::move(words));
  }

  void tell_kind() {
    switch (next_.kind) {
      case NextKind::answer:
        line(say("Beantwoord de vraag die nu het meest bepaalt: ",
                 "Answer the question that decides most now: ") +
             asked(next_.fact));
        break;
      case NextKind::ask:
        line(say("Uw antwoord maakt niet duidelijk of u voldoet. Vraag het aan ",
                 "Your answer does not make clear whether you qualify. Ask ") +
             purchaser() + say(". Het gaat om deze vraag: ", ". It is about this question: ") +
             asked(next_.fact));
        break;
      case NextKind::mend:
        tell_mend();
        break;
      case NextKind::gap:
        line(say("Vraag ", "Ask ") + purchaser() +
             say(" wat er voor uw praktijk kan.", " what is possible for your practice."));
        break;
      case NextKind::step:
        line(say("Uw volgende stap: ", "Your next step: ") + dated(next_.step));
        break;
      case NextKind::passed:
        tell_passed();
        break;
      case NextKind::missed:
        line(say("Een weg die nu nog open is, noemt het document niet. Vraag ",
                 "The document names no way that is still open. Ask ") +
             purchaser() + say(" wat er nog kan.", " what is still possible."));
        break;
      case NextKind::request:
        tell_request();
        break;
      case NextKind::wait:
        line(say("U hoeft nu niets te doen.", "There is nothing to do now."));
        if (!next_.step.empty()) line(say("Wacht hierop: ", "Wait for this: ") + dated(next_.step));
        if (!next_.then.empty()) {
          line(say("Daarna doet u dit: ", "Then it is your turn: ") + dated(next_.then));
        }
        break;
      case NextKind::look:
        line(say("Zoek het op in het andere document: ", "Look it up in the other document: ") +
             wording_.way_text(next_.offer));
        break;
      case NextKind::none:
        line(say("U hoeft nu niets te doen.", "There is nothing to do now."));
        if (verdict_.standing.state == StandingState::gone) line(ending(wording_));
        break;
      case NextKind::over:
        line(say("In dit beleid staat niets wat u nu nog kunt doen. Vraag ",
                 "This policy holds nothing that you can still do. Ask ") +
             purchaser() +
             say(" naar het beleid van een later jaar.", " for the policy of a later year."));
        break;
    }
  }

  /// A question with the id by which it is answered, and where to find the answer.
  [[nodiscard]] std::string asked(IdView id) const {
    const Fact* fact = wording_.fact(id);
    if (fact == nullptr) return std::string(id);
    std::string words = wording_.text(fact->question) + " (" + fact->id + ")";
    if (fact->find_out) {
      words += say(" Waar u dit vindt: ", " Where to find this: ") + wording_.text(*fact->find_out);
    }
    return words;
  }

  void tell_mend() {
    line(say("Los dit eerst op:", "First put this right:"));
    for (const IdView id : next_.rules) {
      for (const RuleVerdict& rule : verdict_.rules[RuleKind::condition]) {
        if (rule.rule->id != id) continue;
        line("- " + wording_.text(rule.rule->mend ? *rule.rule->mend : rule.rule->text));
      }
    }
  }

  void tell_passed() {
    line(say("Deze termijn is voorbij: ", "This deadline is over: ") + wording_.step(next_.step));
    if (!next_.fact.empty()) {
      line(say("Was u op tijd? Beantwoord deze vraag: ",
               "Were you in time? Answer this question: ") +
           asked(next_.fact));
    } else {
      line(say("Was u niet op tijd? Vraag ", "Were you not in time? Ask ") + purchaser() +
           say(" wat er nog kan.", " what is still possible."));
    }
    const IdView left = verdict_.standing.left;
    if (!left.empty()) {
      line(say("Was u niet op tijd, dan kan dit nog: ",
               "If you were not in time, this is still possible: ") +
           wording_.way_text(left));
    }
  }

  void tell_request() {
    if (next_.missed.empty()) {
      for (const OfferVerdict& offer : verdict_.offers) tell_why_not(offer);
    }
    line((next_.missed.empty()
              ? say("Vraag zelf een overeenkomst aan: ", "Apply for a contract yourself: ")
              : say("Dit kan nog: ", "This is still possible: ")) +
         wording_.way_text(next_.offer));
  }

  void tell_why_not(const OfferVerdict& verdict) {
    if (verdict.offer->is_supplementary || verdict.reasons.empty()) return;
    std::string words = "‘" + wording_.text(verdict.offer->name) +
                        say("’ kan bij u niet:", "’ is not possible for you:");
    for (const IdView id : verdict.reasons) {
      const Requirement* reason = find_by_id(verdict.offer->requirements, id);
      if (reason != nullptr) words += " " + wording_.text(reason->text);
    }
    line(std::move(words));
  }

  /// A step with the days to it, or in the document's own words when it will be.
  [[nodiscard]] std::string dated(IdView id) const {
    const StepVerdict* step = wording_.on_timeline(id);
    std::string when;
    if (step != nullptr && std::holds_alternative<InPeriod>(step->step->when)) {
      when = day_of(*step, *verdict_.policy, wording_.language);
    } else if (step != nullptr && step->days && *step->days >= 0) {
      when = days_to(*step, wording_.language);
    }
    return wording_.step(id) + (when.empty() ? "" : " (" + when + ")");
  }

  const Wording& wording_;
  const Verdict& verdict_;
  const Next& next_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> next_lines(const Wording& wording) {
  return NextStepWriter(wording).tell();
}

}  // namespace contractwijzer::cli
