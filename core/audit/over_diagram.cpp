#include "over_diagram.hpp"

#include <map>

namespace contractwijzer::audit {

namespace {

/// The function that is each of these in one cell of the dimension.
NodeId by_cell(DiagramBuilder& builder, std::size_t dimension, const std::vector<NodeId>& in_cell) {
  NodeId all = in_cell.back();
  for (std::size_t cell = 0; cell + 1 < in_cell.size(); ++cell) {
    all = builder.choose(builder.in_cells(dimension, Cells{1} << cell), in_cell[cell], all);
  }
  return all;
}

using Join = std::function<NodeId(std::size_t dimension, std::vector<NodeId> in_cell)>;

/// The function made anew from its terminals up, each node once.
NodeId made_anew(DiagramBuilder& builder, NodeId function, const Join& join) {
  std::map<NodeId, NodeId> made;
  const std::function<NodeId(NodeId)> make = [&](NodeId id) {
    if (builder.diagram().is_terminal(id)) return id;
    if (const auto known = made.find(id); known != made.end()) return known->second;
    const std::size_t dimension = builder.diagram().node(id).dimension;
    std::vector<NodeId> in_cell;
    for (std::size_t cell = 0; cell < builder.diagram().cells_of(dimension); ++cell) {
      in_cell.push_back(make(builder.diagram().child(id, cell)));
    }
    return made[id] = join(dimension, std::move(in_cell));
  };
  return make(function);
}

}  // namespace

NodeId moved(DiagramBuilder& builder, const Diagram& from, NodeId function,
             const std::vector<std::size_t>& to,
             const std::function<std::size_t(std::size_t)>& value) {
  std::map<NodeId, NodeId> made;
  const std::function<NodeId(NodeId)> make = [&](NodeId id) {
    const Diagram::Node& node = from.node(id);
    if (from.is_terminal(id)) return builder.terminal(value(node.value));
    if (const auto known = made.find(id); known != made.end()) return known->second;
    std::vector<NodeId> in_cell;
    for (std::size_t cell = 0; cell < from.cells_of(node.dimension); ++cell) {
      in_cell.push_back(make(from.child(id, cell)));
    }
    return made[id] = by_cell(builder, to[node.dimension], in_cell);
  };
  return make(function);
}

NodeId for_some(DiagramBuilder& builder, NodeId function, const std::vector<bool>& left_out) {
  return made_anew(builder, function,
                   [&](std::size_t dimension, const std::vector<NodeId>& in_cell) {
                     if (!left_out[dimension]) return by_cell(builder, dimension, in_cell);
                     NodeId some = builder.terminal(0);
                     for (const NodeId each : in_cell) some = builder.either(each, some);
                     return some;
                   });
}

NodeId here_or_below(DiagramBuilder& builder, NodeId function, const std::vector<bool>& steps) {
  return made_anew(builder, function, [&](std::size_t dimension, std::vector<NodeId> in_cell) {
    if (steps[dimension]) in_cell[1] = builder.either(in_cell[0], in_cell[1]);
    return by_cell(builder, dimension, in_cell);
  });
}

}  // namespace contractwijzer::audit
