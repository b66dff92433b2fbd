#include "atoms.hpp"

#include <algorithm>
#include <bit>

#include "contains.hpp"
#include "contractwijzer/day.hpp"
#include "contractwijzer/decimal.hpp"
#include "limits.hpp"

namespace contractwijzer::engine {

namespace {

bool is_listed(const Space& space, const AtomRow& atom, Code code) {
  const auto codes = space.codes.subspan(atom.first_code, atom.codes);
  if (space.facts[atom.fact].has_range == 0) return contains(codes, code);
  for (std::size_t i = 1; i < codes.size(); i += 2) {
    if (codes[i - 1] <= code && code <= codes[i]) return true;
  }
  return false;
}

template <typename Number>
bool relate(Relation relation, Number left, Number right) {
  switch (relation) {
    case Relation::at_least:
      return left >= right;
    case Relation::more_than:
      return left > right;
    case Relation::at_most:
      return left <= right;
    case Relation::less_than:
      break;
  }
  return left < right;
}

/// part / whole against the ratio, without dividing; limits.hpp says why it cannot overflow.
bool is_share(const AtomRow& atom, Code part, Code whole) {
  if (whole <= 0) return false;     // nothing, or "does not apply": a share of that is no share
  if (atom.high > largest_ratio) {  // of counts
    part /= Decimal::scale;
    whole /= Decimal::scale;
  }
  const auto times = [](Code count, Code factor) {
    return count <= 0 ? 0 : static_cast<std::uint64_t>(count) * static_cast<std::uint64_t>(factor);
  };
  return relate(atom.relation, times(part, atom.high), times(whole, atom.low));
}

bool is_against(const AtomRow& atom, Code code, Code other) {
  return other != does_not_apply && relate(atom.relation, code, moved(other, atom.high, atom.low));
}

}  // namespace

Code moved(Code code, Code months, Code codes) {
  return (months == 0 ? code : day_of(add_months(date_of(code), static_cast<int>(months)))) + codes;
}

bool holds(const Space& space, const AtomRow& atom, std::span<const Code> codes) {
  const Code code = codes[atom.fact];
  if (code == does_not_apply) return false;
  switch (atom.kind) {
    case AtomKind::within:
      return atom.low <= code && code <= atom.high;
    case AtomKind::share:
      return is_share(atom, code, codes[atom.other]);
    case AtomKind::against:
      return is_against(atom, code, codes[atom.other]);
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
    case AtomKind::count_bits:
      return std::popcount(static_cast<std::uint64_t>(code & atom.low)) >= atom.high;
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
