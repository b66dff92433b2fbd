// The frame of a care type's verdicts: everything that one can name, with nothing said of it yet.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

[[nodiscard]] Verdict frame_of(const CompiledPolicy::Content& content,
                               const CompiledCareType& care_type);

}  // namespace contractwijzer
