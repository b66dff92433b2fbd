// What may be concluded from what is known. For thousands of half-filled practices the engine is
// held against every way in which each may be filled in (the invented policies, which are small),
// or against random ways and found witnesses (the real ones).
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "contractwijzer/audit/laws.hpp"
#include "fates.hpp"
#include "model.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t practices_per_care_type = PRACTICES_PER_CARE_TYPE;

struct Subject {
  std::filesystem::path policy;
  std::string care_type;
};

std::vector<Subject> subjects_in(const std::filesystem::path& rules) {
  std::vector<Subject> subjects;
  for (const auto& folder : policies_in(rules)) {
    for (const CareType& care_type : load(folder).policy().care_types) {
      subjects.push_back({folder, care_type.id});
    }
  }
  return subjects;
}

std::string name_of_subject(const testing::TestParamInfo<Subject>& info) {
  return as_name(info.param.policy.filename().string() + " " + info.param.care_type);
}

/// A care type, and the engine's verdict on a practice of which not everything may be known.
class Knowledge : public testing::TestWithParam<Subject> {
 protected:
  [[nodiscard]] const CompiledPolicy& policy() const { return load(GetParam().policy); }
  [[nodiscard]] const CareType& care_type() const {
    return *policy().care_type(GetParam().care_type);
  }
  [[nodiscard]] std::string text(const Practice& practice) const {
    std::vector<const Fact*> all = facts_;
    for (const Fact* event : events_) {
      if (std::find(all.begin(), all.end(), event) == all.end()) all.push_back(event);
    }
    return answers_text(all, care_type().id, practice, edition_id());
  }
  [[nodiscard]] Verdict verdict(const Practice& practice) const {
    return policy().evaluate(care_type(), read(policy(), text(practice)), as_of_);
  }
  /// The facts that the rules look at; `decisive`: those alone that can change the outcome.
  void look_at(bool decisive) {
    facts_ = facts_of(policy(), care_type(), decisive);
    domains_.clear();
    for (const Fact* fact : facts_) domains_.push_back(domain_of(*fact, policy().policy()));
    events_.clear();
    for (const Fact* fact : facts_of(policy(), care_type(), false)) {
      if (is_event(*fact, policy().policy())) events_.push_back(fact);
    }
  }
  /// No count is greater than its whole, and no day refused.
  [[nodiscard]] bool can_be(const Practice& practice) const {
    return parts_fit(facts_, practice) && policy().read_answers(text(practice));
  }
  [[nodiscard]] Model model() const { return {policy().policy(), care_type(), as_of_, edition_}; }
  [[nodiscard]] bool is_event_here(const std::string& id) const {
    return std::any_of(events_.begin(), events_.end(),
                       [&id](const Fact* event) { return event->id == id; });
  }

  std::vector<const Fact*> facts_;
  std::vector<std::vector<Value>> domains_;
  std::vector<const Fact*> events_;  ///< the days of what a practice does
  [[nodiscard]] std::string edition_id() const {
    return edition_ ? policy().policy().editions[*edition_].id : std::string{};
  }
  /// The places of the policy's editions; one that is left out when it has none.
  [[nodiscard]] std::vector<std::optional<std::size_t>> editions() const {
    std::vector<std::optional<std::size_t>> all;
    for (std::size_t i = 0; i < policy().policy().editions.size(); ++i) all.emplace_back(i);
    if (all.empty()) all.emplace_back();
    return all;
  }

  Date as_of_ = make_date(2024, 10, 1);
  std::optional<std::size_t> edition_;
};

std::set<std::string> as_set(const std::vector<Outcome>& outcomes) {
  std::set<std::string> all;
  for (const Outcome& outcome : outcomes) all.insert(in_words(outcome));
  return all;
}

std::set<std::string> as_set(const std::vector<const Fact*>& facts) {
  std::set<std::string> all;
  for (const Fact* fact : facts) all.insert(fact->id);
  return all;
}

/// What was concluded must be true of a practice that fills in what was open.
bool agree(RuleState concluded, RuleState full) {
  return concluded == full || concluded == RuleState::open;
}

template <typename Visit>
void each_rule(const Verdict& verdict, Visit visit) {
  for (const auto& rules : verdict.rules) {
    for (const RuleVerdict& rule : rules) visit(rule);
  }
}

// --- every way of filling in

/// All practices of which everything is known, numbered; the digits of a number are the answers.
class Everyone {
 public:
  Everyone(const Model& model, const std::vector<const Fact*>& facts,
           const std::vector<std::vector<Value>>& domains, const std::vector<const Rule*>& rules)
      : domains_(domains) {
    std::size_t size = 1;
    for (const auto& domain : domains) {
      strides_.push_back(size);
      size *= domain.size();
    }
    std::map<Kind, std::size_t> numbers;
    for (std::size_t index = 0; index < size; ++index) {
      Practice practice;
      for (std::size_t fact = 0; fact < facts.size(); ++fact) {
        practice.emplace(facts[fact]->id, domains[fact][digit(index, fact)]);
      }
      const bool fits = parts_fit(facts, practice);
      kinds_of_.push_back(nobody);
      if (fits) {
        const auto at = numbers.emplace(model.kind(practice), kinds_.size()).first;
        if (at->second == kinds_.size()) kinds_.push_back(at->first);
        kinds_of_.back() = at->second;
      }
      for (const Rule* rule : rules) {
        states_.push_back(fits ? model.state(*rule, practice) : RuleState::open);
      }
    }
    rules_ = rules.size();
  }

  static constexpr std::size_t nobody = ~std::size_t{0};
  static constexpr std::size_t unknown = ~std::size_t{0};

  [[nodiscard]] std::size_t digit(std::size_t index, std::size_t fact) const {
    return index / strides_[fact] % domains_[fact].size();
  }
  /// What decides the outcomes of all these practices.
  [[nodiscard]] const std::vector<Kind>& kinds() const { return kinds_; }
  [[nodiscard]] std::size_t kind(std::size_t index) const { return kinds_of_[index]; }
  [[nodiscard]] RuleState state(std::size_t index, std::size_t rule) const {
    return states_[index * rules_ + rule];
  }

  /// Each practice with these answers, where `unknown` may be anything.
  template <typename Visit>
  void each(const std::vector<std::size_t>& answers, Visit visit) const {
    visit_from(answers, 0, 0, visit);
  }

  /// Whether another answer to this fact alone would lead this practice elsewhere.
  [[nodiscard]] bool turns_on(std::size_t index, std::size_t fact, const Fates& fates) const {
    const std::size_t base = index - digit(index, fact) * strides_[fact];
    for (std::size_t other = 0; other < domains_[fact].size(); ++other) {
      const std::size_t there = kinds_of_[base + other * strides_[fact]];
      if (there != nobody && fates.differ(there, kinds_of_[index])) return true;
    }
    return false;
  }

 private:
  template <typename Visit>
  void visit_from(const std::vector<std::size_t>& answers, std::size_t fact, std::size_t index,
                  Visit& visit) const {
    if (fact == answers.size()) {
      if (kinds_of_[index] != nobody) visit(index);
    } else if (answers[fact] != unknown) {
      visit_from(answers, fact + 1, index + answers[fact] * strides_[fact], visit);
    } else {
      for (std::size_t value = 0; value < domains_[fact].size(); ++value) {
        visit_from(answers, fact + 1, index + value * strides_[fact], visit);
      }
    }
  }

  const std::vector<std::vector<Value>>& domains_;
  std::vector<std::size_t> strides_;
  std::vector<Kind> kinds_;
  std::vector<std::size_t> kinds_of_;
  std::vector<RuleState> states_;
  std::size_t rules_ = 0;
};

/// A practice of which some things are known.
struct Partial {
  std::vector<std::size_t> answers;
  std::vector<bool> undetermined;
  Practice practice;
};

class Exhaustive : public Knowledge {
 protected:
  Partial draw(Dice& dice, std::size_t chance) const {
    Partial partial;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      std::size_t answer = Everyone::unknown;
      bool undetermined = false;
      if (dice.below(6) < chance) {
        undetermined = !facts_[fact]->undetermined.empty() && dice.one_in(3);
        if (undetermined) {
          partial.practice[facts_[fact]->id] = Undetermined{};
        } else {
          answer = dice.below(domains_[fact].size());
          partial.practice[facts_[fact]->id] = domains_[fact][answer];
        }
      }
      partial.answers.push_back(answer);
      partial.undetermined.push_back(undetermined);
    }
    tell_days(partial, dice);
    return partial;
  }

  /// Half of the practices tell nothing of what they did.
  void tell_days(Partial& partial, Dice& dice) const {
    if (dice.one_in(2)) return;
    for (const Fact* event : events_) {
      if (partial.practice.contains(event->id) || dice.one_in(2)) continue;
      partial.practice[event->id] = dice.pick(domain_of(*event, policy().policy()));
    }
  }

  /// Rule by rule, questions and outcomes, of one practice and everyone that it may turn out to be.
  void compare(const Partial& partial, const Everyone& everyone, const Verdict& verdict) const {
    const Model model = this->model();
    const Fates fates(model, everyone.kinds(), model.history(partial.practice));
    std::vector<bool> reached(everyone.kinds().size(), false);
    std::vector<bool> matters(facts_.size(), false);
    std::size_t contradictions = 0;
    std::vector<RuleState> states;
    for (const auto& rules : verdict.rules.decisive()) {
      for (const RuleVerdict& rule : rules) states.push_back(rule.state);
    }
    everyone.each(partial.answers, [&](std::size_t index) {
      reached[everyone.kind(index)] = true;
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (matters[fact] || partial.answers[fact] != Everyone::unknown) continue;
        matters[fact] = !partial.undetermined[fact] && everyone.turns_on(index, fact, fates);
      }
      for (std::size_t rule = 0; rule < states.size(); ++rule) {
        contradictions += agree(states[rule], everyone.state(index, rule)) ? 0 : 1;
      }
    });
    std::set<std::string> outcomes;
    std::set<std::string> asked;
    for (std::size_t kind = 0; kind < reached.size(); ++kind) {
      if (!reached[kind]) continue;
      outcomes.insert(fates.of(kind).begin(), fates.of(kind).end());
      asked.merge(fates.hangs_on(kind));
    }
    std::erase_if(asked, [this](const std::string& id) { return !is_event_here(id); });
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      if (matters[fact]) asked.insert(facts_[fact]->id);
    }
    std::vector<std::string> expected;
    for (const std::string& outcome : model.outcomes()) {
      if (outcomes.contains(outcome)) expected.push_back(outcome);
    }
    const std::string told = format_date(as_of_) + " " + text(partial.practice);
    ASSERT_EQ(possible(verdict), joined(expected, " | ")) << told;
    ASSERT_EQ(as_set(verdict.questions), asked) << told;
    ASSERT_EQ(contradictions, 0U) << told;
  }

  /// Many practices on this day, in this edition.
  void compare_all(Dice& dice, std::size_t practices) const {
    std::vector<const Rule*> rules;
    const Verdict nothing_known = verdict({});
    for (const auto& list : nothing_known.rules.decisive()) {
      for (const RuleVerdict& rule : list) rules.push_back(rule.rule);
    }
    const Everyone everyone(model(), facts_, domains_, rules);
    std::size_t looked_at = 0;
    for (std::size_t i = 0; i < practices; ++i) {
      const Partial partial = draw(dice, i % 7);
      if (!can_be(partial.practice)) continue;
      const Verdict concluded = verdict(partial.practice);
      if (audit::contradicts_itself(concluded)) continue;
      compare(partial, everyone, concluded);
      if (!facts_.empty()) answer_one_more(partial, concluded, dice);
      if (HasFatalFailure()) return;
      ++looked_at;
    }
    EXPECT_GT(looked_at, practices / 2);
  }

  /// An answer that was not asked for changes nothing; an answer that was, only takes away.
  void answer_one_more(const Partial& partial, const Verdict& verdict, Dice& dice) const {
    const std::size_t fact = dice.below(facts_.size());
    if (partial.answers[fact] != Everyone::unknown || partial.undetermined[fact]) return;
    Practice more = partial.practice;
    more[facts_[fact]->id] = dice.pick(domains_[fact]);
    if (!can_be(more)) return;
    const Verdict after = this->verdict(more);
    if (audit::contradicts_itself(after)) return;
    if (!as_set(verdict.questions).contains(facts_[fact]->id)) {
      ASSERT_EQ(possible(after), possible(verdict)) << text(partial.practice) << text(more);
    }
    const auto before = as_set(verdict.possible);
    for (const std::string& outcome : as_set(after.possible)) {
      ASSERT_TRUE(before.contains(outcome)) << outcome << text(more);
    }
  }
};

TEST_P(Exhaustive, outcomes_questions_and_states_are_exactly_those_of_every_completion) {
  look_at(true);
  constexpr std::size_t most_listed = 2'000'000;
  std::size_t practices = 1;
  for (const auto& domain : domains_) {
    practices *= domain.size();
    if (practices > most_listed) {
      GTEST_SKIP() << "More practices than can be listed: Sampled looks at some of them, and "
                      "ties_test.cpp at what ties numbers together.";
    }
  }
  Dice dice(20250101);
  // Before, between and after the deadlines.
  for (const int days : {-92, -40, 151}) {
    for (const auto edition : editions()) {
      as_of_ = policy().policy().term.from + std::chrono::days{days};
      edition_ = edition;
      compare_all(dice, practices_per_care_type * 2 / 3);
      if (HasFatalFailure()) return;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Invented, Exhaustive, testing::ValuesIn(subjects_in(invented_folder())),
                         name_of_subject);

// --- random ways of filling in, and witnesses

class Sampled : public Knowledge {
 protected:
  /// Most practices do most of what is asked of them; else nearly all would end without a contract.
  [[nodiscard]] Value draw(std::size_t fact, Dice& dice) const {
    if (facts_[fact]->type == FactType::yes_no && !dice.one_in(10)) return true;
    return dice.pick(domains_[fact]);
  }

  /// The practice with everything filled in that was open; an undetermined code becomes a real one.
  /// What nothing was told of was not done, unless it was asked for.
  Practice completed(Practice practice, const std::set<std::string>& asked, Dice& dice) const {
    const Practice known = practice;
    do {
      practice = known;
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        const std::string& id = facts_[fact]->id;
        const auto answer = practice.find(id);
        const bool open =
            answer == practice.end() || std::holds_alternative<Undetermined>(answer->second);
        if (open && (!is_event_here(id) || asked.contains(id))) practice[id] = draw(fact, dice);
      }
    } while (!can_be(practice));
    return practice;
  }

  /// Every other practice tells of what it did.
  Practice partial(Dice& dice, std::size_t chance) const {
    Practice practice;
    const bool tells = dice.one_in(2);
    do {
      practice.clear();
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (dice.below(8) >= chance) continue;
        if (!tells && is_event_here(facts_[fact]->id)) continue;
        const bool undetermined = !facts_[fact]->undetermined.empty() && dice.one_in(4);
        practice[facts_[fact]->id] = undetermined ? Value(Undetermined{}) : draw(fact, dice);
      }
    } while (!can_be(practice));
    return practice;
  }

  [[nodiscard]] std::size_t index_of(const std::string& id) const {
    return static_cast<std::size_t>(
        std::find_if(facts_.begin(), facts_.end(), [&id](const Fact* f) { return f->id == id; }) -
        facts_.begin());
  }

  /// Answers one fact so that `keeps(verdict)` stays true; false when no answer does. What only
  /// contradicting answers would give is called possible: whether one was left out is noted.
  template <typename Keeps>
  bool answer(Practice& practice, const std::string& id, Keeps keeps) const {
    only_contradictions_left_ = false;
    const std::size_t fact = index_of(id);
    for (const Value& value : domains_[fact]) {
      Practice more = practice;
      more[id] = value;
      if (!can_be(more)) continue;
      const Verdict next = verdict(more);
      if (audit::contradicts_itself(next)) only_contradictions_left_ = true;
      if (audit::contradicts_itself(next) || !keeps(next)) continue;
      practice = std::move(more);
      return true;
    }
    return false;
  }

  /// Answers questions, never leaving `wanted`, until none is left; then the model must say so too.
  void find_witness(Practice practice, const std::string& wanted, Dice& dice) const {
    for (Verdict now = verdict(practice); !now.questions.empty(); now = verdict(practice)) {
      const bool found = answer(practice, now.questions.front()->id, [&](const Verdict& next) {
        return as_set(next.possible).contains(wanted);
      });
      if (!found && only_contradictions_left_) return;
      ASSERT_TRUE(found) << wanted << text(practice);
    }
    ASSERT_TRUE(model().may_become(completed(practice, {}, dice)).contains(wanted))
        << wanted << text(practice);
  }

  /// Answers every other question so that this one stays; then two of its answers must differ.
  void find_turning_point(Practice practice, const std::string& question, Dice& dice) const {
    const auto asks = [&question](const Verdict& next) {
      return as_set(next.questions).contains(question);
    };
    for (Verdict now = verdict(practice); now.questions.size() > 1; now = verdict(practice)) {
      const bool first = now.questions.front()->id == question;
      const bool found = answer(practice, now.questions[first ? 1 : 0]->id, asks);
      if (!found && only_contradictions_left_) return;
      ASSERT_TRUE(found) << question << text(practice);
    }
    std::set<std::set<std::string>> outcomes;
    // A part that only bounds the question is not asked for: of some practices it leaves one
    // answer.
    for (int tries = bounds_others(*facts_[index_of(question)]) ? 50 : 1;
         tries > 0 && outcomes.size() < 2; --tries) {
      outcomes.clear();
      const Practice full = completed(practice, {question}, dice);
      for (const Value& value : domains_[index_of(question)]) {
        Practice other = full;
        other[question] = value;
        if (can_be(other)) outcomes.insert(model().may_become(other));
      }
    }
    ASSERT_GT(outcomes.size(), 1U) << question << text(practice);
  }

  /// Parts that add up, and their whole: to know one says something of the others.
  [[nodiscard]] bool bounds_others(const Fact& fact) const {
    return std::any_of(facts_.begin(), facts_.end(), [&fact](const Fact* part) {
      return part->adds_up && (part->no_more_than == fact.id || part->id == fact.id);
    });
  }

  mutable bool only_contradictions_left_ = false;

  void expect_true_of(const Practice& full, const Verdict& concluded) const {
    const Model model = this->model();
    const auto may_become = model.may_become(full);
    const auto before = as_set(concluded.possible);
    const std::string told = format_date(as_of_) + " " + text(full);
    for (const std::string& outcome : may_become) {
      ASSERT_TRUE(before.contains(outcome)) << outcome << told;
    }
    each_rule(concluded, [&](const RuleVerdict& rule) {
      EXPECT_TRUE(agree(rule.state, model.state(*rule.rule, full))) << rule.rule->id << told;
    });
    const Verdict decided = verdict(full);
    if (audit::contradicts_itself(decided)) return;
    ASSERT_EQ(as_set(decided.possible), may_become) << told;
    ASSERT_TRUE(decided.questions.empty()) << told;
  }

  void answer_what_is_not_asked(Practice practice, const Verdict& concluded, Dice& dice) const {
    const auto asked = as_set(concluded.questions);
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      const std::string& id = facts_[fact]->id;
      if (asked.contains(id) || is_event_here(id) || practice.contains(id)) continue;
      if (bounds_others(*facts_[fact])) continue;
      Practice more = practice;
      more[id] = dice.pick(domains_[fact]);
      if (can_be(more) && !audit::contradicts_itself(verdict(more))) practice = std::move(more);
    }
    ASSERT_EQ(possible(verdict(practice)), possible(concluded)) << text(practice);
  }

  /// Before the deadlines, and after them.
  void on_some_day(std::size_t which) {
    as_of_ = policy().policy().term.from + std::chrono::days{which % 2 == 0 ? -92 : 14};
  }
};

TEST_P(Sampled, conclusions_hold_for_whoever_the_practice_turns_out_to_be) {
  look_at(false);
  Dice dice(20250202);
  const auto all = editions();
  for (std::size_t i = 0; i < practices_per_care_type && !HasFatalFailure(); ++i) {
    edition_ = all[i % all.size()];
    on_some_day(i / all.size());
    const Practice known = partial(dice, i % 9);
    const Verdict concluded = verdict(known);
    if (audit::contradicts_itself(concluded)) continue;
    const auto asked = as_set(concluded.questions);
    for (int others = 0; others < 3; ++others) {
      expect_true_of(completed(known, asked, dice), concluded);
    }
    answer_what_is_not_asked(known, concluded, dice);
  }
}

TEST_P(Sampled, each_possible_outcome_and_each_question_has_a_witness) {
  look_at(false);
  Dice dice(20250303);
  for (std::size_t i = 0; i < practices_per_care_type / 20 && !HasFatalFailure(); ++i) {
    on_some_day(i);
    Practice known = partial(dice, i % 6);
    std::erase_if(known, [](const auto& answer) {  // nobody can fill in what it hides
      return std::holds_alternative<Undetermined>(answer.second);
    });
    const Verdict concluded = verdict(known);
    if (audit::contradicts_itself(concluded)) continue;
    find_witness(known, in_words(dice.pick(concluded.possible)), dice);
    if (concluded.questions.empty()) continue;
    find_turning_point(known, dice.pick(concluded.questions)->id, dice);
  }
}

INSTANTIATE_TEST_SUITE_P(Real, Sampled, testing::ValuesIn(subjects_in(rules_folder())),
                         name_of_subject);
INSTANTIATE_TEST_SUITE_P(Invented, Sampled, testing::ValuesIn(subjects_in(invented_folder())),
                         name_of_subject);

}  // namespace
}  // namespace contractwijzer::test
