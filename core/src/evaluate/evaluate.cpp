#include "evaluate/evaluate.hpp"

#include <algorithm>

#include "evaluate/practice.hpp"
#include "evaluate/rules.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

namespace {

class Evaluation {
 public:
  Evaluation(const CompiledPolicy::Content& content, const Practice& practice, Date as_of)
      : content_(content),
        practice_(practice),
        care_(practice.care),
        restricted_(practice.care.diagram, practice.care.root, practice.feasible) {
    out_.policy = &content.policy;
    out_.policy_hash = content.hash;
    out_.care_type = care_.care_type;
    out_.as_of = as_of;
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
    list_starts();
    list_notices();
    choose_next();
    return std::move(out_);
  }

 private:
  void list_possible() {
    const Restriction::Values values = restricted_.values();
    for (std::size_t i = 0; i < care_.outcomes.size(); ++i) {
      if ((values >> i & 1U) != 0) out_.possible.push_back(care_.outcomes[i]);
    }
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
      out_.contracts.push_back({contract, state});
    }
  }

  /// What comes on top of a contract is worth saying as long as there may be one.
  [[nodiscard]] bool may_end_in_contract() const {
    return std::any_of(out_.possible.begin(), out_.possible.end(), [](const Outcome& outcome) {
      return outcome.kind == OutcomeKind::contract;
    });
  }

  void list_rules(const std::vector<CompiledRule>& rules, std::vector<RuleVerdict>& into) {
    into.reserve(rules.size());
    for (const CompiledRule& rule : rules) into.push_back(verdict_of(rule, practice_));
  }

  void count_factors() {
    const Tally tally = tally_factors(practice_);
    out_.factor_count = {tally.met, tally.open, static_cast<int>(care_.factors.size())};
  }

  /// Exact where every possible outcome names its way in; else as far as the test by itself tells.
  [[nodiscard]] Truth is_way_in(const CompiledOffer& offer) const {
    const auto named = std::count_if(
        out_.possible.begin(), out_.possible.end(),
        [&offer](const Outcome& outcome) { return outcome.offer == offer.offer->id; });
    if (out_.possible.back().kind == OutcomeKind::none) return truth_of(offer.when, practice_);
    if (named == 0) return Truth::not_met;
    return named == std::ssize(out_.possible) ? Truth::met : Truth::open;
  }

  void list_offers() {
    bool earlier_is_open = false;
    for (const CompiledOffer& offer : care_.offers) {
      const Truth truth = is_way_in(offer);
      if (truth == Truth::not_met) continue;
      const bool taken = truth == Truth::met && !earlier_is_open;
      out_.offers.push_back({offer.offer, taken ? Truth::met : Truth::open, offer.fact_ids});
      if (truth == Truth::met) break;
      earlier_is_open = true;
    }
    for (const CompiledOffer& offer : care_.beside_offers) {
      const Truth truth = truth_of(offer.when, practice_);
      if (truth == Truth::not_met) continue;
      out_.offers.push_back({offer.offer, truth, offer.fact_ids});
    }
  }

  /// Whether something for these ways in concerns this practice: surely, perhaps (open), or not.
  [[nodiscard]] Truth concerns(const Ids& offers) const {
    if (offers.empty()) return Truth::met;
    Truth found = Truth::not_met;
    for (const OfferVerdict& offer : out_.offers) {
      if (std::find(offers.begin(), offers.end(), offer.offer->id) == offers.end()) continue;
      found = either(found, offer.state);
    }
    return found;
  }

  struct Ranked {
    std::size_t outcomes_left;  ///< summed over the dimension's cells
    std::size_t cells;
    const Fact* fact;
  };

  static bool more_decisive(const Ranked& a, const Ranked& b) {
    return a.outcomes_left * b.cells < b.outcomes_left * a.cells;
  }

  /// Equally decisive questions keep the policy's order.
  void list_questions() {
    if (out_.decided()) return;
    std::vector<Ranked> ranked;
    for (const FactIndex fact : care_.question_order) {
      if (practice_.known.is_known[fact] != 0 || practice_.undetermined[fact] != 0) continue;
      const std::size_t dimension = dimension_of(fact);
      const auto choices = care_.space.choices(dimension, fact, practice_.known);
      const bool matters = std::any_of(choices.begin(), choices.end(), [&](Cells between) {
        return restricted_.depends_on(dimension, between);
      });
      if (!matters) continue;
      const Ranked question = rank(dimension, care_.facts[fact]);
      ranked.insert(std::upper_bound(ranked.begin(), ranked.end(), question, more_decisive),
                    question);
    }
    for (const Ranked& question : ranked) out_.questions.push_back(question.fact);
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
  [[nodiscard]] Ranked rank(std::size_t dimension, const Fact* fact) const {
    Ranked ranked{0, 0, fact};
    for (std::size_t cell = 0; cell < care_.diagram.cells_of(dimension); ++cell) {
      if ((practice_.feasible[dimension] >> cell & 1U) == 0) continue;
      for (auto left = restricted_.values_in(dimension, cell); left != 0; left &= left - 1) {
        ++ranked.outcomes_left;
      }
      ++ranked.cells;
    }
    return ranked;
  }

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

  void list_steps() {
    for (const CompiledStep& step : care_.steps) {
      const Truth truth = concerns(step.step->offers);
      if (truth == Truth::not_met) continue;
      StepVerdict verdict = dated(*step.step, content_.policy);
      verdict.certain = truth == Truth::met;
      if (step.event) verdict.told = told(*step.event);
      out_.timeline.push_back(verdict);
    }
    place_in_time(out_.timeline, out_.as_of);
    out_.look_on = day_of_offers(out_.timeline);
    out_.term = term_of(*care_.care_type, content_.policy);
    out_.year = year_state(out_.term, content_.policy, out_.as_of);
  }

  void list_starts() {
    for (const CompiledStart& start : care_.start_rules) {
      if (concerns(start.rule->offers) == Truth::not_met) continue;
      out_.starts.push_back(
          start_of(*start.rule, out_.term, content_.policy, told(start.event).day, out_.as_of));
    }
  }

  [[nodiscard]] Told told(FactIndex event) const {
    if (practice_.known.is_known[event] == 0) return {};
    const Code code = practice_.known.codes[event];
    if (code == not_applicable_code) return {{}, true};
    return {Date{std::chrono::days{code}}, false};
  }

  void list_notices() {
    for (FactIndex fact = 0; fact < care_.facts.size(); ++fact) {
      if (care_.facts[fact]->type != FactType::agb) continue;
      if (practice_.undetermined[fact] != 0) {
        out_.notices.push_back({NoticeCode::agb_undetermined, care_.facts[fact]->id});
      } else if (practice_.known.is_known[fact] != 0 &&
                 practice_.known.codes[fact] != not_applicable_code) {
        out_.notices.push_back({NoticeCode::agb_unchecked, care_.facts[fact]->id});
      }
    }
  }

  void choose_next() {
    Next& next = out_.next;
    if (out_.year == YearState::after) {
      next.kind = NextKind::year_over;
      return;
    }
    if (!out_.decided()) {
      choose_question(next);
      return;
    }
    const Outcome& outcome = out_.possible.front();
    next.offer = outcome.offer;
    switch (outcome.kind) {
      case OutcomeKind::none:
        next.kind = NextKind::mend;
        for (const RuleVerdict& verdict : out_.conditions) {
          if (verdict.state == RuleState::not_met) next.rules.emplace_back(verdict.rule->id);
        }
        break;
      case OutcomeKind::running_on:
      case OutcomeKind::not_offered:
        next.kind = NextKind::none;
        break;
      case OutcomeKind::not_yet_offered:
        next.kind = NextKind::wait;
        break;
      case OutcomeKind::criteria_elsewhere:
        next.kind = NextKind::look;
        break;
      case OutcomeKind::contract:
        next_after_contract(next);
        break;
    }
  }

  /// Without a question left, what is open is an answer that cannot tell: only the purchaser can.
  void choose_question(Next& next) const {
    next.kind = out_.questions.empty() ? NextKind::ask : NextKind::answer;
    if (!out_.questions.empty()) next.fact = out_.questions.front()->id;
    for (const Notice& notice : out_.notices) {
      if (next.kind == NextKind::ask && notice.code == NoticeCode::agb_undetermined) {
        next.fact = notice.fact;
      }
    }
  }

  void next_after_contract(Next& next) {
    const auto way =
        std::find_if(out_.offers.begin(), out_.offers.end(),
                     [&next](const OfferVerdict& offer) { return offer.offer->id == next.offer; });
    next.kind = NextKind::wait;
    if (way != out_.offers.end() && way->offer->kind == OfferKind::on_request) {
      if (has_asked(way->offer->id)) {
        next.offer = {};
      } else {
        next.kind = NextKind::request;
      }
      return;
    }
    for (const StepVerdict& verdict : out_.timeline) {
      if (verdict.step->actor != Actor::practice) continue;
      if (verdict.state == StepState::done) next.offer = {};  // its way has been gone
      const auto kind = next_of(verdict.state);
      if (!kind) continue;
      next.kind = *kind;
      next.step = verdict.step->id;
      next.offer = {};
      if (kind == NextKind::step) return;  // else a later step may still be open
    }
  }

  /// Whether the practice told that it has done what this way in asks of it.
  [[nodiscard]] bool has_asked(const std::string& offer) const {
    return std::any_of(
        out_.timeline.begin(), out_.timeline.end(), [&offer](const StepVerdict& verdict) {
          const Ids& offers = verdict.step->offers;
          return verdict.step->actor == Actor::practice && verdict.state == StepState::done &&
                 std::find(offers.begin(), offers.end(), offer) != offers.end();
        });
  }

  /// What a step of the practice asks of it; empty when it is done, or only waits.
  static std::optional<NextKind> next_of(StepState state) {
    switch (state) {
      case StepState::now:
      case StepState::next:
        return NextKind::step;
      case StepState::passed:
      case StepState::possibly_passed:
        return NextKind::passed;
      case StepState::missed:
      case StepState::possibly_missed:
        return NextKind::missed;
      case StepState::done:
      case StepState::waits:
        return std::nullopt;
    }
    return std::nullopt;
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  Restriction restricted_;
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
