#include <iostream>
#include <nlohmann/json.hpp>

#include "cases_beside.hpp"
#include "commands.hpp"
#include "contractwijzer/audit/undecided.hpp"

namespace contractwijzer::cli {

using Json = nlohmann::ordered_json;

int run_test(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto loaded = load_with_cases(arguments.operand, rules);
  if (!loaded) return report_errors(loaded.errors(), language);
  std::size_t count = 0;
  const auto failures = run_all(*loaded, count);
  const auto undecided = audit::undecided(loaded->policy.policy(), loaded->cases.files);
  const int status = failures.empty() && undecided.empty() ? 0 : falls_short;
  if (arguments.has("--json")) {
    Json out = {{"cases", count}, {"failures", Json::array()}, {"undecided", Json::array()}};
    for (const Failure& failure : failures) {
      Json differences = Json::array();
      for (const audit::Difference& one : failure.differences) {
        differences.push_back(
            {{"what", one.what}, {"expected", one.expected}, {"found", one.found}});
      }
      out["failures"].push_back({{"file", failure.file},
                                 {"case", failure.name},
                                 {"differences", std::move(differences)}});
    }
    for (const audit::Undecided& one : undecided) {
      out["undecided"].push_back({{"place", one.place}, {"wanted", one.wanted}});
    }
    std::cout << out.dump(2) << "\n";
    return status;
  }
  print_failures(failures, language);
  const bool nl = language == Language::nl;
  for (const audit::Undecided& one : undecided) {
    std::cout << one.place
              << (nl ? ": geen voorbeeld waarin dit is: " : ": no case in which this is: ")
              << one.wanted << "\n";
  }
  std::cout << count << (nl ? " voorbeelden, " : " cases, ") << failures.size()
            << (nl ? " anders dan verwacht, " : " other than expected, ") << undecided.size()
            << (nl ? " niet beslist\n" : " undecided\n");
  return status;
}

}  // namespace contractwijzer::cli
