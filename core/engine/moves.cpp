#include "moves.hpp"

#include <bit>

#include "contains.hpp"
#include "in_order.hpp"
#include "walk.hpp"

namespace contractwijzer::engine {

namespace {

bool is_within(const Practice& practice, const Shift& less, const Shift& more) {
  if (less.to == more.to) return true;
  const FactRow& fact = practice.care.space.facts[less.fact];
  const Code from = practice.known.codes[less.fact];
  if (is_number(fact.type)) {
    const bool rises = goes_up(fact, from, less.to);
    return rises == goes_up(fact, from, more.to) && (rises ? less.to < more.to : less.to > more.to);
  }
  // Fewer options are put on or taken off; what did not apply had none.
  const Code before = from == does_not_apply ? 0 : from;
  return fact.type == FactType::set && ((less.to ^ before) & ~(more.to ^ before)) == 0;
}

/// Whether each of these shifts is among the others, as large or larger there.
bool is_within(const Practice& practice, const Shifts& less, const Shifts& more) {
  if (less.size() > more.size()) return false;
  const auto* at = more.begin();
  for (const Shift& shift : less) {
    while (at != more.end() && at->fact < shift.fact) ++at;
    if (at == more.end() || at->fact != shift.fact) return false;
    if (!is_within(practice, shift, *at)) return false;
    ++at;
  }
  return true;
}

/// How far a value is shifted. A shift within another one is less far.
Code distance(const Practice& practice, const Shift& shift) {
  const FactRow& fact = practice.care.space.facts[shift.fact];
  const Code from = practice.known.codes[shift.fact];
  const Code before = from == does_not_apply ? 0 : from;
  if (is_number(fact.type)) {
    return goes_up(fact, from, shift.to) ? shift.to - before : before - shift.to;
  }
  if (fact.type != FactType::set) return 0;
  return std::popcount(static_cast<std::uint64_t>(shift.to ^ before));
}

/// Whether the practice can want it, or did not have it at all.
bool can_want(const FactRow& fact, Code from, Code to) {
  if (fact.better == Better::either || from == does_not_apply) return true;
  return (fact.better == Better::higher) == (to > from);
}

/// A bit for each fact, more facts than bits sharing them: what has a bit too many is not within.
std::uint64_t facts_of(const Shifts& shifts) {
  std::uint64_t facts = 0;
  for (const Shift& shift : shifts) facts |= std::uint64_t{1} << shift.fact % 64U;
  return facts;
}

/// The facts of a dimension that the practice could change. One that does not apply can come to.
List<Index> changeable(const Practice& practice, const DimensionRow& dimension,
                       const List<Index>& kept) {
  List<Index> found;
  for (const DimensionFactRow& row : practice.care.space.facts_of(dimension)) {
    if (practice.known.is_known[row.fact] == 0) return {};
    if (practice.care.space.facts[row.fact].change == Changeable::never) continue;
    if (!contains(kept, row.fact)) found.push_back(row.fact);
  }
  return found;
}

/// What is shifted where a dimension's facts take these codes. Nothing is made to apply no longer.
bool find_shifts(const Practice& practice, const DimensionRow& dimension, const List<Code>& codes,
                 Shifts& shifts) {
  for (const DimensionFactRow& row : practice.care.space.facts_of(dimension)) {
    const Index fact = row.fact;
    const Code from = practice.known.codes[fact];
    if (codes[fact] == from) continue;
    if (codes[fact] == does_not_apply) return false;
    if (!can_want(practice.care.space.facts[fact], from, codes[fact])) return false;
    insert_in_order(shifts, Shift{fact, codes[fact]},
                    [](const Shift& a, const Shift& b) { return a.fact < b.fact; });
  }
  return true;
}

/// The smallest first; of one size in their own order.
List<Shifts> by_size(const List<Shifts>& sets) {
  List<Shifts> ordered;
  ordered.reserve(sets.size());
  for (std::size_t size = 0; ordered.size() < sets.size(); ++size) {
    for (const Shifts& set : sets) {
      if (set.size() == size) ordered.push_back(set);
    }
  }
  return ordered;
}

}  // namespace

bool goes_up(const FactRow& number, Code from, Code to) noexcept {
  return from == does_not_apply ? number.better != Better::lower : to > from;
}

bool is_nearer(const Practice& practice, const Shifts& a, const Shifts& b) {
  if (a.size() != b.size()) return a.size() < b.size();
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].fact != b[i].fact) return a[i].fact < b[i].fact;
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    const Code far = distance(practice, a[i]);
    const Code other = distance(practice, b[i]);
    if (far != other) return far < other;
  }
  return false;
}

List<Shifts> least_of(const Practice& practice, List<Shifts> sets) {
  struct Kept {
    std::uint64_t facts;
    bool stays;
  };
  sets = by_size(sets);
  List<Kept> kept;
  kept.reserve(sets.size());
  for (std::size_t i = 0; i < sets.size(); ++i) {
    kept.push_back({facts_of(sets[i]), true});
    for (std::size_t other = 0; other < i && kept[i].stays; ++other) {
      const bool as_many = sets[other].size() == sets[i].size();
      if (!kept[other].stays || (kept[other].facts & ~kept[i].facts) != 0) continue;
      if (is_within(practice, sets[other], sets[i])) {
        kept[i].stays = false;
      } else if (as_many && is_within(practice, sets[i], sets[other])) {
        kept[other].stays = false;
      }
    }
  }
  List<Shifts> least;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    if (kept[i].stays) least.push_back(std::move(sets[i]));
  }
  return least;
}

Moves moves_of(const Practice& practice, const List<Index>& kept) {
  const Space& space = practice.care.space;
  Moves moves;
  for (std::size_t d = 0; d < space.dimensions.size(); ++d) {
    const DimensionRow& dimension = space.dimensions[d];
    List<List<Shifts>> cells(dimension.cells);
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
      if ((practice.feasible[d] >> cell & 1U) != 0) cells[cell].emplace_back();
    }
    // Subset by subset: what is not shifted keeps its very value.
    const auto facts = changeable(practice, dimension, kept);
    for (std::size_t subset = 1; subset < std::size_t{1} << facts.size(); ++subset) {
      KnownCodes known = practice.known;
      for (std::size_t i = 0; i < facts.size(); ++i) {
        if ((subset >> i & 1U) != 0) known.is_known[facts[i]] = 0;
      }
      each_value(space, d, known, [&](const List<Code>& codes, std::size_t cell) {
        Shifts shifts;
        if (find_shifts(practice, dimension, codes, shifts)) cells[cell].push_back(shifts);
      });
    }
    for (auto& sets : cells) sets = least_of(practice, std::move(sets));
    moves.push_back(std::move(cells));
  }
  return moves;
}

}  // namespace contractwijzer::engine
