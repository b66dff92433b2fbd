// Whether the days that a practice told can be: under this policy, and in the order of its steps.
#pragma once

#include "compile/content.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

/// Errors: event-too-early, event-too-late, events-reversed, each at the answer.
void check_events(const CompiledPolicy::Content& content, const Answers& answers,
                  Problems& problems);

}  // namespace contractwijzer
