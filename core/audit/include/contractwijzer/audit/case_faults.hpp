// What cases name that their policy does not have: an absent step that does not exist would hold
// whatever becomes of the policy.
#pragma once

#include "contractwijzer/audit/case_file.hpp"

namespace contractwijzer::audit {

/// Of cases of this care type of the policy, each with its place in the file: answers that the
/// policy refuses, and ids that it does not know.
[[nodiscard]] Errors faults_of(const CaseFile& file, const CompiledPolicy& policy,
                               const CareType& care_type);

}  // namespace contractwijzer::audit
