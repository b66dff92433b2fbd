#include "contractwijzer/audit/mutants.hpp"

#include <algorithm>
#include <utility>

#include "compiler/policy/read_policy.hpp"
#include "compiler/words.hpp"

namespace contractwijzer::audit {

namespace {

using std::chrono::days;

class Mutator {
 public:
  Mutator(Policy& policy, std::vector<Fact>& facts, std::vector<Contradiction>& shared,
          const std::function<void(const Mutant&)>& visit)
      : policy_(policy), facts_(facts), shared_(shared), visit_(visit) {}

  void run() {
    concerns_all();
    facts();
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
      day(period.from, "/periods/" + period.id + "/from");
      day(period.until, "/periods/" + period.id + "/until");
    }
    audiences_and_drops(policy_.statements, "/statements");
    for (Statement& statement : policy_.statements) {
      concerns(statement.audience);
      ways_in(statement.offers, "/statements/" + statement.id);
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

  /// With another value in its place, and then as it was.
  template <typename T>
  void with(T& place, T value, const std::string& where, const std::string& change) {
    T kept = std::exchange(place, std::move(value));
    tell(where, change);
    place = std::move(kept);
  }

  template <typename T>
  void drop_each(std::vector<T>& items, const std::string& where) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      std::vector<T> fewer = items;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      with(items, std::move(fewer), where + "/" + name_of_item(items[i], i), "dropped");
    }
  }
  static std::string name_of_item(const std::string& id, std::size_t /*index*/) { return id; }
  static std::string name_of_item(const Test& /*test*/, std::size_t index) {
    return std::to_string(index);
  }
  static std::string name_of_item(const Date& /*day*/, std::size_t index) {
    return std::to_string(index);
  }
  template <typename T>
  static std::string name_of_item(const T& item, std::size_t /*index*/) {
    return item.id;
  }

  template <typename T>
  void swap_neighbours(std::vector<T>& items, const std::string& where) {
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
      std::vector<T> other = items;
      std::swap(other[i], other[i + 1]);
      with(items, std::move(other), where + "/" + name_of_item(items[i], i), "after the next");
    }
  }

  void day(Date& date, const std::string& where) {
    for (const int shift : {-1, 1}) {
      const Date other = date + days{shift};
      with(date, other, where, format_date(date) + " -> " + format_date(other));
    }
  }
  void day(std::optional<Date>& date, const std::string& where) {
    if (!date) return;
    for (const int shift : {-1, 1}) {
      const std::optional<Date> other = *date + days{shift};
      with(date, other, where, format_date(*date) + " -> " + format_date(*other));
    }
  }
  void term(Term& term, const std::string& where) {
    day(term.from, where + "/from");
    day(term.until, where + "/until");
    if (term.until) with(term.until, std::optional<Date>{}, where + "/until", "dropped");
    const std::string ends = where + "/untilOneOf";
    drop_each(term.until_one_of, ends);
    for (std::size_t i = 0; i < term.until_one_of.size(); ++i) {
      day(term.until_one_of[i], ends + "/" + std::to_string(i));
    }
    if (!std::holds_alternative<Undated>(term.decided)) {
      with(term.decided, When{Undated{}}, where + "/decided", "dropped");
    }
  }

  void count(int& wanted, int most, const std::string& where) {
    for (const int other : {wanted - 1, wanted + 1}) {
      if (other < 1 || other > most) continue;
      with(wanted, other, where, std::to_string(wanted) + " -> " + std::to_string(other));
    }
  }

  void bound(std::optional<Decimal>& bound, Decimal step, const std::string& where) {
    if (!bound) return;
    for (const std::int64_t shift : {-step.millionths, step.millionths}) {
      const std::optional<Decimal> other = Decimal{bound->millionths + shift};
      with(bound, other, where, bound->to_string() + " -> " + other->to_string());
    }
  }

  [[nodiscard]] Fact* find_fact(const std::string& id) const {
    const auto at = std::find_if(facts_.begin(), facts_.end(),
                                 [&id](const Fact& fact) { return fact.id == id; });
    return at == facts_.end() ? nullptr : &*at;
  }

  /// One, or of a number with decimals one in its last decimal.
  [[nodiscard]] Decimal step_of(const Compare& test) const {
    const Fact* fact = find_fact(test.fact);
    std::int64_t step = Decimal::scale;
    if (fact == nullptr || is_whole(fact->type)) return {step};
    for (const auto& bound :
         {test.at_least, test.more_than, test.at_most, test.less_than, test.equals}) {
      while (bound && bound->millionths % step != 0) step /= 10;
    }
    return {step};
  }

  // --- tests

  void change(std::optional<Test>& test, const std::string& where) {
    if (!test) return;
    with(test, std::optional<Test>{}, where, "dropped");
    change(*test, where);
  }

  void change(Test& test, const std::string& where) {
    // A copy of the form: the test itself is changed meanwhile.
    std::visit([&](auto form) { change_form(test, std::move(form), where); }, test.form);
  }

  template <typename Form>
  void change_parts(Test& test, const std::string& where) {
    auto& of = std::get<Form>(test.form).of;
    if (of.size() > 1) drop_each(of, where);
    for (std::size_t i = 0; i < of.size(); ++i) change(of[i], where + "/" + std::to_string(i));
  }

  void change_form(Test& test, const All& form, const std::string& where) {
    if (form.of.size() > 1) with(test, Test{Any{form.of}}, where, "all -> any");
    change_parts<All>(test, where + "/all");
  }
  void change_form(Test& test, const Any& form, const std::string& where) {
    if (form.of.size() > 1) with(test, Test{All{form.of}}, where, "any -> all");
    change_parts<Any>(test, where + "/any");
  }
  void change_form(Test& test, const Not& form, const std::string& where) {
    with(test, form.of.front(), where, "not -> as it is");
    change_parts<Not>(test, where + "/not");
  }
  void change_form(Test& test, const AtLeastOf& form, const std::string& where) {
    count(std::get<AtLeastOf>(test.form).wanted, static_cast<int>(form.of.size()),
          where + "/atLeast");
    change_parts<AtLeastOf>(test, where + "/of");
  }
  void change_form(Test& test, const Yes& form, const std::string& where) {
    with(test, Test{Not{{Test{form}}}}, where, "yes -> no");
  }
  void change_form(Test& test, const Compare& form, const std::string& where) {
    auto& compare = std::get<Compare>(test.form);
    const Decimal step = step_of(form);
    bound(compare.at_least, step, where + "/atLeast");
    bound(compare.more_than, step, where + "/moreThan");
    bound(compare.at_most, step, where + "/atMost");
    bound(compare.less_than, step, where + "/lessThan");
    bound(compare.equals, step, where + "/equals");
  }
  void change_form(Test& test, const Share& form, const std::string& where) {
    auto& share = std::get<Share>(test.form);
    for (const int shift : {-1, 1}) {
      const Decimal other{form.percent.millionths + shift * Decimal::scale};
      with(share.percent, other, where + "/percent",
           form.percent.to_string() + " -> " + other.to_string());
    }
    with(share.strictly_more, !form.strictly_more, where + "/percent",
         form.strictly_more ? "more than -> at least" : "at least -> more than");
  }
  void options(std::vector<std::string>& options, const std::string& fact,
               const std::string& where) {
    if (options.size() > 1) drop_each(options, where);
    const Fact* meta = find_fact(fact);
    if (meta == nullptr) return;
    for (const Option& option : meta->options) {
      if (std::find(options.begin(), options.end(), option.id) != options.end()) continue;
      std::vector<std::string> more = options;
      more.push_back(option.id);
      with(options, std::move(more), where, "and " + option.id);
    }
  }
  void change_form(Test& test, const OneOf& form, const std::string& where) {
    options(std::get<OneOf>(test.form).options, form.fact, where + "/oneOf");
  }
  void change_form(Test& test, const Includes& form, const std::string& where) {
    auto& includes = std::get<Includes>(test.form);
    options(includes.options, form.fact, where + "/options");
    for (const auto other : {SetRelation::any_of, SetRelation::all_of, SetRelation::only_of}) {
      if (other == form.relation) continue;
      const bool same_of_one = form.options.size() == 1 && other != SetRelation::only_of &&
                               form.relation != SetRelation::only_of;
      if (!same_of_one) with(includes.relation, other, where, "another relation");
    }
  }
  void change_form(Test& test, const Prefix& form, const std::string& where) {
    if (form.prefixes.size() > 1) {
      drop_each(std::get<Prefix>(test.form).prefixes, where + "/startsWith");
    }
  }
  void change_form(Test& test, const DateTest& /*form*/, const std::string& where) {
    auto& date = std::get<DateTest>(test.form);
    day(date.on_or_after, where + "/onOrAfter");
    day(date.on_or_before, where + "/onOrBefore");
  }
  void change_form(Test& test, const Applicable& form, const std::string& where) {
    with(test, Test{Not{{Test{form}}}}, where, "applicable -> not");
  }
  void change_form(Test& test, const Since& form, const std::string& where) {
    for (const Edition& edition : policy_.editions) {
      if (edition.id == form.edition) continue;
      with(std::get<Since>(test.form).edition, edition.id, where,
           form.edition + " -> " + edition.id);
    }
  }
  void change_form(Test& test, const RuleRef& form, const std::string& where) {
    with(test, Test{Not{{Test{form}}}}, where, "rule -> not");
  }
  void change_form(Test& test, const FactorCount& /*form*/, const std::string& where) {
    count(std::get<FactorCount>(test.form).wanted,
          static_cast<int>(policy_.rules[RuleKind::factor].size()), where + "/factors");
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
    with(fact.change, other, (is_own ? "/facts/" : "/vocabulary/") + fact.id + "/change",
         std::string(word(fact.change)) + " -> " + std::string(word(other)));
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
      with(audience, std::move(fewer), list + id, "dropped");
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
      with(items, std::move(fewer), here, "dropped");
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
    drop_each(care_type.contracts, here + "/contracts");
    swap_neighbours(care_type.contracts, here + "/contracts");
    for (Contract& contract : care_type.contracts) {
      change(contract.when, here + "/contracts/" + contract.id + "/when");
    }
    drop_each(care_type.offers, here + "/offers");
    swap_neighbours(care_type.offers, here + "/offers");
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
    if (offer.is_supplementary) return;  // it decides nothing
    with(offer.kind, leads_to_contract(offer.kind) ? OfferKind::not_offered : OfferKind::automatic,
         here + "/kind", "another kind");
  }

  /// The test of the offer is all of them.
  void requirements(Offer& offer, const std::string& where) {
    required_ = &offer;
    drop_each(offer.requirements, where);
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
    with(offers, Ids{}, where + "/offers", "dropped");
    if (offers.size() > 1) drop_each(offers, where + "/offers");
  }

  void start_rules() {
    audiences_and_drops(policy_.start_rules, "/startRules");
    for (StartRule& rule : policy_.start_rules) {
      const std::string here = "/startRules/" + rule.id;
      concerns(rule.audience);
      ways_in(rule.offers, here);
      for (std::size_t kind = 0; kind < words_of<StartRuleKind>.size(); ++kind) {
        const auto other = static_cast<StartRuleKind>(kind);
        if (other == rule.kind || other == StartRuleKind::windows ||
            rule.kind == StartRuleKind::windows) {
          continue;
        }
        with(rule.kind, other, here + "/rule",
             std::string(word(rule.kind)) + " -> " + std::string(word(other)));
      }
      day(rule.not_before, here + "/notBefore");
      day(rule.not_after, here + "/notAfter");
      for (std::size_t i = 0; i < rule.windows.size(); ++i) {
        const std::string window = here + "/windows/" + std::to_string(i);
        day(rule.windows[i].from, window + "/from");
        day(rule.windows[i].until, window + "/until");
        day(rule.windows[i].start, window + "/start");
      }
    }
  }

  void steps() {
    audiences_and_drops(policy_.steps, "/steps");
    for (Step& step : policy_.steps) {
      const std::string here = "/steps/" + step.id;
      concerns(step.audience);
      ways_in(step.offers, here);
      if (!step.after.empty()) with(step.after, std::string{}, here + "/after", "dropped");
      if (step.closes) with(step.closes, false, here + "/closes", "true -> false");
      if (step.concludes) with(step.concludes, false, here + "/concludes", "true -> false");
      if (auto* on = std::get_if<OnDay>(&step.when)) day(on->day, here + "/when/on");
      if (auto* from = std::get_if<FromDay>(&step.when)) day(from->day, here + "/when/from");
      only_ways_ = true;
      if (step.is_reference_date || step.actor == Actor::practice) {
        with(step.is_reference_date, !step.is_reference_date, here + "/settles",
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
    drop_each(shared_, "/vocabulary/contradictions");
    for (Contradiction& contradiction : shared_) {
      change(contradiction.when, "/vocabulary/contradictions/" + contradiction.id + "/when");
    }
  }

  Policy& policy_;
  std::vector<Fact>& facts_;
  std::vector<Contradiction>& shared_;
  const std::function<void(const Mutant&)>& visit_;
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
