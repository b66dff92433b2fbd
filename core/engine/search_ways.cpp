#include "search_ways.hpp"

#include "sort.hpp"

namespace contractwijzer::engine {

namespace {

Shifts joined(const Shifts& a, const Shifts& b) {
  Shifts all;
  all.reserve(a.size() + b.size());
  const auto* from = b.begin();
  for (const Shift& shift : a) {
    while (from != b.end() && from->fact < shift.fact) all.push_back(*from++);
    all.push_back(shift);
  }
  all.append({from, b.end()});
  return all;
}

}  // namespace

const WaySearch::Found& WaySearch::from(Node node) {
  Found& found = found_[node];
  if (!found.is_there) {
    found.is_there = true;
    find(node, found);
  }
  return found;
}

void WaySearch::find(Node node, Found& found) {
  if (diagram_.is_terminal(node)) {
    if (node == Functions::always) found.sets.emplace_back();
    return;
  }
  const std::size_t dimension = diagram_.nodes[node].dimension;
  List<Shifts> sets;
  for (std::size_t cell = 0; cell < diagram_.cells_of(dimension); ++cell) {
    const auto& moves = moves_[dimension][cell];
    if (moves.empty()) continue;
    const Found& below = from(diagram_.children_of(node)[cell]);
    for (const Shifts& move : moves) {
      for (const Shifts& rest : below.sets) sets.push_back(joined(move, rest));
      if (below.is_cut) cut_at(found, joined(move, below.cut));
    }
  }
  if (sets.size() > most_sets) {
    sort(sets, [this](const Shifts& a, const Shifts& b) { return is_nearer(practice_, a, b); });
    cut_at(found, sets[most_sets - 1]);
    sets.resize(most_sets);
  }
  if (found.is_cut) {
    List<Shifts> kept;
    for (Shifts& set : sets) {
      if (!is_nearer(practice_, found.cut, set)) kept.push_back(std::move(set));
    }
    sets = std::move(kept);
  }
  found.sets = least_of(practice_, std::move(sets));
}

void WaySearch::cut_at(Found& found, const Shifts& set) const {
  if (found.is_cut && !is_nearer(practice_, set, found.cut)) return;
  found.is_cut = true;
  found.cut = set;
}

}  // namespace contractwijzer::engine
