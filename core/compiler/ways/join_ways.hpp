// What it would take, for a practice of a policy.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// All three must be of one policy. `keep`: CompiledPolicy::ways.
[[nodiscard]] Ways ways(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                        const Answers& answers, Date as_of, const Ids& keep);

}  // namespace contractwijzer
