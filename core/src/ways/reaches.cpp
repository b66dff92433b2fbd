#include "ways/reaches.hpp"

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

}  // namespace

bool counts(const CompiledCareType& care, const Outcome& outcome, std::size_t contract) {
  for (std::size_t i = 0; i <= contract; ++i) {
    if (care.care_type->exclusive && i != contract) continue;
    if (outcome.contract == care.contracts[i].contract->id) return true;
  }
  return false;
}

Reaches::Reaches(const CompiledCareType& care, const std::vector<NodeId>& roots,
                 std::size_t contract)
    : diagram_(over_the_space_of(care)) {
  surely_ = diagram_.terminal(1);
  perhaps_ = diagram_.terminal(0);
  for (const NodeId root : roots) {
    const NodeId here = diagram_.adopt(care.diagram, root, [&](std::size_t outcome) {
      return counts(care, care.outcomes[outcome], contract) ? std::size_t{1} : std::size_t{0};
    });
    surely_ = diagram_.both(here, surely_);
    perhaps_ = diagram_.either(here, perhaps_);
  }
  in_doubt_ = diagram_.both(perhaps_, diagram_.negate(surely_));
  consistent_ = diagram_.negate(Decisions(care, diagram_).contradicted());
  goal_ = diagram_.both(perhaps_, consistent_);
  sure_goal_ = diagram_.both(surely_, consistent_);
}

}  // namespace contractwijzer
