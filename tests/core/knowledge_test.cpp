// What may be concluded from what is known. For thousands of half-filled practices the engine is
// held against every way in which each may be filled in (the invented policies, which are small),
// or against random ways and found witnesses (the real ones).
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "model.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::size_t practices_per_care_type = 2000;

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
    return answers_text(facts_, care_type().id, practice, edition_id());
  }
  [[nodiscard]] Verdict verdict(const Practice& practice) const {
    return policy().evaluate(care_type(), read(policy(), text(practice)), as_of_);
  }
  /// Of what was done when the model knows nothing: it is not told, on a day before any deadline.
  void look_at(bool decisive) {
    facts_ = facts_of(policy(), care_type(), decisive);
    std::erase_if(facts_, [this](const Fact* fact) { return is_event(*fact); });
    as_of_ = std::min(as_of_, before_deadlines());
    domains_.clear();
    for (const Fact* fact : facts_) domains_.push_back(domain_of(*fact, policy().policy()));
  }

  [[nodiscard]] bool is_event(const Fact& fact) const {
    const auto& steps = policy().policy().steps;
    const auto& starts = policy().policy().start_rules;
    return std::any_of(steps.begin(), steps.end(),
                       [&fact](const Step& step) { return step.event == fact.id; }) ||
           std::any_of(starts.begin(), starts.end(),
                       [&fact](const StartRule& start) { return start.event == fact.id; });
  }

  /// The last day on which no way in can be closed.
  [[nodiscard]] Date before_deadlines() const {
    Date day = Date::max();
    for (const Step& step : policy().policy().steps) {
      if (!step.closes) continue;
      if (const auto* on = std::get_if<OnDay>(&step.when)) day = std::min(day, on->day);
      if (const auto* from = std::get_if<FromDay>(&step.when)) day = std::min(day, from->day);
      if (const auto* in = std::get_if<InPeriod>(&step.when)) {
        for (const Period& period : policy().policy().periods) {
          if (period.id == in->period) day = std::min(day, period.from);
        }
      }
    }
    return day;
  }

  /// Answers that contradict each other are taken as not given, of which the model knows nothing.
  [[nodiscard]] static bool contradicts_itself(const Verdict& verdict) {
    return std::any_of(verdict.notices.begin(), verdict.notices.end(), [](const Notice& notice) {
      return notice.code == NoticeCode::contradiction;
    });
  }

  std::vector<const Fact*> facts_;
  std::vector<std::vector<Value>> domains_;
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
  for (const auto* rules : {&verdict.conditions, &verdict.factors, &verdict.expectations,
                            &verdict.selective, &verdict.modules}) {
    for (const RuleVerdict& rule : *rules) visit(rule);
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
    std::map<std::string, std::uint8_t> numbers;
    for (const std::string& outcome : model.outcomes()) {
      numbers.emplace(outcome, static_cast<std::uint8_t>(names_.size()));
      names_.push_back(outcome);
    }
    for (std::size_t index = 0; index < size; ++index) {
      Practice practice;
      for (std::size_t fact = 0; fact < facts.size(); ++fact) {
        practice.emplace(facts[fact]->id, domains[fact][digit(index, fact)]);
      }
      const bool fits = parts_fit(facts, practice);
      outcomes_.push_back(fits ? numbers.at(model.outcome(practice)) : nobody);
      for (const Rule* rule : rules) {
        states_.push_back(fits ? model.state(*rule, practice) : RuleState::open);
      }
    }
    rules_ = rules.size();
  }

  static constexpr std::uint8_t nobody = 255;
  static constexpr std::size_t unknown = ~std::size_t{0};

  [[nodiscard]] std::size_t digit(std::size_t index, std::size_t fact) const {
    return index / strides_[fact] % domains_[fact].size();
  }
  [[nodiscard]] std::uint8_t outcome(std::size_t index) const { return outcomes_[index]; }
  [[nodiscard]] const std::string& name(std::uint8_t outcome) const { return names_[outcome]; }
  [[nodiscard]] std::size_t outcomes() const { return names_.size(); }
  [[nodiscard]] RuleState state(std::size_t index, std::size_t rule) const {
    return states_[index * rules_ + rule];
  }

  /// Each practice with these answers, where `unknown` may be anything.
  template <typename Visit>
  void each(const std::vector<std::size_t>& answers, Visit visit) const {
    visit_from(answers, 0, 0, visit);
  }

  /// Whether another answer to this fact alone would lead this practice elsewhere.
  [[nodiscard]] bool turns_on(std::size_t index, std::size_t fact) const {
    const std::size_t base = index - digit(index, fact) * strides_[fact];
    for (std::size_t other = 0; other < domains_[fact].size(); ++other) {
      const std::uint8_t there = outcomes_[base + other * strides_[fact]];
      if (there != nobody && there != outcomes_[index]) return true;
    }
    return false;
  }

 private:
  template <typename Visit>
  void visit_from(const std::vector<std::size_t>& answers, std::size_t fact, std::size_t index,
                  Visit& visit) const {
    if (fact == answers.size()) {
      if (outcomes_[index] != nobody) visit(index);
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
  std::vector<std::string> names_;
  std::vector<std::uint8_t> outcomes_;
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
    return partial;
  }

  /// Rule by rule, questions and outcomes, of one practice and everyone that it may turn out to be.
  void compare(const Partial& partial, const Everyone& everyone, const Verdict& verdict) const {
    std::vector<bool> reached(everyone.outcomes(), false);
    std::vector<bool> matters(facts_.size(), false);
    std::size_t contradictions = 0;
    std::vector<RuleState> states;
    for (const auto* rules : {&verdict.conditions, &verdict.factors}) {
      for (const RuleVerdict& rule : *rules) states.push_back(rule.state);
    }
    everyone.each(partial.answers, [&](std::size_t index) {
      reached[everyone.outcome(index)] = true;
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (matters[fact] || partial.answers[fact] != Everyone::unknown) continue;
        matters[fact] = !partial.undetermined[fact] && everyone.turns_on(index, fact);
      }
      for (std::size_t rule = 0; rule < states.size(); ++rule) {
        contradictions += agree(states[rule], everyone.state(index, rule)) ? 0 : 1;
      }
    });
    std::vector<std::string> expected;
    for (std::uint8_t outcome = 0; outcome < reached.size(); ++outcome) {
      if (reached[outcome]) expected.push_back(everyone.name(outcome));
    }
    std::set<std::string> asked;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      if (matters[fact]) asked.insert(facts_[fact]->id);
    }
    ASSERT_EQ(possible(verdict), joined(expected, " | ")) << text(partial.practice);
    ASSERT_EQ(as_set(verdict.questions), asked) << text(partial.practice);
    ASSERT_EQ(contradictions, 0U) << text(partial.practice);
  }

  /// Many practices on this day, in this edition.
  void compare_all(Dice& dice) const {
    const Model model(policy().policy(), care_type(), as_of_, edition_);
    std::vector<const Rule*> rules;
    const Verdict nothing_known = verdict({});
    for (const auto* list : {&nothing_known.conditions, &nothing_known.factors}) {
      for (const RuleVerdict& rule : *list) rules.push_back(rule.rule);
    }
    const Everyone everyone(model, facts_, domains_, rules);
    std::size_t looked_at = 0;
    for (std::size_t i = 0; i < practices_per_care_type; ++i) {
      const Partial partial = draw(dice, i % 7);
      if (!parts_fit(facts_, partial.practice)) continue;
      const Verdict concluded = verdict(partial.practice);
      if (contradicts_itself(concluded)) continue;
      compare(partial, everyone, concluded);
      if (!facts_.empty()) answer_one_more(partial, concluded, dice);
      if (HasFatalFailure()) return;
      ++looked_at;
    }
    EXPECT_GT(looked_at, practices_per_care_type / 2);
  }

  /// An answer that was not asked for changes nothing; an answer that was, only takes away.
  void answer_one_more(const Partial& partial, const Verdict& verdict, Dice& dice) const {
    const std::size_t fact = dice.below(facts_.size());
    if (partial.answers[fact] != Everyone::unknown || partial.undetermined[fact]) return;
    Practice more = partial.practice;
    more[facts_[fact]->id] = dice.pick(domains_[fact]);
    if (!parts_fit(facts_, more)) return;
    const Verdict after = this->verdict(more);
    if (contradicts_itself(after)) return;
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
  Dice dice(20250101);
  const Date start = policy().policy().term.from;
  for (const Date as_of : {start - std::chrono::days{92}, start + std::chrono::days{151}}) {
    for (const auto edition : editions()) {
      as_of_ = std::min(as_of, before_deadlines());
      edition_ = edition;
      compare_all(dice);
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
  Value draw(std::size_t fact, Dice& dice) const {
    if (facts_[fact]->type == FactType::yes_no && !dice.one_in(10)) return true;
    return dice.pick(domains_[fact]);
  }

  /// The practice with everything filled in that was open; an undetermined code becomes a real one.
  Practice completed(Practice practice, Dice& dice) const {
    const Practice known = practice;
    do {
      practice = known;
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        const auto answer = practice.find(facts_[fact]->id);
        const bool open =
            answer == practice.end() || std::holds_alternative<Undetermined>(answer->second);
        if (open) practice[facts_[fact]->id] = draw(fact, dice);
      }
    } while (!parts_fit(facts_, practice));
    return practice;
  }

  Practice partial(Dice& dice, std::size_t chance) const {
    Practice practice;
    do {
      practice.clear();
      for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (dice.below(8) >= chance) continue;
        const bool undetermined = !facts_[fact]->undetermined.empty() && dice.one_in(4);
        practice[facts_[fact]->id] = undetermined ? Value(Undetermined{}) : draw(fact, dice);
      }
    } while (!parts_fit(facts_, practice));
    return practice;
  }

  [[nodiscard]] std::size_t index_of(const std::string& id) const {
    return static_cast<std::size_t>(
        std::find_if(facts_.begin(), facts_.end(), [&id](const Fact* f) { return f->id == id; }) -
        facts_.begin());
  }

  /// Answers one fact so that `keeps(verdict)` stays true; false when no answer does. One that
  /// contradicts what is known is none; whether that was the only one left is noted.
  template <typename Keeps>
  bool answer(Practice& practice, const std::string& id, Keeps keeps) const {
    const std::size_t fact = index_of(id);
    only_contradictions_left_ = false;
    for (const Value& value : domains_[fact]) {
      Practice more = practice;
      more[id] = value;
      if (!parts_fit(facts_, more)) continue;
      const Verdict next = verdict(more);
      if (contradicts_itself(next)) only_contradictions_left_ = true;
      if (contradicts_itself(next) || !keeps(next)) continue;

      practice = std::move(more);
      return true;
    }
    return false;
  }

  /// Answers questions, never leaving `wanted`, until it is decided; then the model must say so
  /// too.
  void find_witness(Practice practice, const std::string& wanted, Dice& dice) const {
    for (Verdict now = verdict(practice); !now.decided(); now = verdict(practice)) {
      ASSERT_FALSE(now.questions.empty()) << text(practice);
      const bool found = answer(practice, now.questions.front()->id, [&](const Verdict& next) {
        return as_set(next.possible).contains(wanted);
      });
      if (!found && only_contradictions_left_) return;
      ASSERT_TRUE(found) << wanted << text(practice);
    }
    const Model model(policy().policy(), care_type(), as_of_, edition_);
    ASSERT_EQ(model.outcome(completed(practice, dice)), wanted) << text(practice);
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
    const Model model(policy().policy(), care_type(), as_of_, edition_);
    std::set<std::string> outcomes;
    const Practice full = completed(practice, dice);
    for (const Value& value : domains_[index_of(question)]) {
      Practice other = full;
      other[question] = value;
      if (parts_fit(facts_, other)) outcomes.insert(model.outcome(other));
    }
    ASSERT_GT(outcomes.size(), 1U) << question << text(practice);
  }

  /// An outcome that only answers which contradict each other would give is still called possible.
  mutable bool only_contradictions_left_ = false;

  void expect_true_of(const Practice& full, const Verdict& concluded) const {
    const Verdict decided = verdict(full);
    if (contradicts_itself(decided)) return;
    const Model model(policy().policy(), care_type(), as_of_, edition_);
    ASSERT_TRUE(as_set(concluded.possible).contains(model.outcome(full)))
        << model.outcome(full) << text(full);
    each_rule(concluded, [&](const RuleVerdict& rule) {
      EXPECT_TRUE(agree(rule.state, model.state(*rule.rule, full))) << rule.rule->id << text(full);
    });
    ASSERT_EQ(possible(decided), model.outcome(full)) << text(full);
    ASSERT_TRUE(decided.questions.empty()) << text(full);
  }

  void answer_what_is_not_asked(Practice practice, const Verdict& concluded, Dice& dice) const {
    const auto asked = as_set(concluded.questions);
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      if (asked.contains(facts_[fact]->id) || practice.contains(facts_[fact]->id)) continue;
      Practice more = practice;
      more[facts_[fact]->id] = dice.pick(domains_[fact]);
      if (parts_fit(facts_, more) && !contradicts_itself(verdict(more))) practice = std::move(more);
    }
    ASSERT_EQ(possible(verdict(practice)), possible(concluded)) << text(practice);
  }
};

TEST_P(Sampled, conclusions_hold_for_whoever_the_practice_turns_out_to_be) {
  look_at(false);
  Dice dice(20250202);
  const auto all = editions();
  for (std::size_t i = 0; i < practices_per_care_type && !HasFatalFailure(); ++i) {
    edition_ = all[i % all.size()];
    const Practice known = partial(dice, i % 9);
    const Verdict concluded = verdict(known);
    if (contradicts_itself(concluded)) continue;
    for (int others = 0; others < 3; ++others) expect_true_of(completed(known, dice), concluded);
    answer_what_is_not_asked(known, concluded, dice);
  }
}

TEST_P(Sampled, each_possible_outcome_and_each_question_has_a_witness) {
  look_at(false);
  Dice dice(20250303);
  for (std::size_t i = 0; i < practices_per_care_type / 20 && !HasFatalFailure(); ++i) {
    Practice known = partial(dice, i % 6);
    std::erase_if(known, [](const auto& answer) {  // nobody can fill in what it hides
      return std::holds_alternative<Undetermined>(answer.second);
    });
    const Verdict concluded = verdict(known);
    if (contradicts_itself(concluded)) continue;
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
