// One document about a practice, read by several policies.
#pragma once

#include <string_view>
#include <vector>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

/// For each policy the answers that are about it (rules/schema/compared-answers.schema.json).
/// Errors: every one of the text, with its place in it.
[[nodiscard]] Result<std::vector<Answers>> divide_answers(
    const std::vector<CompiledPolicy>& policies, std::string_view text);

}  // namespace contractwijzer
