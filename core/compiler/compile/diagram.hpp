// A decision diagram over a space: functions from cells to small numbers, reduced and shared, so
// that equal functions are one node. Bryant (1986), with many-valued dimensions and terminals. It
// is made by a DiagramBuilder.
#pragma once

#include <cstdint>
#include <vector>

namespace contractwijzer {

using NodeId = std::uint32_t;

class Diagram {
 public:
  struct Node {
    std::size_t dimension;    ///< one past the last dimension: a terminal
    std::size_t value;        ///< of a terminal
    std::size_t first_child;  ///< one for each cell
  };

  Diagram() = default;

  [[nodiscard]] const Node& node(NodeId id) const { return nodes_[id]; }
  [[nodiscard]] NodeId child(NodeId id, std::size_t cell) const {
    return children_[nodes_[id].first_child + cell];
  }
  [[nodiscard]] bool is_terminal(NodeId id) const {
    return nodes_[id].dimension == cells_per_dimension_.size();
  }
  [[nodiscard]] std::size_t dimensions() const noexcept { return cells_per_dimension_.size(); }
  [[nodiscard]] std::size_t cells_of(std::size_t dimension) const {
    return cells_per_dimension_[dimension];
  }
  [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }

 private:
  friend class DiagramBuilder;

  std::vector<std::size_t> cells_per_dimension_;
  std::vector<Node> nodes_;
  std::vector<NodeId> children_;
};

}  // namespace contractwijzer
