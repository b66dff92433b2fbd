#include "find_cells.hpp"

#include <algorithm>
#include <set>

namespace contractwijzer::audit {

namespace {

class Descent {
 public:
  Descent(const Diagram& diagram, const std::function<bool(const Values&)>& wanted)
      : diagram_(diagram), wanted_(wanted), path_(diagram.dimensions()) {}

  bool reach(const std::vector<NodeId>& nodes) {
    std::size_t dimension = diagram_.dimensions();
    for (const NodeId node : nodes) dimension = std::min(dimension, diagram_.node(node).dimension);
    if (dimension == diagram_.dimensions()) {
      Values values;
      for (const NodeId node : nodes) values.push_back(diagram_.node(node).value);
      return wanted_(values);
    }
    if (in_vain_.contains(nodes)) return false;
    for (std::size_t cell = diagram_.cells_of(dimension); cell-- > 0;) {
      std::vector<NodeId> below = nodes;
      for (NodeId& node : below) {
        if (diagram_.node(node).dimension == dimension) node = diagram_.child(node, cell);
      }
      path_[dimension] = cell;
      if (reach(below)) return true;
    }
    path_[dimension].reset();
    in_vain_.insert(nodes);
    return false;
  }

  [[nodiscard]] const CellPath& path() const noexcept { return path_; }

 private:
  const Diagram& diagram_;
  const std::function<bool(const Values&)>& wanted_;
  CellPath path_;
  std::set<std::vector<NodeId>> in_vain_;
};

}  // namespace

std::optional<CellPath> find_cells(const Diagram& diagram, const std::vector<NodeId>& functions,
                                   const std::function<bool(const Values&)>& wanted) {
  Descent descent(diagram, wanted);
  if (!descent.reach(functions)) return std::nullopt;
  return descent.path();
}

std::size_t value_in(const Diagram& diagram, NodeId function, const CellPath& path) {
  while (!diagram.is_terminal(function)) {
    const std::size_t dimension = diagram.node(function).dimension;
    function = diagram.child(function, path[dimension].value_or(diagram.cells_of(dimension) - 1));
  }
  return diagram.node(function).value;
}

}  // namespace contractwijzer::audit
