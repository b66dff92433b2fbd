// Whether a verdict is what its case says.
#pragma once

#include <string>
#include <vector>

#include "case_file.hpp"

namespace contractwijzer::audit {

/// What a case expects and what the verdict says instead.
struct Difference {
  std::string what;  ///< the expectation's field, and the id in it: "rules/kngf"
  std::string expected;
  std::string found;
  std::optional<Error> refused;  ///< the answers were: why
};

[[nodiscard]] std::vector<Difference> differences(const Expectation& expect,
                                                  const Verdict& verdict);

/// "contract A portaal"
[[nodiscard]] std::string in_words(const Outcome& outcome);

/// Answers that the policy refuses are a difference too.
[[nodiscard]] std::vector<Difference> run_case(const CompiledPolicy& policy,
                                               const CareType& care_type, const Case& one);

}  // namespace contractwijzer::audit
