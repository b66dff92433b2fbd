// From answers to a verdict.
#pragma once

#include "compile/content.hpp"
#include "contractwijzer/answered.hpp"
#include "engine/practice.hpp"

namespace contractwijzer {

/// Answers that were read against this policy, as the engine takes them.
[[nodiscard]] engine::Answered answered(const CompiledPolicy::Content& content,
                                        const Answers& answers);

/// Of a care type among the policy's.
[[nodiscard]] std::size_t place_of(const CompiledPolicy::Content& content,
                                   const CompiledCareType& care_type);

/// `care`: the care type's rows, which the practice must not outlive.
[[nodiscard]] engine::Practice practice_of(const CompiledPolicy::Content& content,
                                           const CompiledCareType& care_type,
                                           const engine::Care& care, const Answers& answers,
                                           Date as_of);

/// All three must be of one policy.
[[nodiscard]] Verdict evaluate(const CompiledPolicy::Content& content,
                               const CompiledCareType& care_type, const Answers& answers,
                               Date as_of);

}  // namespace contractwijzer
