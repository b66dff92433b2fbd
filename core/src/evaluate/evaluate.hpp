// From a practice to its verdict.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// All three must be of one policy.
[[nodiscard]] Verdict evaluate(const CompiledPolicy::Content& content,
                               const CompiledCareType& care_type, const Answers& answers,
                               Date as_of);

}  // namespace contractwijzer
