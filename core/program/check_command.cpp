#include <iostream>

#include "commands.hpp"
#include "lines.hpp"
#include "practice_request.hpp"
#include "report.hpp"

namespace contractwijzer::cli {

int run_check(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto request = read_practice_request(arguments, rules);
  if (!request) return report_errors(request.errors(), language);
  const auto verdicts =
      check(request->policy, {{arguments.value("--care-type")}, request->answers, request->as_of});
  if (!verdicts) return report_errors(verdicts.errors(), language);
  const Verdict& verdict = verdicts->front();
  if (arguments.has("--json")) {
    std::cout << verdict_json(verdict) << "\n";
  } else {
    print_verdict(std::cout, {request->policy, verdict, language});
  }
  return 0;
}

int run_check_lines(const Arguments& /*arguments*/, const RulesFolder& rules,
                    Language /*language*/) {
  return answer_lines(rules, [](const CompiledPolicy& policy, const RequestLine& request) {
    const auto verdict = request.check(policy);
    if (!verdict) return failure(verdict.errors());
    return R"({"ok":true,"verdict":)" + verdict_json(*verdict) + "}";
  });
}

}  // namespace contractwijzer::cli
