#include "atoms.hpp"

#include <algorithm>

#include "contains.hpp"
#include "contractwijzer/decimal.hpp"

namespace contractwijzer::engine {

namespace {

bool is_listed(const Space& space, const AtomRow& atom, Code code) {
  const auto codes = space.codes.subspan(atom.first_code, atom.codes);
  return contains(codes, code);
}

/// part / whole >= percent / 100 without dividing; counts are whole, so the scale can go.
bool is_share(const AtomRow& atom, Code part, Code whole) {
  if (whole <= 0) return false;  // nothing, or "does not apply": a share of that is no share
  const Code left = part / Decimal::scale * 100 * Decimal::scale;
  const Code right = whole / Decimal::scale * atom.low;
  return atom.high != 0 ? left > right : left >= right;
}

}  // namespace

bool holds(const Space& space, const AtomRow& atom, std::span<const Code> codes) {
  const Code code = codes[atom.fact];
  if (code == does_not_apply) return false;
  switch (atom.kind) {
    case AtomKind::within:
      return atom.low <= code && code <= atom.high;
    case AtomKind::share:
      return is_share(atom, code, codes[atom.whole]);
    case AtomKind::listed:
      return is_listed(space, atom, code);
    case AtomKind::any_bits:
      return (code & atom.low) != 0;
    case AtomKind::all_bits:
      return (code & atom.low) == atom.low;
    case AtomKind::only_bits:
      return code != 0 && (code & ~atom.low) == 0;
    case AtomKind::applicable:
      return true;
  }
  return false;
}

std::uint64_t signature_of(const Space& space, const DimensionRow& dimension,
                           std::span<const Code> codes) {
  std::uint64_t bits = 0;
  const auto atoms = space.atoms_of(dimension);
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    if (holds(space, space.atoms[atoms[i]], codes)) bits |= std::uint64_t{1} << i;
  }
  return bits;
}

Cells cell_with(const Space& space, const DimensionRow& dimension, std::uint64_t signature) {
  const auto all = space.signatures_of(dimension);
  for (std::size_t cell = 0; cell < all.size(); ++cell) {
    if (all[cell] == signature) return Cells{1} << cell;
  }
  return 0;
}

Truth truth_of(const AtomRow& atom, const List<Cells>& feasible) {
  const Cells cells = feasible[atom.dimension];
  if ((cells & atom.where) == 0) return Truth::not_met;
  return (cells & ~atom.where) == 0 ? Truth::met : Truth::open;
}

}  // namespace contractwijzer::engine
