// A verdict as JSON text: UTF-8 without white space (rules/schema/verdict.schema.json). No function
// here fails; the policy that a verdict is of must still be there.
#pragma once

#include <string>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

[[nodiscard]] std::string verdict_json(const Verdict& verdict);

/// The one timeline of these verdicts of a practice: a list of steps, each with its care types.
/// There is at least one verdict; all are of one policy and one day.
[[nodiscard]] std::string timeline_json(const std::vector<Verdict>& verdicts);

/// What a care type asks (CompiledPolicy::questions): groups of facts, each with its uses.
[[nodiscard]] std::string questions_json(const std::vector<QuestionGroup>& groups);
/// A list of errors, each with message and hint in both languages.
[[nodiscard]] std::string errors_json(const Errors& errors);

}  // namespace contractwijzer
