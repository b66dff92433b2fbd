#include "contractwijzer/audit/mutants.hpp"

#include <algorithm>

#include "compiler/policy/read_policy.hpp"
#include "compiler/words.hpp"
#include "test_mutants.hpp"
#include "value_mutants.hpp"

namespace contractwijzer::audit {

namespace {

class Mutator {
 public:
  Mutator(Policy& policy, std::vector<Fact>& facts, std::vector<Contradiction>& shared,
          const std::function<void(const Mutant&)>& visit)
      : policy_(policy),
        facts_(facts),
        shared_(shared),
        visit_(visit),
        values_(
            [this](const std::string& place, const std::string& change) { tell(place, change); }) {}

  void run() {
    concerns_all();
    facts();
    answer_groups();
    term(policy_.term, "/term");
    for (CareType& care_type : policy_.care_types) change_care_type(care_type);
    for (const RuleKind kind : rule_kinds) {
      rules(policy_.rules[kind], "/" + std::string(key_of(kind)));
    }
    for (Offer& offer : policy_.offers) change_offer(offer);
    start_rules();
    steps();
    concerns_all();
    for (Period& period : policy_.periods) {
      values_.day(period.from, "/periods/" + period.id + "/from");
      values_.day(period.until, "/periods/" + period.id + "/until");
    }
    audiences_and_drops(policy_.statements, "/statements");
    for (Statement& statement : policy_.statements) {
      concerns(statement.audience);
      ways_in(statement.offers, "/statements/" + statement.id);
      change(statement.applies, "/statements/" + statement.id + "/applies");
    }
    contradictions();
  }

 private:
  void concerns_all() {
    care_types_.clear();
    for (const CareType& care_type : policy_.care_types) care_types_.push_back(care_type.id);
  }
  void concerns(const Audience& audience) {
    concerns_all();
    std::erase_if(care_types_, [&](const std::string& id) { return !audience.holds_for(id); });
  }

  void tell(const std::string& place, const std::string& change) {
    if (required_ != nullptr) require_all(*required_);
    visit_({place, change, care_types_, only_ways_, fact_});
  }

  void term(Term& term, const std::string& where) {
    values_.day(term.from, where + "/from");
    values_.day(term.until, where + "/until");
    if (term.until) values_.with(term.until, std::optional<Date>{}, where + "/until", "dropped");
    const std::string ends = where + "/untilOneOf";
    values_.drop_each(term.until_one_of, ends);
    for (std::size_t i = 0; i < term.until_one_of.size(); ++i) {
      values_.day(term.until_one_of[i], ends + "/" + std::to_string(i));
    }
    if (!std::holds_alternative<Undated>(term.decided)) {
      values_.with(term.decided, When{Undated{}}, where + "/decided", "dropped");
    }
  }

  [[nodiscard]] Fact* find_fact(const std::string& id) const {
    const auto at = std::find_if(facts_.begin(), facts_.end(),
                                 [&id](const Fact& fact) { return fact.id == id; });
    return at == facts_.end() ? nullptr : &*at;
  }

  void change(std::optional<Test>& test, const std::string& where) {
    each_test_mutant(test, where, values_, policy_, facts_);
  }
  void change(Test& test, const std::string& where) {
    each_test_mutant(test, where, values_, policy_, facts_);
  }

  // --- what can change

  void facts() {
    only_ways_ = true;
    for (const Group& group : policy_.groups) {
      for (const std::string& id : group.facts) {
        Fact* fact = find_fact(id);
        if (fact != nullptr) change_fact(*fact);
      }
    }
    fact_.clear();
    only_ways_ = false;
  }

  void change_fact(Fact& fact) {
    if (fact.type == FactType::date || fact.type == FactType::agb) return;
    const bool is_own = std::any_of(policy_.facts.begin(), policy_.facts.end(),
                                    [&fact](const Fact& own) { return own.id == fact.id; });
    const Changeable other =
        fact.change == Changeable::never ? Changeable::by_doing : Changeable::never;
    fact_ = fact.id;
    values_.with(fact.change, other, (is_own ? "/facts/" : "/vocabulary/") + fact.id + "/change",
                 std::string(word(fact.change)) + " -> " + std::string(word(other)));
    if (is_own) change_asked(fact, "/facts/" + fact.id);
  }

  void change_asked(Fact& fact, const std::string& where) {
    if (!fact.asked_when) return;
    fact_.clear();
    only_ways_ = false;
    change(*fact.asked_when, where + "/askedWhen");
    if (fact.otherwise && fact.type == FactType::yes_no) {
      values_.with(fact.otherwise, std::optional<std::int64_t>(1 - *fact.otherwise),
                   where + "/otherwise", "the other answer");
    }
    only_ways_ = true;
  }

  /// Of the policy's own: the vocabulary's are every policy's. A long list of options is data,
  /// which cases would only repeat.
  void answer_groups() {
    constexpr std::size_t few = 12;
    for (AnswerGroup& group : policy_.answer_groups) {
      if (group.is_of_vocabulary) continue;
      const std::string here = "/answerGroups/" + group.id;
      const bool is_short = group.options.size() > 1 && group.options.size() <= few;
      if (is_short) values_.drop_each(group.options, here + "/options");
      for (std::size_t i = 0; i < group.ranges.size(); ++i) {
        const std::string range = here + "/ranges/" + std::to_string(i);
        values_.number(group.ranges[i].from, range + "/from");
        values_.number(group.ranges[i].until, range + "/until");
      }
    }
  }

  // --- what bears them

  void audience(Audience& audience, const std::string& where) {
    const Ids before = care_types_;
    if (before.size() < 2) return;
    const std::string list = where + "/for/";
    for (const std::string& id : before) {
      Audience fewer{false, before};
      std::erase(fewer.care_types, id);
      care_types_ = {id};
      values_.with(audience, std::move(fewer), list + id, "dropped");
    }
    care_types_ = before;
  }

  template <typename T>
  void audiences_and_drops(std::vector<T>& items, const std::string& where) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string here = where + "/" + items[i].id;
      concerns(items[i].audience);
      audience(items[i].audience, here);
      std::vector<T> fewer = items;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      values_.with(items, std::move(fewer), here, "dropped");
    }
  }

  void rules(std::vector<Rule>& rules, const std::string& where) {
    audiences_and_drops(rules, where);
    for (Rule& rule : rules) {
      concerns(rule.audience);
      change(rule.applies, where + "/" + rule.id + "/applies");
      change(rule.when, where + "/" + rule.id + "/when");
    }
  }

  void change_care_type(CareType& care_type) {
    const std::string here = "/careTypes/" + care_type.id;
    care_types_ = {care_type.id};
    if (care_type.term) term(*care_type.term, here + "/term");
    values_.drop_each(care_type.contracts, here + "/contracts");
    values_.swap_neighbours(care_type.contracts, here + "/contracts");
    for (Contract& contract : care_type.contracts) {
      const std::string at = here + "/contracts/" + contract.id;
      change(contract.when, at + "/when");
      ways_in(contract.offers, at);
      own_end(contract.until, at);
    }
    values_.drop_each(care_type.offers, here + "/offers");
    values_.swap_neighbours(care_type.offers, here + "/offers");
  }

  void own_end(std::optional<Date>& until, const std::string& where) {
    values_.day(until, where + "/until");
    if (until) values_.with(until, std::optional<Date>{}, where + "/until", "dropped");
  }

  void change_offer(Offer& offer) {
    const std::string here = "/offers/" + offer.id;
    care_types_.clear();
    for (const CareType& care_type : policy_.care_types) {
      const auto& ids = care_type.offers;
      if (std::find(ids.begin(), ids.end(), offer.id) != ids.end()) {
        care_types_.push_back(care_type.id);
      }
    }
    if (offer.requirements.empty()) {
      change(offer.when, here + "/when");
    } else {
      requirements(offer, here + "/requires");
    }
    own_end(offer.until, here);
    if (offer.is_supplementary) return;  // it decides nothing
    if (offer.kind == OfferKind::by_selection) {
      values_.with(offer.kind, OfferKind::automatic, here + "/kind", "by-selection -> automatic");
    }
    values_.with(offer.kind,
                 leads_to_contract(offer.kind) ? OfferKind::not_offered : OfferKind::automatic,
                 here + "/kind", "another kind");
  }

  /// The test of the offer is all of them.
  void requirements(Offer& offer, const std::string& where) {
    required_ = &offer;
    values_.drop_each(offer.requirements, where);
    for (Requirement& requirement : offer.requirements) {
      change(requirement.when, where + "/" + requirement.id + "/when");
    }
    required_ = nullptr;
    require_all(offer);
  }
  static void require_all(Offer& offer) {
    offer.when.reset();
    if (!offer.requirements.empty()) offer.when = all_of(offer.requirements);
  }

  void ways_in(Ids& offers, const std::string& where) {
    if (offers.empty()) return;
    values_.with(offers, Ids{}, where + "/offers", "dropped");
    if (offers.size() > 1) values_.drop_each(offers, where + "/offers");
  }

  void start_rules() {
    audiences_and_drops(policy_.start_rules, "/startRules");
    for (StartRule& rule : policy_.start_rules) {
      const std::string here = "/startRules/" + rule.id;
      concerns(rule.audience);
      ways_in(rule.offers, here);
      change(rule.applies, here + "/applies");
      for (std::size_t kind = 0; kind < words_of<StartRuleKind>.size(); ++kind) {
        const auto other = static_cast<StartRuleKind>(kind);
        if (other == rule.kind || other == StartRuleKind::windows ||
            rule.kind == StartRuleKind::windows) {
          continue;
        }
        values_.with(rule.kind, other, here + "/rule",
                     std::string(word(rule.kind)) + " -> " + std::string(word(other)));
      }
      values_.day(rule.not_before, here + "/notBefore");
      values_.day(rule.not_after, here + "/notAfter");
      for (std::size_t i = 0; i < rule.windows.size(); ++i) {
        const std::string window = here + "/windows/" + std::to_string(i);
        values_.day(rule.windows[i].from, window + "/from");
        values_.day(rule.windows[i].until, window + "/until");
        values_.day(rule.windows[i].start, window + "/start");
      }
    }
  }

  void steps() {
    audiences_and_drops(policy_.steps, "/steps");
    for (Step& step : policy_.steps) {
      const std::string here = "/steps/" + step.id;
      concerns(step.audience);
      ways_in(step.offers, here);
      change(step.applies, here + "/applies");
      if (!step.after.empty()) values_.with(step.after, std::string{}, here + "/after", "dropped");
      if (step.closes) values_.with(step.closes, false, here + "/closes", "true -> false");
      if (step.concludes) values_.with(step.concludes, false, here + "/concludes", "true -> false");
      if (auto* on = std::get_if<OnDay>(&step.when)) values_.day(on->day, here + "/when/on");
      if (auto* from = std::get_if<FromDay>(&step.when))
        values_.day(from->day, here + "/when/from");
      only_ways_ = true;
      if (step.is_reference_date || step.actor == Actor::practice) {
        values_.with(step.is_reference_date, !step.is_reference_date, here + "/settles",
                     step.is_reference_date ? "true -> false" : "false -> true");
      }
      only_ways_ = false;
    }
  }

  void contradictions() {
    audiences_and_drops(policy_.contradictions, "/contradictions");
    for (Contradiction& contradiction : policy_.contradictions) {
      concerns(contradiction.audience);
      change(contradiction.when, "/contradictions/" + contradiction.id + "/when");
    }
    concerns_all();
    values_.drop_each(shared_, "/vocabulary/contradictions");
    for (Contradiction& contradiction : shared_) {
      change(contradiction.when, "/vocabulary/contradictions/" + contradiction.id + "/when");
    }
  }

  Policy& policy_;
  std::vector<Fact>& facts_;
  std::vector<Contradiction>& shared_;
  const std::function<void(const Mutant&)>& visit_;
  ValueMutants values_;
  Ids care_types_;
  Offer* required_ = nullptr;  ///< whose requirements are being changed
  bool only_ways_ = false;
  std::string fact_;
};

}  // namespace

void each_mutant(Policy& policy, std::vector<Fact>& facts, std::vector<Contradiction>& shared,
                 const std::function<void(const Mutant&)>& visit) {
  Mutator(policy, facts, shared, visit).run();
}

}  // namespace contractwijzer::audit
