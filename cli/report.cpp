#include "report.hpp"

#include <algorithm>
#include <string>

#include "outcomes.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

class Report {
 public:
  Report(std::ostream& out, const Verdict& verdict, Language language)
      : out_(out), verdict_(verdict), language_(language) {}

  void print() {
    out_ << text(verdict_.policy->title) << " · " << text(verdict_.care_type->name) << " · "
         << format_date(verdict_.as_of) << "\n";
    print_edition();
    print_year();
    print_outcome();
    print_next();
    print_rules(say("Voorwaarden", "Conditions"), verdict_.conditions);
    print_factors();
    print_questions();
    print_offers();
    print_rules(say("Verwachtingen (tellen niet mee)", "Expectations (do not count)"),
                verdict_.expectations);
    print_rules(say("Wat erbij kan komen", "What can come on top"), verdict_.modules);
    print_rules(say("Selectieve inkoop", "Selective procurement"), verdict_.selective);
    print_evidence();
    print_timeline();
    print_starts();
    print_statements();
    out_ << "\n"
         << say("Gemaakt met", "Made with") << " contractwijzer " << engine_version << ", "
         << verdict_.policy->id << " " << verdict_.policy->version << " (" << verdict_.policy_hash
         << ")\n";
  }

 private:
  [[nodiscard]] const std::string& text(const Text& both) const { return in(language_, both); }
  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return language_ == Language::nl ? nl : en;
  }
  void heading(std::string_view title) { out_ << "\n" << title << "\n"; }

  [[nodiscard]] std::string cite(const Ids& source) const {
    return cli::cite(source, *verdict_.policy, language_);
  }

  void print_year() {
    switch (verdict_.year) {
      case YearState::before:
        out_ << say("Het contractjaar is nog niet begonnen.", "The contract year has not begun.")
             << "\n";
        break;
      case YearState::during:
        break;
      case YearState::runs_on:
        out_ << say("Het beleidsjaar is voorbij; de overeenkomst loopt nog tot en met ",
                    "The policy's year is over; the contract still runs until ")
             << format_date(*verdict_.term.until) << ".\n";
        break;
      case YearState::after:
        out_ << say("Let op: dit contractjaar is voorbij.", "Note: this contract year is over.")
             << "\n";
        break;
      case YearState::unknown:
        out_ << say("Let op: hoe lang dit contract loopt, is niet bekend.",
                    "Note: how long this contract runs is not known.")
             << "\n";
        break;
    }
  }

  void print_outcome() {
    heading(verdict_.decided() ? say("Uitkomst", "Outcome")
                               : say("Nog mogelijk", "Still possible"));
    for (const Outcome& possible : verdict_.possible) {
      out_ << "  " << words_for(possible, verdict_, language_) << "\n";
    }
  }

  [[nodiscard]] const Fact* question(IdView id) const {
    const auto at = std::find_if(verdict_.questions.begin(), verdict_.questions.end(),
                                 [id](const Fact* fact) { return fact->id == id; });
    return at == verdict_.questions.end() ? nullptr : *at;
  }

  void print_next() {
    heading(say("Wat nu", "What now"));
    out_ << "  ";
    const Next& next = verdict_.next;
    switch (next.kind) {
      case NextKind::answer: {
        const Fact* fact = question(next.fact);
        out_ << say("Beantwoord: ", "Answer: ") << (fact == nullptr ? "" : text(fact->question));
        break;
      }
      case NextKind::ask:
        out_ << say("Met deze antwoorden is het niet te zeggen. Vraag het de zorginkoper.",
                    "These answers cannot tell. Ask the purchaser.");
        break;
      case NextKind::mend:
        out_ << say("Herstel eerst wat hieronder niet voldoet.",
                    "First mend what is not met below.");
        break;
      case NextKind::step:
        for (const StepVerdict& step : verdict_.timeline) {
          if (step.step->id == next.step) out_ << text(step.step->text);
        }
        break;
      case NextKind::missed:
        out_ << say("U was te laat met: ", "You were too late with: ");
        for (const StepVerdict& step : verdict_.timeline) {
          if (step.step->id == next.step) out_ << text(step.step->text);
        }
        break;
      case NextKind::passed:
        out_ << say(
            "De laatste termijn is voorbij. Niet op tijd geweest? Vraag de inkoper wat nog kan.",
            "The last deadline is over. Were you not in time? Ask the purchaser what is left.");
        break;
      case NextKind::request:
      case NextKind::wait:
      case NextKind::look:
      case NextKind::none:
        out_ << offer_text(next.offer);
        break;
      case NextKind::gap:
        out_ << say("Het document heeft hiervoor geen overeenkomst. Vraag het de zorginkoper.",
                    "The document has no contract for this. Ask the purchaser.");
        break;
      case NextKind::over:
        out_ << say("Dit jaar is voorbij. Kijk naar het beleid van een later jaar.",
                    "This year is over. Look at a later year's policy.");
        break;
    }
    out_ << "\n";
  }

  [[nodiscard]] std::string offer_text(IdView id) const {
    for (const Offer& offer : verdict_.policy->offers) {
      if (offer.id == id) return text(offer.text);
    }
    return {};
  }

  /// In a column.
  [[nodiscard]] std::string state(RuleState state) const {
    constexpr std::size_t width = 11;
    std::string words(words_for(state, language_));
    if (words.size() < width) words.append(width - words.size(), ' ');
    return words;
  }

  void print_edition() {
    if (verdict_.edition == nullptr) return;
    out_ << text(verdict_.edition->name) << ": " << text(verdict_.edition->text)
         << cite(verdict_.edition->source) << "\n";
  }

  void print_rules(std::string_view title, const std::vector<RuleVerdict>& rules) {
    if (rules.empty()) return;
    heading(title);
    for (const RuleVerdict& verdict : rules) {
      out_ << "  " << state(verdict.state) << " ";
      if (verdict.rule->name) out_ << text(*verdict.rule->name) << ". ";
      out_ << text(verdict.rule->text) << cite(verdict.rule->source) << "\n";
      if (verdict.state == RuleState::not_met && verdict.rule->mend) {
        out_ << "               -> " << text(*verdict.rule->mend) << "\n";
      }
    }
  }

  void print_factors() {
    if (verdict_.factors.empty()) return;
    print_rules(say("Differentiatiefactoren", "Factors"), verdict_.factors);
    const FactorTally& count = verdict_.factor_count;
    out_ << "  " << count.met << say(" behaald, ", " met, ") << count.open
         << say(" open, van ", " open, of ") << count.of << "\n";
  }

  void print_questions() {
    if (verdict_.questions.empty()) return;
    heading(say("Open vragen, de beslissendste eerst", "Open questions, the most decisive first"));
    for (const Fact* fact : verdict_.questions) {
      out_ << "  " << text(fact->question) << " (" << fact->id << ")\n";
    }
  }

  void print_offers() {
    heading(say("Hoe het contract bij u komt", "How the contract reaches you"));
    for (const OfferVerdict& verdict : verdict_.offers) {
      out_ << "  " << text(verdict.offer->name)
           << (verdict.state == Truth::open ? say(" (mogelijk)", " (possible)") : "") << ": "
           << text(verdict.offer->text) << cite(verdict.offer->source) << "\n";
    }
  }

  void print_evidence() {
    if (verdict_.evidence.empty()) return;
    heading(say("Bewijs", "Evidence"));
    for (const EvidenceRef& item : verdict_.evidence) {
      const Evidence& evidence = item.rule->evidence[item.index];
      out_ << "  " << (evidence.asked ? say("gevraagd: ", "asked: ") : say("handig: ", "handy: "))
           << text(evidence.text) << cite(evidence.source) << "\n";
    }
  }

  void print_timeline() {
    if (verdict_.timeline.empty()) return;
    heading(say("Tijdlijn", "Timeline"));
    for (const StepVerdict& verdict : verdict_.timeline) {
      print_step(out_, verdict, *verdict_.policy, language_);
    }
  }

  void print_starts() {
    if (verdict_.starts.empty()) return;
    heading(say("Ingangsdatum", "Start date"));
    for (const StartVerdict& start : verdict_.starts) {
      out_ << "  " << (start.day ? format_date(*start.day) + ": " : "") << text(start.rule->text)
           << cite(start.rule->source) << "\n";
      if (start.if_today) {
        out_ << "    "
             << say("Gebeurt het op de gekozen dag, dan gaat het in op ",
                    "If it happens on the chosen day, it starts on ")
             << format_date(*start.if_today) << "\n";
      }
    }
  }

  void print_statements() {
    if (verdict_.statements.empty()) return;
    heading(say("Wat het document verder zegt, of openlaat",
                "What else the document says, or leaves open"));
    for (const Statement* statement : verdict_.statements) {
      out_ << "  " << text(statement->text) << cite(statement->source) << "\n";
    }
  }

  std::ostream& out_;
  const Verdict& verdict_;
  Language language_;
};

}  // namespace

void print_verdict(std::ostream& out, const Verdict& verdict, Language language) {
  Report(out, verdict, language).print();
}

}  // namespace contractwijzer::cli
