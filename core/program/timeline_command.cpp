#include <iostream>

#include "commands.hpp"
#include "practice_request.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

int run_timeline(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto request = read_practice_request(arguments, rules);
  if (!request) return report_errors(request.errors(), language);
  const Policy& policy = request->policy.policy();
  const auto verdicts =
      check(request->policy, {arguments.all("--care-type"), request->answers, request->as_of});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  if (arguments.has("--json")) {
    std::cout << timeline_json(*verdicts) << "\n";
    return 0;
  }
  std::cout << in(language, policy.title) << " · " << request->as_of << "\n";
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
