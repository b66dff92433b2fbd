#include "practice_request.hpp"

namespace contractwijzer::cli {

Result<PracticeRequest> read_practice_request(const Arguments& arguments,
                                              const RulesFolder& rules) {
  auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return policy.errors();
  auto answers = read_file_or_input(arguments.value("--answers"));
  if (!answers) return answers.errors();
  return PracticeRequest{*std::move(policy), *std::move(answers), arguments.value("--as-of")};
}

}  // namespace contractwijzer::cli
