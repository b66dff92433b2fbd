// The space of answers of one care type, cut into finitely many cells.
//
// A dimension is a fact, or a cluster of facts that a share (or "no more than") ties together. Two
// values of a dimension lie in the same cell when every atom comes out the same for both; no rule
// can tell them apart. What is known of the practice leaves some cells feasible; where nothing is
// known, all of them.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "compile/atom.hpp"
#include "contractwijzer/fact.hpp"
#include "contractwijzer/result.hpp"
#include "contractwijzer/truth.hpp"

namespace contractwijzer {

/// A set of cells of one dimension, a bit each.
using Cells = std::uint64_t;
inline constexpr std::size_t most_cells = 64;
/// Values that may be visited to find the cells of one dimension.
inline constexpr std::size_t most_visits = 400'000;

/// Per fact of the care type: whether it is known, and if so its code.
struct KnownCodes {
  explicit KnownCodes(std::size_t facts) : codes(facts, 0), is_known(facts, 0) {}

  void set(FactIndex fact, Code code) {
    codes[fact] = code;
    is_known[fact] = 1;
  }

  std::vector<Code> codes;
  std::vector<std::uint8_t> is_known;  ///< 0 or 1; std::vector<bool> costs more than it saves
};

struct Dimension {
  std::vector<FactIndex> facts;  ///< the one with most ties first
  std::vector<AtomIndex> atoms;
  std::vector<std::uint64_t> signatures;  ///< per cell: a bit for each of `atoms`
  /// Per fact, with nothing known: each set of cells between which this fact alone can choose.
  std::vector<std::vector<Cells>> choices;

  [[nodiscard]] Cells all_cells() const noexcept {
    return signatures.size() == most_cells ? ~Cells{0} : (Cells{1} << signatures.size()) - 1;
  }
};

class Space {
 public:
  /// Errors: too-entangled, for the first fact of a dimension that cannot be cut into cells.
  static Result<Space> build(std::vector<const Fact*> facts, std::vector<Atom> atoms);

  [[nodiscard]] const std::vector<const Fact*>& facts() const noexcept { return facts_; }
  [[nodiscard]] const std::vector<Atom>& atoms() const noexcept { return atoms_; }
  [[nodiscard]] const std::vector<Dimension>& dimensions() const noexcept { return dimensions_; }
  [[nodiscard]] std::size_t dimension_of_atom(AtomIndex atom) const {
    return places_[atom].dimension;
  }
  [[nodiscard]] Cells cells_where(AtomIndex atom) const { return places_[atom].where; }

  /// How each of the dimension's atoms comes out, a bit each. `codes` holds a value for every fact.
  [[nodiscard]] std::uint64_t signature(const Dimension& dimension,
                                        const std::vector<Code>& codes) const;
  /// The cells that the known codes leave possible. Never empty for codes that respect the domains.
  [[nodiscard]] Cells feasible(std::size_t index, const KnownCodes& known) const;
  /// Each set of cells between which the unknown fact can choose, the others being whatever they
  /// may.
  [[nodiscard]] std::vector<Cells> choices(std::size_t index, FactIndex fact,
                                           const KnownCodes& known) const;
  /// Values of a dimension's unknown facts beside the known ones, each with its cell: enough of
  /// them to show every cell, and among them the first value and the last one of each stretch of
  /// values that no rule can tell apart.
  void each_value(
      std::size_t index, const KnownCodes& known,
      const std::function<void(const std::vector<Code>&, std::size_t cell)>& visit) const;
  [[nodiscard]] Truth truth(AtomIndex atom, const std::vector<Cells>& feasible) const noexcept;

 private:
  /// Empty when there are too many combinations to visit.
  [[nodiscard]] std::optional<std::vector<Cells>> find_choices(const Dimension& dimension,
                                                               FactIndex fact,
                                                               const KnownCodes& known) const;

  void find_wholes();
  void make_dimensions();
  /// False when there are too many.
  [[nodiscard]] bool find_cells(Dimension& dimension);
  /// How many shares a fact takes part in.
  [[nodiscard]] std::size_t ties(FactIndex fact) const;
  [[nodiscard]] Errors too_entangled(FactIndex fact) const;

  struct AtomPlace {
    std::size_t dimension = 0;
    Cells where = 0;
  };

  std::vector<const Fact*> facts_;
  std::vector<Atom> atoms_;
  std::vector<std::optional<FactIndex>> wholes_;  ///< per fact: the count it is a part of
  std::vector<Dimension> dimensions_;
  std::vector<AtomPlace> places_;

  class Walk;
};

}  // namespace contractwijzer
