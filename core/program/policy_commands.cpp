#include <iostream>

#include "commands.hpp"
#include "write_file.hpp"

namespace contractwijzer::cli {

namespace {

/// The id and the question; beneath it what may be answered, and what helps to answer it.
void print_question(const Fact& fact, Language language) {
  std::cout << "  " << fact.id << "  " << in(language, fact.question);
  if (fact.unit) std::cout << " (" << in(language, *fact.unit) << ")";
  std::cout << "\n";
  for (const Option& option : fact.options) {
    std::cout << "      - " << option.id << ": " << in(language, option.label) << "\n";
  }
  if (fact.not_applicable) {
    std::cout << "      - not-applicable: " << in(language, *fact.not_applicable) << "\n";
  }
  if (fact.help) std::cout << "      " << in(language, *fact.help) << "\n";
  if (fact.find_out) {
    std::cout << "      " << say(language, "Waar u dit vindt: ", "Where to find this: ")
              << in(language, *fact.find_out) << "\n";
  }
}

}  // namespace

int run_policies(const Arguments& /*arguments*/, const RulesFolder& rules, Language language) {
  int status = 0;
  for (const std::string& id : rules.policy_ids()) {
    const auto policy = rules.load(id);
    if (!policy) {
      std::cerr << id << ":\n";
      status = report_errors(policy.errors(), language);
      continue;
    }
    const Policy& content = policy->policy();
    std::cout << id << " " << content.version << "  " << in(language, content.title) << "\n";
    for (const CareType& care_type : content.care_types) {
      std::cout << "  " << care_type.id << "  " << in(language, care_type.name) << "\n";
    }
  }
  return status;
}

/// The image into one file; beside it, with --structure, what its places are places of.
int run_compile(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto policy = rules.load(arguments.operand);
  if (!policy) return report_errors(policy.errors(), language);
  const auto image = policy->image();
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are written as they are
  const std::string_view bytes{reinterpret_cast<const char*>(image.data()), image.size()};
  if (!write_file(arguments.value("-o"), bytes)) {
    return report_errors({unwritable(arguments.value("-o"))}, language);
  }
  const std::string beside = arguments.value("--structure");
  if (!beside.empty() && !write_file(beside, structure_json(*policy) + "\n")) {
    return report_errors({unwritable(beside)}, language);
  }
  return 0;
}

int run_questions(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return report_errors(policy.errors(), language);
  const auto care_type = find_care_type(*policy, arguments.value("--care-type"));
  if (!care_type) return report_errors(care_type.errors(), language);
  const auto& groups = policy->questions(**care_type);
  if (arguments.has("--json")) {
    std::cout << questions_json(groups) << "\n";
    return 0;
  }
  for (const QuestionGroup& group : groups) {
    std::cout << in(language, group.group->title) << "\n";
    for (const FactUse& use : group.facts) {
      print_question(*use.fact, language);
    }
  }
  return 0;
}

}  // namespace contractwijzer::cli
