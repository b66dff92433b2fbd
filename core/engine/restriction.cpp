#include "restriction.hpp"

#include <algorithm>

namespace contractwijzer::engine {

namespace {

/// Without the guards that are decided; one root is left where nothing hangs on the rest.
void settle(const Diagram& diagram, Choice& choice) {
  for (std::size_t i = choice.guards.size(); i-- > 0;) {
    if (!diagram.is_terminal(choice.guards[i])) continue;
    const bool is_met = diagram.nodes[choice.guards[i]].value != 0;
    const std::size_t bit = std::size_t{1} << i;
    std::size_t left = 0;
    for (std::size_t set = 0; set < choice.roots.size(); ++set) {
      if (((set & bit) != 0) == is_met) choice.roots[left++] = choice.roots[set];
    }
    choice.roots.resize(left);
    choice.guards.erase(choice.guards.begin() + static_cast<std::ptrdiff_t>(i));
  }
  for (const Node root : choice.roots) {
    if (root != choice.roots.front()) return;
  }
  choice.guards.clear();
  choice.roots.resize(1);
}

/// The first dimension that these functions look at; that of a terminal where they look at none.
std::size_t first_dimension(const Diagram& diagram, const Choice& choice) {
  std::size_t first = diagram.dimensions.size();
  for (const auto* nodes : {&choice.guards, &choice.roots}) {
    for (const Node node : *nodes) {
      first = std::min<std::size_t>(first, diagram.nodes[node].dimension);
    }
  }
  return first;
}

Choice in_cell(const Diagram& diagram, const Choice& choice, std::size_t dimension,
               std::size_t cell) {
  Choice within = choice;
  for (auto* nodes : {&within.guards, &within.roots}) {
    for (Node& node : *nodes) {
      if (diagram.nodes[node].dimension == dimension) node = diagram.children_of(node)[cell];
    }
  }
  return within;
}

}  // namespace

bool differ(const Diagram& diagram, const Choice& one, const Choice& other,
            const List<Cells>& feasible) {
  Restriction both(diagram, feasible);
  return both.restrict(one) != both.restrict(other);
}

Restriction::Restriction(const Diagram& diagram, const List<Cells>& feasible)
    : diagram_(diagram), feasible_(feasible), by_node_(diagram.nodes.size(), gone) {}

Restriction::Restriction(const Diagram& diagram, const Choice& choice, const List<Cells>& feasible)
    : Restriction(diagram, feasible) {
  root_ = restrict(choice);
}

Restriction::Place Restriction::restrict(Choice choice) {
  settle(diagram_, choice);
  if (choice.guards.empty()) return restrict(choice.roots.front());
  for (const Found& known : found_) {
    if (known.choice == choice) return known.place;
  }
  const std::size_t dimension = first_dimension(diagram_, choice);
  List<Place> children(diagram_.cells_of(dimension), gone);
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    if ((feasible_[dimension] >> cell & 1U) == 0) continue;
    children[cell] = restrict(in_cell(diagram_, choice, dimension, cell));
  }
  const Place made = make(dimension, children);
  found_.push_back({std::move(choice), made});
  return made;
}

Restriction::Place Restriction::restrict(Node node) {
  if (by_node_[node] != gone) return by_node_[node];
  const NodeRow& row = diagram_.nodes[node];
  if (diagram_.is_terminal(node)) {
    nodes_.push_back({Values{1} << row.value, 0, row.dimension});
    return by_node_[node] = static_cast<Place>(nodes_.size() - 1);
  }
  const auto below = diagram_.children_of(node);
  List<Place> children(below.size(), gone);
  for (std::size_t cell = 0; cell < children.size(); ++cell) {
    if ((feasible_[row.dimension] >> cell & 1U) != 0) children[cell] = restrict(below[cell]);
  }
  return by_node_[node] = make(row.dimension, children);
}

/// The one child that there is, where they do not differ.
Restriction::Place Restriction::make(std::size_t dimension, const List<Place>& children) {
  Place only = gone;
  for (const Place child : children) {
    if (child == gone) continue;
    if (only != gone && only != child) return find_or_add(dimension, children);
    only = child;
  }
  return only;
}

Restriction::Place Restriction::find_or_add(std::size_t dimension, const List<Place>& children) {
  for (Place place = 0; place < nodes_.size(); ++place) {
    const Left& node = nodes_[place];
    if (node.dimension == dimension &&
        std::equal(children.begin(), children.end(), &children_[node.first_child])) {
      return place;
    }
  }
  Values values = 0;
  for (const Place child : children) {
    if (child != gone) values |= nodes_[child].values;
  }
  nodes_.push_back({values, static_cast<Place>(children_.size()), static_cast<Index>(dimension)});
  children_.append(children);
  return static_cast<Place>(nodes_.size() - 1);
}

bool Restriction::depends_on(std::size_t dimension, Cells between) const {
  for (const Left& node : nodes_) {
    if (node.dimension != dimension) continue;
    Place seen = gone;
    for (std::size_t cell = 0; cell < diagram_.cells_of(dimension); ++cell) {
      const Place child = children_[node.first_child + cell];
      if (child == gone || (between >> cell & 1U) == 0) continue;
      if (seen != gone && seen != child) return true;
      seen = child;
    }
  }
  return false;
}

Values Restriction::values_in(std::size_t dimension, std::size_t cell) const {
  List<Values> done(nodes_.size(), 0);
  return values_below(root_, dimension, cell, done);
}

Values Restriction::values_below(Place place, std::size_t dimension, std::size_t cell,
                                 List<Values>& done) const {
  const Left& node = nodes_[place];
  if (node.dimension > dimension) return node.values;  // terminals lie behind every dimension
  if (done[place] != 0) return done[place];
  Values values = 0;
  for (std::size_t other = 0; other < diagram_.cells_of(node.dimension); ++other) {
    const Place child = children_[node.first_child + other];
    if (child == gone || (node.dimension == dimension && other != cell)) continue;
    values |= values_below(child, dimension, cell, done);
  }
  return done[place] = values;
}

}  // namespace contractwijzer::engine
