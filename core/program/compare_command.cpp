#include <algorithm>
#include <iostream>

#include "commands.hpp"
#include "comparison_report.hpp"

namespace contractwijzer::cli {

namespace {

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
  print_comparison(std::cout, *comparison, request.care_types, language);
  return 0;
}

}  // namespace contractwijzer::cli
