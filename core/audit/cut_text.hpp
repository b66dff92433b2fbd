// Where a space is cut, in words.
#pragma once

#include "compiler/compile/content.hpp"

namespace contractwijzer::audit {

[[nodiscard]] Text cut_text(const Atom& atom, const CompiledCareType& care_type);

}  // namespace contractwijzer::audit
