#include <iostream>

#include "commands.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

int run_timeline(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const Errors errors = missing(arguments, {"--policy", "--care-type", "--answers", "--as-of"});
  if (!errors.empty()) return report_errors(errors, language);
  const auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return report_errors(policy.errors(), language);
  const auto text = read_file_or_input(arguments.value("--answers"));
  if (!text) return report_errors(text.errors(), language);
  const std::string as_of = arguments.value("--as-of");
  const auto verdicts = check(*policy, {arguments.all("--care-type"), *text, as_of});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  if (arguments.has("--json")) {
    std::cout << timeline_json(*verdicts) << "\n";
    return 0;
  }
  std::cout << in(language, policy->policy().title) << " · " << as_of << "\n";
  for (const PracticeStep& item : practice_timeline(*verdicts)) {
    print_step(std::cout, *item.step, policy->policy(), language);
    if (verdicts->size() == 1) continue;
    std::string names;
    for (const std::size_t i : item.verdicts) {
      names += (names.empty() ? "" : ", ") + in(language, (*verdicts)[i].care_type->name);
    }
    std::cout << "             " << names << "\n";
  }
  return 0;
}

}  // namespace contractwijzer::cli
