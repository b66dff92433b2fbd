// What hangs on a fact, whatever a practice answers: exact, over a care type's space.
#pragma once

#include "compiler/compile/content.hpp"

namespace contractwijzer::audit {

/// Whether the function, of a diagram over the care type's space, still depends on the fact.
[[nodiscard]] bool depends_on(const CompiledCareType& care, const Diagram& diagram, NodeId function,
                              FactIndex fact);

/// Whether it can show that the fact may change: a condition or a factor looks at it, or which
/// contract a practice gets depends on it, or which way in leads to none.
[[nodiscard]] bool ways_depend_on(const CompiledCareType& care, std::string_view fact);

}  // namespace contractwijzer::audit
