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

/// count * by / over, rounded down; none of a count below 0. A ratio that is too fine for decimals
/// is one of counts.
Code scaled(Code count, Code by, Code over) {
  if (count <= 0) return 0;
  const Code unit = std::max(by, over) > largest_ratio ? Decimal::scale : 1;
  const auto product = static_cast<std::uint64_t>(count / unit) * static_cast<std::uint64_t>(by);
  const Code limit = largest_code / unit;
  return std::min(static_cast<Code>(product / static_cast<std::uint64_t>(over)), limit) * unit;
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
    if (adds_up(space_.facts[row.fact]) && parts_of(whole, nothing, nothing) > codes_[whole]) {
      return false;
    }
  }
  return true;
}

Code Walk::parts_of(Index whole, Index but_for, Index and_for) const {
  Code sum = 0;
  for (const DimensionFactRow& row : space_.facts_of(dimension_)) {
    const FactRow& part = space_.facts[row.fact];
    if (!adds_up(part) || part.whole != whole || assigned_[row.fact] == 0) continue;
    if (row.fact == but_for || row.fact == and_for) continue;
    // No more than a whole can be: beyond that all is alike, and nothing overflows.
    sum = std::min(sum + std::max(codes_[row.fact], Code{0}), largest_code + 1);
  }
  return sum;
}

bool Walk::find_sum(Index fact, Index other, Code& times, Code& more) const {
  const auto& facts = space_.facts;
  const Index whole = adds_up(facts[fact]) ? facts[fact].whole : fact;
  const bool is_part = adds_up(facts[other]) && facts[other].whole == whole;
  if (fact == other || whole == nothing || (!is_part && other != whole)) return false;
  const Code rest = parts_of(whole, fact, other);
  const bool is_sibling = fact != whole && other != whole;
  times = is_sibling ? -1 : 1;
  more = fact == whole ? rest : -rest;
  if (!is_sibling) return true;
  if (assigned_[whole] == 0 || codes_[whole] == does_not_apply) return false;
  more += codes_[whole];
  return true;
}

/// The codes that a fact can have and that some atom could tell apart, beside what is assigned. Of
/// a fact that is tied to an open one: those near each code at which order turns. Between two of
/// these the same things can be true of the others at every code, or at every code of a residue,
/// and the dimension's window has each residue (tie_window.cpp).
List<Code> Walk::candidates(Index fact) const {
  const FactRow& meta = space_.facts[fact];
  List<Code> codes;
  if (meta.has_range != 0) {
    codes = around_turns(fact, is_tied_to_an_open_fact(fact) ? Code{dimension_.window} : 1);
  } else if (meta.high < most_listed_codes) {  // else the compiler's (compile/wide_set.hpp)
    for (Code code = meta.low; code <= meta.high; code += meta.step) codes.push_back(code);
  }
  if (meta.may_not_apply != 0) codes.push_back(does_not_apply);
  return codes;
}

void Walk::each_tie(Index fact, VisitTie visit) const {
  for (const Index place : space_.atoms_of(dimension_)) {
    const AtomRow& atom = space_.atoms[place];
    if (atom.kind == AtomKind::share) {
      if (atom.fact == fact) {
        visit(atom.other, [&](Code whole) { return scaled(whole, atom.low, atom.high); });
      } else if (atom.other == fact) {
        visit(atom.fact,
              [&](Code part) { return atom.low == 0 ? 0 : scaled(part, atom.high, atom.low); });
      }
    } else if (atom.kind == AtomKind::against) {
      if (atom.fact == fact) {
        visit(atom.other, [&](Code code) { return moved(code, atom.high, atom.low); });
      } else if (atom.other == fact) {
        const auto back = [&](Code code) { return moved(code - atom.low, -atom.high, 0); };
        visit(atom.fact, back);
        // Several days may fall together on the last one of a shorter month.
        if (atom.high != 0) visit(atom.fact, [&](Code code) { return back(code) + 3; });
      }
    }
  }
  for (const DimensionFactRow& row : space_.facts_of(dimension_)) {
    const auto turn = [&](Code times, Code more) {
      visit(row.fact, [=](Code code) { return times * code + more; });
    };
    if (space_.facts[row.fact].whole == fact || space_.facts[fact].whole == row.fact) turn(1, 0);
    Code times = 0;
    Code more = 0;
    if (find_sum(fact, row.fact, times, more)) turn(times, more);
  }
}

bool Walk::is_tied_to_an_open_fact(Index fact) const {
  bool is_tied = false;
  each_tie(fact, [&](Index other, Turn /*at*/) { is_tied = is_tied || assigned_[other] == 0; });
  return is_tied;
}

void Walk::add_turns(Index turning, Index asker, std::size_t depth, List<Code>& into) const {
  const FactRow& range = space_.facts[turning];
  into.push_back(0);
  into.push_back(range.low);
  into.push_back(range.high);
  for (const Index place : space_.atoms_of(dimension_)) {
    const AtomRow& atom = space_.atoms[place];
    if (atom.fact != turning) continue;
    if (atom.kind == AtomKind::within) {
      into.push_back(atom.low);
      into.push_back(atom.high);
    }
    for (const Code end : space_.codes.subspan(atom.first_code, atom.codes)) into.push_back(end);
  }
  if (depth == 0) return;
  const Index here = turning;
  each_tie(here, [&](Index neighbour, Turn at) {
    if (neighbour == asker) return;
    List<Code> theirs;
    if (assigned_[neighbour] == 0) {
      add_turns(neighbour, here, depth - 1, theirs);
    } else if (codes_[neighbour] != does_not_apply) {
      theirs.push_back(codes_[neighbour]);
    }
    const FactRow& its = space_.facts[neighbour];
    for (const Code code : theirs) {
      if (its.low <= code && code <= its.high) into.push_back(at(code));
    }
  });
}

/// The codes of the range within so many steps of a turn, in order.
List<Code> Walk::around_turns(Index fact, Code window) const {
  const FactRow& range = space_.facts[fact];
  List<Code> turns;
  add_turns(fact, nothing, dimension_.facts, turns);
  sort(turns, [](Code a, Code b) { return a < b; });
  List<Code> codes;
  Code next = range.low;
  for (const Code turn : turns) {
    if (turn < range.low - range.step || turn > range.high + range.step) continue;
    const Code base = floor_to(turn, range.step);
    next = std::max(next, base - window * range.step);
    const Code last = std::min(range.high, base + window * range.step);
    for (; next <= last && codes.size() <= most_visits; next += range.step) codes.push_back(next);
  }
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
        if (cells != 0 && !contains(choices, cells)) {
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
