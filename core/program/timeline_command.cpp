#include <iostream>

#include "asked.hpp"
#include "commands.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

int run_timeline(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto asked = read_asked(arguments, rules);
  if (!asked) return report_errors(asked.errors(), language);
  const Policy& policy = asked->policy.policy();
  const auto verdicts =
      check(asked->policy, {arguments.all("--care-type"), asked->answers, asked->as_of});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  if (arguments.has("--json")) {
    std::cout << timeline_json(*verdicts) << "\n";
    return 0;
  }
  std::cout << in(language, policy.title) << " · " << asked->as_of << "\n";
  for (const PracticeStep& item : practice_timeline(*verdicts)) {
    print_step(std::cout, *item.step, policy, language);
    if (verdicts->size() == 1) continue;
    std::string names;
    for (const std::size_t i : item.verdicts) {
      names += (names.empty() ? "" : ", ") + in(language, (*verdicts)[i].care_type->name);
    }
    std::cout << "      " << names << "\n";
  }
  return 0;
}

}  // namespace contractwijzer::cli
