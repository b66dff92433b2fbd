// The space of answers of one care type, cut into finitely many cells (see walk.hpp of the engine),
// and what may be asked of it while a policy is looked into.
#pragma once

#include <cstdint>
#include <vector>

#include "compile/atom.hpp"
#include "compile/care_lists.hpp"
#include "contractwijzer/fact.hpp"
#include "engine/function_ref.hpp"
#include "engine/known_codes.hpp"

namespace contractwijzer {

using engine::Cells;
using engine::KnownCodes;

struct Dimension {
  std::vector<FactIndex> facts;  ///< the one with most ties first
  std::vector<AtomIndex> atoms;
  std::vector<std::uint64_t> signatures;  ///< per cell: a bit for each of `atoms`
};

class Space {
 public:
  Space() = default;
  /// All over the same facts and atoms: build_space() makes them.
  Space(std::vector<const Fact*> facts, std::vector<Atom> atoms, std::vector<Dimension> dimensions,
        SpaceLists lists)
      : facts_(std::move(facts)),
        atoms_(std::move(atoms)),
        dimensions_(std::move(dimensions)),
        lists_(std::move(lists)) {}

  [[nodiscard]] const std::vector<const Fact*>& facts() const noexcept { return facts_; }
  [[nodiscard]] const std::vector<Atom>& atoms() const noexcept { return atoms_; }
  [[nodiscard]] const std::vector<Dimension>& dimensions() const noexcept { return dimensions_; }
  [[nodiscard]] std::vector<std::size_t> cells_per_dimension() const;
  [[nodiscard]] std::size_t dimension_of_atom(AtomIndex atom) const {
    return lists_.atoms[atom].dimension;
  }
  [[nodiscard]] Cells cells_where(AtomIndex atom) const { return lists_.atoms[atom].where; }
  [[nodiscard]] const SpaceLists& lists() const noexcept { return lists_; }

  /// How each of the dimension's atoms comes out, a bit each. `codes` holds a value for every fact.
  [[nodiscard]] std::uint64_t signature(std::size_t dimension, std::span<const Code> codes) const;
  /// The cells that the known codes leave possible.
  [[nodiscard]] Cells feasible(std::size_t dimension, const KnownCodes& known) const;
  /// Each set of cells between which the unknown fact can choose, the others being whatever they
  /// may.
  [[nodiscard]] engine::List<Cells> choices(std::size_t dimension, FactIndex fact,
                                            const KnownCodes& known) const;
  /// Values of a dimension's unknown facts beside the known ones, each with its cell (each_value).
  void each_value(
      std::size_t dimension, const KnownCodes& known,
      engine::FunctionRef<void(const engine::List<Code>&, std::size_t cell)> visit) const;

 private:
  std::vector<const Fact*> facts_;
  std::vector<Atom> atoms_;
  std::vector<Dimension> dimensions_;
  SpaceLists lists_;
};

}  // namespace contractwijzer
