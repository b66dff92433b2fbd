#include "compile/build_space.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

#include "compile/fact_row.hpp"
#include "compile/tie_window.hpp"
#include "compile/too_much.hpp"
#include "compile/wide_set.hpp"
#include "engine/atoms.hpp"
#include "engine/limits.hpp"
#include "engine/walk.hpp"

namespace contractwijzer {

namespace {

using engine::Index;
using engine::most_cells;

/// Each option told apart doubles the cells: of one that may be on or off.
constexpr std::size_t most_options_told_apart = std::bit_width(most_cells) - 1;

/// Which cluster each fact belongs to: facts that an atom or a "no more than" ties together share
/// one.
std::vector<FactIndex> clusters_of(const SpaceLists& lists) {
  std::vector<FactIndex> leader(lists.facts.size());
  std::iota(leader.begin(), leader.end(), FactIndex{0});
  const auto join_up = [&leader](FactIndex a, FactIndex b) {
    const FactIndex from = leader[a];
    const FactIndex into = leader[b];
    std::replace(leader.begin(), leader.end(), from, into);
  };
  for (const engine::AtomRow& atom : lists.atoms) {
    if (engine::ties_two(atom.kind)) join_up(atom.fact, atom.other);
  }
  for (FactIndex fact = 0; fact < lists.facts.size(); ++fact) {
    if (lists.facts[fact].whole != engine::nothing) join_up(fact, lists.facts[fact].whole);
  }
  return leader;
}

class SpaceBuilder {
 public:
  SpaceBuilder(std::vector<const Fact*> facts, std::vector<Atom> atoms)
      : facts_(std::move(facts)), atoms_(std::move(atoms)) {}

  Result<Space> build() && {
    if (facts_.size() >= engine::nothing || atoms_.size() >= engine::nothing) {
      return contractwijzer::too_entangled(
          {facts_.front()->id},
          {Excess::bounds, std::max(facts_.size(), atoms_.size()), engine::nothing - 1U});
    }
    add_facts();
    add_atoms();
    make_dimensions();
    for (std::size_t i = 0; i < dimensions_.size(); ++i) {
      if (!find_cells(i)) return too_entangled(dimensions_[i]);
    }
    for (std::size_t i = 0; i < dimensions_.size(); ++i) {
      if (!find_choices(i)) return too_entangled(dimensions_[i]);
    }
    return Space(std::move(facts_), std::move(atoms_), std::move(dimensions_), std::move(lists_));
  }

 private:
  [[nodiscard]] Errors too_entangled(const Dimension& dimension) const {
    Ids tied;
    for (const FactIndex fact : dimension.facts) tied.push_back(facts_[fact]->id);
    const std::size_t options = options_told_apart(dimension);
    if (options <= most_options_told_apart) return contractwijzer::too_entangled(tied, excess_);
    return contractwijzer::too_entangled(tied, {Excess::options, options, most_options_told_apart});
  }

  /// Of a set.
  [[nodiscard]] std::size_t options_told_apart(const Dimension& dimension) const {
    if (facts_[dimension.facts.front()]->type != FactType::set) return 0;
    std::uint64_t options = 0;
    for (const AtomIndex atom : dimension.atoms) {
      const bool is_of_options =
          atoms_[atom].kind == AtomKind::any_bits || atoms_[atom].kind == AtomKind::all_bits ||
          atoms_[atom].kind == AtomKind::only_bits || atoms_[atom].kind == AtomKind::count_bits;
      if (is_of_options) options |= static_cast<std::uint64_t>(atoms_[atom].low);
    }
    return static_cast<std::size_t>(std::popcount(options));
  }

  /// That there is too much, where something is found.
  bool is_too_much(Excess excess, std::size_t count, std::size_t most) {
    excess_ = {excess, count, most};
    return false;
  }

  void add_facts() {
    for (const Fact* fact : facts_) {
      engine::FactRow row = fact_row(*fact);
      for (FactIndex other = 0; other < facts_.size(); ++other) {
        if (facts_[other]->id == fact->no_more_than) row.whole = static_cast<Index>(other);
      }
      lists_.facts.push_back(row);
    }
  }

  void add_atoms() {
    for (const Atom& atom : atoms_) {
      engine::AtomRow row{};
      row.low = atom.low;
      row.high = atom.high;
      row.first_code = static_cast<std::uint32_t>(lists_.codes.size());
      row.codes = static_cast<Index>(atom.codes.size());
      row.fact = static_cast<Index>(atom.fact);
      row.other = static_cast<Index>(atom.other);
      row.kind = atom.kind;
      row.relation = atom.relation;
      lists_.codes.insert(lists_.codes.end(), atom.codes.begin(), atom.codes.end());
      lists_.atoms.push_back(row);
    }
  }

  void make_dimensions() {
    const auto leader = clusters_of(lists_);
    std::vector<std::optional<std::size_t>> dimension_of(facts_.size());
    for (FactIndex fact = 0; fact < facts_.size(); ++fact) {
      auto& place = dimension_of[leader[fact]];
      if (!place) {
        place = dimensions_.size();
        dimensions_.emplace_back();
      }
      dimensions_[*place].facts.push_back(fact);
    }
    for (AtomIndex atom = 0; atom < atoms_.size(); ++atom) {
      const std::size_t place = *dimension_of[leader[atoms_[atom].fact]];
      lists_.atoms[atom].dimension = static_cast<Index>(place);
      dimensions_[place].atoms.push_back(atom);
    }
    const auto fewer_ties = [this](FactIndex a, FactIndex b) { return ties(a) < ties(b); };
    for (Dimension& dimension : dimensions_) {
      std::iter_swap(dimension.facts.begin(),
                     std::max_element(dimension.facts.begin(), dimension.facts.end(), fewer_ties));
      list_dimension(dimension);
    }
  }

  void list_dimension(const Dimension& dimension) {
    lists_.dimensions.push_back({0, 0, static_cast<Index>(lists_.dimension_facts.size()),
                                 static_cast<Index>(dimension.facts.size()),
                                 static_cast<Index>(lists_.dimension_atoms.size()),
                                 static_cast<Index>(dimension.atoms.size()), 0});
    for (const FactIndex fact : dimension.facts) {
      lists_.dimension_facts.push_back({0, 0, static_cast<Index>(fact)});
    }
    for (const AtomIndex atom : dimension.atoms) {
      lists_.dimension_atoms.push_back(static_cast<Index>(atom));
    }
  }

  [[nodiscard]] std::size_t ties(FactIndex fact) const {
    return static_cast<std::size_t>(
        std::count_if(atoms_.begin(), atoms_.end(), [fact](const Atom& atom) {
          return engine::ties_two(atom.kind) && (atom.fact == fact || atom.other == fact);
        }));
  }

  bool find_cells(std::size_t index) {
    Dimension& dimension = dimensions_[index];
    engine::DimensionRow& row = lists_.dimensions[index];
    if (dimension.atoms.size() > most_cells)
      return is_too_much(Excess::bounds, dimension.atoms.size(), most_cells);
    const auto window = tie_window(lists_.view(), row);
    if (!window) return is_too_much(Excess::combinations, 0, engine::most_visits);
    row.window = *window;
    const engine::Space view = lists_.view();
    auto& found = dimension.signatures;
    const KnownCodes nothing_known(facts_.size());
    const auto find = [&](const engine::List<Code>& codes) {
      const auto signature = engine::signature_of(view, view.dimensions[index], codes);
      const bool is_new = std::find(found.begin(), found.end(), signature) == found.end();
      if (is_new && found.size() <= most_cells) found.push_back(signature);
    };
    if (const auto set = wide_set(view, view.dimensions[index], nothing_known)) {
      const auto all = codes_of_wide_set(view, view.dimensions[index], *set);
      if (all.size() > engine::most_visits)
        return is_too_much(Excess::combinations, 0, engine::most_visits);
      KnownCodes known = nothing_known;
      for (const Code code : all) {
        known.set(*set, code);
        find(known.codes);
      }
    }
    engine::Walk walk(view, view.dimensions[index], nothing_known);
    walk.each([&] { find(walk.codes()); });
    if (walk.gave_up()) return is_too_much(Excess::combinations, 0, engine::most_visits);
    if (found.size() > most_cells) return is_too_much(Excess::cells, 0, most_cells);
    std::sort(found.begin(), found.end());
    row.first_signature = static_cast<std::uint32_t>(lists_.signatures.size());
    row.cells = static_cast<Index>(found.size());
    lists_.signatures.insert(lists_.signatures.end(), found.begin(), found.end());
    for (std::size_t i = 0; i < dimension.atoms.size(); ++i) {
      Cells where = 0;
      for (std::size_t cell = 0; cell < found.size(); ++cell) {
        if ((found[cell] >> i & 1U) != 0) where |= Cells{1} << cell;
      }
      lists_.atoms[dimension.atoms[i]].where = where;
    }
    return true;
  }

  bool find_choices(std::size_t index) {
    const engine::DimensionRow& row = lists_.dimensions[index];
    if (row.facts == 1) return true;  // all cells
    const KnownCodes nothing_known(facts_.size());
    for (std::size_t i = 0; i < row.facts; ++i) {
      engine::DimensionFactRow& fact = lists_.dimension_facts[row.first_fact + i];
      engine::List<Cells> choices;
      if (!engine::find_choices(lists_.view(), row, fact.fact, nothing_known, choices))
        return is_too_much(Excess::combinations, 0, engine::most_visits);
      fact.first_choice = static_cast<std::uint32_t>(lists_.choices.size());
      fact.choices = static_cast<Index>(choices.size());
      lists_.choices.insert(lists_.choices.end(), choices.begin(), choices.end());
    }
    return true;
  }

  std::vector<const Fact*> facts_;
  std::vector<Atom> atoms_;
  std::vector<Dimension> dimensions_;
  SpaceLists lists_;
  TooMuch excess_;
};

}  // namespace

Result<Space> build_space(std::vector<const Fact*> facts, std::vector<Atom> atoms) {
  return SpaceBuilder(std::move(facts), std::move(atoms)).build();
}

}  // namespace contractwijzer
