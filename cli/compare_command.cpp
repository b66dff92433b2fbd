#include <algorithm>
#include <iostream>

#include "commands.hpp"
#include "outcomes.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

class Printer {
 public:
  Printer(std::ostream& out, const Comparison& comparison, Language language)
      : out_(out), all_(comparison), language_(language) {}

  void print(const std::vector<std::string>& care_types) {
    for (std::size_t side = 0; side < all_.sides.size(); ++side) {
      const Policy& policy = policy_of(side);
      out_ << number(side) << policy.purchaser.name << " · " << text(policy.title) << "\n";
    }
    for (const std::string& id : care_types) print_care_type(id);
    print_questions();
    print_evidence();
    print_timeline();
    for (const Changes& changes : all_.changes) print_changes(changes);
  }

 private:
  [[nodiscard]] const std::string& text(const Text& both) const { return in(language_, both); }
  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return language_ == Language::nl ? nl : en;
  }
  [[nodiscard]] const Policy& policy_of(std::size_t side) const {
    return all_.sides[side].policy.policy();
  }
  static std::string number(std::size_t side) { return std::to_string(side + 1) + ". "; }

  void print_care_type(const std::string& id) {
    out_ << "\n" << id << "\n";
    for (std::size_t side = 0; side < all_.sides.size(); ++side) {
      for (const Verdict& verdict : all_.sides[side].verdicts) {
        if (verdict.care_type->id == id) print_verdict(side, verdict);
      }
      const auto& without = all_.sides[side].without;
      if (std::find(without.begin(), without.end(), id) != without.end()) {
        out_ << "  " << number(side)
             << say("dit beleid spreekt niet van deze zorgsoort",
                    "this policy does not speak of this care type")
             << "\n";
      }
    }
  }

  void print_verdict(std::size_t side, const Verdict& verdict) {
    out_ << "  " << number(side);
    if (verdict.edition != nullptr) out_ << text(verdict.edition->name) << ": ";
    if (!verdict.decided()) out_ << say("nog mogelijk: ", "still possible: ");
    const char* between = "";
    for (const Outcome& outcome : verdict.possible) {
      out_ << between << words_for(outcome, verdict, language_);
      between = " | ";
    }
    out_ << "\n";
    std::size_t met = 0;
    std::size_t applying = 0;
    for (const RuleVerdict& rule : verdict.conditions) {
      if (rule.state == RuleState::met) ++met;
      if (rule.state != RuleState::not_applicable) ++applying;
      if (rule.state != RuleState::not_met && rule.state != RuleState::open) continue;
      out_ << "       " << words_for(rule.state, language_) << ": " << text(rule.rule->text)
           << cite(rule.rule->source, *verdict.policy, language_) << "\n";
    }
    if (!verdict.conditions.empty()) {
      out_ << "       " << say("voorwaarden waaraan is voldaan: ", "conditions met: ") << met << "/"
           << applying << "\n";
    }
  }

  void print_questions() {
    if (all_.questions.empty() || !all_.questions.front().open) return;
    out_ << "\n" << say("Open vragen", "Open questions") << "\n";
    for (const ComparedQuestion& question : all_.questions) {
      if (!question.open) break;
      out_ << "  " << text(question.fact->question) << " (" << question.fact->id << ")";
      for (const std::size_t side : question.sides) out_ << " [" << side + 1 << "]";
      out_ << "\n";
    }
  }

  void print_evidence() {
    if (all_.evidence.empty()) return;
    out_ << "\n" << say("Bewijs", "Evidence") << "\n";
    for (const auto& together : all_.evidence) {
      const char* mark = "  - ";
      for (const Place& place : together) {
        const EvidenceRef& item = verdict_at(place).evidence[place.entry];
        out_ << mark << number(place.side) << text(item.rule->evidence[item.index].text) << "\n";
        mark = "    ";
      }
    }
  }

  [[nodiscard]] const Verdict& verdict_at(const Place& place) const {
    return all_.sides[place.side].verdicts[place.verdict];
  }

  void print_timeline() {
    if (all_.timeline.empty()) return;
    out_ << "\n" << say("Tijdlijn", "Timeline") << "\n";
    for (const auto& alike : all_.timeline) {
      const Place& place = alike.front();
      out_ << number(place.side);
      print_step(out_, verdict_at(place).timeline[place.entry], policy_of(place.side), language_);
    }
  }

  // What changed, by clause

  /// What a verdict says of one thing.
  struct Said {
    std::string_view state;
    std::string day;
    const Text* text = nullptr;
    const Ids* source = nullptr;
  };

  void print_changes(const Changes& changes) {
    const Verdict& before = all_.sides[changes.from].verdicts[changes.verdict_from];
    const Verdict& after = all_.sides[changes.to].verdicts[changes.verdict_to];
    out_ << "\n"
         << say("Wat verandert van ", "What changes from ") << changes.from + 1
         << say(" naar ", " to ") << changes.to + 1 << ": " << text(after.care_type->name) << "\n";
    if (changes.differences.empty()) out_ << "  " << say("niets", "nothing") << "\n";
    for (const Difference& difference : changes.differences) {
      if (difference.before && difference.after) {
        print_both(said(before, difference.list, *difference.before),
                   said(after, difference.list, *difference.after), after);
      } else if (difference.after) {
        print_one(say("nu ook voor u", "now for you too"),
                  said(after, difference.list, *difference.after), after);
      } else {
        print_one(say("niet meer voor u", "no longer for you"),
                  said(before, difference.list, *difference.before), before);
      }
    }
  }

  void print_one(std::string_view what, const Said& said, const Verdict& verdict) {
    out_ << "  " << what << ": " << text(*said.text);
    if (!said.day.empty()) out_ << " (" << said.day << ")";
    out_ << cite(*said.source, *verdict.policy, language_) << "\n";
  }

  void print_both(const Said& before, const Said& after, const Verdict& verdict) {
    out_ << "  " << text(*after.text);
    if (before.state != after.state) out_ << " " << before.state << " → " << after.state;
    if (before.day != after.day) out_ << " " << before.day << " → " << after.day;
    out_ << cite(*after.source, *verdict.policy, language_) << "\n";
    if (*before.text != *after.text) {
      out_ << "    " << say("was: ", "was: ") << text(*before.text) << "\n";
    }
  }

  [[nodiscard]] Said said(const Verdict& verdict, VerdictList list, std::size_t place) const {
    switch (list) {
      case VerdictList::contracts: {
        const Contract& contract = *verdict.contracts[place].contract;
        return {words(verdict.contracts[place].state), {}, &contract.name, &contract.source};
      }
      case VerdictList::conditions:
        return said(verdict.conditions[place]);
      case VerdictList::factors:
        return said(verdict.factors[place]);
      case VerdictList::expectations:
        return said(verdict.expectations[place]);
      case VerdictList::selective:
        return said(verdict.selective[place]);
      case VerdictList::modules:
        return said(verdict.modules[place]);
      case VerdictList::offers: {
        const Offer& offer = *verdict.offers[place].offer;
        return {verdict.offers[place].state == Truth::open ? say("mogelijk", "possible")
                                                           : say("geldt", "holds"),
                {},
                &offer.text,
                &offer.source};
      }
      case VerdictList::statements:
        return {{}, {}, &verdict.statements[place]->text, &verdict.statements[place]->source};
      case VerdictList::timeline: {
        const StepVerdict& step = verdict.timeline[place];
        return {word_of(step.state, language_), day_of(step, *verdict.policy, language_),
                &step.step->text, &step.step->source};
      }
      case VerdictList::starts:
        break;
    }
    const StartVerdict& start = verdict.starts[place];
    const auto day = start.day ? start.day : start.if_today;
    return {{}, day ? format_date(*day) : "", &start.rule->text, &start.rule->source};
  }

  [[nodiscard]] Said said(const RuleVerdict& verdict) const {
    return {words_for(verdict.state, language_), {}, &verdict.rule->text, &verdict.rule->source};
  }

  [[nodiscard]] std::string_view words(ContractState state) const {
    switch (state) {
      case ContractState::reached:
        return say("uitkomst", "outcome");
      case ContractState::possible:
        return say("mogelijk", "possible");
      case ContractState::surpassed:
        return say("overtroffen", "surpassed");
      case ContractState::out_of_reach:
        break;
    }
    return say("niet bereikt", "not reached");
  }

  std::ostream& out_;
  const Comparison& all_;
  Language language_;
};

/// Each policy, with the edition that may stand behind an @ in its name.
Result<std::vector<Side>> load_all(const Arguments& arguments, const RulesFolder& rules) {
  std::vector<std::string> names = arguments.all("--policy");
  if (names.empty()) names = rules.policy_ids();
  std::vector<Side> all;
  Errors errors;
  for (const std::string& name : names) {
    const std::size_t at = name.rfind('@');
    auto policy = rules.load(name.substr(0, at));
    if (!policy) {
      errors.insert(errors.end(), policy.errors().begin(), policy.errors().end());
      continue;
    }
    // Twice the same policy is one, so that what stands alike in its editions is seen to.
    const auto same = std::find_if(all.begin(), all.end(), [&policy](const Side& side) {
      return side.policy.hash() == policy->hash();
    });
    all.push_back({same == all.end() ? *policy : same->policy,
                   at == std::string::npos ? "" : name.substr(at + 1)});
  }
  if (!errors.empty()) return errors;
  return all;
}

}  // namespace

int run_compare(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const Errors errors = missing(arguments, {"--care-type", "--answers", "--as-of"});
  if (!errors.empty()) return report_errors(errors, language);
  const auto sides = load_all(arguments, rules);
  if (!sides) return report_errors(sides.errors(), language);
  const auto answers = read_file_or_input(arguments.value("--answers"));
  if (!answers) return report_errors(answers.errors(), language);
  const std::string as_of = arguments.value("--as-of");
  const ComparisonRequest request{*sides, arguments.all("--care-type"), *answers, as_of};
  const auto comparison = compare(request);
  if (!comparison) return report_errors(comparison.errors(), language);
  if (arguments.has("--json")) {
    std::cout << comparison_json(*comparison) << "\n";
    return 0;
  }
  Printer(std::cout, *comparison, language).print(request.care_types);
  return 0;
}

}  // namespace contractwijzer::cli
