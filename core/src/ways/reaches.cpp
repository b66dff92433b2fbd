#include "ways/reaches.hpp"

#include <utility>

#include "compile/decisions.hpp"

namespace contractwijzer {

namespace {

Diagram over_the_space_of(const CompiledCareType& care) {
  std::vector<std::size_t> cells;
  for (std::size_t d = 0; d < care.diagram.dimensions(); ++d) {
    cells.push_back(care.diagram.cells_of(d));
  }
  return Diagram(std::move(cells));
}

NodeId by_all(Diagram& diagram, const std::vector<NodeId>& those) {
  NodeId all = diagram.terminal(1);
  for (const NodeId each : those) all = diagram.both(each, all);
  return all;
}

NodeId by_any(Diagram& diagram, const std::vector<NodeId>& those) {
  NodeId any = diagram.terminal(0);
  for (const NodeId each : those) any = diagram.either(each, any);
  return any;
}

}  // namespace

bool counts(const CompiledCareType& care, const Outcome& outcome, std::size_t contract) {
  for (std::size_t i = 0; i <= contract; ++i) {
    if (care.care_type->exclusive && i != contract) continue;
    if (outcome.contract == care.contracts[i].contract->id) return true;
  }
  return false;
}

Reaches::Given Reaches::where_given(const CompiledCareType& care,
                                    const std::vector<Choice>& outcomes, std::size_t contract) {
  Given given{over_the_space_of(care), {}};
  for (const Choice& outcome : outcomes) {
    given.by_outcome.push_back(given.diagram.adopt(care.diagram, outcome, [&](std::size_t value) {
      return counts(care, care.outcomes[value], contract) ? std::size_t{1} : std::size_t{0};
    }));
  }
  return given;
}

Reaches::Reaches(const CompiledCareType& care, const std::vector<Choice>& outcomes,
                 std::size_t contract)
    : Reaches(care, where_given(care, outcomes, contract)) {}

Reaches::Reaches(const CompiledCareType& care, Given given)
    : diagram_(std::move(given.diagram)),
      surely_(by_all(diagram_, given.by_outcome)),
      perhaps_(by_any(diagram_, given.by_outcome)),
      in_doubt_(diagram_.both(perhaps_, diagram_.negate(surely_))),
      consistent_(diagram_.negate(Decisions(care, diagram_).contradicted())),
      goal_(diagram_.both(perhaps_, consistent_)),
      sure_goal_(diagram_.both(surely_, consistent_)) {}

}  // namespace contractwijzer
