// Decision diagrams over a space: functions from cells to small numbers, reduced and shared, so
// that equal functions are one node. Bryant (1986), with many-valued dimensions and terminals.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <tuple>
#include <vector>

#include "compile/space.hpp"

namespace contractwijzer {

using NodeId = std::uint32_t;

class Diagram {
 public:
  /// The number of cells of each dimension; the dimensions are decided in this order.
  explicit Diagram(std::vector<std::size_t> cells_per_dimension)
      : cells_per_dimension_(std::move(cells_per_dimension)) {}

  struct Node {
    std::size_t dimension;    ///< one past the last dimension: a terminal
    std::size_t value;        ///< of a terminal
    std::size_t first_child;  ///< in children(), one for each cell
  };

  /// More nodes than this are not made (0: no bound). A diagram that wanted more is of no use.
  void bound(std::size_t most_nodes) noexcept { most_nodes_ = most_nodes; }
  [[nodiscard]] bool is_too_large() const noexcept { return is_too_large_; }

  /// The constant function.
  NodeId terminal(std::size_t value);
  /// 1 in the given cells of a dimension, 0 in the others.
  NodeId in_cells(std::size_t dimension, Cells where);
  /// `then` where f is 1, `otherwise` where f is 0.
  NodeId choose(NodeId f, NodeId then, NodeId otherwise);
  NodeId both(NodeId a, NodeId b) { return choose(a, b, terminal(0)); }
  NodeId either(NodeId a, NodeId b) { return choose(a, terminal(1), b); }
  NodeId negate(NodeId a) { return choose(a, terminal(0), terminal(1)); }
  /// 1 where at least `wanted` of the functions are 1.
  NodeId at_least(std::size_t wanted, const std::vector<NodeId>& functions);

  /// A function of another diagram over the same dimensions, its values exchanged for others.
  NodeId adopt(const Diagram& other, NodeId root,
               const std::function<std::size_t(std::size_t)>& to);

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
  NodeId make(std::size_t dimension, const std::vector<NodeId>& children);

  std::vector<std::size_t> cells_per_dimension_;
  std::vector<Node> nodes_;
  std::vector<NodeId> children_;
  std::size_t most_nodes_ = 0;
  bool is_too_large_ = false;
  std::map<std::size_t, NodeId> terminals_;
  std::map<std::pair<std::size_t, std::vector<NodeId>>, NodeId> made_;
  std::map<std::tuple<NodeId, NodeId, NodeId>, NodeId> chosen_;
};

}  // namespace contractwijzer
