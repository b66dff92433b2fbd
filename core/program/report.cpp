#include "report.hpp"

#include <string>

#include "headline.hpp"
#include "next_step.hpp"
#include "notices.hpp"
#include "phrases.hpp"
#include "reasons.hpp"
#include "rule_lines.hpp"
#include "starts.hpp"
#include "steps.hpp"
#include "ways_in.hpp"
#include "years.hpp"

namespace contractwijzer::cli {

namespace {

class Report {
 public:
  Report(std::ostream& out, const Wording& wording)
      : out_(out), wording_(wording), verdict_(wording.verdict) {}

  void print() {
    out_ << text(verdict_.policy->title) << " · " << text(verdict_.care_type->name) << " · "
         << format_date(verdict_.as_of) << "\n";
    print_edition();
    print_year();
    print_outcome();
    print_next();
    print_notices();
    if (verdict_.standing.state == StandingState::over) {
      heading(say("Hoe het was, met uw antwoorden", "How it was, with your answers"));
    }
    print_rules(say("Randvoorwaarden", "Conditions"), verdict_.rules[RuleKind::condition]);
    print_ladder();
    print_demands(out_, wording_);
    print_factors();
    print_questions();
    print_offers();
    print_rules(say("Verwachtingen (tellen niet mee voor de overeenkomst)",
                    "Expectations (do not count for the contract)"),
                verdict_.rules[RuleKind::expectation]);
    print_rules(say("Wat erbij kan komen", "What can come on top"),
                verdict_.rules[RuleKind::module]);
    print_rules(say("Selectieve inkoop (telt niet mee voor de overeenkomst)",
                    "Selective procurement (does not count for the contract)"),
                verdict_.rules[RuleKind::selective]);
    print_evidence();
    print_timeline();
    print_starts();
    print_statements();
    print_contacts();
    print_receipt();
  }

 private:
  [[nodiscard]] const std::string& text(const Text& both) const { return wording_.text(both); }
  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return wording_.say(nl, en);
  }
  void heading(std::string_view title) { out_ << "\n" << title << "\n"; }

  [[nodiscard]] std::string cite(const Ids& source) const {
    return cli::cite(source, *verdict_.policy, wording_.language);
  }

  void print_edition() {
    if (verdict_.edition == nullptr) return;
    out_ << text(verdict_.edition->name) << ": " << text(verdict_.edition->text)
         << cite(verdict_.edition->source) << "\n";
  }

  /// First of all that the practice's contract is near its end; else where the day lies against the
  /// year.
  void print_year() {
    if (verdict_.standing.days_left) {
      out_ << (verdict_.term.until
                   ? say("Uw overeenkomst eindigt ", "Your contract ends ")
                   : say("Uw overeenkomst eindigt misschien ", "Your contract may end "))
           << in_days(*verdict_.standing.days_left, wording_.language) << ". " << ending(wording_)
           << " "
           << say("Wat daarna komt, staat niet in dit beleid.",
                  "What comes after that is not in this policy.")
           << "\n";
      return;
    }
    const auto title = year_title(wording_);
    if (!title.empty()) out_ << title << ". " << year_line(wording_) << "\n";
  }

  void print_outcome() {
    const Headline words = headline(wording_);
    heading(say("Uitkomst", "Outcome"));
    out_ << "  " << words.title << "\n";
    for (const std::string& line : words.lines) out_ << "  " << line << "\n";
    if (verdict_.decided() || verdict_.standing.state == StandingState::over) return;
    out_ << "  " << say("Nog mogelijk:", "Still possible:") << "\n";
    for (const Outcome& possible : verdict_.possible) {
      out_ << "  - " << words_for(possible, wording_) << "\n";
    }
  }

  void print_next() {
    heading(say("Wat u nu doet", "What to do now"));
    for (const std::string& line : next_lines(wording_)) out_ << "  " << line << "\n";
    const Next& next = verdict_.next;
    const IdView deadline = verdict_.standing.deadline;
    const StepVerdict* step = wording_.on_timeline(deadline);
    if (step == nullptr || deadline == next.step || deadline == next.then) return;
    out_ << "  " << say("Eerste termijn: ", "First deadline: ") << text(step->step->text);
    if (step->days) out_ << " (" << days_to(*step, wording_.language) << ")";
    out_ << "\n";
  }

  void print_notices() {
    if (verdict_.notices.empty()) return;
    heading(say("Let op bij uw antwoorden", "About your answers"));
    for (const std::string& line : notice_lines(wording_)) out_ << "  " << line << "\n";
  }

  void print_rules(std::string_view title, const std::vector<RuleVerdict>& rules) {
    if (rules.empty()) return;
    heading(title);
    for (const RuleVerdict& rule : rules) {
      print_rule(out_, "  ", rule, *verdict_.policy, wording_.language);
    }
  }

  void print_ladder() {
    if (verdict_.contracts.size() < 2) return;
    heading(verdict_.care_type->exclusive
                ? say("Overeenkomsten: u kunt er één krijgen", "Contracts: you can get one of them")
                : say("Overeenkomsten, de beste bovenaan", "Contracts, the best at the top"));
    for (const ContractVerdict& rung : verdict_.contracts) {
      const Contract& contract = *rung.contract;
      out_ << "  " << text(contract.name) << " (" << words_for(rung.state, wording_) << ")"
           << cite(contract.source) << "\n";
    }
  }

  void print_factors() {
    if (verdict_.rules[RuleKind::factor].empty()) return;
    print_rules(say("Differentiatiefactoren", "Differentiating factors"),
                verdict_.rules[RuleKind::factor]);
    out_ << "  " << factors_counted(verdict_.factor_count, wording_.language) << "\n";
  }

  void print_questions() {
    print_questions(
        say("Open vragen, wat het meest bepaalt eerst", "Open questions, what decides most first"),
        verdict_.questions);
    if (!verdict_.mended) return;
    print_questions(
        say("Telt mee als u dit heeft opgelost", "Matters once you have put this right"),
        verdict_.mended->questions);
  }

  void print_questions(std::string_view title, const std::vector<const Fact*>& questions) {
    if (questions.empty()) return;
    heading(title);
    for (const Fact* fact : questions) {
      out_ << "  " << text(fact->question) << " (" << fact->id << ")\n";
    }
  }

  void print_offers() {
    if (verdict_.offers.empty()) return;
    heading(say("Hoe u het aanbod krijgt", "How the offer reaches you"));
    for (const OfferVerdict& offer : verdict_.offers) print_way_in(out_, offer, wording_);
  }

  void print_evidence() {
    if (verdict_.evidence.empty()) return;
    heading(say("Bewijs om klaar te leggen", "Evidence to have at hand"));
    for (const EvidenceRef& item : verdict_.evidence) {
      const Evidence& evidence = item.rule->evidence[item.index];
      const NamedActor* from = find_by_id(verdict_.policy->actors, evidence.from);
      out_ << "  " << text(evidence.text) << " ("
           << (from == nullptr ? std::string{}
                               : std::string(say("van ", "from ")) + text(from->name) + "; ")
           << (evidence.asked ? say("het document vraagt hierom", "the document asks for this")
                              : say("ons advies", "our advice"))
           << ")" << cite(evidence.source) << "\n";
    }
  }

  void print_timeline() {
    if (verdict_.timeline.empty()) return;
    heading(say("Planning", "Dates"));
    for (const StepVerdict& step : verdict_.timeline) {
      print_step(out_, step, *verdict_.policy, wording_.language);
    }
  }

  void print_starts() {
    if (verdict_.starts.empty()) return;
    heading(say("Wanneer het ingaat", "When it starts"));
    for (const StartVerdict& start : verdict_.starts) print_start(out_, start, wording_);
  }

  void print_statements() {
    if (verdict_.statements.empty()) return;
    heading(say("Wat het document verder zegt, of openlaat",
                "What else the document says, or leaves open"));
    for (const Statement* statement : verdict_.statements) {
      out_ << "  " << text(statement->text) << cite(statement->source) << "\n";
    }
  }

  void print_contacts() {
    const auto& contacts = verdict_.policy->purchaser.contacts;
    if (contacts.empty()) return;
    heading(say("Waar u terechtkunt", "Whom to ask"));
    for (const Contact& contact : contacts) {
      const bool is_for_this = std::any_of(
          verdict_.offers.begin(), verdict_.offers.end(), [&contact](const OfferVerdict& offer) {
            const Ids& ways = contact.offers;
            return offer.state != Truth::not_met &&
                   std::find(ways.begin(), ways.end(), offer.offer->id) != ways.end();
          });
      if (!contact.offers.empty() && !is_for_this) continue;
      out_ << "  " << text(contact.topic) << ": " << contact.address << "\n";
    }
  }

  void print_receipt() {
    out_
        << "\n"
        << say("Aan deze uitkomst kunt u geen rechten ontlenen. Beslissend zijn het document en de "
               "inkoper.",
               "No rights can be derived from this outcome. The document and the purchaser decide.")
        << "\n"
        << say("Gemaakt met", "Made with") << " contractwijzer " << engine_version << ", "
        << verdict_.policy->id << " " << verdict_.policy->version << " (" << verdict_.policy_hash
        << ")\n";
  }

  std::ostream& out_;
  const Wording& wording_;
  const Verdict& verdict_;
};

}  // namespace

void print_verdict(std::ostream& out, const Wording& wording) { Report(out, wording).print(); }

}  // namespace contractwijzer::cli
