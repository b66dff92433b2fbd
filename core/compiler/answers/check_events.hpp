// Whether the days that a practice told can be: under this policy, and in the order of its steps.
#pragma once

#include "compile/content.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

/// Whether this fact tells the day of a step or of what a start rule counts from.
[[nodiscard]] bool is_event(const CompiledCareType& care_type, const std::string& fact);

/// Errors: event-too-early, event-too-late, events-reversed, each at the answer.
void check_events(const CompiledPolicy::Content& content, const Answers& answers,
                  Problems& problems);

}  // namespace contractwijzer
