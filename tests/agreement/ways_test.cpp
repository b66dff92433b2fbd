// The ways to each contract against brute force, over random policies and practices: every practice
// that changes could make of this one is looked at, and what is reached is asked of the model.
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

#include "compile/content.hpp"
#include "domain.hpp"
#include "subject.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t wanted_practices = 40'000;
constexpr std::size_t practices_per_policy = 12;

/// Facts, by their place among the subject's, with the codes that they would have.
using Changes = std::map<std::size_t, std::int64_t>;

std::uint32_t first_seed() {
  const char* seed = std::getenv("CONTRACTWIJZER_SEED");  // NOLINT(concurrency-mt-unsafe)
  return seed == nullptr ? 20260101 : static_cast<std::uint32_t>(std::stoul(seed));
}

class BruteForce {
 public:
  BruteForce(const Subject& subject, const Known& known) : subject_(subject), known_(known) {
    for (std::size_t fact = 0; fact < known.size(); ++fact) may_change_.push_back(can_change(fact));
  }

  /// All least sets of changes with which some way of filling in the rest is among these outcomes.
  [[nodiscard]] std::vector<Changes> ways(const std::set<std::string>& wanted) {
    found_.clear();
    wanted_ = &wanted;
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

  [[nodiscard]] std::int64_t code(std::size_t fact, std::size_t number) const {
    return code_of(*subject_.facts()[fact], subject_.value(fact, number));
  }

 private:
  [[nodiscard]] bool applies(std::size_t fact, std::size_t number) const {
    return !std::holds_alternative<NotApplicable>(subject_.value(fact, number));
  }

  /// It is known, applies and may be changed, and nothing that it is tied to is unknown.
  [[nodiscard]] bool can_change(std::size_t fact) const {
    const Fact* meta = subject_.facts()[fact];
    if (meta->change == Changeable::never || known_[fact] >= unknown - 1) return false;
    if (!applies(fact, known_[fact])) return false;
    const auto& care = subject_.policy().content().care_types.front();
    for (const Dimension& dimension : care.space.dimensions()) {
      const auto has = [&](const Fact* wanted) {
        return std::any_of(dimension.facts.begin(), dimension.facts.end(),
                           [&](FactIndex index) { return care.facts[index] == wanted; });
      };
      if (!has(meta)) continue;
      for (std::size_t other = 0; other < known_.size(); ++other) {
        if (known_[other] >= unknown - 1 && has(subject_.facts()[other])) return false;
      }
    }
    return true;
  }

  void visit(Known& now, std::size_t fact) {
    if (fact == now.size()) {
      look_at(now);
      return;
    }
    if (known_[fact] < unknown - 1 && !may_change_[fact]) {
      visit(now, fact + 1);
      return;
    }
    for (std::size_t number = 0; number < subject_.values_of(fact); ++number) {
      if (may_change_[fact] && !applies(fact, number)) continue;
      now[fact] = number;
      visit(now, fact + 1);
    }
    now[fact] = known_[fact];
  }

  void look_at(const Known& now) {
    const Practice practice = subject_.practice(now);
    if (!parts_fit(subject_.facts(), practice)) return;
    if (!wanted_->contains(subject_.model().outcome(practice))) return;
    Changes changes;
    for (std::size_t fact = 0; fact < now.size(); ++fact) {
      if (may_change_[fact] && now[fact] != known_[fact]) changes[fact] = code(fact, now[fact]);
    }
    found_.insert(std::move(changes));
  }

  [[nodiscard]] bool is_within(const Changes& less, const Changes& more) const {
    return std::all_of(less.begin(), less.end(), [&](const auto& change) {
      const auto& [fact, to] = change;
      const auto other = more.find(fact);
      if (other == more.end()) return false;
      const std::int64_t from = code(fact, known_[fact]);
      if (to == other->second) return true;
      switch (subject_.facts()[fact]->type) {
        case FactType::integer:
        case FactType::decimal:
          return from < to ? to < other->second : to < from && to > other->second;
        case FactType::set: {
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
  std::vector<bool> may_change_;
  const std::set<std::string>* wanted_ = nullptr;
  std::set<Changes> found_;
};

struct Tally {
  std::size_t policies = 0;
  std::size_t practices = 0;
  std::size_t ways = 0;
  std::size_t without = 0;
};

class Comparison {
 public:
  Comparison(const Subject& subject, Tally& tally) : subject_(subject), tally_(tally) {}

  void compare(const Known& known) {
    const Ways ways =
        subject_.policy().ways(subject_.care_type(), subject_.answers(known), subject_.as_of());
    BruteForce force(subject_, known);
    ++tally_.practices;
    for (std::size_t place = 0; place < ways.contracts.size(); ++place) {
      const ContractWays& contract = ways.contracts[place];
      if (contract.state == ContractState::reached || contract.state == ContractState::surpassed) {
        ASSERT_TRUE(contract.ways.empty());
        continue;
      }
      const auto expected = force.ways(wanted(place));
      std::set<Changes> found;
      for (const Way& way : contract.ways) found.insert(changes(way, known, force));
      ASSERT_EQ(found.size(), contract.ways.size()) << "a way stands twice";
      ASSERT_EQ(in_words(found), in_words({expected.begin(), expected.end()}))
          << contract.contract->id << "\n"
          << subject_.text(known);
      tally_.ways += found.size();
      tally_.without += found.empty() ? 1 : 0;
      ASSERT_TRUE(found.empty() || contract.stops.empty());
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
          if (name == test::in_words({OutcomeKind::contract, contracts[i].id, offer.id}))
            names.insert(name);
        }
      }
    }
    return names;
  }

  [[nodiscard]] Changes changes(const Way& way, const Known& known, const BruteForce& force) const {
    Changes changes;
    for (const Change& change : way.changes) {
      const auto& facts = subject_.facts();
      const auto place = static_cast<std::size_t>(
          std::find(facts.begin(), facts.end(), change.fact) - facts.begin());
      EXPECT_EQ(change.from, force.code(place, known[place]));
      changes[place] = change.to;
    }
    return changes;
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
    const auto subject = Subject::draw(source);
    ASSERT_TRUE(subject) << seed;
    ++tally.policies;
    Comparison comparison(*subject, tally);
    for (std::size_t n = 0; n < practices_per_policy && !HasFatalFailure(); ++n) {
      Known known = subject->draw_practice(source);
      for (std::size_t& value : known) {
        if (source.one_in(5)) value = unknown;
      }
      comparison.compare(known);
    }
    ASSERT_FALSE(HasFatalFailure()) << "CONTRACTWIJZER_SEED=" << seed;
  }
  std::cout << tally.policies << " policies, " << tally.practices << " practices, " << tally.ways
            << " ways, " << tally.without << " contracts without one\n";
  ASSERT_GT(tally.ways, wanted_practices / 10);
}

}  // namespace
}  // namespace contractwijzer::test
