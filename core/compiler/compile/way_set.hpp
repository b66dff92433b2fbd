// Ways in as the set that rows bear.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// A bit for each of the care type's ways in that is one of `offers`.
[[nodiscard]] engine::WaySet ways_of(const CompiledCareType& care, const Ids& offers);

}  // namespace contractwijzer
