// How the leaves of tests come out.
#pragma once

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"
#include "contractwijzer/truth.hpp"

namespace contractwijzer::engine {

/// So many months later, and then so many codes more. Months are of a day: the day of that number,
/// or the month's last.
[[nodiscard]] Code moved(Code code, Code months, Code codes);

/// `codes` holds a value for every fact that the atom looks at.
[[nodiscard]] bool holds(const Space& space, const AtomRow& atom, std::span<const Code> codes);

/// How each of the dimension's atoms comes out, a bit each. `codes` holds a value for every fact.
[[nodiscard]] std::uint64_t signature_of(const Space& space, const DimensionRow& dimension,
                                         std::span<const Code> codes);

/// The cell with this signature, or none.
[[nodiscard]] Cells cell_with(const Space& space, const DimensionRow& dimension,
                              std::uint64_t signature);

/// What the feasible cells of the atom's dimension leave of it.
[[nodiscard]] Truth truth_of(const AtomRow& atom, const List<Cells>& feasible);

[[nodiscard]] constexpr Cells all_cells(const DimensionRow& dimension) noexcept {
  return dimension.cells == most_cells ? ~Cells{0} : (Cells{1} << dimension.cells) - 1;
}

}  // namespace contractwijzer::engine
