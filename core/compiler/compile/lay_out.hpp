// From a compiled care type to the rows that are evaluated.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// Gives each compiled test its place among the rows, and makes the rows. Errors: too-entangled,
/// where they would be more than an image can name.
[[nodiscard]] Errors lay_out(const CompiledPolicy::Content& content, CompiledCareType& care_type);

/// Of all that can be asked.
struct PolicyLists {
  std::vector<engine::PolicyRow> policy;
  std::vector<engine::FactRow> facts;
  std::vector<engine::AskedRow> asked;
};
[[nodiscard]] PolicyLists policy_lists(const CompiledPolicy::Content& content);

}  // namespace contractwijzer
