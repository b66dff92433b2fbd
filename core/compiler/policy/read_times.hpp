// What a policy says of time: terms, periods, steps, and the starts that follow from events.
#pragma once

#include "policy/read_policy.hpp"

namespace contractwijzer {

[[nodiscard]] Term read_term(const Cursor& at);
[[nodiscard]] StartRule read_start_rule(const Cursor& at);
[[nodiscard]] EarliestEvent read_earliest_event(const Cursor& at);
[[nodiscard]] Period read_period(const Cursor& at);
[[nodiscard]] Step read_step(const Cursor& at);

}  // namespace contractwijzer
