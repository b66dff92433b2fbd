// Functions made from functions of a decision diagram: over other dimensions, or true where they
// are true elsewhere.
#pragma once

#include <functional>
#include <vector>

#include "compiler/compile/diagram_builder.hpp"

namespace contractwijzer::audit {

/// The function of another diagram, each of its dimensions taken as the one that `to` names, and
/// each of its values as `value` says. The dimensions may come in another order.
[[nodiscard]] NodeId moved(DiagramBuilder& builder, const Diagram& from, NodeId function,
                           const std::vector<std::size_t>& to,
                           const std::function<std::size_t(std::size_t)>& value);

/// 1 where the function is 1 for some combination of cells of the dimensions that `left_out` marks.
[[nodiscard]] NodeId for_some(DiagramBuilder& builder, NodeId function,
                              const std::vector<bool>& left_out);

/// 1 where the function is 1 in the place itself, or with cell 0 instead of 1 in one or more of the
/// dimensions that `steps` marks, which have two cells.
[[nodiscard]] NodeId here_or_below(DiagramBuilder& builder, NodeId function,
                                   const std::vector<bool>& steps);

}  // namespace contractwijzer::audit
