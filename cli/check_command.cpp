#include <iostream>

#include "commands.hpp"
#include "lines.hpp"
#include "report.hpp"

namespace contractwijzer::cli {

int run_check(const Arguments& arguments, const RulesFolder& rules, Language language) {
  if (arguments.has("--ndjson")) {
    return answer_lines(rules, [](const CompiledPolicy& policy, const Request& request) {
      const auto verdicts = check(policy, request);
      if (!verdicts) return failure(verdicts.errors());
      return R"({"ok":true,"verdict":)" + verdict_json(verdicts->front()) + "}";
    });
  }
  Errors errors = missing(arguments, {"--policy", "--care-type", "--answers", "--as-of"});
  if (!errors.empty()) return report_errors(errors, language);
  const auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return report_errors(policy.errors(), language);
  const auto text = read_file_or_input(arguments.value("--answers"));
  if (!text) return report_errors(text.errors(), language);

  const auto verdicts =
      check(*policy, {{arguments.value("--care-type")}, *text, arguments.value("--as-of")});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  const Verdict& verdict = verdicts->front();
  if (arguments.has("--json")) {
    std::cout << verdict_json(verdict) << "\n";
  } else {
    print_verdict(std::cout, verdict, language);
  }
  return 0;
}

}  // namespace contractwijzer::cli
