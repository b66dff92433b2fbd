#include "compile/space.hpp"

#include <algorithm>
#include <numeric>

#include "contractwijzer/date.hpp"
#include "contractwijzer/decimal.hpp"

namespace contractwijzer {

namespace {

/// The least and greatest code of a number or date.
struct Range {
  Code low;
  Code high;
  Code step;
};

Range range_of(const Fact& fact) {
  if (fact.type == FactType::date) {
    return {make_date(first_year, 1, 1).time_since_epoch().count(),
            make_date(last_year, 12, 31).time_since_epoch().count(), 1};
  }
  const Decimal limit = Decimal::whole(Decimal::largest_whole);
  return {fact.minimum.value_or(Decimal{}).millionths, fact.maximum.value_or(limit).millionths,
          fact.type == FactType::integer ? Decimal::scale : 1};
}

bool has_range(const Fact& fact) { return fact.is_number() || fact.type == FactType::date; }

/// Every code of a fact that has no range.
std::vector<Code> listed_codes(const Fact& fact) {
  std::size_t count = 0;
  switch (fact.type) {
    case FactType::yes_no:
      count = 2;
      break;
    case FactType::choice:
      count = fact.options.size();
      break;
    case FactType::set:
      count = std::size_t{1} << fact.options.size();
      break;
    case FactType::agb:
      count = 100;
      break;
    case FactType::integer:
    case FactType::decimal:
    case FactType::date:
      break;
  }
  std::vector<Code> codes(count);
  std::iota(codes.begin(), codes.end(), Code{0});
  return codes;
}

Code floor_to(Code value, Code step) {
  const Code rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

}  // namespace

/// Visits completions of a dimension's facts: every combination that some atom could tell apart.
class Space::Walk {
 public:
  Walk(const Space& space, const Dimension& dimension, const KnownCodes& known)
      : space_(space), dimension_(dimension), codes_(known.codes), assigned_(known.is_known) {}

  /// Calls visit(signature) for each completion of the facts that are still unassigned.
  template <typename Visit>
  void each_signature(Visit visit) {
    each_completion(0, dimension_.facts.size(), [&] { visit(signature()); });
  }

  /// Calls visit() for each completion of all unassigned facts but `last`, then leaves `last` free.
  template <typename Visit>
  void each_without(FactIndex last, Visit visit) {
    skipped_ = last;
    each_completion(0, dimension_.facts.size(), visit);
    skipped_.reset();
  }

  [[nodiscard]] std::size_t visits() const noexcept { return visits_; }
  [[nodiscard]] bool gave_up() const noexcept { return visits_ > most_visits; }

 private:
  template <typename Visit>
  void each_completion(std::size_t from, std::size_t to, Visit&& visit) {
    if (gave_up()) return;
    while (from < to &&
           (assigned_[dimension_.facts[from]] != 0 || dimension_.facts[from] == skipped_)) {
      ++from;
    }
    if (from == to) {
      ++visits_;
      if (consistent()) visit();
      return;
    }
    const FactIndex fact = dimension_.facts[from];
    assigned_[fact] = 1;
    for (const Code code : candidates(fact)) {
      codes_[fact] = code;
      each_completion(from + 1, to, visit);
    }
    assigned_[fact] = 0;
  }

  [[nodiscard]] bool consistent() const {
    return std::all_of(dimension_.facts.begin(), dimension_.facts.end(), [this](FactIndex fact) {
      const auto whole = space_.wholes_[fact];
      if (!whole || assigned_[fact] == 0 || assigned_[*whole] == 0) return true;
      return codes_[fact] == not_applicable_code || codes_[*whole] == not_applicable_code ||
             codes_[fact] <= codes_[*whole];
    });
  }

  [[nodiscard]] std::uint64_t signature() const { return space_.signature(dimension_, codes_); }

  /// Codes of a fact that together show every way in which its atoms can come out, given the facts
  /// assigned so far. While a fact that it is tied to is open, that takes its whole range.
  [[nodiscard]] std::vector<Code> candidates(FactIndex fact) const {
    const Fact& meta = *space_.facts_[fact];
    std::vector<Code> codes;
    if (!has_range(meta)) {
      codes = listed_codes(meta);
    } else {
      const Range range = range_of(meta);
      if (tied_to_an_open_fact(fact)) {
        for (Code code = range.low; code <= range.high && codes.size() <= most_visits;
             code += range.step) {
          codes.push_back(code);
        }
      } else {
        codes = around_thresholds(fact, range);
      }
    }
    if (meta.not_applicable) codes.push_back(not_applicable_code);
    return codes;
  }

  [[nodiscard]] bool tied_to_an_open_fact(FactIndex fact) const {
    const auto open = [&](FactIndex other) { return other != fact && assigned_[other] == 0; };
    for (const AtomIndex index : dimension_.atoms) {
      const Atom& atom = space_.atoms_[index];
      if (atom.kind != AtomKind::share) continue;
      if ((atom.fact == fact && open(atom.whole)) || (atom.whole == fact && open(atom.fact))) {
        return true;
      }
    }
    return std::any_of(dimension_.facts.begin(), dimension_.facts.end(), [&](FactIndex other) {
      return (space_.wholes_[other] == fact || space_.wholes_[fact] == other) && open(other);
    });
  }

  /// The codes at which some atom may come out differently, the other facts being what they are.
  [[nodiscard]] std::vector<Code> thresholds(FactIndex fact) const {
    std::vector<Code> found;
    for (const AtomIndex index : dimension_.atoms) {
      const Atom& atom = space_.atoms_[index];
      if (atom.kind == AtomKind::within && atom.fact == fact) {
        found.push_back(atom.low);
        found.push_back(atom.high);
      } else if (atom.kind == AtomKind::share) {
        share_thresholds(atom, fact, found);
      }
    }
    for (const FactIndex other : dimension_.facts) {
      const bool tied = space_.wholes_[other] == fact || space_.wholes_[fact] == other;
      if (tied && codes_[other] != not_applicable_code) found.push_back(codes_[other]);
    }
    return found;
  }

  void share_thresholds(const Atom& atom, FactIndex fact, std::vector<Code>& found) const {
    if (atom.fact == fact && codes_[atom.whole] != not_applicable_code) {
      found.push_back(codes_[atom.whole] / 100 * atom.low / Decimal::scale);
    }
    if (atom.whole != fact || atom.low <= 0) return;
    found.push_back(0);
    if (codes_[atom.fact] == not_applicable_code) return;
    const Code whole = codes_[atom.fact] / Decimal::scale * 100 * Decimal::scale / atom.low;
    found.push_back(std::min(whole, Decimal::largest_whole) * Decimal::scale);
  }

  [[nodiscard]] std::vector<Code> around_thresholds(FactIndex fact, const Range& range) const {
    std::vector<Code> codes{range.low, range.high};
    for (const Code threshold : thresholds(fact)) {
      if (threshold < range.low - range.step || threshold > range.high + range.step) continue;
      const Code base = floor_to(threshold, range.step);
      for (const Code code : {base - range.step, base, base + range.step}) {
        if (range.low <= code && code <= range.high) codes.push_back(code);
      }
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
  }

  const Space& space_;
  const Dimension& dimension_;
  std::vector<Code> codes_;
  std::vector<std::uint8_t> assigned_;
  std::optional<FactIndex> skipped_;
  std::size_t visits_ = 0;

  friend class Space;
};

namespace {

Cells cell_with(const Dimension& dimension, std::uint64_t signature) {
  const auto found = std::find(dimension.signatures.begin(), dimension.signatures.end(), signature);
  return found == dimension.signatures.end()
             ? Cells{0}
             : Cells{1} << static_cast<std::size_t>(found - dimension.signatures.begin());
}

/// Which cluster each fact belongs to: facts that an atom or a "no more than" ties together share
/// one.
std::vector<FactIndex> clusters_of(std::size_t facts, const std::vector<Atom>& atoms,
                                   const std::vector<std::optional<FactIndex>>& wholes) {
  std::vector<FactIndex> leader(facts);
  std::iota(leader.begin(), leader.end(), FactIndex{0});
  const auto join_up = [&leader](FactIndex a, FactIndex b) {
    const FactIndex from = leader[a];
    const FactIndex into = leader[b];
    std::replace(leader.begin(), leader.end(), from, into);
  };
  for (const Atom& atom : atoms) {
    if (atom.kind == AtomKind::share) join_up(atom.fact, atom.whole);
  }
  for (FactIndex fact = 0; fact < facts; ++fact) {
    if (wholes[fact]) join_up(fact, *wholes[fact]);
  }
  return leader;
}

}  // namespace

Result<Space> Space::build(std::vector<const Fact*> facts, std::vector<Atom> atoms) {
  Space space;
  space.facts_ = std::move(facts);
  space.atoms_ = std::move(atoms);
  space.find_wholes();
  space.make_dimensions();
  for (Dimension& dimension : space.dimensions_) {
    if (!space.find_cells(dimension)) return space.too_entangled(dimension.facts.front());
  }
  const KnownCodes nothing(space.facts_.size());
  for (Dimension& dimension : space.dimensions_) {
    std::vector<std::vector<Cells>> choices;
    for (const FactIndex fact : dimension.facts) {
      auto found = space.find_choices(dimension, fact, nothing);
      if (!found) return space.too_entangled(fact);
      choices.push_back(*std::move(found));
    }
    dimension.choices = std::move(choices);
  }
  return space;
}

Errors Space::too_entangled(FactIndex fact) const {
  return {{ErrorCode::too_entangled, {}, {}, facts_[fact]->id, {}}};
}

void Space::find_wholes() {
  wholes_.resize(facts_.size());
  for (FactIndex fact = 0; fact < facts_.size(); ++fact) {
    for (FactIndex other = 0; other < facts_.size(); ++other) {
      if (facts_[fact]->no_more_than == facts_[other]->id) wholes_[fact] = other;
    }
  }
}

void Space::make_dimensions() {
  const auto leader = clusters_of(facts_.size(), atoms_, wholes_);
  std::vector<std::optional<std::size_t>> dimension_of(facts_.size());
  for (FactIndex fact = 0; fact < facts_.size(); ++fact) {
    auto& place = dimension_of[leader[fact]];
    if (!place) {
      place = dimensions_.size();
      dimensions_.emplace_back();
    }
    dimensions_[*place].facts.push_back(fact);
  }
  places_.resize(atoms_.size());
  for (AtomIndex atom = 0; atom < atoms_.size(); ++atom) {
    const std::size_t place = *dimension_of[leader[atoms_[atom].fact]];
    places_[atom].dimension = place;
    dimensions_[place].atoms.push_back(atom);
  }
  const auto fewer_ties = [this](FactIndex a, FactIndex b) { return ties(a) < ties(b); };
  for (Dimension& dimension : dimensions_) {
    std::iter_swap(dimension.facts.begin(),
                   std::max_element(dimension.facts.begin(), dimension.facts.end(), fewer_ties));
  }
}

std::size_t Space::ties(FactIndex fact) const {
  return static_cast<std::size_t>(
      std::count_if(atoms_.begin(), atoms_.end(), [fact](const Atom& atom) {
        return atom.kind == AtomKind::share && (atom.fact == fact || atom.whole == fact);
      }));
}

bool Space::find_cells(Dimension& dimension) {
  if (dimension.atoms.size() > most_cells) return false;
  Walk walk(*this, dimension, KnownCodes(facts_.size()));
  walk.each_signature([&dimension](std::uint64_t signature) {
    if (cell_with(dimension, signature) == 0 && dimension.signatures.size() <= most_cells) {
      dimension.signatures.push_back(signature);
    }
  });
  if (walk.gave_up() || dimension.signatures.size() > most_cells) return false;
  std::sort(dimension.signatures.begin(), dimension.signatures.end());
  for (std::size_t i = 0; i < dimension.atoms.size(); ++i) {
    Cells where = 0;
    for (std::size_t cell = 0; cell < dimension.signatures.size(); ++cell) {
      if ((dimension.signatures[cell] >> i & 1U) != 0) where |= Cells{1} << cell;
    }
    places_[dimension.atoms[i]].where = where;
  }
  return true;
}

Cells Space::feasible(std::size_t index, const KnownCodes& known) const {
  const Dimension& dimension = dimensions_[index];
  const auto is_known = [&known](FactIndex fact) { return known.is_known[fact] != 0; };
  if (std::none_of(dimension.facts.begin(), dimension.facts.end(), is_known)) {
    return dimension.all_cells();
  }
  if (std::all_of(dimension.facts.begin(), dimension.facts.end(), is_known)) {
    return cell_with(dimension, signature(dimension, known.codes));
  }
  Cells cells = 0;
  Walk walk(*this, dimension, known);
  walk.each_signature([&](std::uint64_t signature) { cells |= cell_with(dimension, signature); });
  return cells;
}

void Space::each_value(
    std::size_t index, const KnownCodes& known,
    const std::function<void(const std::vector<Code>&, std::size_t cell)>& visit) const {
  const Dimension& dimension = dimensions_[index];
  Walk walk(*this, dimension, known);
  walk.each_signature([&](std::uint64_t signature) {
    const auto& all = dimension.signatures;
    const auto at = std::find(all.begin(), all.end(), signature);
    visit(walk.codes_, static_cast<std::size_t>(at - all.begin()));
  });
}

std::vector<Cells> Space::choices(std::size_t index, FactIndex fact,
                                  const KnownCodes& known) const {
  const Dimension& dimension = dimensions_[index];
  if (dimension.facts.size() == 1) return {dimension.all_cells()};
  const bool untouched =
      std::none_of(dimension.facts.begin(), dimension.facts.end(),
                   [&known](FactIndex other) { return known.is_known[other] != 0; });
  if (untouched) {
    const auto at = std::find(dimension.facts.begin(), dimension.facts.end(), fact);
    return dimension.choices[static_cast<std::size_t>(at - dimension.facts.begin())];
  }
  return find_choices(dimension, fact, known).value_or(std::vector<Cells>{dimension.all_cells()});
}

std::optional<std::vector<Cells>> Space::find_choices(const Dimension& dimension, FactIndex fact,
                                                      const KnownCodes& known) const {
  if (dimension.facts.size() == 1) return std::vector<Cells>{dimension.all_cells()};
  std::vector<Cells> found;
  Walk others(*this, dimension, known);
  others.each_without(fact, [&] {
    KnownCodes all_but_one(facts_.size());
    for (const FactIndex other : dimension.facts) {
      if (other != fact) all_but_one.set(other, others.codes_[other]);
    }
    Cells cells = 0;
    Walk walk(*this, dimension, all_but_one);
    walk.each_signature([&](std::uint64_t signature) { cells |= cell_with(dimension, signature); });
    if (std::find(found.begin(), found.end(), cells) == found.end()) found.push_back(cells);
  });
  if (others.gave_up()) return std::nullopt;
  return found;
}

std::uint64_t Space::signature(const Dimension& dimension, const std::vector<Code>& codes) const {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < dimension.atoms.size(); ++i) {
    if (holds(atoms_[dimension.atoms[i]], codes)) bits |= std::uint64_t{1} << i;
  }
  return bits;
}

Truth Space::truth(AtomIndex atom, const std::vector<Cells>& feasible) const noexcept {
  const AtomPlace& place = places_[atom];
  const Cells cells = feasible[place.dimension];
  if ((cells & place.where) == 0) return Truth::not_met;
  return (cells & ~place.where) == 0 ? Truth::met : Truth::open;
}

}  // namespace contractwijzer
