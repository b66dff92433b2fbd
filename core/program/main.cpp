#include <iostream>

#include "commands.hpp"

namespace contractwijzer::cli {

namespace {

constexpr std::string_view help =
    R"(contractwijzer: what a health insurer's purchasing policy says of a practice

  contractwijzer check --policy ID|FILE --care-type ID --answers FILE|- --as-of YYYY-MM-DD [--json]
  contractwijzer check --ndjson          lines {"policy","careType","asOf","answers"} in, verdicts out;
  contractwijzer advise --ndjson         or ways
  contractwijzer timeline --policy ID|FILE --care-type ID [--care-type ID ...] --answers FILE|-
                          --as-of YYYY-MM-DD [--json]       one timeline for the whole practice
  contractwijzer advise --policy ID|FILE --care-type ID --answers FILE|- --as-of YYYY-MM-DD [--json]
                                         what it would take to get each contract
  contractwijzer compare [--policy ID|FILE[@EDITION] ...] --care-type ID [--care-type ID ...]
                         --answers FILE|- --as-of YYYY-MM-DD [--json]
                                         one practice under several policies; all, unless told which
  contractwijzer policies                the policies and their care types
  contractwijzer questions --policy ID|FILE --care-type ID [--json]
  contractwijzer --help | --version

  for who writes a policy; FILE is its file, its folder or its id:
  contractwijzer lint FILE [--json]      what is wrong in it, and what may well be
  contractwijzer prove FILE [--json]     what holds for every practice; a failure names a practice
  contractwijzer test FILE [--json]      its cases, and which rules no case decides
  contractwijzer mutate FILE [--json]    which broken rules no case would notice
  contractwijzer compile FILE -o IMAGE [--structure JSON]
                                         what it decides, as bytes that an evaluator reads; beside it,
                                         what the places in its numbers are places of
  contractwijzer sources --policy FILE --document TEXT [--json]
                                         the map of its document held against a text
  contractwijzer outline --policy ID --document TEXT
                                         a first map of a document, to be filled in

  --answers  a file of answers (rules/schema/answers.schema.json; to compare:
             compared-answers.schema.json), or - for standard input
  --as-of    the day for which the verdict is asked
  --json     the verdict as JSON (rules/schema/verdict.schema.json), or the timeline's steps
  --lang     nl or en: the language of readable text and errors; nl unless told
  --rules    the folder with vocabulary.json and the policies; else CONTRACTWIJZER_RULES, else ./rules

Exit status: 0 for a verdict, whatever it says, and for a policy of which all holds; 1 where a policy
falls short; 2 for bad input, with the errors on standard error.
)";

int run(const std::vector<std::string>& words, const std::string& program) {
  const auto arguments = parse_arguments(words);
  if (!arguments) return report_errors(arguments.errors(), Language::nl);
  if (arguments->has("--help")) {
    std::cout << help;
    return 0;
  }
  if (arguments->has("--version")) {
    std::cout << "contractwijzer " << engine_version << "\n";
    return 0;
  }
  const std::string lang = arguments->value("--lang");
  if (!lang.empty() && lang != "nl" && lang != "en") {
    return report_errors({{ErrorCode::wrong_value, "--lang", {}, lang, "nl, en"}}, Language::nl);
  }
  const Language language = lang == "en" ? Language::en : Language::nl;
  const RulesFolder rules(arguments->value("--rules"), program);
  if (arguments->command == "check") return run_check(*arguments, rules, language);
  if (arguments->command == "timeline") return run_timeline(*arguments, rules, language);
  if (arguments->command == "advise") return run_advise(*arguments, rules, language);
  if (arguments->command == "compare") return run_compare(*arguments, rules, language);
  if (arguments->command == "policies") return run_policies(*arguments, rules, language);
  if (arguments->command == "questions") return run_questions(*arguments, rules, language);
  if (arguments->command == "sources") return run_sources(*arguments, rules, language);
  if (arguments->command == "outline") return run_outline(*arguments, language);
  if (arguments->command == "lint") return run_lint(*arguments, rules, language);
  if (arguments->command == "prove") return run_prove(*arguments, rules, language);
  if (arguments->command == "test") return run_test(*arguments, rules, language);
  if (arguments->command == "mutate") return run_mutate(*arguments, rules, language);
  if (arguments->command == "compile") return run_compile(*arguments, rules, language);
  return report_errors(
      {{ErrorCode::wrong_arguments,
        {},
        {},
        arguments->command,
        "check, timeline, advise, compare, policies, questions, lint, prove, test, "
        "mutate, compile, sources, outline"}},
      language);
}

}  // namespace

int report_errors(const Errors& errors, Language language) {
  for (const Error& error : errors) {
    std::cerr << name_of(error.code);
    if (error.position.line != 0) {
      std::cerr << " " << error.position.line << ":" << error.position.column;
    }
    if (!error.pointer.empty()) std::cerr << " " << error.pointer;
    std::cerr << "\n  " << in(language, message_of(error)) << "\n  " << in(language, hint_of(error))
              << "\n";
  }
  return bad_input;
}

}  // namespace contractwijzer::cli

int main(int count, char** words) {
  const std::vector<std::string> all(words, words + count);
  return contractwijzer::cli::run({all.begin() + 1, all.end()}, all.front());
}
