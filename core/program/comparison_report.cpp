#include "comparison_report.hpp"

#include <algorithm>

#include "difference_side.hpp"
#include "headline.hpp"
#include "notices.hpp"
#include "phrases.hpp"
#include "rule_lines.hpp"
#include "steps.hpp"
#include "years.hpp"

namespace contractwijzer::cli {

namespace {

class Report {
 public:
  Report(std::ostream& out, const Comparison& comparison, Language language)
      : out_(out), all_(comparison), language_(language) {}

  void print(const Ids& care_types) {
    for (std::size_t side = 0; side < all_.sides.size(); ++side) {
      const Edition* edition = all_.sides[side].edition;
      out_ << number(side) << policy_of(side).purchaser.name << " · " << title_of(side)
           << (edition == nullptr ? "" : " · " + text(edition->name)) << "\n";
    }
    print_years();
    for (const std::string& id : care_types) print_care_type(id);
    print_questions();
    print_evidence();
    print_timeline();
    for (const Changes& changes : all_.changes) print_changes(changes);
  }

 private:
  [[nodiscard]] const std::string& text(const Text& both) const { return in(language_, both); }
  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return cli::say(language_, nl, en);
  }
  void heading(std::string_view title) { out_ << "\n" << title << "\n"; }
  [[nodiscard]] const Policy& policy_of(std::size_t side) const {
    return all_.sides[side].policy.policy();
  }
  [[nodiscard]] const Verdict& verdict_at(const EntryPlace& place) const {
    return all_.sides[place.side].verdicts[place.verdict];
  }
  [[nodiscard]] Wording wording_of(std::size_t side, const Verdict& verdict) const {
    return {all_.sides[side].policy, verdict, language_};
  }
  static std::string number(std::size_t side) { return std::to_string(side + 1) + ". "; }

  // Names

  /// The policy's title; with its version where another side's title is the same and its policy
  /// is not.
  [[nodiscard]] std::string title_of(std::size_t side) const {
    const std::string title = text(policy_of(side).title);
    const auto takes_it = [&](const SideVerdicts& other) {
      return text(other.policy.policy().title) == title &&
             other.policy.hash() != all_.sides[side].policy.hash();
    };
    const bool is_taken = std::any_of(all_.sides.begin(), all_.sides.end(), takes_it);
    return is_taken ? title + " " + policy_of(side).version : title;
  }

  /// Of several editions of one policy, the edition's name; else the policy's title.
  [[nodiscard]] std::string name_of(std::size_t side) const {
    const SideVerdicts& own = all_.sides[side];
    const auto count = std::count_if(
        all_.sides.begin(), all_.sides.end(),
        [&own](const SideVerdicts& other) { return other.policy.hash() == own.policy.hash(); });
    return count > 1 && own.edition != nullptr ? text(own.edition->name) : title_of(side);
  }

  /// "2 (‘Na de wijziging’)"
  [[nodiscard]] std::string named(std::size_t side) const {
    return std::to_string(side + 1) + " (‘" + name_of(side) + "’)";
  }

  // Outcomes

  void print_years() {
    switch (all_.years) {
      case Years::alike:
        return;
      case Years::overlapping:
        out_ << say(
            "Niet elk beleid gaat over dezelfde tijd. Bij elk staat van wanneer tot wanneer.",
            "Not every policy is about the same time. Each says from when to when.");
        break;
      case Years::apart:
        out_ << say(
            "Deze beleidsjaren vallen niet allemaal samen: u kunt niet altijd het ene in "
            "plaats van het andere kiezen. Bij elk staat van wanneer tot wanneer.",
            "These years do not all coincide: you cannot always choose one instead of "
            "another. Each says from when to when.");
        break;
    }
    out_ << "\n";
  }

  [[nodiscard]] std::string care_type_name(const std::string& id) const {
    for (const SideVerdicts& side : all_.sides) {
      if (const CareType* found = side.policy.care_type(id)) return text(found->name);
    }
    return id;
  }

  void print_care_type(const std::string& id) {
    heading(care_type_name(id));
    for (std::size_t side = 0; side < all_.sides.size(); ++side) {
      for (const Verdict& verdict : all_.sides[side].verdicts) {
        if (verdict.care_type->id == id) print_verdict(side, wording_of(side, verdict));
      }
      const auto& without = all_.sides[side].without;
      if (std::find(without.begin(), without.end(), id) != without.end()) {
        out_ << "  " << number(side)
             << say("Deze zorgsoort staat niet in de regels van dit beleid.",
                    "This type of care is not in the rules of this policy.")
             << "\n";
      }
    }
  }

  void print_verdict(std::size_t side, const Wording& wording) {
    const Verdict& verdict = wording.verdict;
    const Headline words = headline(wording);
    out_ << "  " << number(side) << words.title << "\n";
    for (const std::string& each : words.lines) line(each);
    const auto title = year_title(wording);
    if (!title.empty()) line(std::string(title) + ".");
    if (!title.empty() || all_.years != Years::alike) line(year_line(wording));
    if (!verdict.decided() && verdict.standing.state != StandingState::over)
      print_possible(wording);
    for (const std::string& each : notice_lines(wording)) line(each);
    print_conditions(wording);
    if (!verdict.rules[RuleKind::factor].empty()) {
      line(std::string(say("Differentiatiefactoren: ", "Differentiating factors: ")) +
           factors_counted(verdict.factor_count, language_));
    }
    if (verdict.rules[RuleKind::module].empty()) return;
    line(say("Wat erbij kan komen:", "What can come on top:"));
    for (const RuleVerdict& rule : verdict.rules[RuleKind::module]) {
      print_rule(out_, "       ", rule, *verdict.policy, language_);
    }
  }

  void line(std::string_view words) { out_ << "     " << words << "\n"; }

  void print_possible(const Wording& wording) {
    std::string all(say("Nog mogelijk: ", "Still possible: "));
    const char* between = "";
    for (const Outcome& outcome : wording.verdict.possible) {
      all += between + words_for(outcome, wording);
      between = " | ";
    }
    line(all);
  }

  void print_conditions(const Wording& wording) {
    std::size_t met = 0;
    std::size_t open = 0;
    std::size_t of = 0;
    for (const RuleVerdict& rule : wording.verdict.rules[RuleKind::condition]) {
      if (rule.state == RuleState::met) ++met;
      if (rule.state == RuleState::open) ++open;
      if (rule.state == RuleState::not_met || rule.state == RuleState::open) {
        print_rule(out_, "       ", rule, *wording.verdict.policy, language_);
      }
      if (rule.state != RuleState::not_applicable && rule.state != RuleState::not_checkable) ++of;
    }
    if (of == 0) return;
    line(std::string(say("Randvoorwaarden: ", "Conditions: ")) + std::to_string(met) +
         std::string(say(" van ", " of ")) + std::to_string(of) +
         std::string(say(" voldaan, ", " met, ")) + std::to_string(open) +
         std::string(say(" nog open", " still open")));
  }

  // What is asked, shown and to be done

  void print_questions() {
    if (all_.questions.empty() || !all_.questions.front().open) return;
    heading(say("Open vragen", "Open questions"));
    for (const ComparedQuestion& question : all_.questions) {
      if (!question.open) break;
      out_ << "  " << text(question.fact->question) << " (" << question.fact->id << ")";
      for (const std::size_t side : question.sides) out_ << " [" << side + 1 << "]";
      out_ << "\n";
    }
  }

  void print_evidence() {
    if (all_.evidence.empty()) return;
    heading(say("Bewijs: wat over hetzelfde gaat, staat bij elkaar",
                "Evidence: what is about the same thing stands together"));
    for (const auto& together : all_.evidence) {
      const char* mark = "  - ";
      for (const EntryPlace& place : together) {
        const EvidenceRef& item = verdict_at(place).evidence[place.entry];
        out_ << mark << number(place.side) << text(item.rule->evidence[item.index].text) << "\n";
        mark = "    ";
      }
    }
  }

  void print_timeline() {
    if (all_.timeline.empty()) return;
    heading(say("Eén planning voor alles", "One planning for all"));
    for (const auto& alike : all_.timeline) {
      const EntryPlace& place = alike.front();
      std::size_t last = all_.sides.size();
      for (const EntryPlace& each : alike) {
        if (each.side != last) out_ << number(each.side);
        last = each.side;
      }
      print_step(out_, verdict_at(place).timeline[place.entry], policy_of(place.side), language_);
    }
  }

  // What is different, by clause

  void print_changes(const Changes& changes) {
    const Wording before =
        wording_of(changes.from, all_.sides[changes.from].verdicts[changes.verdict_from]);
    const Wording after =
        wording_of(changes.to, all_.sides[changes.to].verdicts[changes.verdict_to]);
    heading(std::string(say("Wat er bij ", "What is different under ")) + named(changes.to) +
            std::string(say(" anders is dan bij ", " from ")) + named(changes.from) + ": " +
            text(after.verdict.care_type->name));
    if (changes.differences.empty()) {
      out_ << "  "
           << say("Redenen, planning en mededelingen zijn gelijk.",
                  "Reasons, dates and statements are the same.")
           << "\n";
    }
    for (const Difference& difference : changes.differences) {
      if (difference.before && difference.after) {
        print_both(changes.from, difference_side(before, difference.list, *difference.before),
                   difference_side(after, difference.list, *difference.after), after.verdict,
                   difference.reworded);
      } else if (difference.after) {
        print_one(changes.to, difference_side(after, difference.list, *difference.after),
                  after.verdict);
      } else {
        print_one(changes.from, difference_side(before, difference.list, *difference.before),
                  before.verdict);
      }
    }
  }

  void print_one(std::size_t side, const DifferenceSide& said, const Verdict& verdict) {
    out_ << "  " << say("alleen bij ", "only under ") << side + 1 << ": " << text(*said.text);
    if (!said.words.empty()) out_ << " (" << said.words << ")";
    out_ << cite(*said.source, *verdict.policy, language_) << "\n";
  }

  void print_both(std::size_t side_before, const DifferenceSide& before,
                  const DifferenceSide& after, const Verdict& verdict, bool reworded) {
    out_ << "  " << text(*after.text);
    if (before.words != after.words) {
      out_ << " (" << before.words << " → " << after.words << ")";
    } else if (!after.words.empty()) {
      out_ << " (" << after.words << ")";
    }
    out_ << cite(*after.source, *verdict.policy, language_) << "\n";
    if (!reworded) return;
    out_ << "    " << say("bij ", "under ") << side_before + 1 << ": " << text(*before.text)
         << "\n";
  }

  std::ostream& out_;
  const Comparison& all_;
  Language language_;
};

}  // namespace

void print_comparison(std::ostream& out, const Comparison& comparison, const Ids& care_types,
                      Language language) {
  Report(out, comparison, language).print(care_types);
}

}  // namespace contractwijzer::cli
