#include "compile/diagram.hpp"

#include <algorithm>

namespace contractwijzer {

NodeId Diagram::terminal(std::size_t value) {
  const auto [place, is_new] = terminals_.try_emplace(value, static_cast<NodeId>(nodes_.size()));
  if (is_new) nodes_.push_back({dimensions(), value, 0});
  return place->second;
}

NodeId Diagram::make(std::size_t dimension, const std::vector<NodeId>& children) {
  const bool all_equal = std::all_of(children.begin(), children.end(),
                                     [&](NodeId child) { return child == children.front(); });
  if (all_equal) return children.front();
  if (most_nodes_ != 0 && nodes_.size() >= most_nodes_) {
    is_too_large_ = true;
    return children.front();
  }
  const auto [place, is_new] =
      made_.try_emplace({dimension, children}, static_cast<NodeId>(nodes_.size()));
  if (is_new) {
    nodes_.push_back({dimension, 0, children_.size()});
    children_.insert(children_.end(), children.begin(), children.end());
  }
  return place->second;
}

NodeId Diagram::in_cells(std::size_t dimension, Cells where) {
  std::vector<NodeId> children(cells_of(dimension));
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    children[cell] = terminal((where >> cell & 1U) != 0 ? 1 : 0);
  }
  return make(dimension, children);
}

NodeId Diagram::choose(NodeId f, NodeId then, NodeId otherwise) {
  if (is_too_large_) return otherwise;
  if (is_terminal(f)) return nodes_[f].value != 0 ? then : otherwise;
  if (then == otherwise) return then;
  const std::tuple key{f, then, otherwise};
  if (const auto known = chosen_.find(key); known != chosen_.end()) return known->second;
  const std::size_t dimension =
      std::min({nodes_[f].dimension, nodes_[then].dimension, nodes_[otherwise].dimension});
  const auto at = [&](NodeId id, std::size_t cell) {
    return nodes_[id].dimension == dimension ? child(id, cell) : id;
  };
  std::vector<NodeId> children(cells_of(dimension));
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    children[cell] = choose(at(f, cell), at(then, cell), at(otherwise, cell));
  }
  const NodeId made = make(dimension, children);
  chosen_.emplace(key, made);
  return made;
}

NodeId Diagram::adopt(const Diagram& other, NodeId root,
                      const std::function<std::size_t(std::size_t)>& to) {
  std::map<NodeId, NodeId> adopted;
  const std::function<NodeId(NodeId)> copy = [&](NodeId id) {
    if (const auto known = adopted.find(id); known != adopted.end()) return known->second;
    const Node& node = other.node(id);
    NodeId made = 0;
    if (other.is_terminal(id)) {
      made = terminal(to(node.value));
    } else {
      std::vector<NodeId> children(cells_of(node.dimension));
      for (std::size_t cell = 0; cell < children.size(); ++cell) {
        children[cell] = copy(other.child(id, cell));
      }
      made = make(node.dimension, children);
    }
    return adopted[id] = made;
  };
  return copy(root);
}

NodeId Diagram::at_least(std::size_t wanted, const std::vector<NodeId>& functions) {
  // row[k]: at least k of the functions seen so far, from the last to the first.
  std::vector<NodeId> row(wanted + 1, terminal(0));
  row[0] = terminal(1);
  for (std::size_t i = functions.size(); i-- > 0;) {
    for (std::size_t k = wanted; k > 0; --k) row[k] = choose(functions[i], row[k - 1], row[k]);
  }
  return row[wanted];
}

}  // namespace contractwijzer
