// Makes the functions of a decision diagram: no node twice (the unique table), and nothing computed
// twice (the computed table).
#pragma once

#include <functional>
#include <map>
#include <tuple>
#include <vector>

#include "compile/diagram.hpp"
#include "compile/space.hpp"

namespace contractwijzer {

class DiagramBuilder {
 public:
  /// The number of cells of each dimension; the dimensions are decided in this order. A diagram
  /// that wanted more than `most_nodes` (0: no bound) is of no use: is_too_large() says so.
  explicit DiagramBuilder(std::vector<std::size_t> cells_per_dimension, std::size_t most_nodes = 0);
  /// Goes on where a finished diagram ends: its functions keep their ids.
  explicit DiagramBuilder(Diagram diagram);

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
  /// 1 where the weights of the functions that are 1 add up to at least `wanted`.
  NodeId at_least(std::int64_t wanted, const std::vector<NodeId>& functions,
                  const std::vector<int>& weights);

  /// A function of another diagram over the same dimensions, its values exchanged for others.
  NodeId adopt(const Diagram& other, NodeId root,
               const std::function<std::size_t(std::size_t)>& to);

  /// What was made so far.
  [[nodiscard]] const Diagram& diagram() const noexcept { return diagram_; }
  [[nodiscard]] bool is_too_large() const noexcept { return is_too_large_; }
  [[nodiscard]] Diagram take() && { return std::move(diagram_); }

 private:
  NodeId make(std::size_t dimension, const std::vector<NodeId>& children);
  NodeId compute(NodeId f, NodeId then, NodeId otherwise);

  Diagram diagram_;
  std::size_t most_nodes_ = 0;
  bool is_too_large_ = false;
  std::map<std::size_t, NodeId> terminals_;
  std::map<std::pair<std::size_t, std::vector<NodeId>>, NodeId> unique_;
  std::map<std::tuple<NodeId, NodeId, NodeId>, NodeId> computed_;
};

}  // namespace contractwijzer
