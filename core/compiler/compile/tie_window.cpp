#include "compile/tie_window.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace contractwijzer {

namespace {

using engine::AtomKind;
using engine::AtomRow;
using engine::Code;

/// A line through zero that parts the values of two facts, and whether the line itself lies above.
struct Line {
  Code by;
  Code over;
  bool cuts_below;

  [[nodiscard]] bool is_along(const Line& other) const {
    return by * other.over == other.by * over;
  }
};

Line line_of(const AtomRow& share) {
  const Code common = std::gcd(share.low, share.high);
  const bool cuts_below =
      share.relation == Relation::at_least || share.relation == Relation::less_than;
  return {share.low / common, share.high / common, cuts_below};
}

Code rounded_up(Code count, Code by) { return (count + by - 1) / by; }

/// From how far on there is always a whole number between a line and zero, a constant, or another
/// line.
Code room_of(const std::vector<Line>& lines) {
  Code room = 0;
  for (const Line& line : lines) {
    if (line.by != 0) room = std::max(room, rounded_up(line.over, line.by));
    for (const Line& other : lines) {
      const Code apart = line.by * other.over - other.by * line.over;
      if (apart > 0) room = std::max(room, rounded_up(line.over * other.over, apart));
    }
  }
  return room;
}

/// How many values lie between two at which whole numbers lie on all lines: only where two cut on
/// either side of one line does it matter whether one lies on it.
Code period_of(const std::vector<Line>& lines) {
  Code wholes = 1;
  Code parts = 1;
  for (const Line& line : lines) {
    const bool is_cut_twice = std::any_of(lines.begin(), lines.end(), [&](const Line& other) {
      return other.cuts_below != line.cuts_below && line.is_along(other);
    });
    if (!is_cut_twice || line.by == 0) continue;
    wholes = std::lcm(wholes, line.over);
    parts = std::lcm(parts, line.by);
    if (std::max(wholes, parts) > engine::nothing) break;  // too many already
  }
  return std::max(wholes, parts) - 1;
}

/// How many values of a whole lie between two at which each share of it is a whole number: whether
/// parts that are added up leave it enough hangs on how each is rounded.
Code common_period_of(const std::vector<Line>& lines) {
  Code period = 1;
  for (const Line& line : lines) {
    period = std::lcm(period, line.over);
    if (period > engine::nothing) break;  // too many already
  }
  return period;
}

}  // namespace

std::optional<engine::Index> tie_window(const engine::Space& space,
                                        const engine::DimensionRow& dimension) {
  std::vector<Line> lines;
  bool has_months = false;
  bool has_sum = false;
  Code widest = 1;  // with a window that wide each value is looked at
  for (const engine::Index place : space.atoms_of(dimension)) {
    const AtomRow& atom = space.atoms[place];
    if (atom.kind == AtomKind::share) lines.push_back(line_of(atom));
    has_months = has_months || (atom.kind == AtomKind::against && atom.high != 0);
  }
  for (const engine::DimensionFactRow& row : space.facts_of(dimension)) {
    const engine::FactRow& fact = space.facts[row.fact];
    if (fact.has_range != 0) widest = std::max(widest, (fact.high - fact.low) / fact.step);
    const bool is_part = fact.whole != engine::nothing;
    has_sum = has_sum || engine::adds_up(fact);
    if (is_part && !lines.empty()) lines.push_back({1, 1, false});
  }
  constexpr Code shortened_months = 3;  // days that fall together at the end of a month
  const Code each = has_months ? shortened_months + 1 : 1;
  const Code sum = has_sum ? common_period_of(lines) : 0;
  const Code needed = room_of(lines) + period_of(lines) + sum + each * Code{dimension.facts};
  const Code window = std::min(needed, widest);
  if (window >= engine::nothing) return std::nullopt;
  return static_cast<engine::Index>(window);
}

}  // namespace contractwijzer
