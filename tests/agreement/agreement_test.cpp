// The engine against the model, over random policies and random practices of which not everything
// is known: what is possible, what is asked and how each rule stands must be what every way of
// filling in the rest says.
//
// The environment variable CONTRACTWIJZER_SEED names the seed of the first policy; a failure tells
// which seed it was.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <string>

#include "everyone.hpp"
#include "subject.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t wanted_comparisons = 2'000'000;
constexpr std::uint32_t most_policies = 100'000;
constexpr std::size_t most_histories = 4;
/// Every other policy has courses.
constexpr RandomOptions options_of(std::uint32_t seed) { return {0, seed % 2 == 0}; }

std::uint32_t first_seed() {
  const char* seed = std::getenv("CONTRACTWIJZER_SEED");  // NOLINT(concurrency-mt-unsafe)
  return seed == nullptr ? 20250101 : static_cast<std::uint32_t>(std::stoul(seed));
}

struct Tally {
  std::size_t policies = 0;
  std::size_t practices = 0;  ///< of which everything is known
  std::size_t histories = 0;
  std::size_t comparisons = 0;
  std::size_t undecided = 0;
  std::size_t questions = 0;
};

/// One policy, and walks from what is known of a practice to everything.
class Comparison {
 public:
  Comparison(const Subject& subject, Source& source, Tally& tally)
      : subject_(subject), everyone_(subject), source_(source), tally_(tally) {
    ++tally_.policies;
    tally_.practices += everyone_.size();
  }

  /// First those who told nothing of what they did.
  void run() {
    reads_alike(subject_.draw_practice(source_));
    const std::size_t enough = std::clamp<std::size_t>(2 * everyone_.size(), 20, 600);
    const std::size_t histories = subject_.events().empty() ? 1 : most_histories;
    for (std::size_t i = 0; i < histories; ++i) {
      if (i > 0) history_ = subject_.draw_history(source_);
      everyone_.tell(history_);
      ++tally_.histories;
      const std::size_t until = tally_.comparisons + enough / histories;
      while (tally_.comparisons < until && !testing::Test::HasFatalFailure()) walk();
    }
  }

 private:
  /// The answers that are given here are those that the text of the answers would have given.
  void reads_alike(const Known& known) const {
    const std::string text =
        answers_text(subject_.facts(), subject_.care_type().id, subject_.practice(known));
    const auto read = subject_.policy().read_answers(text);
    ASSERT_TRUE(read) << in_words(read.errors()) << text;
    const Answers made = subject_.answers(known);
    ASSERT_EQ(read->scopes.size(), made.scopes.size());
    for (std::size_t scope = 0; scope < made.scopes.size(); ++scope) {
      const auto& one = read->scopes[scope].known;
      const auto& other = made.scopes[scope].known;
      const auto alike = [](const KnownValue& a, const KnownValue& b) {
        return a.fact == b.fact && a.code == b.code;
      };
      ASSERT_TRUE(std::equal(one.begin(), one.end(), other.begin(), other.end(), alike)) << text;
    }
  }

  void walk() {
    const Known full = subject_.draw_practice(source_);
    std::vector<std::size_t> order(full.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    source_.shuffle(order);
    Known known(full.size(), unknown);
    std::size_t step = source_.below(full.size() + 1);
    for (std::size_t i = 0; i < step; ++i) known[order[i]] = full[order[i]];
    Conclusions before = compare(known);
    for (; step < order.size() && !testing::Test::HasFatalFailure(); ++step) {
      const std::size_t fact = order[step];
      if (!subject_.facts()[fact]->undetermined.empty() && source_.one_in(3)) {
        known[fact] = undetermined;
        compare(known);
      }
      known[fact] = full[fact];
      const Conclusions after = compare(known);
      ASSERT_EQ(after.outcomes & ~before.outcomes, 0U)
          << "an answer brought in an outcome: " << subject_.text(known, history_);
      before = after;
    }
  }

  /// What the engine concludes, held against everyone whom the practice may turn out to be.
  Conclusions compare(const Known& known) {
    const Verdict verdict = subject_.verdict(known, history_);
    const Conclusions expected = everyone_.about(known);
    Conclusions found;
    compare_outcomes(verdict, expected, known, found);
    compare_questions(verdict, expected, known, found);
    compare_states(verdict, expected, known);
    ++tally_.comparisons;
    tally_.undecided += verdict.decided() ? 0 : 1;
    tally_.questions += verdict.questions.size();
    return found;
  }

  [[nodiscard]] std::string names(std::uint32_t outcomes) const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < everyone_.names().size(); ++i) {
      if ((outcomes >> i & 1U) != 0) all.push_back(everyone_.names()[i]);
    }
    return joined(all, " | ");
  }

  void compare_outcomes(const Verdict& verdict, const Conclusions& expected, const Known& known,
                        Conclusions& found) const {
    const auto& names = everyone_.names();
    auto from = names.begin();
    for (const Outcome& outcome : verdict.possible) {
      from = std::find(from, names.end(), in_words(outcome));
      ASSERT_NE(from, names.end())
          << "not an outcome, or out of order: " << possible(verdict) << "\n"
          << subject_.text(known, history_);
      found.outcomes |= 1U << (from - names.begin());
    }
    ASSERT_EQ(found.outcomes, expected.outcomes)
        << possible(verdict) << "\ninstead of " << this->names(expected.outcomes) << "\n"
        << subject_.text(known, history_);
    ASSERT_NE(found.outcomes, 0U) << subject_.text(known, history_);
  }

  void compare_questions(const Verdict& verdict, const Conclusions& expected, const Known& known,
                         Conclusions& found) const {
    const auto& facts = subject_.facts();
    const auto& events = subject_.events();
    const auto place_of = [](const auto& all, const Fact* fact) {
      return std::find(all.begin(), all.end(), fact) - all.begin();
    };
    for (const Fact* question : verdict.questions) {
      const auto event = place_of(events, question);
      if (event < std::ssize(events)) {
        found.events |= 1U << event;
      } else {
        found.questions |= 1U << place_of(facts, question);
      }
    }
    if (found.questions == expected.questions && found.events == expected.events) return;
    std::vector<std::string> asked;
    for (std::size_t fact = 0; fact < facts.size(); ++fact) {
      if ((expected.questions >> fact & 1U) != 0) asked.push_back(facts[fact]->id);
    }
    for (std::size_t event = 0; event < events.size(); ++event) {
      if ((expected.events >> event & 1U) != 0) asked.push_back(events[event]->id);
    }
    FAIL() << "asked: " << questions(verdict) << "\ninstead of " << joined(asked) << "\n"
           << subject_.text(known, history_);
  }

  /// A state that is not open must be that of everyone; one that is open may have been decided by
  /// what Kleene's logic does not see.
  void compare_states(const Verdict& verdict, const Conclusions& expected,
                      const Known& known) const {
    std::size_t place = 0;
    for (const RuleKind kind :
         {RuleKind::condition, RuleKind::factor, RuleKind::expectation, RuleKind::selective}) {
      for (const RuleVerdict& rule : verdict.rules[kind]) {
        std::uint64_t fine = state_bit(place, rule.state);
        std::uint64_t all = 0;
        for (std::size_t state = 0; state < rule_states; ++state) {
          all |= state_bit(place, static_cast<RuleState>(state));
        }
        if (rule.state == RuleState::open) fine = all;
        ++place;
        ASSERT_EQ(expected.states & all & ~fine, 0U)
            << rule.rule->id << " is " << word_of(rule.state) << "\n"
            << subject_.text(known, history_);
      }
    }
  }

  const Subject& subject_;
  Everyone everyone_;
  History history_;
  Source& source_;
  Tally& tally_;
};

TEST(Agreement, of_engine_and_model_on_random_policies) {
  Tally tally;
  for (std::uint32_t i = 0; i < most_policies && tally.comparisons < wanted_comparisons; ++i) {
    const std::uint32_t seed = first_seed() + i;
    Seeded source(seed);
    const auto subject = Subject::draw(source, options_of(seed));
    if (subject) Comparison(*subject, source, tally).run();
    if (subject && !HasFatalFailure()) continue;
    Seeded again(seed);
    const RandomPolicy random = random_policy(again, options_of(seed));
    FAIL() << "CONTRACTWIJZER_SEED=" << seed << "\n"
           << (subject ? "" : in_words(subject.errors())) << random.policy << "\n"
           << random.vocabulary;
  }
  std::cout << tally.policies << " policies, " << tally.practices << " full practices, "
            << tally.histories << " histories, " << tally.comparisons << " comparisons of which "
            << tally.undecided << " undecided with " << tally.questions << " questions\n";
  ASSERT_GE(tally.comparisons, wanted_comparisons);
}

}  // namespace
}  // namespace contractwijzer::test
