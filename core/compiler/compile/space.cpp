#include "compile/space.hpp"

#include "compile/wide_set.hpp"
#include "engine/atoms.hpp"
#include "engine/walk.hpp"

namespace contractwijzer {

std::vector<std::size_t> Space::cells_per_dimension() const {
  std::vector<std::size_t> cells;
  cells.reserve(dimensions_.size());
  for (const Dimension& dimension : dimensions_) cells.push_back(dimension.signatures.size());
  return cells;
}

std::uint64_t Space::signature(std::size_t dimension, std::span<const Code> codes) const {
  return engine::signature_of(lists_.view(), lists_.dimensions[dimension], codes);
}

Cells Space::feasible(std::size_t dimension, const KnownCodes& known) const {
  return engine::feasible_cells(lists_.view(), dimension, known);
}

engine::List<Cells> Space::choices(std::size_t dimension, FactIndex fact,
                                   const KnownCodes& known) const {
  return engine::choices_of(lists_.view(), dimension, static_cast<engine::Index>(fact), known);
}

void Space::each_value(
    std::size_t dimension, const KnownCodes& known,
    engine::FunctionRef<void(const engine::List<Code>&, std::size_t cell)> visit) const {
  const engine::Space view = lists_.view();
  const engine::DimensionRow& row = lists_.dimensions[dimension];
  const auto set = wide_set(view, row, known);
  if (!set) {
    engine::each_value(view, dimension, known, visit);
    return;
  }
  KnownCodes found = known;
  for (const Code code : codes_of_wide_set(view, row, *set)) {
    found.set(*set, code);
    engine::each_value(view, dimension, found, visit);
  }
}

}  // namespace contractwijzer
