// From a compiled care type to the rows that are evaluated.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// Gives each compiled test its place among the rows, and makes the rows. Errors: too-entangled,
/// where they would be more than an image can name.
[[nodiscard]] Errors lay_out(const CompiledPolicy::Content& content, CompiledCareType& care_type);

}  // namespace contractwijzer
