#include "functions.hpp"

#include <algorithm>

namespace contractwijzer::engine {

namespace {

constexpr Node unknown = ~Node{0};

}  // namespace

Functions::Functions(const Care& care) : care_(care) {
  const auto terminal = static_cast<Index>(care.space.dimensions.size());
  nodes_.push_back({0, terminal, 0});
  nodes_.push_back({0, terminal, 1});
}

/// Where a node with these children stands, or the free slot where it would.
std::size_t Functions::slot_of(std::size_t dimension, const Node* children) const {
  const std::size_t cells = care_.space.dimensions[dimension].cells;
  std::uint32_t hash = static_cast<std::uint32_t>(dimension) * 0x9e3779b1U;
  for (std::size_t cell = 0; cell < cells; ++cell) hash = (hash ^ children[cell]) * 0x85ebca6bU;
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash >> 7U & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const NodeRow& node = nodes_[slots_[slot]];
    if (node.dimension != dimension) continue;
    if (std::equal(children, children + cells, &children_[node.first_child])) break;
  }
  return slot;
}

void Functions::find_room() {
  if (nodes_.size() * 2 < slots_.size()) return;
  slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
  for (Node node = 2; node < nodes_.size(); ++node) {
    slots_[slot_of(nodes_[node].dimension, &children_[nodes_[node].first_child])] = node;
  }
}

Node Functions::make(std::size_t dimension, const List<Node>& children) {
  const bool all_equal = std::all_of(children.begin(), children.end(),
                                     [&](Node child) { return child == children.front(); });
  if (all_equal) return children.front();
  find_room();
  const std::size_t slot = slot_of(dimension, children.data());
  if (slots_[slot] == 0) {
    slots_[slot] = static_cast<Node>(nodes_.size());
    nodes_.push_back(
        {static_cast<std::uint32_t>(children_.size()), static_cast<Index>(dimension), 0});
    children_.append(children);
  }
  return slots_[slot];
}

Node Functions::choose(Node f, Node then, Node otherwise) {
  if (f <= always) return f == always ? then : otherwise;
  if (then == otherwise) return then;
  bool is_new = false;
  const Node known = chosen_.at(f, then, otherwise, unknown, is_new);
  if (known != unknown) return known;
  const std::size_t dimension =
      std::min({nodes_[f].dimension, nodes_[then].dimension, nodes_[otherwise].dimension});
  const auto in_cell = [&](Node node, std::size_t cell) {
    const NodeRow& row = nodes_[node];
    return row.dimension == dimension ? children_[row.first_child + cell] : node;
  };
  List<Node> children(care_.space.dimensions[dimension].cells);
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    children[cell] = choose(in_cell(f, cell), in_cell(then, cell), in_cell(otherwise, cell));
  }
  return chosen_.at(f, then, otherwise, unknown, is_new) = make(dimension, children);
}

Node Functions::adopt(Node node, Values values, List<Node>& adopted) {
  if (adopted[node] != unknown) return adopted[node];
  const Diagram diagram = care_.diagram();
  if (diagram.is_terminal(node)) {
    return adopted[node] = (values >> diagram.nodes[node].value & 1U) != 0 ? always : never;
  }
  List<Node> children;
  for (const Node child : diagram.children_of(node)) {
    children.push_back(adopt(child, values, adopted));
  }
  return adopted[node] = make(diagram.nodes[node].dimension, children);
}

Node Functions::adopt(const Choice& choice, Values values) {
  List<Node> adopted(care_.nodes.size(), unknown);
  List<Node> roots;
  for (const Node root : choice.roots) roots.push_back(adopt(root, values, adopted));
  adopted.assign(care_.nodes.size(), unknown);
  constexpr Values yes = 2;
  for (std::size_t i = choice.guards.size(); i-- > 0;) {
    const Node guard = adopt(choice.guards[i], yes, adopted);
    const std::size_t half = roots.size() / 2;
    for (std::size_t set = 0; set < half; ++set) {
      roots[set] = choose(guard, roots[set + half], roots[set]);
    }
    roots.resize(half);
  }
  return roots.front();
}

}  // namespace contractwijzer::engine
