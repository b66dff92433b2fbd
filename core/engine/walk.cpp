#include "walk.hpp"

#include <algorithm>
#include <bit>

#include "atoms.hpp"
#include "contains.hpp"
#include "contractwijzer/decimal.hpp"
#include "limits.hpp"
#include "sort.hpp"

namespace contractwijzer::engine {

namespace {

Code floor_to(Code value, Code step) {
  const Code rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

}  // namespace

void Walk::each(FunctionRef<void()> visit, Index but_for) {
  but_for_ = but_for;
  complete(0, visit);
  but_for_ = nothing;
}

bool Walk::gave_up() const noexcept { return visits_ > most_visits; }

void Walk::complete(std::size_t from, FunctionRef<void()> visit) {
  if (gave_up()) return;
  const auto facts = space_.facts_of(dimension_);
  while (from < facts.size() &&
         (assigned_[facts[from].fact] != 0 || facts[from].fact == but_for_)) {
    ++from;
  }
  if (from == facts.size()) {
    ++visits_;
    if (is_consistent()) visit();
    return;
  }
  const Index fact = facts[from].fact;
  assigned_[fact] = 1;
  for (const Code code : candidates(fact)) {
    codes_[fact] = code;
    complete(from + 1, visit);
  }
  assigned_[fact] = 0;
}

bool Walk::is_consistent() const {
  for (const DimensionFactRow& row : space_.facts_of(dimension_)) {
    const Index whole = space_.facts[row.fact].whole;
    if (whole == nothing || assigned_[row.fact] == 0 || assigned_[whole] == 0) continue;
    if (codes_[row.fact] == does_not_apply || codes_[whole] == does_not_apply) continue;
    if (codes_[row.fact] > codes_[whole]) return false;
  }
  return true;
}

/// The codes that a fact can have and that some atom could tell apart; where a fact that it is tied
/// to is open, its whole range.
List<Code> Walk::candidates(Index fact) const {
  const FactRow& meta = space_.facts[fact];
  List<Code> codes;
  if (meta.has_range != 0 && !is_tied_to_an_open_fact(fact)) {
    codes = around_thresholds(fact);
  } else {
    for (Code code = meta.low; code <= meta.high; code += meta.step) {
      if (meta.has_range != 0 && codes.size() > most_visits) break;
      codes.push_back(code);
    }
  }
  if (meta.may_not_apply != 0) codes.push_back(does_not_apply);
  return codes;
}

bool Walk::is_tied_to_an_open_fact(Index fact) const {
  const auto is_open = [&](Index other) { return other != fact && assigned_[other] == 0; };
  for (const Index place : space_.atoms_of(dimension_)) {
    const AtomRow& atom = space_.atoms[place];
    if (atom.kind != AtomKind::share) continue;
    if ((atom.fact == fact && is_open(atom.whole)) || (atom.whole == fact && is_open(atom.fact))) {
      return true;
    }
  }
  for (const DimensionFactRow& row : space_.facts_of(dimension_)) {
    const bool is_tied =
        space_.facts[row.fact].whole == fact || space_.facts[fact].whole == row.fact;
    if (is_tied && is_open(row.fact)) return true;
  }
  return false;
}

/// The codes at which some atom may come out differently, the other facts being what they are.
List<Code> Walk::thresholds(Index fact) const {
  List<Code> found;
  for (const Index place : space_.atoms_of(dimension_)) {
    const AtomRow& atom = space_.atoms[place];
    if (atom.kind == AtomKind::within && atom.fact == fact) {
      found.push_back(atom.low);
      found.push_back(atom.high);
    } else if (atom.kind == AtomKind::share) {
      add_share_thresholds(atom, fact, found);
    }
  }
  for (const DimensionFactRow& row : space_.facts_of(dimension_)) {
    const bool is_tied =
        space_.facts[row.fact].whole == fact || space_.facts[fact].whole == row.fact;
    if (is_tied && codes_[row.fact] != does_not_apply) found.push_back(codes_[row.fact]);
  }
  return found;
}

void Walk::add_share_thresholds(const AtomRow& atom, Index fact, List<Code>& into) const {
  if (atom.fact == fact && codes_[atom.whole] != does_not_apply) {
    into.push_back(codes_[atom.whole] / 100 * atom.low / Decimal::scale);
  }
  if (atom.whole != fact || atom.low <= 0) return;
  into.push_back(0);
  if (codes_[atom.fact] == does_not_apply) return;
  const Code whole = codes_[atom.fact] / Decimal::scale * 100 * Decimal::scale / atom.low;
  into.push_back(std::min(whole, Decimal::largest_whole) * Decimal::scale);
}

List<Code> Walk::around_thresholds(Index fact) const {
  const FactRow& range = space_.facts[fact];
  List<Code> codes{range.low, range.high};
  for (const Code threshold : thresholds(fact)) {
    if (threshold < range.low - range.step || threshold > range.high + range.step) continue;
    const Code base = floor_to(threshold, range.step);
    for (const Code code : {base - range.step, base, base + range.step}) {
      if (range.low <= code && code <= range.high) codes.push_back(code);
    }
  }
  sort(codes, [](Code a, Code b) { return a < b; });
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

Cells feasible_cells(const Space& space, std::size_t dimension, const KnownCodes& known) {
  const DimensionRow& row = space.dimensions[dimension];
  std::size_t known_facts = 0;
  for (const DimensionFactRow& fact : space.facts_of(row)) known_facts += known.is_known[fact.fact];
  if (known_facts == 0) return all_cells(row);
  Cells cells = 0;
  if (known_facts == row.facts) {
    cells = cell_with(space, row, signature_of(space, row, known.codes));
    return cells != 0 ? cells : all_cells(row);
  }
  Walk walk(space, row, known);
  walk.each([&] { cells |= cell_with(space, row, signature_of(space, row, walk.codes())); });
  return cells != 0 ? cells : all_cells(row);
}

bool find_choices(const Space& space, const DimensionRow& dimension, Index fact,
                  const KnownCodes& known, List<Cells>& choices) {
  choices.clear();
  Walk others(space, dimension, known);
  others.each(
      [&] {
        KnownCodes all_but_one(space.facts.size());
        for (const DimensionFactRow& other : space.facts_of(dimension)) {
          if (other.fact != fact) all_but_one.set(other.fact, others.codes()[other.fact]);
        }
        Cells cells = 0;
        Walk walk(space, dimension, all_but_one);
        walk.each([&] {
          cells |= cell_with(space, dimension, signature_of(space, dimension, walk.codes()));
        });
        if (!contains(choices, cells)) {
          choices.push_back(cells);
        }
      },
      fact);
  return !others.gave_up();
}

List<Cells> choices_of(const Space& space, std::size_t dimension, Index fact,
                       const KnownCodes& known) {
  const DimensionRow& row = space.dimensions[dimension];
  if (row.facts == 1) return {all_cells(row)};
  bool is_untouched = true;
  const DimensionFactRow* own = nullptr;
  for (const DimensionFactRow& other : space.facts_of(row)) {
    is_untouched = is_untouched && known.is_known[other.fact] == 0;
    if (other.fact == fact) own = &other;
  }
  if (is_untouched && own != nullptr) {
    const auto stored = space.choices.subspan(own->first_choice, own->choices);
    return List<Cells>(stored);
  }
  List<Cells> choices;
  if (!find_choices(space, row, fact, known, choices)) choices = {all_cells(row)};
  return choices;
}

void each_value(const Space& space, std::size_t dimension, const KnownCodes& known,
                FunctionRef<void(const List<Code>&, std::size_t cell)> visit) {
  const DimensionRow& row = space.dimensions[dimension];
  Walk walk(space, row, known);
  walk.each([&] {
    const Cells cell = cell_with(space, row, signature_of(space, row, walk.codes()));
    if (cell != 0) visit(walk.codes(), static_cast<std::size_t>(std::countr_zero(cell)));
  });
}

std::size_t dimension_of(const Space& space, Index fact) {
  for (std::size_t i = 0; i < space.dimensions.size(); ++i) {
    for (const DimensionFactRow& row : space.facts_of(space.dimensions[i])) {
      if (row.fact == fact) return i;
    }
  }
  return space.dimensions.size();
}

}  // namespace contractwijzer::engine
