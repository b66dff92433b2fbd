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

Reaches::Reaches(const CompiledCareType& care, std::size_t contract)
    : diagram_(over_the_space_of(care)),
      contract_(diagram_.adopt(care.diagram, care.root,
                               [&](std::size_t outcome) {
                                 const auto& found = care.outcomes[outcome].contract;
                                 for (std::size_t i = 0; i <= contract; ++i) {
                                   if (care.care_type->exclusive && i != contract) continue;
                                   if (found == care.contracts[i].contract->id) {
                                     return std::size_t{1};
                                   }
                                 }
                                 return std::size_t{0};
                               })),
      consistent_(diagram_.negate(Decisions(care, diagram_).contradicted())),
      goal_(diagram_.both(contract_, consistent_)) {}

}  // namespace contractwijzer
