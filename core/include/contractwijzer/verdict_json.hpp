// A verdict as JSON text, without white space: whole (rules/schema/verdict.schema.json), or in two
// parts, so that what is the same in every verdict of a care type crosses a border only once.
#pragma once

#include <string>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

[[nodiscard]] std::string verdict_json(const Verdict& verdict);

/// The one timeline of these verdicts of a practice: a list of steps, each with its care types.
[[nodiscard]] std::string timeline_json(const std::vector<Verdict>& verdicts);
/// The same as marks, a list for each step: the number of the first verdict that bears it, its
/// place in that verdict's timeline, and the numbers of all verdicts in which it stands alike.
[[nodiscard]] std::string timeline_marks_json(const std::vector<Verdict>& verdicts);

/// The fixed part: everything that a verdict of the care type can name, with its texts and clauses,
/// in the verdict's own shape but for the states.
[[nodiscard]] std::string frame_json(const Verdict& frame);

/// What varies, in the order of the frame (`frame`: CompiledPolicy::frame of the care type):
/// - lists that are always whole: a state each; of a composed rule, and of a contract with a test
/// of
///   its own, [state, traces], a trace being a state or [state, traces];
/// - lists that are a choice from the frame's: [place in the frame, what is said of it ...].
[[nodiscard]] std::string marks_json(const Verdict& verdict, const Verdict& frame);

[[nodiscard]] std::string questions_json(const std::vector<QuestionGroup>& groups);
/// A list of errors, each with message and hint in both languages.
[[nodiscard]] std::string errors_json(const Errors& errors);

}  // namespace contractwijzer
