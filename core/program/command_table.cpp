#include "command_table.hpp"

#include <algorithm>

#include "commands.hpp"
#include "options.hpp"

namespace contractwijzer::cli {

namespace {

constexpr Phrase file_operand{"BESTAND", "FILE"};
constexpr Parameter json_option{"--json", Times::at_most_once};
constexpr Parameter all_option{"--all", Times::at_most_once};
constexpr Parameter policy_option{"--policy"};
constexpr Parameter care_type_option{"--care-type"};
constexpr Parameter care_types_option{"--care-type", Times::at_least_once};
constexpr Parameter answers_option{"--answers"};
constexpr Parameter as_of_option{"--as-of"};
constexpr Parameter document_option{"--document"};
constexpr Parameter lines_option{"--ndjson"};

const Parameter* find_parameter(const Command& command, std::string_view option) {
  const auto& all = command.parameters;
  const auto at = std::find_if(all.begin(), all.end(),
                               [option](const Parameter& each) { return each.option == option; });
  return at == all.end() ? nullptr : &*at;
}

bool is_for_every_command(std::string_view option) {
  return option == "--lang" || option == "--rules";
}

bool has_its_switches(const Command& command, const Arguments& arguments) {
  const auto& all = command.parameters;
  return std::all_of(all.begin(), all.end(), [&arguments](const Parameter& each) {
    return !each.is_needed() || !find_option(each.option)->is_switch() ||
           arguments.has(each.option);
  });
}

}  // namespace

const std::vector<Command>& all_commands() {
  static const std::vector<Command> commands{
      {"check",
       For::practices,
       {},
       {policy_option, care_type_option, answers_option, as_of_option, json_option},
       {"de uitkomst voor een praktijk: waarom, wat u nu doet, en wat nog open is",
        "the outcome for a practice: why, what to do next, and what is still open"},
       run_check},
      {"check",
       For::practices,
       {},
       {lines_option},
       {R"(regels {"policy","careType","asOf","answers"} erin, uitkomsten als JSON eruit)",
        R"(lines {"policy","careType","asOf","answers"} in, verdicts out)"},
       run_check_lines},
      {"advise",
       For::practices,
       {},
       {policy_option,
        care_type_option,
        answers_option,
        as_of_option,
        {"--keep", Times::any},
        json_option},
       {"wat er nodig is voor elke overeenkomst", "what it would take to get each contract"},
       run_advise},
      {"advise",
       For::practices,
       {},
       {lines_option},
       {R"(dezelfde regels erin, ook met "keep":["GEGEVEN"], wat er nodig is als JSON eruit)",
        R"(the same lines in, also with "keep":["FACT"], ways out)"},
       run_advise_lines},
      {"timeline",
       For::practices,
       {},
       {policy_option, care_types_option, answers_option, as_of_option, json_option},
       {"één tijdpad voor de hele praktijk", "one timeline for the whole practice"},
       run_timeline},
      {"compare",
       For::practices,
       {},
       {{"--policy", Times::any}, care_types_option, answers_option, as_of_option, json_option},
       {"één praktijk bij verschillend beleid; zonder --policy bij elk beleid dat er is",
        "one practice under several policies; all, unless told which"},
       run_compare},
      {"policies",
       For::practices,
       {},
       {},
       {"welk beleid er is, met de zorgsoorten", "the policies and their care types"},
       run_policies},
      {"questions",
       For::practices,
       {},
       {policy_option, care_type_option, json_option},
       {"wat het beleid over een zorgsoort vraagt", "what the policy asks about a care type"},
       run_questions},
      {"lint",
       For::authors,
       file_operand,
       {json_option, all_option},
       {"wat fout is in een beleid, en wat waarschijnlijk niet klopt",
        "what is wrong in a policy, and what may well be"},
       run_lint},
      {"prove",
       For::authors,
       file_operand,
       {json_option, all_option},
       {"wat voor elke praktijk geldt; klopt iets niet, dan met een praktijk die dat laat zien",
        "what holds for every practice; a failure names a practice"},
       run_prove},
      {"test",
       For::authors,
       file_operand,
       {json_option},
       {"kloppen de voorbeelden, en welke regel is in geen voorbeeld beslist?",
        "its cases, and which rules no case decides"},
       run_test},
      {"mutate",
       For::authors,
       file_operand,
       {json_option},
       {"welke kapotte regel geen enkel voorbeeld merkt",
        "which broken rules no case would notice"},
       run_mutate},
      {"migrate",
       For::authors,
       file_operand,
       {},
       {"zet een beleid over naar de versie van de taal van dit programma",
        "brings a policy to this program's version of the language"},
       run_migrate},
      {"compile",
       For::authors,
       file_operand,
       {{"-o"}, {"--structure", Times::at_most_once}},
       {"wat het beleid beslist, als bytes voor de rekenkern",
        "what it decides, as bytes that an evaluator reads"},
       run_compile},
      {"sources",
       For::authors,
       {},
       {policy_option, document_option, json_option},
       {"de kaart van het document, naast een tekst gelegd",
        "the map of its document held against a text"},
       run_sources},
      {"outline",
       For::authors,
       {},
       {policy_option, document_option},
       {"een eerste kaart van een document, om in te vullen",
        "a first map of a document, to be filled in"},
       run_outline},
  };
  return commands;
}

const Command* find_command(const Arguments& arguments) {
  const Command* found = nullptr;
  for (const Command& command : all_commands()) {
    if (command.name == arguments.command && has_its_switches(command, arguments)) {
      found = &command;
    }
  }
  return found;
}

Errors refused(const Command& command, const Arguments& arguments) {
  Errors errors;
  const auto refuse = [&errors](std::string word) {
    errors.push_back(not_understood(std::move(word)));
  };
  if (command.operand.en.empty() && !arguments.operand.empty()) refuse(arguments.operand);
  for (const auto& [option, values] : arguments.options) {
    const Parameter* parameter = find_parameter(command, option);
    const bool may_repeat = parameter != nullptr && parameter->may_repeat();
    if (parameter == nullptr && !is_for_every_command(option)) {
      refuse(values.front().empty() ? option : option + " " + values.front());
    } else if (values.size() > 1 && !may_repeat) {
      refuse(option + " " + values[1]);
    }
  }
  return errors;
}

Errors missing(const Command& command, const Arguments& arguments) {
  Errors errors;
  const auto miss = [&errors](std::string word) {
    errors.push_back({ErrorCode::missing_field, {}, {}, std::move(word), {}});
  };
  if (!command.operand.en.empty() && arguments.operand.empty()) {
    miss(arguments.command + " " + std::string(command.operand.en));
  }
  for (const Parameter& parameter : command.parameters) {
    const bool is_switch = find_option(parameter.option)->is_switch();
    if (parameter.is_needed() && !is_switch && arguments.value(parameter.option).empty()) {
      miss(std::string(parameter.option));
    }
  }
  return errors;
}

}  // namespace contractwijzer::cli
