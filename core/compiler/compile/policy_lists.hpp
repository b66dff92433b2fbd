// The rows of all that can be asked under a policy, whatever the care type.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

struct PolicyLists {
  std::vector<engine::PolicyRow> policy;
  std::vector<engine::FactRow> facts;
  std::vector<engine::AskedRow> asked;
};
[[nodiscard]] PolicyLists policy_lists(const CompiledPolicy::Content& content);

}  // namespace contractwijzer
