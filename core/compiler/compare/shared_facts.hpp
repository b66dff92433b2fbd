// Which answers count for several policies.
#pragma once

#include <string_view>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

/// Whether an answer to this fact under one policy is an answer to it under the other. Both must
/// know it and mean the same by it. It must not be about one policy only, and if it is not in the
/// vocabulary of both, the policies must be of one purchaser.
[[nodiscard]] bool counts_for_both(const CompiledPolicy& a, const CompiledPolicy& b,
                                   std::string_view fact);

/// Whether any care type of the policy asks it.
[[nodiscard]] bool asks(const CompiledPolicy& policy, std::string_view fact);

}  // namespace contractwijzer
