// Whether a verdict, and what it would take, is what its case says.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/audit/difference.hpp"

namespace contractwijzer::audit {

[[nodiscard]] std::vector<Difference> differences(const Expectation& expect,
                                                  const Verdict& verdict);

/// "contract A portaal"
[[nodiscard]] std::string in_words(const Outcome& outcome);

/// The care type is one that this policy gave. Empty: all is as expected. Answers that the policy
/// refuses are a difference too, and so is a fact to keep that there is not. The ways are looked
/// for only where the case expects any.
[[nodiscard]] std::vector<Difference> run_case(const CompiledPolicy& policy,
                                               const CareType& care_type, const Case& one);

}  // namespace contractwijzer::audit
