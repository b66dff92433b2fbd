// A function of a decision diagram seen through what is known: only the feasible cells
// of each dimension are left, and a dimension in which they no longer differ has gone.
#pragma once

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

/// A set of the function's values, a bit each.
using Values = std::uint64_t;

/// A function put together from others: by the set of guards that are 1, a bit each, its root.
struct Choice {
  List<Node> guards;
  List<Node> roots;

  friend bool operator==(const Choice&, const Choice&) = default;
};

class Restriction {
 public:
  Restriction(const Diagram& diagram, const Choice& choice, const List<Cells>& feasible);

  /// The values that some feasible combination of cells reaches, and no others.
  [[nodiscard]] Values values() const noexcept { return nodes_[root_].values; }
  /// Whether the function can still differ between two of these cells of the dimension.
  [[nodiscard]] bool depends_on(std::size_t dimension, Cells between) const;
  /// The values that remain once the dimension is known to lie in this cell.
  [[nodiscard]] Values values_in(std::size_t dimension, std::size_t cell) const;

 private:
  friend bool differ(const Diagram& diagram, const Choice& one, const Choice& other,
                     const List<Cells>& feasible);

  using Place = std::uint32_t;
  static constexpr Place gone = ~Place{0};

  struct Left {
    Values values;
    Place first_child;  ///< absent cells hold `gone`
    Index dimension;
  };
  /// What was found for a choice.
  struct Found {
    Choice choice;
    Place place = 0;
  };

  Restriction(const Diagram& diagram, const List<Cells>& feasible);

  Place restrict(Node node);
  Place restrict(Choice choice);
  Place make(std::size_t dimension, const List<Place>& children);
  Place find_or_add(std::size_t dimension, const List<Place>& children);
  [[nodiscard]] Values values_below(Place place, std::size_t dimension, std::size_t cell,
                                    List<Values>& done) const;

  Diagram diagram_;
  const List<Cells>& feasible_;  ///< while it is made
  List<Left> nodes_;
  List<Place> children_;
  List<Place> by_node_;  ///< of each node of the diagram
  List<Found> found_;
  Place root_ = 0;
};

/// Whether two functions with the same guards differ in some feasible combination of cells.
[[nodiscard]] bool differ(const Diagram& diagram, const Choice& one, const Choice& other,
                          const List<Cells>& feasible);

}  // namespace contractwijzer::engine
