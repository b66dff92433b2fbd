#include "depends_on.hpp"

#include <algorithm>

namespace contractwijzer::audit {

bool depends_on(const CompiledCareType& care, const Diagram& diagram, NodeId function,
                FactIndex fact) {
  std::vector<Cells> all;
  std::size_t dimension = 0;
  const auto& dimensions = care.space.dimensions();
  for (std::size_t i = 0; i < dimensions.size(); ++i) {
    all.push_back(dimensions[i].all_cells());
    const auto& facts = dimensions[i].facts;
    if (std::find(facts.begin(), facts.end(), fact) != facts.end()) dimension = i;
  }
  const Restriction restricted(diagram, function, all);
  const auto choices = care.space.choices(dimension, fact, KnownCodes(care.facts.size()));
  return std::any_of(choices.begin(), choices.end(),
                     [&](Cells between) { return restricted.depends_on(dimension, between); });
}

namespace {

/// The first outcome that is the same when it does not matter along which way a contract comes.
std::size_t without_way_in(const CompiledCareType& care, std::size_t outcome) {
  const Outcome& wanted = care.outcomes[outcome];
  const auto first =
      std::find_if(care.outcomes.begin(), care.outcomes.end(), [&wanted](const Outcome& other) {
        if (other.kind != wanted.kind || other.contract != wanted.contract) return false;
        return wanted.kind == OutcomeKind::contract || other.offer == wanted.offer;
      });
  return static_cast<std::size_t>(first - care.outcomes.begin());
}

}  // namespace

bool ways_depend_on(const CompiledCareType& care, std::string_view fact) {
  const auto at = std::find_if(care.facts.begin(), care.facts.end(),
                               [fact](const Fact* each) { return each->id == fact; });
  if (at == care.facts.end()) return false;
  const auto index = static_cast<FactIndex>(at - care.facts.begin());
  for (const auto* rules : {&care.conditions, &care.factors}) {
    for (const CompiledRule& rule : *rules) {
      if (std::find(rule.facts.begin(), rule.facts.end(), index) != rule.facts.end()) return true;
    }
  }
  std::vector<std::size_t> cells;
  for (std::size_t d = 0; d < care.diagram.dimensions(); ++d) {
    cells.push_back(care.diagram.cells_of(d));
  }
  Diagram diagram(std::move(cells));
  const NodeId root = diagram.adopt(care.diagram, care.root, [&care](std::size_t outcome) {
    return without_way_in(care, outcome);
  });
  return depends_on(care, diagram, root, index);
}

}  // namespace contractwijzer::audit
