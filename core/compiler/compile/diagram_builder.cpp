#include "compile/diagram_builder.hpp"

#include <algorithm>

namespace contractwijzer {

DiagramBuilder::DiagramBuilder(std::vector<std::size_t> cells_per_dimension, std::size_t most_nodes)
    : most_nodes_(most_nodes) {
  diagram_.cells_per_dimension_ = std::move(cells_per_dimension);
}

DiagramBuilder::DiagramBuilder(Diagram diagram) : diagram_(std::move(diagram)) {
  for (NodeId id = 0; id < diagram_.size(); ++id) {
    const Diagram::Node& node = diagram_.node(id);
    if (diagram_.is_terminal(id)) {
      terminals_.emplace(node.value, id);
    } else {
      const auto first = diagram_.children_.begin() + static_cast<std::ptrdiff_t>(node.first_child);
      const auto cells = static_cast<std::ptrdiff_t>(diagram_.cells_of(node.dimension));
      unique_.emplace(std::pair(node.dimension, std::vector<NodeId>(first, first + cells)), id);
    }
  }
}

NodeId DiagramBuilder::terminal(std::size_t value) {
  const auto [place, is_new] =
      terminals_.try_emplace(value, static_cast<NodeId>(diagram_.nodes_.size()));
  if (is_new) diagram_.nodes_.push_back({diagram_.dimensions(), value, 0});
  return place->second;
}

NodeId DiagramBuilder::make(std::size_t dimension, const std::vector<NodeId>& children) {
  const bool all_equal = std::all_of(children.begin(), children.end(),
                                     [&](NodeId child) { return child == children.front(); });
  if (all_equal) return children.front();
  if (most_nodes_ != 0 && diagram_.size() >= most_nodes_) {
    is_too_large_ = true;
    return children.front();
  }
  const auto [place, is_new] =
      unique_.try_emplace({dimension, children}, static_cast<NodeId>(diagram_.size()));
  if (is_new) {
    diagram_.nodes_.push_back({dimension, 0, diagram_.children_.size()});
    diagram_.children_.insert(diagram_.children_.end(), children.begin(), children.end());
  }
  return place->second;
}

NodeId DiagramBuilder::in_cells(std::size_t dimension, Cells where) {
  std::vector<NodeId> children(diagram_.cells_of(dimension));
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    children[cell] = terminal((where >> cell & 1U) != 0 ? 1 : 0);
  }
  return make(dimension, children);
}

NodeId DiagramBuilder::choose(NodeId f, NodeId then, NodeId otherwise) {
  if (is_too_large_) return otherwise;
  if (diagram_.is_terminal(f)) return diagram_.node(f).value != 0 ? then : otherwise;
  if (then == otherwise) return then;
  const std::tuple key{f, then, otherwise};
  if (const auto known = computed_.find(key); known != computed_.end()) return known->second;
  const NodeId made = compute(f, then, otherwise);
  computed_.emplace(key, made);
  return made;
}

NodeId DiagramBuilder::compute(NodeId f, NodeId then, NodeId otherwise) {
  const auto dimension_of = [this](NodeId id) { return diagram_.node(id).dimension; };
  const std::size_t dimension =
      std::min({dimension_of(f), dimension_of(then), dimension_of(otherwise)});
  const auto at = [&](NodeId id, std::size_t cell) {
    return dimension_of(id) == dimension ? diagram_.child(id, cell) : id;
  };
  std::vector<NodeId> children(diagram_.cells_of(dimension));
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    children[cell] = choose(at(f, cell), at(then, cell), at(otherwise, cell));
  }
  return make(dimension, children);
}

NodeId DiagramBuilder::adopt(const Diagram& other, NodeId root,
                             const std::function<std::size_t(std::size_t)>& to) {
  std::map<NodeId, NodeId> adopted;
  const std::function<NodeId(NodeId)> copy = [&](NodeId id) {
    if (const auto known = adopted.find(id); known != adopted.end()) return known->second;
    const Diagram::Node& node = other.node(id);
    NodeId made = 0;
    if (other.is_terminal(id)) {
      made = terminal(to(node.value));
    } else {
      std::vector<NodeId> children(diagram_.cells_of(node.dimension));
      for (std::size_t cell = 0; cell < children.size(); ++cell) {
        children[cell] = copy(other.child(id, cell));
      }
      made = make(node.dimension, children);
    }
    return adopted[id] = made;
  };
  return copy(root);
}

NodeId DiagramBuilder::at_least(std::int64_t wanted, const std::vector<NodeId>& functions,
                                const std::vector<int>& weights) {
  // left[i]: what the functions from i on can still add.
  std::vector<std::int64_t> left(functions.size() + 1, 0);
  for (std::size_t i = functions.size(); i-- > 0;) left[i] = left[i + 1] + weights[i];
  // By what is still wanted: sums that come to the same are one function.
  std::map<std::pair<std::size_t, std::int64_t>, NodeId> made;
  const std::function<NodeId(std::size_t, std::int64_t)> from = [&](std::size_t i,
                                                                    std::int64_t more) {
    if (more <= 0) return terminal(1);
    if (left[i] < more) return terminal(0);
    const auto known = made.find({i, more});
    if (known != made.end()) return known->second;
    const NodeId with = from(i + 1, more - weights[i]);
    const NodeId without = from(i + 1, more);
    return made[{i, more}] = choose(functions[i], with, without);
  };
  return from(0, wanted);
}

NodeId DiagramBuilder::at_least(std::size_t wanted, const std::vector<NodeId>& functions) {
  // row[k]: at least k of the functions seen so far, from the last to the first.
  std::vector<NodeId> row(wanted + 1, terminal(0));
  row[0] = terminal(1);
  for (std::size_t i = functions.size(); i-- > 0;) {
    for (std::size_t k = wanted; k > 0; --k) row[k] = choose(functions[i], row[k - 1], row[k]);
  }
  return row[wanted];
}

}  // namespace contractwijzer
