#include "compile/atom.hpp"

#include <algorithm>

#include "contractwijzer/decimal.hpp"

namespace contractwijzer {

bool holds(const Atom& atom, const std::vector<Code>& codes) noexcept {
  const Code code = codes[atom.fact];
  if (code == not_applicable_code) return false;
  switch (atom.kind) {
    case AtomKind::within:
      return atom.low <= code && code <= atom.high;
    case AtomKind::share: {
      const Code whole = codes[atom.whole];
      if (whole <= 0) return false;  // nothing, or "does not apply": a share of that is no share
      // part / whole >= percent / 100 without dividing; counts are whole, so the scale can go.
      const Code left = code / Decimal::scale * 100 * Decimal::scale;
      const Code right = whole / Decimal::scale * atom.low;
      return atom.high != 0 ? left > right : left >= right;
    }
    case AtomKind::listed:
      return std::find(atom.codes.begin(), atom.codes.end(), code) != atom.codes.end();
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

}  // namespace contractwijzer
