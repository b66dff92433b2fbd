// A verdict as JSON text, without white space (rules/schema/verdict.schema.json).
#pragma once

#include <string>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

[[nodiscard]] std::string verdict_json(const Verdict& verdict);

/// The one timeline of these verdicts of a practice: a list of steps, each with its care types.
[[nodiscard]] std::string timeline_json(const std::vector<Verdict>& verdicts);

[[nodiscard]] std::string questions_json(const std::vector<QuestionGroup>& groups);
/// A list of errors, each with message and hint in both languages.
[[nodiscard]] std::string errors_json(const Errors& errors);

}  // namespace contractwijzer
