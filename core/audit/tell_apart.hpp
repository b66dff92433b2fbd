// Whether some practice could tell two care types apart: exact, over the space cut by both.
#pragma once

#include <optional>

#include "compiler/compile/content.hpp"
#include "contractwijzer/audit/witness.hpp"

namespace contractwijzer::audit {

/// Care types with the same id, of two policies with the same facts. What has no test (steps,
/// texts, days) is not looked at. Errors: too-entangled.
[[nodiscard]] Result<std::optional<Witness>> tell_apart(const CompiledPolicy& policy,
                                                        const CompiledPolicy::Content& other,
                                                        const std::string& care_type);

}  // namespace contractwijzer::audit
