// The ways to each contract against brute force, over random policies and practices: every practice
// that changes could make of this one is looked at, and what is reached is asked of the model. And
// each way is whole: done as it is told, each number anywhere in its band, the contract is got.
//
// The environment variable CONTRACTWIJZER_SEED names the seed of the first policy.
#include "contractwijzer/ways.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "compiler/compile/content.hpp"
#include "domain.hpp"
#include "subject.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t wanted_practices = 40'000;
constexpr std::size_t practices_per_policy = 12;
constexpr std::size_t most_contradictions = 2;

/// Facts, by their place among the subject's, with the codes that they would have.
using Changes = std::map<std::size_t, std::int64_t>;

std::uint32_t first_seed() {
  const char* seed = std::getenv("CONTRACTWIJZER_SEED");  // NOLINT(concurrency-mt-unsafe)
  return seed == nullptr ? 20260101 : static_cast<std::uint32_t>(std::stoul(seed));
}

/// Numbers from the least to the greatest that suffice, both in it.
struct Reach {
  std::int64_t low = 0;
  std::int64_t high = 0;
  /// There is no lower number that the fact could be, and it does not come from one.
  bool is_open_below = false;
  bool is_open_above = false;
};

class BruteForce {
 public:
  BruteForce(const Subject& subject, const Known& known, const Ids& kept,
             const std::set<std::string>& wanted)
      : subject_(subject), known_(known), kept_(kept), wanted_(wanted) {
    for (std::size_t fact = 0; fact < known.size(); ++fact) may_change_.push_back(can_change(fact));
  }

  /// All least sets of changes with which some way of filling in the rest is among the outcomes.
  [[nodiscard]] std::vector<Changes> ways() {
    Known now = known_;
    visit(now, 0);
    std::vector<Changes> least;
    for (const Changes& one : found_) {
      const bool stands = std::none_of(found_.begin(), found_.end(), [&](const Changes& other) {
        return other != one && is_within(other, one);
      });
      if (stands) least.push_back(one);
    }
    return least;
  }

  /// How far each number of these changes may go: one after another in the order of the questions,
  /// and of numbers that are tied together only one.
  [[nodiscard]] std::map<std::size_t, Reach> reaches(const Changes& nearest) const {
    std::map<std::size_t, Reach> found;
    std::vector<Changes> box{nearest};
    std::set<std::size_t> grown;
    for (const std::size_t fact : asked_order()) {
      if (!nearest.contains(fact) || !is_number(fact)) continue;
      const auto numbers = numbers_of(fact, nearest);
      const auto at = std::find(numbers.begin(), numbers.end(), nearest.at(fact));
      const bool up = rises(fact, nearest.at(fact));
      auto last = at;
      const bool has_room = !grown.contains(dimension_of(fact));
      while (has_room && last != (up ? std::prev(numbers.end()) : numbers.begin())) {
        const auto next = up ? std::next(last) : std::prev(last);
        if (!stands_at(nearest, box, fact, *next)) break;
        last = next;
      }
      if (last != at) grown.insert(dimension_of(fact));
      const auto [low, high] = std::minmax(at, last);
      widen(box, fact, low, std::next(high));
      const bool applied = applies(fact, known_[fact]);
      found[fact] = {*low, *high, low == numbers.begin() && !(up && applied),
                     std::next(high) == numbers.end() && (up || !applied)};
    }
    return found;
  }

  /// Whether all that leads there with the nearest changes does so with these.
  [[nodiscard]] bool stands(const Changes& nearest, const Changes& other) const {
    bool all = true;
    each_completion(
        [&](const Known& rest) { all = all && (!reached(nearest, rest) || reached(other, rest)); });
    return all;
  }

  /// Whether, these changes made, nothing but the answers to these facts still matters.
  [[nodiscard]] bool is_decided_by(const std::set<std::size_t>& asks,
                                   const Changes& changes) const {
    std::map<std::vector<std::size_t>, bool> by_answers;
    bool all = true;
    each_completion([&](const Known& rest) {
      if (!fits(changes, rest)) return;
      std::vector<std::size_t> answers;
      for (const std::size_t fact : asks) answers.push_back(rest[fact]);
      const bool here = has_contract(changes, rest);
      all = all && by_answers.try_emplace(answers, here).first->second == here;
    });
    return all;
  }

  [[nodiscard]] std::int64_t code(std::size_t fact, std::size_t number) const {
    return code_of(*subject_.facts()[fact], subject_.value(fact, number));
  }
  /// Whether a number goes up by becoming this; what did not apply comes from beyond the range.
  [[nodiscard]] bool rises(std::size_t fact, std::int64_t to) const {
    if (!applies(fact, known_[fact])) return subject_.facts()[fact]->better != Better::lower;
    return to > code(fact, known_[fact]);
  }

 private:
  [[nodiscard]] bool is_number(std::size_t fact) const {
    return subject_.facts()[fact]->is_number();
  }
  [[nodiscard]] bool is_known(std::size_t fact) const { return known_[fact] < unknown - 1; }
  [[nodiscard]] bool applies(std::size_t fact, std::size_t number) const {
    return !std::holds_alternative<NotApplicable>(subject_.value(fact, number));
  }

  [[nodiscard]] const Space& space() const {
    return subject_.policy().content().care_types.front().space;
  }
  [[nodiscard]] bool is_in(const Dimension& dimension, std::size_t fact) const {
    return std::any_of(dimension.facts.begin(), dimension.facts.end(), [&](FactIndex index) {
      return space().facts()[index] == subject_.facts()[fact];
    });
  }
  [[nodiscard]] std::size_t dimension_of(std::size_t fact) const {
    std::size_t place = 0;
    while (!is_in(space().dimensions()[place], fact)) ++place;
    return place;
  }
  [[nodiscard]] std::vector<std::size_t> asked_order() const {
    std::vector<std::size_t> order;
    for (const Group& group : subject_.policy().policy().groups) {
      for (const std::string& id : group.facts) {
        for (std::size_t fact = 0; fact < known_.size(); ++fact) {
          if (subject_.facts()[fact]->id == id) order.push_back(fact);
        }
      }
    }
    return order;
  }

  /// It is known and may be changed, and nothing that it is tied to is unknown.
  [[nodiscard]] bool can_change(std::size_t fact) const {
    if (subject_.facts()[fact]->change == Changeable::never || !is_known(fact)) return false;
    if (std::count(kept_.begin(), kept_.end(), subject_.facts()[fact]->id) != 0) return false;
    const Dimension& dimension = space().dimensions()[dimension_of(fact)];
    for (std::size_t other = 0; other < known_.size(); ++other) {
      if (!is_known(other) && is_in(dimension, other)) return false;
    }
    return true;
  }

  /// It stays as it is, or applies and lies in a direction that the practice can want.
  [[nodiscard]] bool may_become(std::size_t fact, std::size_t number) const {
    if (number == known_[fact]) return true;
    if (!applies(fact, number)) return false;
    const Better better = subject_.facts()[fact]->better;
    if (better == Better::either || !applies(fact, known_[fact])) return true;
    return rises(fact, code(fact, number)) == (better == Better::higher);
  }

  void visit(Known& now, std::size_t fact) {
    if (fact == now.size()) {
      look_at(now);
      return;
    }
    if (is_known(fact) && !may_change_[fact]) {
      visit(now, fact + 1);
      return;
    }
    for (std::size_t number = 0; number < subject_.values_of(fact); ++number) {
      if (may_change_[fact] && !may_become(fact, number)) continue;
      now[fact] = number;
      visit(now, fact + 1);
    }
    now[fact] = known_[fact];
  }

  void look_at(const Known& now) {
    if (!reached({}, now)) return;
    Changes changes;
    for (std::size_t fact = 0; fact < now.size(); ++fact) {
      if (may_change_[fact] && now[fact] != known_[fact]) changes[fact] = code(fact, now[fact]);
    }
    found_.insert(std::move(changes));
  }

  [[nodiscard]] Practice practice(const Changes& changes, const Known& known) const {
    Practice practice = subject_.practice(known);
    for (const auto& [fact, to] : changes) {
      Value& value = practice[subject_.facts()[fact]->id];
      if (is_number(fact)) {
        value = Decimal{to};
        continue;
      }
      for (std::size_t number = 0; number < subject_.values_of(fact); ++number) {
        if (code(fact, number) == to) value = subject_.value(fact, number);
      }
    }
    return practice;
  }
  [[nodiscard]] bool fits(const Changes& changes, const Known& known) const {
    return parts_fit(subject_.facts(), practice(changes, known));
  }
  [[nodiscard]] bool has_contract(const Changes& changes, const Known& known) const {
    return wanted_.contains(subject_.model().outcome(practice(changes, known)));
  }
  /// It can be so, and the contract is got.
  [[nodiscard]] bool reached(const Changes& changes, const Known& known) const {
    return fits(changes, known) && has_contract(changes, known) &&
           !subject_.model().contradicts_itself(practice(changes, known));
  }

  /// Each way of filling in what is not known.
  template <typename Visit>
  void each_completion(Visit visit) const {
    Known now = known_;
    complete(now, 0, visit);
  }
  template <typename Visit>
  void complete(Known& now, std::size_t fact, Visit& visit) const {
    if (fact == now.size()) {
      visit(now);
      return;
    }
    if (is_known(fact)) {
      complete(now, fact + 1, visit);
      return;
    }
    for (now[fact] = 0; now[fact] < subject_.values_of(fact); ++now[fact]) {
      complete(now, fact + 1, visit);
    }
    now[fact] = known_[fact];
  }

  /// What the number can be beside the other changes; the least first.
  [[nodiscard]] std::vector<std::int64_t> numbers_of(std::size_t fact, Changes changes) const {
    std::set<std::int64_t> numbers;
    for (std::size_t number = 0; number < subject_.values_of(fact); ++number) {
      if (!applies(fact, number)) continue;
      changes[fact] = code(fact, number);
      Known known = known_;
      if (fits(changes, known)) numbers.insert(changes[fact]);
    }
    return {numbers.begin(), numbers.end()};
  }

  [[nodiscard]] bool stands_at(const Changes& nearest, const std::vector<Changes>& box,
                               std::size_t fact, std::int64_t number) const {
    return std::all_of(box.begin(), box.end(), [&](Changes changes) {
      changes[fact] = number;
      return stands(nearest, changes);
    });
  }

  template <typename Number>
  static void widen(std::vector<Changes>& box, std::size_t fact, Number from, Number until) {
    std::vector<Changes> wider;
    for (const Changes& changes : box) {
      for (auto number = from; number != until; ++number) {
        wider.push_back(changes);
        wider.back()[fact] = *number;
      }
    }
    box = std::move(wider);
  }

  [[nodiscard]] bool is_within(const Changes& less, const Changes& more) const {
    return std::all_of(less.begin(), less.end(), [&](const auto& change) {
      const auto& [fact, to] = change;
      const auto other = more.find(fact);
      if (other == more.end()) return false;
      if (to == other->second) return true;
      switch (form_of(subject_.facts()[fact]->type)) {
        case ValueForm::number: {
          const bool up = rises(fact, to);
          if (up != rises(fact, other->second)) return false;
          return up ? to < other->second : to > other->second;
        }
        case ValueForm::set: {
          const std::int64_t from = applies(fact, known_[fact]) ? code(fact, known_[fact]) : 0;
          for (std::int64_t bit = 1; bit <= (to ^ from); bit <<= 1) {
            if (((to ^ from) & bit) != 0 && ((other->second ^ from) & bit) == 0) return false;
          }
          return true;
        }
        default:
          return false;
      }
    });
  }

  const Subject& subject_;
  const Known& known_;
  const Ids& kept_;
  const std::set<std::string>& wanted_;
  std::vector<bool> may_change_;
  std::set<Changes> found_;
};

struct Tally {
  std::size_t policies = 0;
  std::size_t practices = 0;
  std::size_t ways = 0;
  std::size_t without = 0;
  std::size_t contradicted = 0;  ///< practices whose answers contradict each other
  std::size_t kept = 0;  ///< practices whose ways are others, as some facts stay as they are
  std::size_t bands = 0;
  std::size_t inner_bands = 0;  ///< that end on both sides
};

class Comparison {
 public:
  Comparison(const Subject& subject, Tally& tally) : subject_(subject), tally_(tally) {}

  void compare(const Known& told, const Ids& kept) {
    const Answers answers = subject_.answers(told);
    const Ways ways = subject_.policy().ways(subject_.care_type(), answers, subject_.as_of(), kept);
    const Known known = subject_.without_contradictions(told);
    const Verdict verdict = subject_.verdict(told);
    const std::string substance(verdict.substance);
    const bool is_eligible =
        verdict.decided() && verdict.possible.front().kind == OutcomeKind::eligible;
    ++tally_.practices;
    if (known != told) ++tally_.contradicted;
    if (!kept.empty()) {
      const Ways free = subject_.policy().ways(subject_.care_type(), answers, subject_.as_of());
      if (ways_json(free) != ways_json(ways)) ++tally_.kept;
    }
    for (std::size_t place = 0; place < ways.contracts.size(); ++place) {
      const ContractWays& contract = ways.contracts[place];
      // Reached, or met where the purchaser chooses.
      const bool is_met = contract.contract->id == substance;
      const bool is_left = is_eligible && contract.state == ContractState::possible;
      if (is_met || is_left || contract.state == ContractState::surpassed) {
        ASSERT_TRUE(contract.ways.empty());
        continue;
      }
      const auto outcomes = wanted(place);
      BruteForce force(subject_, known, kept, outcomes);
      const auto expected = force.ways();
      std::set<Changes> found;
      for (const Way& way : contract.ways) {
        const Changes nearest = nearest_of(way, known, force);
        found.insert(nearest);
        compare_bands(way, nearest, force);
        ASSERT_TRUE(force.is_decided_by(asks(way), nearest)) << subject_.text(known);
        ASSERT_FALSE(testing::Test::HasFatalFailure()) << contract.contract->id << "\n"
                                                       << subject_.text(known) << "\n"
                                                       << ways_json(ways);
      }
      ASSERT_EQ(found.size(), contract.ways.size()) << "a way stands twice";
      ASSERT_EQ(in_words(found), in_words({expected.begin(), expected.end()}))
          << contract.contract->id << "\n"
          << subject_.text(known);
      tally_.ways += found.size();
      tally_.without += found.empty() ? 1 : 0;
      ASSERT_TRUE(found.empty() || contract.blockers.empty());
    }
  }

 private:
  /// The outcomes that count as having this contract.
  [[nodiscard]] std::set<std::string> wanted(std::size_t place) const {
    const auto& contracts = subject_.care_type().contracts;
    std::set<std::string> names;
    for (const std::string& name : subject_.model().outcomes()) {
      for (std::size_t i = 0; i <= place; ++i) {
        if (subject_.care_type().exclusive && i != place) continue;
        for (const Offer& offer : subject_.policy().policy().offers) {
          for (const OutcomeKind kind : {OutcomeKind::contract, OutcomeKind::eligible}) {
            if (name == test::in_words({kind, contracts[i].id, offer.id})) names.insert(name);
          }
        }
      }
    }
    return names;
  }

  [[nodiscard]] std::size_t place_of(const Fact* fact) const {
    const auto& facts = subject_.facts();
    return static_cast<std::size_t>(std::find(facts.begin(), facts.end(), fact) - facts.begin());
  }

  [[nodiscard]] std::set<std::size_t> asks(const Way& way) const {
    std::set<std::size_t> asks;
    for (const Fact* fact : way.asks) asks.insert(place_of(fact));
    return asks;
  }

  static bool has_low(const Band& band) { return band.at_least || band.more_than || band.equals; }
  static bool has_high(const Band& band) { return band.at_most || band.less_than || band.equals; }
  static std::int64_t low_of(const Change& change) {
    if (change.band.equals) return change.band.equals->millionths;
    if (change.band.more_than) return change.band.more_than->millionths + 1;
    return change.band.at_least->millionths;
  }
  static std::int64_t high_of(const Change& change) {
    if (change.band.equals) return change.band.equals->millionths;
    if (change.band.less_than) return change.band.less_than->millionths - 1;
    return change.band.at_most->millionths;
  }

  /// Each number at the end of its band that lies nearest.
  [[nodiscard]] Changes nearest_of(const Way& way, const Known& known,
                                   const BruteForce& force) const {
    Changes changes;
    for (const Change& change : way.changes) {
      const std::size_t fact = place_of(change.fact);
      EXPECT_EQ(change.from, force.code(fact, known[fact]));
      std::int64_t to = change.to;
      if (change.fact->is_number()) {
        const bool rises = force.rises(fact, to);
        if (rises && has_low(change.band)) to = low_of(change);
        if (!rises && has_high(change.band)) to = high_of(change);
      }
      changes[fact] = to;
    }
    return changes;
  }

  /// What is told is as wide as it can be; and done as it is told, it is so.
  void compare_bands(const Way& way, const Changes& nearest, const BruteForce& force) {
    const auto reaches = force.reaches(nearest);
    Changes told = nearest;
    for (const Change& change : way.changes) {
      const std::size_t fact = place_of(change.fact);
      told[fact] = change.to;
      if (!change.fact->is_number()) {
        ASSERT_EQ(change.band, Band{});
        continue;
      }
      const Reach& reach = reaches.at(fact);
      ASSERT_EQ(reach.is_open_below, !has_low(change.band));
      ASSERT_EQ(reach.is_open_above, !has_high(change.band));
      if (!reach.is_open_below) {
        ASSERT_EQ(reach.low, low_of(change));
      }
      if (!reach.is_open_above) {
        ASSERT_EQ(reach.high, high_of(change));
      }
      ASSERT_LE(reach.low, change.to);
      ASSERT_LE(change.to, reach.high);
      ++tally_.bands;
      if (reach.low < reach.high && has_low(change.band) && has_high(change.band)) {
        ++tally_.inner_bands;
      }
    }
    ASSERT_TRUE(force.stands(nearest, told));
  }

  static std::string in_words(const std::set<Changes>& all) {
    std::string words;
    for (const Changes& changes : all) {
      words += "{";
      for (const auto& [fact, to] : changes)
        words += " " + std::to_string(fact) + ":" + std::to_string(to);
      words += " }\n";
    }
    return words;
  }

  const Subject& subject_;
  Tally& tally_;
};

TEST(Ways, are_those_of_brute_force_on_random_policies) {
  Tally tally;
  for (std::uint32_t i = 0; tally.practices < wanted_practices; ++i) {
    const std::uint32_t seed = first_seed() + i;
    Seeded source(seed);
    const auto subject = Subject::draw(source, {most_contradictions, false});
    ASSERT_TRUE(subject) << seed;
    ++tally.policies;
    Comparison comparison(*subject, tally);
    for (std::size_t n = 0; n < practices_per_policy && !HasFatalFailure(); ++n) {
      Known known = subject->draw_practice(source);
      for (std::size_t& value : known) {
        if (source.one_in(5)) value = unknown;
      }
      Ids kept;
      if (source.one_in(3)) {
        for (const Fact* fact : subject->facts()) {
          if (source.one_in(3)) kept.push_back(fact->id);
        }
      }
      comparison.compare(known, kept);
    }
    ASSERT_FALSE(HasFatalFailure()) << "CONTRACTWIJZER_SEED=" << seed;
  }
  std::cout << tally.policies << " policies, " << tally.practices << " practices, " << tally.ways
            << " ways, " << tally.without << " contracts without one, " << tally.bands << " bands, "
            << tally.inner_bands << " of them with two ends, " << tally.contradicted
            << " practices that contradict themselves, " << tally.kept
            << " with other ways for what stays as it is\n";
  ASSERT_GT(tally.ways, wanted_practices / 10);
  ASSERT_GT(tally.inner_bands, wanted_practices / 1000);
  ASSERT_GT(tally.contradicted, wanted_practices / 50);
  ASSERT_GT(tally.kept, wanted_practices / 50);
}

}  // namespace
}  // namespace contractwijzer::test
