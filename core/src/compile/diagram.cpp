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

NodeId Diagram::adopt(const Diagram& other, const Choice& choice,
                      const std::function<std::size_t(std::size_t)>& to) {
  std::vector<NodeId> roots;
  for (const NodeId root : choice.roots) roots.push_back(adopt(other, root, to));
  for (std::size_t i = choice.guards.size(); i-- > 0;) {
    const NodeId guard = adopt(other, choice.guards[i], [](std::size_t value) { return value; });
    const std::size_t half = roots.size() / 2;
    for (std::size_t set = 0; set < half; ++set) {
      roots[set] = choose(guard, roots[set + half], roots[set]);
    }
    roots.resize(half);
  }
  return roots.front();
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

namespace {

/// Without the guards that are decided; one root is left where nothing hangs on the rest.
Choice settled(const Diagram& diagram, Choice choice) {
  for (std::size_t i = choice.guards.size(); i-- > 0;) {
    if (!diagram.is_terminal(choice.guards[i])) continue;
    const std::size_t bit = std::size_t{1} << i;
    const std::size_t wanted = diagram.node(choice.guards[i]).value != 0 ? bit : 0;
    std::vector<NodeId> left;
    for (std::size_t set = 0; set < choice.roots.size(); ++set) {
      if ((set & bit) == wanted) left.push_back(choice.roots[set]);
    }
    choice.roots = std::move(left);
    choice.guards.erase(choice.guards.begin() + static_cast<std::ptrdiff_t>(i));
  }
  const bool same = std::all_of(choice.roots.begin(), choice.roots.end(),
                                [&choice](NodeId root) { return root == choice.roots.front(); });
  if (same) choice = {{}, {choice.roots.front()}};
  return choice;
}

/// The first dimension that these functions look at; that of a terminal where they look at none.
std::size_t first_dimension(const Diagram& diagram, const Choice& choice) {
  std::size_t first = diagram.dimensions();
  for (const auto* nodes : {&choice.guards, &choice.roots}) {
    for (const NodeId id : *nodes) first = std::min(first, diagram.node(id).dimension);
  }
  return first;
}

Choice in_cell(const Diagram& diagram, Choice choice, std::size_t dimension, std::size_t cell) {
  for (auto* nodes : {&choice.guards, &choice.roots}) {
    for (NodeId& id : *nodes) {
      if (diagram.node(id).dimension == dimension) id = diagram.child(id, cell);
    }
  }
  return choice;
}

}  // namespace

bool differ(const Diagram& diagram, const Choice& one, const Choice& other,
            const std::vector<Cells>& feasible) {
  Restriction both(diagram);
  Restriction::Done done{std::vector<NodeId>(diagram.size(), Restriction::gone), {}};
  return both.restrict(one, feasible, done) != both.restrict(other, feasible, done);
}

Restriction::Restriction(const Diagram& diagram) : diagram_(diagram) {
  nodes_.reserve(diagram.size());
}

Restriction::Restriction(const Diagram& diagram, NodeId root, const std::vector<Cells>& feasible)
    : Restriction(diagram) {
  Done done{std::vector<NodeId>(diagram.size(), gone), {}};
  root_ = restrict(root, feasible, done);
}

Restriction::Restriction(const Diagram& diagram, const Choice& choice,
                         const std::vector<Cells>& feasible)
    : Restriction(diagram) {
  Done done{std::vector<NodeId>(diagram.size(), gone), {}};
  root_ = restrict(choice, feasible, done);
}

NodeId Restriction::restrict(const Choice& choice, const std::vector<Cells>& feasible, Done& done) {
  Choice left = settled(diagram_, choice);
  if (left.guards.empty()) return restrict(left.roots.front(), feasible, done);
  if (const auto known = done.choices.find(left); known != done.choices.end()) return known->second;
  const std::size_t dimension = first_dimension(diagram_, left);
  std::vector<NodeId> children(diagram_.cells_of(dimension), gone);
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    if ((feasible[dimension] >> cell & 1U) == 0) continue;
    children[cell] = restrict(in_cell(diagram_, left, dimension, cell), feasible, done);
  }
  const NodeId made = make(dimension, children);
  return done.choices.emplace(std::move(left), made).first->second;
}

NodeId Restriction::restrict(NodeId id, const std::vector<Cells>& feasible, Done& done) {
  if (done.nodes[id] != gone) return done.nodes[id];
  const Diagram::Node& node = diagram_.node(id);
  if (diagram_.is_terminal(id)) {
    nodes_.push_back({node.dimension, Values{1} << node.value, 0});
    return done.nodes[id] = static_cast<NodeId>(nodes_.size() - 1);
  }
  std::vector<NodeId> children(diagram_.cells_of(node.dimension), gone);
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    if ((feasible[node.dimension] >> cell & 1U) == 0) continue;
    children[cell] = restrict(diagram_.child(id, cell), feasible, done);
  }
  return done.nodes[id] = make(node.dimension, children);
}

/// The one child that there is, where they do not differ.
NodeId Restriction::make(std::size_t dimension, const std::vector<NodeId>& children) {
  NodeId only = gone;
  for (const NodeId child : children) {
    if (child == gone) continue;
    if (only != gone && only != child) return find_or_add(dimension, children);
    only = child;
  }
  return only;
}

NodeId Restriction::find_or_add(std::size_t dimension, const std::vector<NodeId>& children) {
  for (NodeId id = 0; id < nodes_.size(); ++id) {
    if (nodes_[id].dimension == dimension &&
        std::equal(children.begin(), children.end(),
                   children_.begin() + static_cast<std::ptrdiff_t>(nodes_[id].first_child))) {
      return id;
    }
  }
  Values values = 0;
  for (const NodeId child : children) {
    if (child != gone) values |= nodes_[child].values;
  }
  nodes_.push_back({dimension, values, children_.size()});
  children_.insert(children_.end(), children.begin(), children.end());
  return static_cast<NodeId>(nodes_.size() - 1);
}

bool Restriction::depends_on(std::size_t dimension, Cells between) const {
  for (const Node& node : nodes_) {
    if (node.dimension != dimension) continue;
    NodeId seen = gone;
    for (std::size_t cell = 0; cell < diagram_.cells_of(dimension); ++cell) {
      const NodeId child = children_[node.first_child + cell];
      if (child == gone || (between >> cell & 1U) == 0) continue;
      if (seen != gone && seen != child) return true;
      seen = child;
    }
  }
  return false;
}

Restriction::Values Restriction::values_in(std::size_t dimension, std::size_t cell) const {
  std::vector<Values> done(nodes_.size(), 0);
  return values_below(root_, dimension, cell, done);
}

Restriction::Values Restriction::values_below(NodeId id, std::size_t dimension, std::size_t cell,
                                              std::vector<Values>& done) const {
  const Node& node = nodes_[id];
  if (node.dimension > dimension) return node.values;  // terminals lie behind every dimension
  if (done[id] != 0) return done[id];
  Values values = 0;
  for (std::size_t other = 0; other < diagram_.cells_of(node.dimension); ++other) {
    const NodeId child = children_[node.first_child + other];
    if (child == gone || (node.dimension == dimension && other != cell)) continue;
    values |= values_below(child, dimension, cell, done);
  }
  return done[id] = values;
}

}  // namespace contractwijzer
