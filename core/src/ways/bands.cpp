#include "ways/bands.hpp"

#include <algorithm>
#include <bit>

#include "ways/moves.hpp"

namespace contractwijzer {

namespace {

constexpr int most_decimals = 6;

/// As many as it is written with.
int decimals_of(Code code) noexcept {
  int decimals = most_decimals;
  for (; decimals > 0 && code % 10 == 0; code /= 10) --decimals;
  return decimals;
}

/// The rounder number next to this bound that the band just misses, if there is one.
std::optional<Decimal> missed_by(const Fact& number, Code bound, Code step) noexcept {
  if (number.type != FactType::decimal) return std::nullopt;
  const Code next = bound + step;
  return decimals_of(next) < decimals_of(bound) ? std::optional(Decimal{next}) : std::nullopt;
}

/// A value that is easy to read: beyond a number that is just missed, as round as there is room
/// for.
Code readable(const Band& band, Code nearest, Code farthest) noexcept {
  const bool rises = band.more_than && band.more_than->millionths == nearest - 1;
  const bool falls = band.less_than && band.less_than->millionths == nearest + 1;
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
  Implication(const Diagram& diagram, const std::vector<Cells>& narrow,
              const std::vector<Cells>& wide)
      : diagram_(diagram), narrow_(narrow), wide_(wide) {}

  bool holds(NodeId at, NodeId anywhere) {
    if (diagram_.is_terminal(at) && diagram_.node(at).value == 0) return true;
    if (diagram_.is_terminal(anywhere) && diagram_.node(anywhere).value != 0) return true;
    if (diagram_.is_terminal(at) && diagram_.is_terminal(anywhere)) return false;
    const auto [known, is_new] = known_.try_emplace({at, anywhere}, true);
    if (!is_new) return known->second;
    const std::size_t d = std::min(diagram_.node(at).dimension, diagram_.node(anywhere).dimension);
    bool all = true;
    for (std::size_t cell = 0; all && cell < diagram_.cells_of(d); ++cell) {
      if ((wide_[d] >> cell & 1U) == 0) continue;
      const bool is_widened = wide_[d] != narrow_[d];
      const auto own = is_widened ? static_cast<std::size_t>(std::countr_zero(narrow_[d])) : cell;
      all = holds(below(at, d, own), below(anywhere, d, cell));
    }
    return known_[{at, anywhere}] = all;
  }

 private:
  [[nodiscard]] NodeId below(NodeId id, std::size_t dimension, std::size_t cell) const {
    return diagram_.node(id).dimension == dimension ? diagram_.child(id, cell) : id;
  }

  const Diagram& diagram_;
  const std::vector<Cells>& narrow_;
  const std::vector<Cells>& wide_;
  std::map<std::pair<NodeId, NodeId>, bool> known_;
};

}  // namespace

Band band_of(const Fact& number, std::optional<Code> low, std::optional<Code> high) {
  Band band;
  if (low && low == high) {
    band.equals = Decimal{*low};
    return band;
  }
  if (low) {
    band.more_than = missed_by(number, *low, -1);
    if (!band.more_than) band.at_least = Decimal{*low};
  }
  if (high) {
    band.less_than = missed_by(number, *high, 1);
    if (!band.less_than) band.at_most = Decimal{*high};
  }
  return band;
}

void Bands::find(std::size_t dimension, FactIndex fact, Change& change) {
  const auto values = values_of(dimension, fact);
  const Code nearest = change.to;
  const bool rises = goes_up(*change.fact, change.from, nearest);
  std::vector<Value> beyond;
  for (const Value& value : values) {
    if (rises ? value.code > nearest : value.code < nearest) beyond.push_back(value);
  }
  if (!rises) std::reverse(beyond.begin(), beyond.end());
  const Code last = farthest(dimension, beyond, nearest);
  const Code low = std::min(nearest, last);
  const Code high = std::max(nearest, last);
  // Where it comes from is beyond the nearest, unless it did not apply.
  const bool applied = change.from != not_applicable_code;
  const auto bound = [](bool is_open, Code code) {
    return is_open ? std::nullopt : std::optional(code);
  };
  change.band = band_of(*change.fact, bound(low <= values.front().code && !(rises && applied), low),
                        bound(high >= values.back().code && (rises || !applied), high));
  change.to = readable(change.band, nearest, last);
}

std::vector<Bands::Value> Bands::values_of(std::size_t dimension, FactIndex fact) const {
  KnownCodes known = after_.known;
  known.is_known[fact] = 0;
  std::vector<Value> values;
  after_.care.space.each_value(dimension, known,
                               [&](const std::vector<Code>& codes, std::size_t cell) {
                                 if (codes[fact] == not_applicable_code) return;
                                 values.push_back({codes[fact], cell});
                               });
  std::sort(values.begin(), values.end(),
            [](const Value& a, const Value& b) { return a.code < b.code; });
  return values;
}

Code Bands::farthest(std::size_t dimension, const std::vector<Value>& beyond, Code nearest) {
  if (has_grown_[dimension]) return nearest;
  Code last = nearest;
  for (const Value& value : beyond) {
    auto wide = wide_;
    wide[dimension] |= Cells{1} << value.cell;
    if (!stands_in(wide)) break;
    wide_ = std::move(wide);
    last = value.code;
  }
  has_grown_[dimension] = last != nearest;
  return last;
}

bool Bands::stands_in(const std::vector<Cells>& wide) const {
  Implication implication(reaches_.diagram(), after_.feasible, wide);
  return implication.holds(reaches_.goal(), reaches_.goal()) &&
         implication.holds(reaches_.sure_goal(), reaches_.sure_goal());
}

}  // namespace contractwijzer
