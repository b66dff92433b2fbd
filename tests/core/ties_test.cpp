// Tied facts against counting: every combination of values is looked at, and what can be true of
// them, and between what each fact can choose, is what the space says.

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>

#include "compile/build_space.hpp"
#include "contractwijzer/day.hpp"
#include "engine/limits.hpp"

namespace contractwijzer::test {
namespace {

using engine::does_not_apply;
using CellSet = std::uint64_t;

Fact count_up_to(std::string id, std::int64_t most) {
  Fact fact;
  fact.id = std::move(id);
  fact.type = FactType::integer;
  fact.maximum = Decimal::whole(most);
  return fact;
}

Fact day(std::string id) {
  Fact fact;
  fact.id = std::move(id);
  fact.type = FactType::date;
  return fact;
}

class Ties {
 public:
  /// `adds_up`: parts are together no more than their whole.
  explicit Ties(std::uint32_t seed, bool adds_up = false) : source_(seed), adds_up_(adds_up) {}

  std::int64_t below(std::int64_t limit) {
    return static_cast<std::int64_t>(source_() % static_cast<std::uint32_t>(limit));
  }

  /// Up to three facts in one cluster, with shares, comparisons and bounds.
  void draw() {
    const std::size_t count = 2 + static_cast<std::size_t>(below(2));
    const std::int64_t most = count == 2 ? 150 + below(150) : 40 + below(30);
    for (std::size_t i = 0; i < count; ++i) {
      facts_.push_back(count_up_to(std::string(1, static_cast<char>('a' + i)), most - below(20)));
      if (below(4) == 0) facts_.back().not_applicable = Text{};
    }
    // The first is the whole of the others.
    for (std::size_t i = 1; i < count; ++i) {
      if (below(2) == 0 && facts_[i].most() <= facts_[0].most()) facts_[i].no_more_than = "a";
      facts_[i].adds_up = adds_up_ && !facts_[i].no_more_than.empty();
      add_share(i, 0);
      if (below(3) == 0) add_share(i, 0);
      if (below(3) == 0) add_comparison(i, below(2) == 0 ? 0 : count - i);
    }
    for (std::int64_t i = below(3); i > 0; --i)
      add_bound(static_cast<std::size_t>(below(3)) % count);
  }

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
  [[nodiscard]] const std::vector<Atom>& atoms() const { return atoms_; }

 private:
  Relation relation() { return static_cast<Relation>(below(4)); }

  void add_share(std::size_t part, std::size_t whole) {
    constexpr std::array<std::pair<Code, Code>, 8> ratios{
        {{3, 10}, {1, 2}, {3, 5}, {1, 3}, {1, 1}, {0, 1}, {7, 20}, {1, 20}}};
    const auto [by, over] = ratios.at(static_cast<std::size_t>(below(8)));
    atoms_.push_back({AtomKind::share, part, whole, by, over, {}, relation()});
  }
  void add_comparison(std::size_t fact, std::size_t other) {
    if (fact == other) return;
    const Code moved = (below(30) - 10) * Decimal::scale;
    atoms_.push_back({AtomKind::against, fact, other, moved, 0, {}, relation()});
  }
  void add_bound(std::size_t fact) {
    const Code low = below(facts_[fact].most().whole_part()) * Decimal::scale;
    atoms_.push_back({AtomKind::within, fact, 0, low, engine::largest_code, {}, {}});
  }

  std::mt19937 source_;
  bool adds_up_;
  std::vector<Fact> facts_;
  std::vector<Atom> atoms_;
};

std::vector<const Fact*> pointers(const std::vector<Fact>& facts) {
  std::vector<const Fact*> all;
  for (const Fact& fact : facts) all.push_back(&fact);
  return all;
}

/// What the atoms of the space make of every combination of values of its facts.
class Counted {
 public:
  /// `counts`: of these values of the others it is told between what a fact can choose.
  template <typename Counts>
  Counted(const Space& space, std::vector<std::vector<Code>> values, Counts counts)
      : space_(space), values_(std::move(values)), codes_(values_.size(), 0), counts_(counts) {
    between_.resize(values_.size());
    complete(0);
  }

  [[nodiscard]] const std::set<std::uint64_t>& signatures() const { return signatures_; }

  /// The sets of signatures between which a fact can choose, the others being what they are.
  [[nodiscard]] std::set<std::set<std::uint64_t>> choices(std::size_t fact) const {
    std::set<std::set<std::uint64_t>> all;
    for (const auto& [others, signatures] : between_[fact]) all.insert(signatures);
    return all;
  }

 private:
  void complete(std::size_t fact) {
    if (fact == values_.size()) {
      if (!fits()) return;
      const std::uint64_t signature = space_.signature(0, codes_);
      signatures_.insert(signature);
      for (std::size_t i = 0; i < codes_.size(); ++i) {
        std::vector<Code> others = codes_;
        others[i] = does_not_apply;
        if (!std::all_of(others.begin(), others.end(), counts_)) continue;
        between_[i][others].insert(signature);
      }
      return;
    }
    for (const Code code : values_[fact]) {
      codes_[fact] = code;
      complete(fact + 1);
    }
  }

  [[nodiscard]] bool fits() const {
    for (std::size_t i = 0; i < codes_.size(); ++i) {
      const engine::Index whole = space_.lists().facts[i].whole;
      if (whole == engine::nothing || codes_[whole] == does_not_apply) continue;
      if (codes_[i] > codes_[whole]) return false;  // "does not apply" is below all codes
      Code sum = 0;
      for (std::size_t part = 0; part < codes_.size(); ++part) {
        const engine::FactRow& row = space_.lists().facts[part];
        if (engine::adds_up(row) && row.whole == whole) sum += std::max(codes_[part], Code{0});
      }
      if (sum > codes_[whole]) return false;
    }
    return true;
  }

  const Space& space_;
  std::vector<std::vector<Code>> values_;
  std::vector<Code> codes_;
  std::function<bool(Code)> counts_;
  std::set<std::uint64_t> signatures_;
  std::vector<std::map<std::vector<Code>, std::set<std::uint64_t>>> between_;
};

template <typename Counts>
void expect_counted(const Space& space, const std::vector<std::vector<Code>>& values,
                    Counts counts) {
  ASSERT_EQ(space.dimensions().size(), 1U);
  const Counted counted(space, values, counts);
  const auto& cells = space.dimensions()[0].signatures;
  EXPECT_EQ(std::set<std::uint64_t>(cells.begin(), cells.end()), counted.signatures());
  for (std::size_t fact = 0; fact < values.size(); ++fact) {
    std::set<std::set<std::uint64_t>> found;
    for (const Cells between : space.choices(0, fact, KnownCodes(values.size()))) {
      std::set<std::uint64_t> signatures;
      for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if ((between >> cell & 1U) != 0) signatures.insert(cells[cell]);
      }
      found.insert(std::move(signatures));
    }
    EXPECT_EQ(found, counted.choices(fact)) << "between what fact " << fact << " can choose";
  }
}

class TiesOfCounts : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(added_up_or_not, TiesOfCounts, ::testing::Bool());

TEST_P(TiesOfCounts, are_as_counting_finds_them) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Ties ties(seed, GetParam());
    ties.draw();
    const auto space = build_space(pointers(ties.facts()), ties.atoms());
    ASSERT_TRUE(space);
    if (space->dimensions().size() != 1) continue;
    std::vector<std::vector<Code>> values;
    for (const Fact& fact : ties.facts()) {
      values.emplace_back();
      for (std::int64_t i = 0; i <= fact.most().whole_part(); ++i) {
        values.back().push_back(i * Decimal::scale);
      }
      if (fact.not_applicable) values.back().push_back(does_not_apply);
    }
    expect_counted(*space, values, [](Code) { return true; });
  }
}

TEST(Ties, of_days_are_as_counting_finds_them_over_the_ends_of_months) {
  const std::vector<Fact> facts{day("one"), day("other")};
  const Code from = engine::day_of(make_date(2023, 12, 20));
  constexpr Code bound = 70;  // days between which both are bounded
  constexpr Code around = 130;
  const Code first = engine::day_of(make_date(first_year, 1, 1));
  const Code last = engine::day_of(make_date(last_year, 12, 31));
  for (const int months : {-1, 0, 1, 2}) {
    for (const Relation relation :
         {Relation::at_least, Relation::more_than, Relation::at_most, Relation::less_than}) {
      SCOPED_TRACE(months);
      std::vector<Atom> atoms{{AtomKind::against, 0, 1, 3, months, {}, relation},
                              {AtomKind::against, 1, 0, -2, 0, {}, relation},
                              {AtomKind::within, 0, 0, from, from + bound, {}, {}},
                              {AtomKind::within, 1, 0, from, from + bound, {}, {}}};
      const auto space = build_space(pointers(facts), atoms);
      ASSERT_TRUE(space);
      std::vector<std::vector<Code>> values(2);
      for (auto& days : values) {
        const auto add = [&days](Code low, Code high) {
          for (Code code = low; code <= high; ++code) days.push_back(code);
        };
        add(first, first + around);
        add(from - around, from + bound + around);
        add(last - around, last);
      }
      // Near the ends of these stretches days that another could choose are left out.
      constexpr Code margin = 70;
      expect_counted(*space, values, [&](Code code) {
        return code == does_not_apply || code <= first + around - margin ||
               code >= last - around + margin ||
               (code >= from - around + margin && code <= from + bound + around - margin);
      });
    }
  }
}

TEST(Ties, hold_for_counts_up_to_a_milliard_and_for_several_shares_of_one_whole) {
  std::vector<Fact> facts{count_up_to("a", Decimal::largest_whole)};
  std::vector<Atom> atoms;
  for (std::size_t part = 1; part <= 3; ++part) {
    facts.push_back(count_up_to(std::string(1, static_cast<char>('a' + part)), 1'000'000));
    facts.back().no_more_than = "a";
    atoms.push_back({AtomKind::share, part, 0, 3, 10, {}, Relation::at_least});
  }
  const auto space = build_space(pointers(facts), atoms);
  ASSERT_TRUE(space);
  EXPECT_EQ(space->dimensions()[0].signatures.size(), 8U);
}

}  // namespace
}  // namespace contractwijzer::test
