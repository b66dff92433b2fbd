// The laws of a verdict (audit/laws.hpp) over random policies, practices, histories and days, and
// over the policies that are here; and what must hold from one day or answer to the next.
//
// The environment variable CONTRACTWIJZER_SEED names the seed of the first policy; a failure tells
// which seed it was.
#include "contractwijzer/audit/laws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "compiler/compile/content.hpp"
#include "compiler/words.hpp"
#include "contractwijzer/verdict_json.hpp"
#include "journey.hpp"
#include "subject.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t wanted_verdicts = 1'000'000;
constexpr std::size_t practices_per_policy = 4;
constexpr std::size_t histories_per_practice = 4;
constexpr std::size_t days_per_history = 12;

std::uint32_t first_seed() {
  const char* seed = std::getenv("CONTRACTWIJZER_SEED");  // NOLINT(concurrency-mt-unsafe)
  return seed == nullptr ? 20270101 : static_cast<std::uint32_t>(std::stoul(seed));
}

constexpr RandomOptions options_of(std::uint32_t seed) {
  return {seed % 4 == 0 ? std::size_t{1} : std::size_t{0}, true};
}

struct Tally {
  std::size_t policies = 0;
  std::size_t verdicts = 0;
  std::size_t answers = 0;
  std::size_t journeys = 0;
  std::size_t contracts = 0;
  std::map<std::string, std::size_t> standings;
};

std::set<std::string> as_set(const std::vector<Outcome>& outcomes) {
  std::set<std::string> all;
  for (const Outcome& outcome : outcomes) all.insert(in_words(outcome));
  return all;
}

class LawTest {
 public:
  LawTest(const Subject& subject, Source& source, Tally& tally)
      : subject_(subject),
        source_(source),
        tally_(tally),
        looks_at_the_day_(subject.policy().content().compiled(subject.care_type()).as_of) {}

  void run(std::size_t practices) {
    for (std::size_t i = 0; i < practices; ++i) {
      known_ = subject_.draw_practice(source_);
      const std::size_t chance = i % 4;  // of what is not known
      for (std::size_t fact = 0; fact < known_.size(); ++fact) {
        if (source_.below(3) >= chance) continue;
        const bool has_none = subject_.facts()[fact]->undetermined.empty();
        known_[fact] = has_none || !source_.one_in(3) ? unknown : undetermined;
      }
      for (std::size_t j = 0; j < histories_per_practice; ++j) {
        history_ = j == 0 ? History{} : subject_.draw_history(source_);
        look_at_days();
        if (testing::Test::HasFatalFailure()) return;
      }
    }
  }

  /// A practice that does as it is told from some day on.
  void travel() {
    const Known truth = subject_.draw_practice(source_);
    const auto& days = subject_.days();
    const Date start = source_.one_in(2) ? days.front() : source_.pick(days);
    const Verdict all_known = subject_.verdict_on(start, truth, {});
    if (audit::contradicts_itself(all_known)) return;
    const Journey found = journey(subject_, truth, start);
    ++tally_.journeys;
    tally_.contracts += found.has_contract ? 1 : 0;
    const std::string told = joined(found.acts, "\n") + "\n" + subject_.text_on(start, truth, {});
    // What it did may have counted for another way in, and is to be done again on this one.
    ASSERT_TRUE(!found.goes_round || steps_share_an_event()) << told;
    if (steps_share_an_event()) return;
    if (start != days.front() || looks_at_the_day_) return;
    const Outcome& outcome = all_known.possible.front();
    if (!all_known.decided() || !names_contract(outcome.kind)) return;
    if (all_known.standing.state != StandingState::open) return;
    if (can_be_told(subject_, std::string(outcome.offer))) {
      ASSERT_TRUE(found.has_contract) << told;
    }
  }

 private:
  [[nodiscard]] std::vector<Date> draw_days() const {
    std::set<Date> days;
    while (days.size() < std::min(days_per_history, subject_.days().size())) {
      days.insert(source_.pick(subject_.days()));
    }
    for (const auto& [event, told] : history_) {
      if (told) days.insert({*told, *told + std::chrono::days{source_.one_in(2) ? 1 : -1}});
    }
    return {days.begin(), days.end()};
  }

  [[nodiscard]] std::string about(const Verdict& verdict) const {
    const auto json = nlohmann::ordered_json::parse(verdict_json(verdict));
    std::string words = subject_.text_on(verdict.as_of, known_, history_) + "\npossible " +
                        possible(verdict) + "\nasked " + questions(verdict) + "\nstanding " +
                        json["standing"].dump() + "\nnext " + json["next"].dump();
    for (const auto& offer : json["offers"]) {
      words += "\noffer " + std::string(offer["id"]) + " " + std::string(offer["state"]) + " " +
               std::string(offer["course"]);
    }
    for (const auto& step : json["timeline"]) {
      words += "\nstep " + std::string(step["id"]) + " " + std::string(step["state"]);
    }
    return words;
  }

  void look_at_days() {
    std::optional<Verdict> before;
    for (const Date day : draw_days()) {
      Verdict verdict = subject_.verdict_on(day, known_, history_);
      ++tally_.verdicts;
      ++tally_.standings[std::string(word(verdict.standing.state))];
      const audit::Law* broken = audit::broken_law(verdict);
      ASSERT_EQ(broken, nullptr) << broken->id << ": " << broken->says << "\n" << about(verdict);
      if (before) compare_days(*before, verdict);
      if (source_.one_in(4)) answer_one_more(verdict);
      if (source_.one_in(200)) compare_json(verdict);
      if (testing::Test::HasFatalFailure()) return;
      before = std::move(verdict);
    }
  }

  // --- from one day to a later one --------------------------------------------------------------

  /// What is closed or over stays so, and so does a contract. A rule that looks at the day may
  /// change all, and so may a day that was told beforehand and comes true.
  void compare_days(const Verdict& before, const Verdict& after) const {
    const bool plans = std::any_of(history_.begin(), history_.end(), [&](const auto& told) {
      return told.second && *told.second > before.as_of;
    });
    if (looks_at_the_day_ || plans) return;
    for (const OfferVerdict& was : before.offers) {
      for (const OfferVerdict& is : after.offers) {
        if (was.offer != is.offer) continue;
        const bool stays = may_become(was.course, is.course);
        ASSERT_TRUE(stays && (!was.has_contract || is.has_contract))
            << was.offer->id << "\n"
            << about(before) << "\nand then\n"
            << about(after);
      }
    }
    for (const StepVerdict& was : before.timeline) {
      for (const StepVerdict& is : after.timeline) {
        if (was.step != is.step) continue;
        ASSERT_LE(progress(was.state), progress(is.state)) << was.step->id << "\n"
                                                           << about(before) << "\nand then\n"
                                                           << about(after);
      }
    }
    const bool was_over = before.standing.state == StandingState::over;
    ASSERT_TRUE(!was_over || after.standing.state == StandingState::over || another_is_left(before))
        << about(before) << "\nand then\n"
        << about(after);
    if (before.decided() && before.standing.state == StandingState::gone) {
      ASSERT_EQ(possible(after), possible(before)) << about(before) << "\nand then\n"
                                                   << about(after);
    }
  }

  static bool may_become(CourseState was, CourseState is) {
    switch (was) {
      case CourseState::open:
        return true;
      case CourseState::gone:
        return is == CourseState::gone || is == CourseState::over;
      case CourseState::closed:
        return is == CourseState::closed || is == CourseState::over;
      case CourseState::possibly_closed:
        return is != CourseState::open;
      case CourseState::over:
        return is == CourseState::over;
    }
    return false;
  }

  // --- from one answer to the next --------------------------------------------------------------

  void answer_one_more(const Verdict& before) {
    const std::size_t facts = subject_.facts().size();
    const std::size_t all = facts + subject_.events().size();
    if (all == 0 || audit::contradicts_itself(before)) return;
    const std::size_t which = source_.below(all);
    which < facts ? answer_fact(before, which) : tell_event(before, which - facts);
  }

  [[nodiscard]] static bool asks(const Verdict& verdict, const Fact* fact) {
    return std::find(verdict.questions.begin(), verdict.questions.end(), fact) !=
           verdict.questions.end();
  }

  /// It is a part of another count, or has one: each bounds the other.
  [[nodiscard]] bool bounds_another(const Fact& fact) const {
    const auto& facts = subject_.facts();
    return !fact.no_more_than.empty() ||
           std::any_of(facts.begin(), facts.end(),
                       [&fact](const Fact* other) { return other->no_more_than == fact.id; });
  }
  /// What only contradicting answers would give is called possible until one of them is given.
  [[nodiscard]] bool has_contradictions() const {
    const auto& content = subject_.policy().content();
    return !content.compiled(subject_.care_type()).contradictions.empty();
  }

  /// An answer takes away, and one that was not asked for changes nothing.
  void answer_fact(const Verdict& before, std::size_t fact) {
    if (known_[fact] != unknown) return;
    Known more = known_;
    more[fact] = source_.below(subject_.values_of(fact));
    if (!parts_fit(subject_.facts(), subject_.practice(more))) return;
    const Verdict after = subject_.verdict_on(before.as_of, more, history_);
    if (audit::contradicts_itself(after)) return;
    ++tally_.answers;
    const Fact& told = *subject_.facts()[fact];
    const bool may_take = asks(before, &told) || bounds_another(told) || has_contradictions();
    expect_fewer(before, after, may_take, told.id);
  }

  void expect_fewer(const Verdict& before, const Verdict& after, bool may_take,
                    const std::string& what) const {
    const auto were = as_set(before.possible);
    const auto are = as_set(after.possible);
    const bool fewer = std::includes(were.begin(), were.end(), are.begin(), are.end());
    ASSERT_TRUE(may_take ? fewer : were == are) << what << "\n"
                                                << about(before) << "\nand then\n"
                                                << about(after);
  }

  /// Who signed may tell of another way in that it signed there too, or that it did not do what
  /// goes before.
  [[nodiscard]] bool told_of_a_signature() const {
    const auto& steps = subject_.policy().policy().steps;
    return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
      const auto told = history_.find(step.event);
      return step.concludes && told != history_.end() && told->second;
    });
  }

  [[nodiscard]] bool contracts_hang_on_ways() const {
    const auto& contracts = subject_.care_type().contracts;
    return std::any_of(contracts.begin(), contracts.end(),
                       [](const Contract& contract) { return !contract.offers.empty(); });
  }

  /// A contract ended before others that come by the same way in: when that way is over too, the
  /// practice is on the next.
  [[nodiscard]] static bool another_is_left(const Verdict& verdict) {
    return verdict.year != YearState::after &&
           std::any_of(verdict.offers.begin(), verdict.offers.end(), [](const OfferVerdict& offer) {
             return offer.state == Truth::met && leads_to_contract(offer.offer->kind) &&
                    offer.course != CourseState::over && offer.course != CourseState::closed;
           });
  }

  /// A day of an event that several steps share counts for one of them, on a way in that need not
  /// be the one for which it was asked.
  [[nodiscard]] bool steps_share_an_event() const {
    std::set<std::string> seen;
    const auto& steps = subject_.policy().policy().steps;
    return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
      return step.audience.holds_for(subject_.care_type().id) && !step.event.empty() &&
             !seen.insert(step.event).second;
    });
  }

  /// Who told of a contract on one way in has it, until it tells of another on a way before it.
  /// Else what was asked for takes away. What nobody asked for may bring the contract in, or begin
  /// or give up a way to it, on which it hangs what a shared event counts for.
  void tell_event(const Verdict& before, std::size_t event) {
    const Fact* fact = subject_.events()[event];
    if (history_.contains(fact->id)) return;
    History more = history_;
    const bool not_done = source_.one_in(2);
    more[fact->id] =
        not_done ? std::nullopt : std::optional(source_.pick(subject_.days_of(fact->id)));
    if (!subject_.can_be(more)) return;
    const Verdict after = subject_.verdict_on(before.as_of, known_, more);
    if (audit::contradicts_itself(after)) return;
    ++tally_.answers;
    const bool asked = asks(before, fact);
    const std::string what =
        fact->id + (not_done ? " not done" : " " + format_date(*more[fact->id]));
    if (asked && !steps_share_an_event() && !told_of_a_signature()) {
      expect_fewer(before, after, asked, what);
    }
    if (before.decided() && after.decided() && !before.substance.empty() &&
        !after.substance.empty() && !contracts_hang_on_ways()) {
      ASSERT_EQ(after.substance, before.substance) << what << "\n"
                                                   << about(before) << "\nand then\n"
                                                   << about(after);
    }
  }

  // --- its JSON ---------------------------------------------------------------------------------

  void compare_json(const Verdict& verdict) const {
    const auto json = nlohmann::json::parse(verdict_json(verdict));
    const std::string told = about(verdict);
    ASSERT_EQ(json["outcome"].is_null(), !verdict.decided()) << told;
    ASSERT_EQ(json["possible"].size(), verdict.possible.size()) << told;
    ASSERT_EQ(json.value("substance", ""), verdict.substance) << told;
    ASSERT_EQ(json["standing"]["state"], word(verdict.standing.state)) << told;
    ASSERT_EQ(json["standing"].value("offer", ""), verdict.standing.offer) << told;
    ASSERT_EQ(json["standing"].value("closedBy", ""), verdict.standing.closed_by) << told;
    ASSERT_EQ(json["standing"].contains("start"), verdict.standing.start.has_value()) << told;
    ASSERT_EQ(json["next"]["kind"], word(verdict.next.kind)) << told;
    for (const auto& [key, id] : std::map<std::string, IdView>{{"fact", verdict.next.fact},
                                                               {"step", verdict.next.step},
                                                               {"then", verdict.next.then},
                                                               {"missed", verdict.next.missed},
                                                               {"offer", verdict.next.offer}}) {
      ASSERT_EQ(json["next"].value(key, ""), id) << key << "\n" << told;
    }
    ASSERT_EQ(json["offers"].size(), verdict.offers.size()) << told;
    for (std::size_t i = 0; i < verdict.offers.size(); ++i) {
      const OfferVerdict& offer = verdict.offers[i];
      ASSERT_EQ(json["offers"][i]["state"], word(offer.state)) << told;
      ASSERT_EQ(json["offers"][i]["course"], word(offer.course)) << told;
      ASSERT_EQ(json["offers"][i].value("closedBy", ""),
                offer.closed_by == nullptr ? "" : offer.closed_by->id)
          << told;
    }
    ASSERT_EQ(json["timeline"].size(), verdict.timeline.size()) << told;
    for (std::size_t i = 0; i < verdict.timeline.size(); ++i) {
      ASSERT_EQ(json["timeline"][i]["id"], verdict.timeline[i].step->id) << told;
      ASSERT_EQ(json["timeline"][i]["state"], word(verdict.timeline[i].state)) << told;
    }
    ASSERT_EQ(json["questions"].size(), verdict.questions.size()) << told;
    ASSERT_EQ(json["starts"].size(), verdict.starts.size()) << told;
  }

  const Subject& subject_;
  Source& source_;
  Tally& tally_;
  bool looks_at_the_day_;
  Known known_;
  History history_;
};

void print(const Tally& tally) {
  std::cout << tally.policies << " policies, " << tally.verdicts << " verdicts, " << tally.answers
            << " further answers, " << tally.journeys << " journeys of which " << tally.contracts
            << " to a contract;";
  for (const auto& [standing, times] : tally.standings) {
    std::cout << " " << standing << " " << times;
  }
  std::cout << "\n";
}

TEST(Laws, hold_on_random_policies) {
  Tally tally;
  for (std::uint32_t i = 0; tally.verdicts < wanted_verdicts; ++i) {
    const std::uint32_t seed = first_seed() + i;
    Seeded source(seed);
    const auto subject = Subject::draw(source, options_of(seed));
    ASSERT_TRUE(subject) << seed << in_words(subject.errors());
    ++tally.policies;
    LawTest test(*subject, source, tally);
    test.run(practices_per_policy);
    if (!HasFatalFailure()) test.travel();
    if (!HasFatalFailure()) continue;
    Seeded again(seed);
    const RandomPolicy drawn = random_policy(again, options_of(seed));
    FAIL() << "CONTRACTWIJZER_SEED=" << seed << "\n" << drawn.policy << "\n" << drawn.vocabulary;
  }
  print(tally);
  for (const char* standing : {"none", "open", "gone", "closed", "possibly-closed", "over"}) {
    EXPECT_GT(tally.standings[standing], 1000U) << standing;
  }
  EXPECT_GT(tally.contracts, tally.journeys / 20);
}

TEST(Laws, hold_on_the_policies_that_are_here) {
  Tally tally;
  Seeded source(first_seed());
  for (const auto& rules : {rules_folder(), invented_folder()}) {
    for (const auto& folder : policies_in(rules)) {
      ++tally.policies;
      const CompiledPolicy& policy = load(folder);
      for (const CareType& care_type : policy.policy().care_types) {
        const Subject subject(policy, care_type);
        LawTest test(subject, source, tally);
        for (int i = 0; i < 40 && !HasFatalFailure(); ++i) {
          test.run(4);
          if (!HasFatalFailure()) test.travel();
        }
        ASSERT_FALSE(HasFatalFailure()) << folder << " " << care_type.id;
      }
    }
  }
  print(tally);
}

}  // namespace
}  // namespace contractwijzer::test
