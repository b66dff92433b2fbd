#include "evaluate/evaluate.hpp"

#include <algorithm>

#include "evaluate/course.hpp"
#include "evaluate/notices.hpp"
#include "evaluate/possible.hpp"
#include "evaluate/practice.hpp"
#include "evaluate/rules.hpp"
#include "evaluate/standing.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

namespace {

/// What a step is about that only who has a contract has: its start, its end, that it is published.
bool is_of_contract(const Step& step) noexcept {
  return step.kind == StepKind::start || step.kind == StepKind::end ||
         (step.kind == StepKind::publication && !step.offers.empty());
}

class Evaluation {
 public:
  Evaluation(const CompiledPolicy::Content& content, const Practice& practice, Date as_of)
      : content_(content),
        practice_(practice),
        care_(practice.care),
        courses_(courses_of(content, practice, as_of)),
        decides_(possible_of(content, practice, courses_, as_of)) {
    out_.policy = &content.policy;
    out_.policy_hash = content.hash;
    out_.care_type = care_.care_type;
    out_.as_of = as_of;
    out_.term = term_of(*care_.care_type, content_.policy);
    out_.year = year_state(out_.term, content_.policy, as_of);
  }

  Verdict run() {
    list_possible();
    rank_contracts();
    list_rules(care_.conditions, out_.conditions);
    list_rules(care_.factors, out_.factors);
    list_rules(care_.expectations, out_.expectations);
    list_rules(care_.selective, out_.selective);
    if (may_end_in_contract()) list_rules(care_.modules, out_.modules);
    count_factors();
    list_offers();
    list_questions();
    list_evidence();
    list_statements();
    list_steps();
    out_.notices = notices_of(practice_, content_.policy);
    list_starts();
    mend();
    out_.standing = standing_of(out_);
    if (out_.standing.state == StandingState::over) drop_what_is_to_come();
    out_.next = next_of(out_);
    return std::move(out_);
  }

 private:
  // --- outcomes ---------------------------------------------------------------------------------

  void list_possible() {
    Restriction::Values values = 0;
    for (const Choice& function : decides_.functions) {
      functions_.emplace_back(care_.diagram, function, practice_.feasible);
      values |= functions_.back().values();
    }
    out_.possible = outcomes(values);
    const IdView contract = out_.possible.front().contract;
    const bool same =
        std::all_of(out_.possible.begin(), out_.possible.end(),
                    [&contract](const Outcome& outcome) { return outcome.contract == contract; });
    if (same) out_.substance = contract;
  }

  [[nodiscard]] std::vector<Outcome> outcomes(Restriction::Values values) const {
    std::vector<Outcome> found;
    for (std::size_t i = 0; i < care_.outcomes.size(); ++i) {
      if ((values >> i & 1U) != 0) found.push_back(care_.outcomes[i]);
    }
    return found;
  }

  [[nodiscard]] bool may_reach(const Contract& contract) const {
    return std::any_of(out_.possible.begin(), out_.possible.end(),
                       [&](const Outcome& outcome) { return outcome.contract == contract.id; });
  }

  void rank_contracts() {
    std::size_t lowest = 0;  // the rank of the lowest contract that is still possible
    std::size_t reachable = 0;
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      if (!may_reach(*care_.contracts[i].contract)) continue;
      lowest = i;
      ++reachable;
    }
    const bool certain =
        std::all_of(out_.possible.begin(), out_.possible.end(),
                    [](const Outcome& outcome) { return outcome.kind == OutcomeKind::contract; });
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      const Contract* contract = care_.contracts[i].contract;
      ContractState state = ContractState::out_of_reach;
      if (may_reach(*contract)) {
        state = certain && reachable == 1 ? ContractState::reached : ContractState::possible;
      } else if (reachable > 0 && i > lowest && !care_.care_type->exclusive) {
        state = ContractState::surpassed;
      }
      out_.contracts.push_back({contract, state, traced(care_.contracts[i].when, practice_)});
    }
  }

  /// What comes on top of a contract is worth saying as long as there may be one.
  [[nodiscard]] bool may_end_in_contract() const {
    return std::any_of(out_.possible.begin(), out_.possible.end(), [](const Outcome& outcome) {
      return outcome.kind == OutcomeKind::contract;
    });
  }

  [[nodiscard]] bool may_end_without() const {
    return out_.possible.back().kind == OutcomeKind::none;
  }

  void list_rules(const std::vector<CompiledRule>& rules, std::vector<RuleVerdict>& into) {
    into.reserve(rules.size());
    for (const CompiledRule& rule : rules) into.push_back(verdict_of(rule, practice_));
  }

  void count_factors() {
    const Tally tally = tally_factors(practice_);
    out_.factor_count = {tally.met, tally.open, static_cast<int>(care_.factors.size())};
  }

  // --- ways in ----------------------------------------------------------------------------------

  [[nodiscard]] static Truth how_often(const std::vector<Outcome>& outcomes,
                                       const CompiledOffer& offer) {
    const auto named = std::count_if(
        outcomes.begin(), outcomes.end(),
        [&offer](const Outcome& outcome) { return outcome.offer == offer.offer->id; });
    if (named == 0) return Truth::not_met;
    return named == std::ssize(outcomes) ? Truth::met : Truth::open;
  }

  /// Whether it is the practice's by the rules, whatever has become of it. Exact where every
  /// possible outcome names its way in; else as far as the test by itself tells.
  [[nodiscard]] Truth is_way_in(const CompiledOffer& offer) const {
    if (may_end_without()) return truth_of(offer.when, practice_);
    const auto usual = Restriction(care_.diagram, care_.root, practice_.feasible).values();
    return how_often(outcomes(usual), offer);
  }

  void add_offer(const CompiledOffer& offer, Truth state, const Course& course) {
    OfferVerdict verdict{offer.offer,      state, offer.fact_ids,     course.state,
                         course.closed_by, {},    course.has_contract};
    const auto& requirements = offer.offer->requirements;
    for (std::size_t i = 0; i < requirements.size() && state == Truth::not_met; ++i) {
      if (truth_of(offer.when->of[i], practice_) == Truth::not_met) {
        verdict.reasons.emplace_back(requirements[i].id);
      }
    }
    if (state == Truth::not_met && verdict.reasons.empty()) return;
    out_.offers.push_back(std::move(verdict));
  }

  /// By one of the ways in: surely, perhaps, or not.
  [[nodiscard]] Truth has_contract(std::size_t way) const {
    if (!courses_.ways[way].has_contract) return Truth::not_met;
    const bool may_be_another =
        std::any_of(out_.possible.begin(), out_.possible.end(), [&](const Outcome& outcome) {
          return outcome.kind == OutcomeKind::contract &&
                 outcome.offer != care_.offers[way].offer->id;
        });
    return may_be_another ? both(courses_.own[way], Truth::open) : courses_.own[way];
  }

  /// In order, up to the first that is the practice's and can be gone. One that is not the
  /// practice's stands there where its requirements say why.
  void list_offers() {
    const auto gone =
        std::find_if(care_.leading.begin(), care_.leading.end(),
                     [this](std::size_t way) { return has_contract(way) == Truth::met; });
    bool earlier_is_open = false;
    for (std::size_t i = 0; i < care_.offers.size(); ++i) {
      const CompiledOffer& offer = care_.offers[i];
      const Course& course = courses_.ways[i];
      const bool leads = leads_to_contract(offer.offer->kind);
      Truth state = is_way_in(offer);
      if (gone != care_.leading.end() && leads) {
        if (i == *gone) add_offer(offer, Truth::met, course);
        if (state == Truth::met && course.state == CourseState::closed) {
          add_offer(offer, state, course);
        }
        continue;
      }
      if (leads && has_contract(i) == Truth::open) {
        add_offer(offer, Truth::open, course);
        earlier_is_open = earlier_is_open || how_often(out_.possible, offer) != Truth::not_met;
        continue;
      }
      state = std::max(state, how_often(out_.possible, offer));
      if (state == Truth::not_met) {
        add_offer(offer, state, course);
        continue;
      }
      const bool taken = state == Truth::met && !earlier_is_open;
      add_offer(offer, taken ? Truth::met : Truth::open, course);
      if (state == Truth::met && !is_closed(course)) {
        list_possible_behind(i);
        break;
      }
      const bool may_count = how_often(out_.possible, offer) != Truth::not_met;
      earlier_is_open = earlier_is_open || (course.is_live() && may_count);
    }
    for (std::size_t i = 0; i < care_.beside_offers.size(); ++i) {
      const CompiledOffer& offer = care_.beside_offers[i];
      const Truth truth = truth_of(offer.when, practice_);
      if (truth != Truth::not_met) add_offer(offer, truth, courses_.beside[i]);
    }
  }

  /// One that the practice may have gone all the same, as it told of another than its first.
  void list_possible_behind(std::size_t way) {
    for (std::size_t i = way + 1; i < care_.offers.size(); ++i) {
      const CompiledOffer& offer = care_.offers[i];
      if (how_often(out_.possible, offer) == Truth::not_met) continue;
      add_offer(offer, Truth::open, courses_.ways[i]);
    }
  }

  /// Surely or perhaps: then the next way in stands beside it.
  static bool is_closed(const Course& course) noexcept {
    return !course.is_live() || course.state == CourseState::possibly_closed;
  }

  [[nodiscard]] static bool is_live(const OfferVerdict& offer) noexcept {
    return offer.state != Truth::not_met && offer.course != CourseState::closed &&
           offer.course != CourseState::over;
  }

  /// Whether something for these ways in concerns this practice still: surely, perhaps, or not.
  [[nodiscard]] Truth concerns(const Ids& offers) const {
    if (offers.empty()) return Truth::met;
    Truth found = Truth::not_met;
    for (const OfferVerdict& offer : out_.offers) {
      if (names(offers, *offer.offer) && is_live(offer)) found = either(found, offer.state);
    }
    return found;
  }

  /// Whether these ways in were this practice's, and are no more.
  [[nodiscard]] bool concerned(const Ids& offers) const {
    return std::any_of(out_.offers.begin(), out_.offers.end(), [&](const OfferVerdict& offer) {
      return offer.state != Truth::not_met && names(offers, *offer.offer);
    });
  }

  // --- questions --------------------------------------------------------------------------------

  struct Ranked {
    std::size_t outcomes_left;  ///< summed over the dimension's cells
    std::size_t cells;
    const Fact* fact;
  };

  static bool more_decisive(const Ranked& a, const Ranked& b) {
    return a.outcomes_left * b.cells < b.outcomes_left * a.cells;
  }

  /// Equally decisive questions keep the policy's order. What was done when is asked last.
  void list_questions() {
    if (out_.decided()) return;
    out_.questions = questions_of(functions_);
    for (const FactIndex event : decides_.events) {
      const Fact* fact = care_.facts[event];
      if (std::find(out_.questions.begin(), out_.questions.end(), fact) == out_.questions.end()) {
        out_.questions.push_back(fact);
      }
    }
  }

  /// Whether the deadlines were met with which a way in may have closed.
  void ask_what_was_done(std::vector<const Fact*>& questions) const {
    for (const StepVerdict& step : courses_.steps) {
      if (step.step->event.empty() || step.told.day || step.told.not_done) continue;
      if (!step.step->closes || is_to_come(step.state) || step.state == StepState::done) continue;
      const auto in_doubt = [&](const OfferVerdict& offer) {
        return offer.course == CourseState::possibly_closed &&
               names(step.step->offers, *offer.offer);
      };
      if (std::none_of(out_.offers.begin(), out_.offers.end(), in_doubt)) continue;
      const Fact* event = fact_of(step.step->event);
      if (std::find(questions.begin(), questions.end(), event) == questions.end()) {
        questions.push_back(event);
      }
    }
  }

  [[nodiscard]] const Fact* fact_of(const std::string& id) const {
    return *std::find_if(care_.facts.begin(), care_.facts.end(),
                         [&id](const Fact* fact) { return fact->id == id; });
  }

  [[nodiscard]] std::vector<const Fact*> questions_of(
      const std::vector<Restriction>& functions) const {
    std::vector<Ranked> ranked;
    for (const FactIndex fact : care_.question_order) {
      if (practice_.known.is_known[fact] != 0 || practice_.undetermined[fact] != 0) continue;
      const std::size_t dimension = dimension_of(fact);
      const auto choices = care_.space.choices(dimension, fact, practice_.known);
      const bool matters = std::any_of(functions.begin(), functions.end(), [&](auto& function) {
        return std::any_of(choices.begin(), choices.end(),
                           [&](Cells between) { return function.depends_on(dimension, between); });
      });
      if (!matters) continue;
      const Ranked question = rank(functions, dimension, care_.facts[fact]);
      ranked.insert(std::upper_bound(ranked.begin(), ranked.end(), question, more_decisive),
                    question);
    }
    std::vector<const Fact*> questions;
    questions.reserve(ranked.size());
    for (const Ranked& question : ranked) questions.push_back(question.fact);
    return questions;
  }

  [[nodiscard]] std::size_t dimension_of(FactIndex fact) const {
    const auto& dimensions = care_.space.dimensions();
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
      const auto& facts = dimensions[i].facts;
      if (std::find(facts.begin(), facts.end(), fact) != facts.end()) return i;
    }
    return dimensions.size();
  }

  /// The fewer outcomes an answer leaves on average, the more decisive the question.
  [[nodiscard]] Ranked rank(const std::vector<Restriction>& functions, std::size_t dimension,
                            const Fact* fact) const {
    Ranked ranked{0, 0, fact};
    for (std::size_t cell = 0; cell < care_.diagram.cells_of(dimension); ++cell) {
      if ((practice_.feasible[dimension] >> cell & 1U) == 0) continue;
      Restriction::Values left = 0;
      for (const Restriction& function : functions) left |= function.values_in(dimension, cell);
      for (; left != 0; left &= left - 1) ++ranked.outcomes_left;
      ++ranked.cells;
    }
    return ranked;
  }

  /// What the practice would get once what fails is mended: only where all of it can be.
  void mend() {
    if (!out_.decided() || out_.possible.front().kind != OutcomeKind::none) return;
    bool fails = false;
    for (const RuleVerdict& rule : out_.conditions) {
      if (rule.state != RuleState::not_met) continue;
      fails = true;
      if (!can_be_mended(rule)) return;
    }
    if (!fails) return;
    std::vector<Restriction> function;
    function.emplace_back(care_.diagram, care_.mended_root, practice_.feasible);
    Mended mended{still_to_be_had(outcomes(function.front().values())), questions_of(function)};
    for (const CompiledRule& rule : care_.conditions) {
      if (state_of(rule, practice_) != RuleState::open) continue;
      for (const FactIndex fact : rule.facts) {
        const bool asked = std::find(mended.questions.begin(), mended.questions.end(),
                                     care_.facts[fact]) != mended.questions.end();
        if (asked || practice_.known.is_known[fact] != 0) continue;
        if (fact != care_.as_of && fact != care_.edition)
          mended.questions.push_back(care_.facts[fact]);
      }
    }
    ask_what_was_done(mended.questions);
    out_.mended = std::move(mended);
  }

  /// With the way in that is left in the place of one that is closed or over, and beside one that
  /// may be closed.
  [[nodiscard]] std::vector<Outcome> still_to_be_had(const std::vector<Outcome>& found) const {
    std::vector<Outcome> out;
    const auto add = [&out](const Outcome& outcome) {
      if (std::find(out.begin(), out.end(), outcome) == out.end()) out.push_back(outcome);
    };
    for (const Outcome& outcome : found) {
      bool passed = false;  // the outcome's own way in
      for (const std::size_t way : care_.leading) {
        const Offer& offer = *care_.offers[way].offer;
        const Course& course = courses_.ways[way];
        passed = passed || outcome.offer == offer.id;
        if (!passed || !course.is_live()) continue;
        if (truth_of(care_.offers[way].when, practice_) == Truth::not_met) continue;
        add({outcome.kind, outcome.contract, offer.id});
        if (course.state != CourseState::possibly_closed) break;
      }
      if (!passed) add(outcome);
    }
    return out.empty() ? found : out;
  }

  [[nodiscard]] bool can_be_mended(const RuleVerdict& rule) const {
    return std::any_of(care_.facts.begin(), care_.facts.end(), [&rule](const Fact* fact) {
      return fact->change != Changeable::never &&
             std::find(rule.facts.begin(), rule.facts.end(), fact->id) != rule.facts.end();
    });
  }

  // --- what goes with it ------------------------------------------------------------------------

  void list_evidence() {
    const auto from = [this](const std::vector<RuleVerdict>& rules) {
      for (const RuleVerdict& verdict : rules) {
        if (verdict.state != RuleState::met && verdict.state != RuleState::open) continue;
        for (std::size_t i = 0; i < verdict.rule->evidence.size(); ++i) {
          out_.evidence.push_back({verdict.rule, i});
        }
      }
    };
    from(out_.conditions);
    from(out_.factors);
    from(out_.modules);
  }

  void list_statements() {
    for (const Statement* statement : care_.statements) {
      if (concerns(statement->offers) != Truth::not_met) out_.statements.push_back(statement);
    }
  }

  // --- time -------------------------------------------------------------------------------------

  void list_steps() {
    for (StepVerdict step : courses_.steps) {
      if (is_of_contract(*step.step) ? !place_in_contract(step) : !place_on_way(step)) continue;
      out_.timeline.push_back(step);
    }
    out_.look_on = day_of_offers(out_.timeline);
  }

  void drop_what_is_to_come() {
    std::erase_if(out_.timeline, [](const StepVerdict& step) { return is_to_come(step.state); });
    out_.look_on = day_of_offers(out_.timeline);
    out_.starts.clear();
  }

  /// Of a way in that is no more, only what lies behind.
  [[nodiscard]] bool place_on_way(StepVerdict& step) const {
    const Truth truth = concerns(step.step->offers);
    step.certain = truth == Truth::met;
    if (truth != Truth::not_met) return true;
    step.certain = true;
    return concerned(step.step->offers) && !is_to_come(step.state);
  }

  /// Only of who has the contract, or can still get it on a way in that the step names.
  [[nodiscard]] bool place_in_contract(StepVerdict& step) const {
    if (out_.possible.front().kind == OutcomeKind::none) return false;
    step.certain = false;
    bool may_have = false;
    for (const OfferVerdict& offer : out_.offers) {
      const bool has_contract = offer.has_contract && offer.state == Truth::met;
      if (!leads_or_runs(offer.offer->kind) || (!has_contract && !is_live(offer))) continue;
      const bool is_of_all = step.step->offers.empty() && !offer.offer->beside;
      if (!is_of_all && !names(step.step->offers, *offer.offer)) continue;
      may_have = true;
      if (has_contract) {
        step.certain = true;
        if (step.state == StepState::presumed) step.state = StepState::done;
        return true;
      }
      if (offer.course == CourseState::open && offer.state == Truth::met) step.certain = true;
    }
    return may_have && may_end_in_contract();
  }

  static bool leads_or_runs(OfferKind kind) noexcept {
    return leads_to_contract(kind) || kind == OfferKind::running_on;
  }

  void list_starts() {
    if (out_.possible.front().kind == OutcomeKind::none) return;
    const bool may_have =
        std::any_of(out_.offers.begin(), out_.offers.end(), [this](const OfferVerdict& offer) {
          if (!is_live(offer) || !leads_or_runs(offer.offer->kind)) return false;
          if (offer.course == CourseState::gone) return true;
          return offer.offer->beside || may_end_in_contract();
        });
    if (!may_have) return;
    for (const CompiledStart& start : care_.start_rules) {
      if (concerns(start.rule->offers) == Truth::not_met) continue;
      out_.starts.push_back(
          start_of(*start.rule, out_.term, content_.policy, told_for(start), out_.as_of));
      if (is_contradicted(start)) out_.starts.back().if_today.reset();
    }
  }

  /// What was told of its day cannot be: then none is promised.
  [[nodiscard]] bool is_contradicted(const CompiledStart& start) const {
    return std::any_of(out_.notices.begin(), out_.notices.end(), [&start](const Notice& notice) {
      return notice.code == NoticeCode::contradiction && notice.fact == start.rule->event;
    });
  }

  [[nodiscard]] std::optional<Date> told_for(const CompiledStart& start) const {
    return told_of(practice_, start.event).day;
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  Courses courses_;
  Possible decides_;
  std::vector<Restriction> functions_;
  Verdict out_;
};

}  // namespace

Verdict evaluate(const CompiledPolicy::Content& content, const Practice& practice, Date as_of) {
  return Evaluation(content, practice, as_of).run();
}

Verdict evaluate(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                 const Answers& answers, Date as_of) {
  Verdict verdict = evaluate(content, Practice(care_type, answers, as_of), as_of);
  const auto& editions = content.policy.editions;
  if (!editions.empty()) {
    verdict.edition = &editions[answers.edition.value_or(editions.size() - 1)];
  }
  return verdict;
}

Verdict CompiledPolicy::evaluate(const CareType& care_type, const Answers& answers,
                                 Date as_of) const {
  return contractwijzer::evaluate(*content_, content_->compiled(care_type), answers, as_of);
}

}  // namespace contractwijzer
