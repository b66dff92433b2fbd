#include <algorithm>
#include <iostream>

#include "commands.hpp"
#include "contractwijzer/date.hpp"
#include "lines.hpp"
#include "practice_request.hpp"
#include "steps.hpp"
#include "way_deeds.hpp"

namespace contractwijzer::cli {

namespace {

/// What is said of a moment, before the step or the day that goes with it.
const Text& words_for(Timeliness moment) {
  static const Text in_time{"Telt mee als het rond is vóór deze stap:",
                            "Counts if it is done before this step:"};
  static const Text possibly{
      "Of dit nog meetelt, is niet zeker. Dat hangt af van deze stap:",
      "It is not certain that this still counts. That depends on this step:"};
  static const Text too_late{"Te laat voor deze stap:", "Too late for this step:"};
  static const Text later{"Vraag de overeenkomst aan als dit rond is.",
                          "Apply for the contract once this is done."};
  static const Text has_contract{
      "U heeft uw overeenkomst al. Het document zegt niet of die nog verandert.",
      "You already have your contract. The document does not say whether it still changes."};
  static const Text not_said{"Het document zegt niet op welke dag dit telt.",
                             "The document does not say on which day this counts."};
  switch (moment) {
    case Timeliness::in_time:
      return in_time;
    case Timeliness::possibly:
      return possibly;
    case Timeliness::too_late:
      return too_late;
    case Timeliness::later:
      return later;
    case Timeliness::has_contract:
      return has_contract;
    case Timeliness::not_said:
      break;
  }
  return not_said;
}

class Printer {
 public:
  Printer(std::ostream& out, const Policy& policy, const Verdict& verdict, Language language)
      : out_(out), policy_(policy), verdict_(verdict), language_(language) {}

  void print(const Ways& ways) {
    has_contract_ = std::any_of(ways.contracts.begin(), ways.contracts.end(), [](const auto& each) {
      return each.state == ContractState::reached;
    });
    for (const ContractWays& contract : ways.contracts) print(contract);
    if (ways.dependencies.empty()) return;
    out_ << "\n" << in(language_, depends_on) << "\n";
    for (const Dependency& dependency : ways.dependencies) print(dependency);
  }

 private:
  void print(const ContractWays& contract) {
    out_ << "\n" << in(language_, contract.contract->name) << "\n";
    if (contract.state == ContractState::reached) out_ << "  " << in(language_, reached) << "\n";
    if (contract.state == ContractState::surpassed) {
      out_ << "  " << in(language_, has_contract_ ? surpassed : surpassed_if_any) << "\n";
    }
    for (const Way& way : contract.ways) print(way, *contract.contract);
    print_more(contract);
    for (const Blocker& blocker : contract.blockers) print(blocker);
    const bool is_stopped = contract.ways.empty() && contract.blockers.empty() &&
                            !contract.is_more_at_least &&
                            contract.state == ContractState::out_of_reach;
    if (is_stopped) out_ << "  " << in(language_, together) << "\n";
  }

  /// Of ways that are not told.
  void print_more(const ContractWays& contract) {
    if (contract.more == 0 && !contract.is_more_at_least) return;
    out_ << "  - ";
    if (contract.more == 0) {
      out_ << in(language_, maybe_more) << "\n";
      return;
    }
    out_ << in(language_, contract.is_more_at_least ? and_at_least : and_then) << contract.more
         << in(language_, contract.more == 1 ? one_more_way : more_ways) << "\n";
  }

  void print(const Way& way, const Contract& contract) {
    const char* mark = "  - ";
    for (const Deed& deed : deeds_of(way, verdict_)) {
      out_ << mark << line_of(deed) << "\n";
      mark = "    ";
    }
    for (const Fact* fact : way.asks) {
      out_ << mark << in(language_, answer_first) << " " << in(language_, fact->question) << "\n";
      mark = "    ";
    }
    for (const Rule* rule : way.meets) {
      for (const auto& evidence : rule->evidence) {
        out_ << "      " << in(language_, proof) << " " << in(language_, evidence.text) << "\n";
      }
      out_ << "     " << cite(rule->source, policy_, language_) << "\n";
    }
    if (way.changes.empty()) return;
    if (way.meets.empty()) out_ << "     " << cite(contract.source, policy_, language_) << "\n";
    print_moment(way);
  }

  void print_moment(const Way& way) {
    const bool year_is_over = way.timeliness == Timeliness::too_late && way.until == nullptr;
    out_ << "      " << in(language_, year_is_over ? year_over : words_for(way.timeliness));
    if (way.until != nullptr) out_ << " " << in(language_, way.until->text);
    if (way.timeliness == Timeliness::too_late && way.until != nullptr && way.until->missed) {
      out_ << " " << in(language_, *way.until->missed);
    }
    if (way.timeliness == Timeliness::later && way.start) {
      out_ << " " << in(language_, if_now) << " " << format_date(*way.start) << ".";
    }
    if (way.timeliness == Timeliness::later && !way.start)
      out_ << " " << in(language_, start_unknown);
    if (way.counts_in != nullptr) {
      out_ << " " << in(language_, way.counts_in->text)
           << cite(way.counts_in->source, policy_, language_);
    }
    out_ << "\n";
  }

  void print(const Blocker& blocker) {
    out_ << "  " << in(language_, stopped) << " ";
    if (blocker.rule != nullptr) print_stop(blocker.rule->text, blocker.rule->source);
    if (blocker.offer != nullptr) print_stop(blocker.offer->text, blocker.offer->source);
    if (blocker.contract != nullptr) print_stop(blocker.contract->name, blocker.contract->source);
  }

  void print_stop(const Text& text, const Ids& source) {
    out_ << in(language_, text) << cite(source, policy_, language_) << "\n";
  }

  void print(const Dependency& dependency) {
    out_ << "  " << (dependency.can_be_lost ? "○ " : "● ")
         << in(language_, dependency.fact->question);
    const std::string band = band_text(dependency.band);
    out_ << (band.empty() ? "" : " " + band) << "\n";
  }

  /// The deed, with what changes where its own sentence does not say it: yes instead of no it does.
  [[nodiscard]] std::string line_of(const Deed& deed) const {
    std::string line = in(language_, text_of(deed));
    for (const auto* change : deed.changes) {
      if (deed.rule == nullptr) {
        line += " " + turn_text(*change);
      } else if (form_of(change->fact->type) != ValueForm::yes_no) {
        if (line.ends_with('.')) line.pop_back();
        line += (change == deed.changes.front() ? ": " : ", ") + turn_text(*change);
      }
    }
    return line;
  }

  /// "1 → minstens 3"
  [[nodiscard]] std::string turn_text(const contractwijzer::Change& change) const {
    const std::string band = band_text(change.band);
    return value_text(*change.fact, change.from) + " → " +
           (band.empty() ? value_text(*change.fact, change.to) : band);
  }

  /// "minstens 100", "100 tot en met 119"; empty without bounds.
  [[nodiscard]] std::string band_text(const Band& band) const {
    if (band.equals) return band.equals->to_string();
    if (band.at_least && band.at_most) {
      return band.at_least->to_string() + in(language_, up_to) + band.at_most->to_string();
    }
    std::string text;
    const auto bound = [&](const Text& word, const std::optional<Decimal>& value) {
      if (!value) return;
      if (!text.empty()) text += in(language_, and_also);
      text += in(language_, word) + value->to_string();
    };
    bound(at_least, band.at_least);
    bound(more_than, band.more_than);
    bound(at_most, band.at_most);
    bound(less_than, band.less_than);
    return text;
  }

  [[nodiscard]] std::string value_text(const Fact& fact, std::int64_t code) const {
    if (code == not_applicable_code && fact.not_applicable)
      return in(language_, *fact.not_applicable);
    switch (form_of(fact.type)) {
      case ValueForm::yes_no:
        return in(language_, code != 0 ? yes : no);
      case ValueForm::number:
        return Decimal{code}.to_string();
      case ValueForm::choice:
        return in(language_, fact.options[static_cast<std::size_t>(code)].label);
      case ValueForm::set: {
        std::string labels;
        for (std::size_t i = 0; i < fact.options.size(); ++i) {
          if ((code >> i & 1) == 0) continue;
          labels += (labels.empty() ? "" : ", ") + in(language_, fact.options[i].label);
        }
        return labels.empty() ? "-" : labels;
      }
      case ValueForm::date:
      case ValueForm::agb:
        break;
    }
    return {};
  }

  inline static const Text yes{"ja", "yes"};
  inline static const Text no{"nee", "no"};
  inline static const Text up_to{" tot en met ", " to "};
  inline static const Text and_also{" en ", " and "};
  inline static const Text at_least{"minstens ", "at least "};
  inline static const Text more_than{"meer dan ", "more than "};
  inline static const Text at_most{"hoogstens ", "at most "};
  inline static const Text less_than{"minder dan ", "less than "};
  inline static const Text reached{"U komt hiervoor in aanmerking.", "You qualify for this."};
  inline static const Text surpassed{"Niet nodig: u krijgt een betere.",
                                     "Not needed: you get a better one."};
  inline static const Text surpassed_if_any{"Niet nodig: krijgt u er een, dan een betere.",
                                            "Not needed: if you get one, it is a better one."};
  inline static const Text answer_first{"Beantwoord eerst:", "Answer first:"};
  inline static const Text year_over{"Te laat: dit contractjaar is voorbij.",
                                     "Too late: this contract year is over."};
  inline static const Text if_now{"Zou u dat nu al doen, dan begint zij op",
                                  "If you applied now, it would start on"};
  inline static const Text start_unknown{"Wanneer zij dan begint, is niet bekend.",
                                         "When it would then start is not known."};
  inline static const Text proof{"Bewijs:", "Evidence:"};
  inline static const Text and_then{"en nog ", "and "};
  inline static const Text and_at_least{"en nog minstens ", "and at least "};
  inline static const Text more_ways{" andere manieren, met evenveel of meer veranderingen",
                                     " other ways, with as many changes or more"};
  inline static const Text one_more_way{" andere manier, met evenveel of meer veranderingen",
                                        " other way, with as many changes or more"};
  inline static const Text maybe_more{
      "er kunnen nog andere manieren zijn, met evenveel of meer veranderingen",
      "there may be other ways, with as many changes or more"};
  inline static const Text stopped{"Niet haalbaar:", "Not possible:"};
  inline static const Text together{"Niet haalbaar: de regels samen laten het niet toe.",
                                    "Not possible: the rules together do not allow it."};
  inline static const Text depends_on{
      "Waar de overeenkomst van afhangt (●: dit moet zo blijven; ○: dit mag op zichzelf "
      "veranderen)",
      "What the contract depends on (●: this must stay as it is; ○: this may change on its own)"};

  std::ostream& out_;
  const Policy& policy_;
  const Verdict& verdict_;
  Language language_;
  bool has_contract_ = false;
};

}  // namespace

int run_advise(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto request = read_practice_request(arguments, rules);
  if (!request) return report_errors(request.errors(), language);
  const Policy& policy = request->policy.policy();
  const auto found = ways(request->policy, {{arguments.value("--care-type")},
                                            request->answers,
                                            request->as_of,
                                            arguments.all("--keep")});
  if (!found) return report_errors(found.errors(), language);
  if (arguments.has("--json")) {
    std::cout << ways_json(found->front()) << "\n";
    return 0;
  }
  const auto verdicts =
      check(request->policy, {{arguments.value("--care-type")}, request->answers, request->as_of});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  const CareType* care_type = request->policy.care_type(arguments.value("--care-type"));
  std::cout << in(language, policy.title) << " · " << in(language, care_type->name) << " · "
            << request->as_of << "\n";
  Printer(std::cout, policy, verdicts->front(), language).print(found->front());
  return 0;
}

int run_advise_lines(const Arguments& /*arguments*/, const RulesFolder& rules,
                     Language /*language*/) {
  return answer_lines(rules, [](const CompiledPolicy& policy, const RequestLine& request) {
    const auto found = request.ways(policy);
    if (!found) return failure(found.errors());
    return R"({"ok":true,"ways":)" + ways_json(*found) + "}";
  });
}

}  // namespace contractwijzer::cli
