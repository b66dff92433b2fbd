#include "asked.hpp"

namespace contractwijzer::cli {

Result<Asked> read_asked(const Arguments& arguments, const RulesFolder& rules) {
  auto policy = rules.load(arguments.value("--policy"));
  if (!policy) return policy.errors();
  auto answers = read_file_or_input(arguments.value("--answers"));
  if (!answers) return answers.errors();
  return Asked{*std::move(policy), *std::move(answers), arguments.value("--as-of")};
}

}  // namespace contractwijzer::cli
