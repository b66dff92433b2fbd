#include <algorithm>
#include <iostream>

#include "asked.hpp"
#include "commands.hpp"
#include "contractwijzer/date.hpp"
#include "lines.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

/// What is said of a moment, before the step or the day that it hangs on.
const Text& words_for(Moment moment) {
  static const Text in_time{"Telt nog mee, tot:", "Still counts, until:"};
  static const Text possibly{"Telt misschien nog mee. Het hangt af van:",
                             "May still count. It hangs on:"};
  static const Text too_late{"Te laat:", "Too late:"};
  static const Text later{"Kan later ingaan. Bij een aanvraag vandaag:",
                          "Can begin later. On an application today:"};
  static const Text not_said{"Het document zegt niet tot wanneer dit meetelt.",
                             "The document does not say until when this counts."};
  switch (moment) {
    case Moment::in_time:
      return in_time;
    case Moment::possibly:
      return possibly;
    case Moment::too_late:
      return too_late;
    case Moment::later:
      return later;
    case Moment::not_said:
      break;
  }
  return not_said;
}

class Printer {
 public:
  Printer(std::ostream& out, const Policy& policy, Language language)
      : out_(out), policy_(policy), language_(language) {}

  void print(const Ways& ways) {
    for (const ContractWays& contract : ways.contracts) print(contract);
    if (ways.ground.empty()) return;
    out_ << "\n" << in(language_, hangs_on) << "\n";
    for (const Ground& ground : ways.ground) print(ground);
  }

 private:
  void print(const ContractWays& contract) {
    out_ << "\n" << in(language_, contract.contract->name) << "\n";
    if (contract.state == ContractState::reached) out_ << "  " << in(language_, reached) << "\n";
    if (contract.state == ContractState::surpassed) {
      out_ << "  " << in(language_, surpassed) << "\n";
    }
    for (const Way& way : contract.ways) print(way, *contract.contract);
    for (const Stop& stop : contract.stops) print(stop);
    const bool is_stopped = contract.ways.empty() && contract.stops.empty() &&
                            contract.state == ContractState::out_of_reach;
    if (is_stopped) out_ << "  " << in(language_, together) << "\n";
  }

  void print(const Way& way, const Contract& contract) {
    const char* mark = "  - ";
    for (const Change& change : way.changes) {
      out_ << mark << in(language_, change.fact->question) << " "
           << value_text(*change.fact, change.from) << " → " << value_text(*change.fact, change.to)
           << "\n";
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
    out_ << "      " << in(language_, words_for(way.moment));
    if (way.until != nullptr) out_ << " " << in(language_, way.until->text);
    const bool is_over = way.moment == Moment::too_late;
    if (is_over && way.until == nullptr) out_ << " " << in(language_, year_over);
    if (is_over && way.until != nullptr && way.until->missed) {
      out_ << " " << in(language_, *way.until->missed);
    }
    if (way.start) out_ << " " << format_date(*way.start);
    out_ << "\n";
  }

  void print(const Stop& stop) {
    out_ << "  " << in(language_, stopped) << " ";
    if (stop.rule != nullptr) print_stop(stop.rule->text, stop.rule->source);
    if (stop.offer != nullptr) print_stop(stop.offer->text, stop.offer->source);
    if (stop.contract != nullptr) print_stop(stop.contract->name, stop.contract->source);
  }

  void print_stop(const Text& text, const Ids& source) {
    out_ << in(language_, text) << cite(source, policy_, language_) << "\n";
  }

  void print(const Ground& ground) {
    out_ << "  " << (ground.can_be_lost ? "○ " : "● ") << in(language_, ground.fact->question);
    if (ground.least) out_ << " ≥ " << value_text(*ground.fact, *ground.least);
    if (ground.most) out_ << " ≤ " << value_text(*ground.fact, *ground.most);
    out_ << "\n";
  }

  [[nodiscard]] std::string value_text(const Fact& fact, std::int64_t code) const {
    switch (fact.type) {
      case FactType::yes_no:
        return in(language_, code != 0 ? yes : no);
      case FactType::integer:
      case FactType::decimal:
        return Decimal{code}.to_string();
      case FactType::choice:
        return in(language_, fact.options[static_cast<std::size_t>(code)].label);
      case FactType::set: {
        std::string labels;
        for (std::size_t i = 0; i < fact.options.size(); ++i) {
          if ((code >> i & 1) == 0) continue;
          labels += (labels.empty() ? "" : ", ") + in(language_, fact.options[i].label);
        }
        return labels.empty() ? "-" : labels;
      }
      case FactType::date:
      case FactType::agb:
        break;
    }
    return {};
  }

  inline static const Text yes{"ja", "yes"};
  inline static const Text no{"nee", "no"};
  inline static const Text reached{"Dit krijgt de praktijk.", "The practice gets this."};
  inline static const Text surpassed{"De praktijk krijgt iets beters.",
                                     "The practice gets something better."};
  inline static const Text answer_first{"Eerst beantwoorden:", "To be answered first:"};
  inline static const Text year_over{"dit contractjaar is voorbij.", "this contract year is over."};
  inline static const Text proof{"Bewijs:", "Evidence:"};
  inline static const Text stopped{"Niet te bereiken:", "Cannot be reached:"};
  inline static const Text together{"Niet te bereiken: de regels samen laten het niet toe.",
                                    "Cannot be reached: the rules together do not allow it."};
  inline static const Text hangs_on{
      "Waar het op rust (●: de overeenkomst hangt hiervan af; ○: mag op zichzelf wegvallen)",
      "What it rests on (●: the contract hangs on it; ○: may fall away by itself)"};

  std::ostream& out_;
  const Policy& policy_;
  Language language_;
};

}  // namespace

int run_advise(const Arguments& arguments, const RulesFolder& rules, Language language) {
  if (arguments.has("--ndjson")) {
    return answer_lines(rules, [](const CompiledPolicy& policy, const Request& request) {
      const auto found = ways(policy, request);
      if (!found) return failure(found.errors());
      return R"({"ok":true,"ways":)" + ways_json(found->front()) + "}";
    });
  }
  const auto asked = read_asked(arguments, rules);
  if (!asked) return report_errors(asked.errors(), language);
  const Policy& policy = asked->policy.policy();
  const auto found =
      ways(asked->policy, {{arguments.value("--care-type")}, asked->answers, asked->as_of});
  if (!found) return report_errors(found.errors(), language);
  if (arguments.has("--json")) {
    std::cout << ways_json(found->front()) << "\n";
    return 0;
  }
  std::cout << in(language, policy.title) << " · " << asked->as_of << "\n";
  Printer(std::cout, policy, language).print(found->front());
  return 0;
}

}  // namespace contractwijzer::cli
