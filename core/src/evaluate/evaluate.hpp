// From a practice to its verdict.
#pragma once

#include "evaluate/practice.hpp"

namespace contractwijzer {

/// Without the edition.
[[nodiscard]] Verdict evaluate(const CompiledPolicy::Content& content, const Practice& practice,
                               Date as_of);

/// All three must be of one policy.
[[nodiscard]] Verdict evaluate(const CompiledPolicy::Content& content,
                               const CompiledCareType& care_type, const Answers& answers,
                               Date as_of);

}  // namespace contractwijzer
