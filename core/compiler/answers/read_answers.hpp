// Answers out of JSON that has been parsed.
#pragma once

#include "contractwijzer/compiled_policy.hpp"
#include "json/json_text.hpp"

namespace contractwijzer {

/// Errors: every one, with its pointer in `json` and without a position.
[[nodiscard]] Result<Answers> read_answers(const CompiledPolicy::Content& content,
                                           const Json& json);

}  // namespace contractwijzer
