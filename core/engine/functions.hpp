// Functions over a care type's space that are 1 or 0, put together from those of its diagram while
// ways are looked for: reduced and shared, so that equal functions are one node. Bryant (1986),
// with many-valued dimensions.
#pragma once

#include "contractwijzer/list.hpp"
#include "restriction.hpp"
#include "table.hpp"

namespace contractwijzer::engine {

class Functions {
 public:
  explicit Functions(const Care& care);

  static constexpr Node never = 0;
  static constexpr Node always = 1;

  /// `then` where f is 1, `otherwise` where f is 0.
  Node choose(Node f, Node then, Node otherwise);
  Node both(Node a, Node b) { return choose(a, b, never); }
  Node either(Node a, Node b) { return choose(a, always, b); }
  Node negate(Node a) { return choose(a, never, always); }

  /// A function of the care type's diagram: 1 where its value is one of these.
  Node adopt(const Choice& choice, Values values);

  /// Holds until a function is made.
  [[nodiscard]] Diagram diagram() const { return {nodes_, children_, care_.space.dimensions}; }

 private:
  Node adopt(Node node, Values values, List<Node>& adopted);
  Node make(std::size_t dimension, const List<Node>& children);
  void find_room();
  [[nodiscard]] std::size_t slot_of(std::size_t dimension, const Node* children) const;

  const Care& care_;
  List<NodeRow> nodes_;
  List<Node> children_;
  List<Node> slots_;  ///< of the nodes, by what they are; 0: free
  Table chosen_;
};

}  // namespace contractwijzer::engine
