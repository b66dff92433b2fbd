// The rules of a policy, each kind with the fields that it has.
#pragma once

#include "policy/read_policy.hpp"

namespace contractwijzer {

using RuleReader = Rule (*)(const Cursor&);
[[nodiscard]] RuleReader reader_of(RuleKind kind);

}  // namespace contractwijzer
