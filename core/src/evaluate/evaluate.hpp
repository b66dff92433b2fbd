// From answers to a verdict.
#pragma once

#include "compile/content.hpp"
#include "contractwijzer/answered.hpp"

namespace contractwijzer {

/// Answers that were read against this policy, as the engine takes them.
[[nodiscard]] engine::Answered answered(const CompiledPolicy::Content& content,
                                        const Answers& answers);

/// Of a care type among the policy's.
[[nodiscard]] std::size_t place_of(const CompiledPolicy::Content& content,
                                   const CompiledCareType& care_type);

/// All three must be of one policy.
[[nodiscard]] Verdict evaluate(const CompiledPolicy::Content& content,
                               const CompiledCareType& care_type, const Answers& answers,
                               Date as_of);

}  // namespace contractwijzer
