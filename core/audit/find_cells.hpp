// Where in a space several functions together come out in a certain way: exhaustive, over diagrams.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "compiler/compile/diagram.hpp"

namespace contractwijzer::audit {

/// A cell for each dimension; empty where any will do.
using CellPath = std::vector<std::optional<std::size_t>>;

/// The functions' values in one place, in their order.
using Values = std::vector<std::size_t>;

/// Empty when no combination of cells gives values that are wanted. Later cells, in which more
/// holds, are tried first.
[[nodiscard]] std::optional<CellPath> find_cells(const Diagram& diagram,
                                                 const std::vector<NodeId>& functions,
                                                 const std::function<bool(const Values&)>& wanted);

/// The function's value in these cells; in the last one where any will do.
[[nodiscard]] std::size_t value_in(const Diagram& diagram, NodeId function, const CellPath& path);

}  // namespace contractwijzer::audit
