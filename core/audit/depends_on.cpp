#include "depends_on.hpp"

#include <algorithm>
#include <optional>

#include "compiler/compile/diagram_builder.hpp"

namespace contractwijzer::audit {

namespace {

/// Whether a node of this dimension below the function differs between two of these cells. Nodes
/// are reduced: it does where its children are not the same node.
class DimensionSearch {
 public:
  DimensionSearch(const Diagram& diagram, std::size_t dimension)
      : diagram_(diagram), dimension_(dimension), seen_(diagram.size(), false) {}

  bool differs(NodeId node, Cells between) {
    if (seen_[node] || diagram_.node(node).dimension > dimension_) return false;
    seen_[node] = true;
    std::optional<NodeId> first;
    for (std::size_t cell = 0; cell < diagram_.cells_of(diagram_.node(node).dimension); ++cell) {
      const NodeId child = diagram_.child(node, cell);
      if (diagram_.node(node).dimension < dimension_) {
        if (differs(child, between)) return true;
      } else if ((between >> cell & 1U) != 0) {
        if (first && *first != child) return true;
        first = child;
      }
    }
    return false;
  }

 private:
  const Diagram& diagram_;
  std::size_t dimension_;
  std::vector<bool> seen_;
};

}  // namespace

bool depends_on(const CompiledCareType& care, const Diagram& diagram, NodeId function,
                FactIndex fact) {
  const auto& dimensions = care.space.dimensions();
  std::size_t dimension = 0;
  for (std::size_t i = 0; i < dimensions.size(); ++i) {
    const auto& facts = dimensions[i].facts;
    if (std::find(facts.begin(), facts.end(), fact) != facts.end()) dimension = i;
  }
  const auto choices = care.space.choices(dimension, fact, KnownCodes(care.facts.size()));
  return std::any_of(choices.begin(), choices.end(), [&](Cells between) {
    return DimensionSearch(diagram, dimension).differs(function, between);
  });
}

namespace {

/// The first outcome that is the same when it does not matter along which way a contract comes.
std::size_t without_way_in(const CompiledCareType& care, std::size_t outcome) {
  const Outcome& wanted = care.outcomes[outcome];
  const auto first =
      std::find_if(care.outcomes.begin(), care.outcomes.end(), [&wanted](const Outcome& other) {
        if (other.kind != wanted.kind || other.contract != wanted.contract) return false;
        return names_contract(wanted.kind) || other.offer == wanted.offer;
      });
  return static_cast<std::size_t>(first - care.outcomes.begin());
}

}  // namespace

bool ways_depend_on(const CompiledCareType& care, std::string_view fact) {
  const auto at = std::find_if(care.facts.begin(), care.facts.end(),
                               [fact](const Fact* each) { return each->id == fact; });
  if (at == care.facts.end()) return false;
  const auto index = static_cast<FactIndex>(at - care.facts.begin());
  for (const auto& rules : care.rules.decisive()) {
    for (const CompiledRule& rule : rules) {
      if (std::find(rule.facts.begin(), rule.facts.end(), index) != rule.facts.end()) return true;
    }
  }
  DiagramBuilder builder(care.space.cells_per_dimension());
  const NodeId root = builder.adopt(care.diagram, care.root, [&care](std::size_t outcome) {
    return without_way_in(care, outcome);
  });
  return depends_on(care, builder.diagram(), root, index);
}

}  // namespace contractwijzer::audit
