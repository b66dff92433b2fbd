#include "bands.hpp"

#include <algorithm>
#include <bit>

#include "moves.hpp"
#include "sort.hpp"
#include "walk.hpp"

namespace contractwijzer::engine {

namespace {

constexpr int most_decimals = 6;

/// As many as it is written with.
int decimals_of(Code code) noexcept {
  int decimals = most_decimals;
  for (; decimals > 0 && code % 10 == 0; code /= 10) --decimals;
  return decimals;
}

/// The rounder number next to this bound that the band just misses, if there is one.
Code missed_by(const FactRow& number, Code bound, Code step) noexcept {
  if (is_whole(number.type)) return no_bound;
  const Code next = bound + step;
  return decimals_of(next) < decimals_of(bound) ? next : no_bound;
}

/// A value that is easy to read: beyond a number that is just missed, as round as there is room
/// for.
Code readable(const Band& band, Code nearest, Code farthest) noexcept {
  const bool rises = band.more_than == nearest - 1;
  const bool falls = band.less_than == nearest + 1;
  if (!rises && !falls) return nearest;
  const Code bound = rises ? nearest - 1 : nearest + 1;
  Code step = 1;
  for (int i = decimals_of(bound); i < most_decimals; ++i) step *= 10;
  for (; step > 1; step /= 10) {
    const Code code = rises ? bound + step : bound - step;
    if (rises ? code <= farthest : code >= farthest) return code;
  }
  return nearest;
}

/// Two functions, the first at one cell of each dimension that is widened and the second in all of
/// them: whether the second is 1 wherever the first is.
class Implication {
 public:
  Implication(const Diagram& diagram, const List<Cells>& narrow, const List<Cells>& wide)
      : diagram_(diagram), narrow_(narrow), wide_(wide) {}

  bool holds(Node at, Node anywhere) {
    if (at == Functions::never || anywhere == Functions::always) return true;
    if (diagram_.is_terminal(at) && diagram_.is_terminal(anywhere)) return false;
    bool is_new = false;
    const bool known = known_.at(at, anywhere, 0, 1, is_new) != 0;
    if (!is_new) return known;
    const std::size_t d =
        std::min(diagram_.nodes[at].dimension, diagram_.nodes[anywhere].dimension);
    const bool is_widened = wide_[d] != narrow_[d];
    bool all = true;
    for (std::size_t cell = 0; all && cell < diagram_.cells_of(d); ++cell) {
      if ((wide_[d] >> cell & 1U) == 0) continue;
      const auto own = is_widened ? static_cast<std::size_t>(std::countr_zero(narrow_[d])) : cell;
      all = holds(below(at, d, own), below(anywhere, d, cell));
    }
    known_.at(at, anywhere, 0, 1, is_new) = all ? 1 : 0;
    return all;
  }

 private:
  [[nodiscard]] Node below(Node node, std::size_t dimension, std::size_t cell) const {
    return diagram_.nodes[node].dimension == dimension ? diagram_.children_of(node)[cell] : node;
  }

  const Diagram& diagram_;
  const List<Cells>& narrow_;
  const List<Cells>& wide_;
  Table known_;
};

}  // namespace

Band band_of(const FactRow& number, Code low, Code high) {
  Band band;
  if (low != no_bound && low == high) {
    band.equals = low;
    return band;
  }
  if (low != no_bound) {
    band.more_than = missed_by(number, low, -1);
    if (band.more_than == no_bound) band.at_least = low;
  }
  if (high != no_bound) {
    band.less_than = missed_by(number, high, 1);
    if (band.less_than == no_bound) band.at_most = high;
  }
  return band;
}

void Bands::find(std::size_t dimension, Change& change) {
  const FactRow& number = after_.care.space.facts[change.fact];
  const auto values = values_of(dimension, change.fact);
  const Code nearest = change.to;
  const bool rises = goes_up(number, change.from, nearest);
  const Code last = farthest(dimension, values, nearest, rises);
  const Code low = std::min(nearest, last);
  const Code high = std::max(nearest, last);
  // Where it comes from is beyond the nearest, unless it did not apply.
  const bool applied = change.from != does_not_apply;
  const bool is_open_below = low <= values.front().code && !(rises && applied);
  const bool is_open_above = high >= values.back().code && (rises || !applied);
  change.band = band_of(number, is_open_below ? no_bound : low, is_open_above ? no_bound : high);
  change.to = readable(change.band, nearest, last);
}

List<Bands::Value> Bands::values_of(std::size_t dimension, Index fact) const {
  KnownCodes known = after_.known;
  known.is_known[fact] = 0;
  List<Value> values;
  each_value(after_.care.space, dimension, known, [&](const List<Code>& codes, std::size_t cell) {
    if (codes[fact] != does_not_apply) values.push_back({codes[fact], cell});
  });
  sort(values, [](const Value& a, const Value& b) { return a.code < b.code; });
  return values;
}

Code Bands::farthest(std::size_t dimension, const List<Value>& values, Code nearest, bool rises) {
  if (has_grown_[dimension] != 0) return nearest;
  Code last = nearest;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Value& value = values[rises ? i : values.size() - 1 - i];
    if (rises ? value.code <= nearest : value.code >= nearest) continue;
    auto wide = wide_;
    wide[dimension] |= Cells{1} << value.cell;
    if (!stands_in(wide)) break;
    wide_ = std::move(wide);
    last = value.code;
  }
  has_grown_[dimension] = last != nearest ? 1 : 0;
  return last;
}

bool Bands::stands_in(const List<Cells>& wide) const {
  const Diagram diagram = reaches_.functions.diagram();
  Implication implication(diagram, after_.feasible, wide);
  return implication.holds(reaches_.goal, reaches_.goal) &&
         implication.holds(reaches_.sure_goal, reaches_.sure_goal);
}

}  // namespace contractwijzer::engine
