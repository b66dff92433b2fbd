#include "policy/validate_policy.hpp"

#include <algorithm>
#include <set>

#include "json/nearest.hpp"
#include "policy/check_answers_alone.hpp"
#include "policy/check_guards.hpp"
#include "policy/check_ids.hpp"
#include "policy/validate_test.hpp"

namespace contractwijzer {

namespace {

template <typename T>
std::string ids_of(const std::vector<T>& items) {
  std::string ids;
  for (const T& item : items) ids += (ids.empty() ? "" : ", ") + item.id;
  return ids;
}

class Validator {
 public:
  Validator(const Policy& policy, const std::vector<Fact>& facts, Problems& problems)
      : policy_(policy), facts_(facts), problems_(problems), tests_(policy, facts, problems) {}

  void run() {
    check_unique();
    validate_asked(policy_.facts, facts_, at(root_, "facts"), tests_, problems_);
    check_term(policy_.term, at(root_, "term"));
    check_care_types();
    for (const RuleKind kind : rule_kinds) check_rules(policy_.rules[kind], key_of(kind));
    check_editions();
    check_offers();
    check_contacts();
    check_start_rules();
    check_periods();
    check_steps();
    check_statements();
    check_contradictions();
    check_groups();
    tests_.check_cycles();
  }

 private:
  void check_unique() {
    unique_ids(policy_.clauses, at(root_, "clauses"), problems_);
    unique_ids(policy_.groups, at(root_, "groups"), problems_);
    unique_ids(policy_.care_types, at(root_, "careTypes"), problems_);
    std::set<std::string> actors{std::string(word(Actor::practice)),
                                 std::string(word(Actor::purchaser)),
                                 std::string(word(Actor::other))};
    unique_ids(policy_.actors, at(root_, "actors"), actors, problems_);
    unique_ids(policy_.offers, at(root_, "offers"), problems_);
    unique_ids(policy_.start_rules, at(root_, "startRules"), problems_);
    unique_ids(policy_.periods, at(root_, "periods"), problems_);
    unique_ids(policy_.steps, at(root_, "steps"), problems_);
    unique_ids(policy_.statements, at(root_, "statements"), problems_);
    unique_ids(policy_.contradictions, at(root_, "contradictions"), problems_);
    std::set<std::string> rules;  // one name space: a trace names a rule by its id alone
    for (const RuleKind kind : rule_kinds) {
      unique_ids(policy_.rules[kind], at(root_, key_of(kind)), rules, problems_);
    }
    unique_ids(policy_.editions, at(root_, "editions"), problems_);
  }

  void check_source(const Ids& source, const Path& path) {
    const Path source_path = at(path, "source");
    for (std::size_t i = 0; i < source.size(); ++i) {
      if (source[i].empty() || has_id(policy_.clauses, source[i])) continue;
      problems_.add(ErrorCode::unknown_clause, at(source_path, i), source[i], {},
                    nearest_id(source[i], policy_.clauses));
    }
  }

  void check_audience(const Audience& audience, const Path& path) {
    const Path audience_path = at(path, "for");
    for (std::size_t i = 0; i < audience.care_types.size(); ++i) {
      const std::string& id = audience.care_types[i];
      if (id.empty() || has_id(policy_.care_types, id)) continue;
      problems_.add(ErrorCode::unknown_care_type, at(audience_path, i), id,
                    ids_of(policy_.care_types), nearest_id(id, policy_.care_types));
    }
  }

  /// `expected`: who may stand there beside the policy's actors.
  void check_actor(const std::string& id, const std::string& expected, const Path& path) {
    if (id.empty() || has_id(policy_.actors, id)) return;
    const std::string own = ids_of(policy_.actors);
    problems_.add(ErrorCode::unknown_actor, path, id,
                  expected + (expected.empty() || own.empty() ? "" : ", ") + own,
                  nearest_id(id, policy_.actors));
  }

  void check_applies(const std::optional<Test>& applies, const Audience& audience,
                     const Path& path) {
    if (applies) check_test(*applies, care_types_of(audience), at(path, "applies"));
  }

  void check_offer_ids(const Ids& offers, const Path& path) {
    const Path offers_path = at(path, "offers");
    for (std::size_t i = 0; i < offers.size(); ++i) {
      if (offers[i].empty() || has_id(policy_.offers, offers[i])) continue;
      problems_.add(ErrorCode::unknown_offer, at(offers_path, i), offers[i], {},
                    nearest_id(offers[i], policy_.offers));
    }
  }

  void check_order(Date from, const std::optional<Date>& until, const Path& path) {
    if (until && *until < from && !problems_.told_at(path, {"from", "until"})) {
      problems_.add(ErrorCode::reversed_dates, path, format_date(*until), format_date(from));
    }
  }

  void check_term(const Term& term, const Path& path) {
    check_order(term.from, term.until, path);
    const Path alternatives = at(path, "untilOneOf");
    for (std::size_t i = 0; i < term.until_one_of.size(); ++i) {
      check_order(i == 0 ? term.from : term.until_one_of[i - 1], term.until_one_of[i],
                  at(alternatives, i));
    }
    check_when(term.decided, at(path, "decided"));
  }

  void check_when(const When& when, const Path& path) {
    const auto* in = std::get_if<InPeriod>(&when);
    if (in == nullptr || in->period.empty() || has_id(policy_.periods, in->period)) return;
    problems_.add(ErrorCode::unknown_period, at(path, "period"), in->period, {},
                  nearest_id(in->period, policy_.periods));
  }

  void check_care_types() {
    const Path all = at(root_, "careTypes");
    for (std::size_t i = 0; i < policy_.care_types.size(); ++i) {
      const CareType& care_type = policy_.care_types[i];
      const Path path = at(all, i);
      if (care_type.term) check_term(*care_type.term, at(path, "term"));
      check_source(care_type.source, path);
      if (care_type.counts_in) check_source(care_type.counts_in->source, at(path, "countsIn"));
      check_contracts(care_type, path);
      check_offer_ids(care_type.offers, path);
      check_offer_order(care_type, at(path, "offers"));
      if (care_type.may_end_without) {
        check_test(*care_type.may_end_without, {care_type.id}, at(path, "mayEndWithout"));
      }
    }
  }

  void check_contracts(const CareType& care_type, const Path& path) {
    const Path contracts = at(path, "contracts");
    unique_ids(care_type.contracts, contracts, problems_);
    for (std::size_t i = 0; i < care_type.contracts.size(); ++i) {
      const Path contract = at(contracts, i);
      check_source(care_type.contracts[i].source, contract);
      check_offer_ids(care_type.contracts[i].offers, contract);
      check_own_end(care_type.contracts[i].until, care_type, at(contract, "until"));
      if (care_type.contracts[i].when) {
        check_test(*care_type.contracts[i].when, {care_type.id}, at(contract, "when"));
      }
    }
  }

  /// A contract, or what a way in brings, may end before the care type's term does.
  void check_own_end(const std::optional<Date>& until, const CareType& care_type,
                     const Path& path) {
    const Term& term = care_type.term ? *care_type.term : policy_.term;
    const auto last = term.first_end();
    if (!until || (*until >= term.from && (!last || *until <= *last))) return;
    problems_.add(ErrorCode::impossible_threshold, path, format_date(*until),
                  format_date(term.from) + ".." + (last ? format_date(*last) : std::string{}));
  }

  void check_offer_order(const CareType& care_type, const Path& path) {
    std::vector<std::pair<std::size_t, const Offer*>> decisive;
    for (std::size_t i = 0; i < care_type.offers.size(); ++i) {
      for (const Offer& offer : policy_.offers) {
        if (offer.id == care_type.offers[i] && !offer.is_supplementary)
          decisive.emplace_back(i, &offer);
      }
    }
    if (decisive.empty()) {
      if (!problems_.told_at(path)) problems_.add(ErrorCode::no_fallback_offer, path, care_type.id);
      return;
    }
    for (std::size_t i = 0; i + 1 < decisive.size(); ++i) {
      if (decisive[i].second->when) continue;
      const auto& [place, offer] = decisive[i + 1];
      problems_.add(ErrorCode::unreachable_offer, at(path, place), offer->id);
    }
    if (decisive.back().second->when) {
      problems_.add(ErrorCode::no_fallback_offer, at(path, decisive.back().first),
                    decisive.back().second->id);
    }
  }

  [[nodiscard]] Ids care_types_of(const Audience& audience) const {
    Ids ids;
    for (const CareType& care_type : policy_.care_types) {
      if (audience.holds_for(care_type.id)) ids.push_back(care_type.id);
    }
    return ids;
  }

  void check_rules(const std::vector<Rule>& rules, std::string_view key) {
    const Path all = at(root_, key);
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const Rule& rule = rules[i];
      const Path path = at(all, i);
      check_audience(rule.audience, path);
      check_source(rule.source, path);
      const Ids care_types = care_types_of(rule.audience);
      if (rule.applies) check_test(*rule.applies, care_types, at(path, "applies"));
      if (rule.when) check_test(*rule.when, care_types, at(path, "when"), rule.applies);
      const Path evidence = at(path, "evidence");
      for (std::size_t e = 0; e < rule.evidence.size(); ++e) {
        const Path piece = at(evidence, e);
        check_source(rule.evidence[e].source, piece);
        check_actor(rule.evidence[e].from, {}, at(piece, "from"));
      }
    }
  }

  void check_offers() {
    const Path all = at(root_, "offers");
    for (std::size_t i = 0; i < policy_.offers.size(); ++i) {
      const Offer& offer = policy_.offers[i];
      const Path path = at(all, i);
      check_source(offer.source, path);
      const Path criteria = at(path, "criteria");
      for (std::size_t c = 0; c < offer.criteria.size(); ++c) {
        check_source(offer.criteria[c].source, at(criteria, c));
      }
      const Path requirements = at(path, "requires");
      unique_ids(offer.requirements, requirements, problems_);
      Ids care_types;
      for (const CareType& care_type : policy_.care_types) {
        const Ids& offers = care_type.offers;
        if (std::find(offers.begin(), offers.end(), offer.id) == offers.end()) continue;
        care_types.push_back(care_type.id);
        check_own_end(offer.until, care_type, at(path, "until"));
      }
      if (!offer.when) continue;
      if (offer.requirements.empty()) check_test(*offer.when, care_types, at(path, "when"));
      for (std::size_t r = 0; r < offer.requirements.size(); ++r) {
        const Path requirement = at(requirements, r);
        check_source(offer.requirements[r].source, requirement);
        check_test(offer.requirements[r].when, care_types, at(requirement, "when"));
      }
    }
  }

  /// `applies`: what goes before it.
  void check_test(const Test& test, const Ids& care_types, const Path& path,
                  const std::optional<Test>& applies = std::nullopt) {
    tests_.check(test, care_types, path);
    check_guards(test, applies, facts_, path, problems_);
  }

  /// The day of an event is asked of everyone: what was told of it is looked at without a test.
  void check_event(const std::string& id, const Path& path) {
    const Fact* fact = tests_.check_fact(id, ValueForm::date, path);
    if (fact != nullptr && fact->asked_when) {
      problems_.add(ErrorCode::not_always_asked, path, id);
    }
  }

  void check_contacts() {
    const Path purchaser = at(root_, "purchaser");
    const Path all = at(purchaser, "contacts");
    for (std::size_t i = 0; i < policy_.purchaser.contacts.size(); ++i) {
      check_offer_ids(policy_.purchaser.contacts[i].offers, at(all, i));
    }
  }

  void check_start_rules() {
    const Path all = at(root_, "startRules");
    for (std::size_t i = 0; i < policy_.start_rules.size(); ++i) {
      const StartRule& rule = policy_.start_rules[i];
      const Path path = at(all, i);
      check_audience(rule.audience, path);
      check_offer_ids(rule.offers, path);
      check_applies(rule.applies, rule.audience, path);
      check_source(rule.source, path);
      check_event(rule.event, at(path, "event"));
      check_windows(rule, path);
      if (rule.not_before) check_order(*rule.not_before, rule.not_after, at(path, "notAfter"));
      if (!rule.may_be_retroactive && rule.kind == StartRuleKind::first_of_month) {
        problems_.add(ErrorCode::retroactive_start, at(path, "rule"), rule.id);
      }
    }
  }

  void check_windows(const StartRule& rule, const Path& path) {
    const Path all = at(path, "windows");
    if (rule.kind == StartRuleKind::windows && rule.windows.empty()) {
      problems_.add(ErrorCode::missing_field, path, "windows");
    } else if (rule.kind != StartRuleKind::windows && !rule.windows.empty()) {
      problems_.add(ErrorCode::unknown_field, all, "windows");
    }
    for (std::size_t i = 0; i < rule.windows.size(); ++i) {
      const StartWindow& window = rule.windows[i];
      if (window.from) check_order(*window.from, window.until, at(all, i));
      if (i > 0 && *window.from <= rule.windows[i - 1].until) {
        problems_.add(ErrorCode::overlapping_windows, at(all, i), format_date(*window.from),
                      format_date(rule.windows[i - 1].until));
      }
      if (!rule.may_be_retroactive && window.start < window.until) {
        const Path here = at(all, i);
        problems_.add(ErrorCode::retroactive_start, at(here, "start"), rule.id);
      }
    }
  }

  void check_editions() {
    const Path all = at(root_, "editions");
    for (std::size_t i = 0; i < policy_.editions.size(); ++i) {
      check_source(policy_.editions[i].source, at(all, i));
    }
  }

  void check_periods() {
    const Path all = at(root_, "periods");
    for (std::size_t i = 0; i < policy_.periods.size(); ++i) {
      check_order(policy_.periods[i].from, policy_.periods[i].until, at(all, i));
    }
  }

  void check_steps() {
    const Path all = at(root_, "steps");
    for (std::size_t i = 0; i < policy_.steps.size(); ++i) {
      const Step& step = policy_.steps[i];
      const Path path = at(all, i);
      check_audience(step.audience, path);
      check_offer_ids(step.offers, path);
      check_applies(step.applies, step.audience, path);
      if (step.applies && a_course_hangs_on(step)) {
        problems_.add(ErrorCode::conditional_course, at(path, "applies"), step.id);
      }
      check_actor(step.named_actor, "practice, purchaser", at(path, "actor"));
      check_source(step.source, path);
      if (!step.event.empty()) {
        check_event(step.event, at(path, "event"));
      }
      check_when(step.when, at(path, "when"));
      check_counted(step, at(path, "when"));
      if (step.after.empty()) continue;
      if (!has_id(policy_.steps, step.after)) {
        problems_.add(ErrorCode::unknown_step, at(path, "after"), step.after, {},
                      nearest_id(step.after, policy_.steps));
      } else if (comes_after_itself(step)) {
        problems_.add(ErrorCode::cycle, at(path, "after"), step.id, step.after);
      }
    }
  }

  /// What becomes of a way in, or of another step, follows from this one.
  [[nodiscard]] bool a_course_hangs_on(const Step& step) const {
    return step.closes || step.concludes ||
           std::any_of(policy_.steps.begin(), policy_.steps.end(), [&step](const Step& other) {
             const bool shares_event = !step.event.empty() && other.event == step.event;
             return &other != &step && (other.after == step.id || shares_event);
           });
  }

  void check_counted(const Step& step, const Path& path) {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    if (counted == nullptr) return;
    const Path day(&path, "day");
    check_event(counted->fact, day);
    // Who told nothing of the event may be too late since the earliest that it can have been.
    if (step.closes && !policy_.events) {
      problems_.add(ErrorCode::missing_events, day, step.id);
    }
  }

  [[nodiscard]] bool comes_after_itself(const Step& step) const {
    std::string before = step.after;
    for (std::size_t hops = 0; hops < policy_.steps.size() && !before.empty(); ++hops) {
      if (before == step.id) return true;
      const auto next = std::find_if(policy_.steps.begin(), policy_.steps.end(),
                                     [&before](const Step& other) { return other.id == before; });
      before = next == policy_.steps.end() ? std::string{} : next->after;
    }
    return false;
  }

  void check_statements() {
    const Path all = at(root_, "statements");
    for (std::size_t i = 0; i < policy_.statements.size(); ++i) {
      const Path path = at(all, i);
      check_audience(policy_.statements[i].audience, path);
      check_offer_ids(policy_.statements[i].offers, path);
      check_applies(policy_.statements[i].applies, policy_.statements[i].audience, path);
      check_source(policy_.statements[i].source, path);
    }
  }

  void check_contradictions() {
    const Path all = at(root_, "contradictions");
    for (std::size_t i = 0; i < policy_.contradictions.size(); ++i) {
      const Contradiction& contradiction = policy_.contradictions[i];
      const Path path = at(all, i);
      check_audience(contradiction.audience, path);
      check_answers_alone(contradiction, path, problems_);
      tests_.check(contradiction.when, care_types_of(contradiction.audience), at(path, "when"));
    }
  }

  /// A used fact that stands in no group would never be asked for.
  void check_groups() {
    const Path all = at(root_, "groups");
    std::multiset<std::string> grouped;
    for (std::size_t i = 0; i < policy_.groups.size(); ++i) {
      const Path path = at(all, i);
      const Path facts = at(path, "facts");
      for (std::size_t f = 0; f < policy_.groups[i].facts.size(); ++f) {
        const std::string& id = policy_.groups[i].facts[f];
        if (!id.empty() && !has_id(facts_, id)) {
          problems_.add(ErrorCode::unknown_fact, at(facts, f), id, {}, nearest_id(id, facts_));
        }
        grouped.insert(id);
      }
    }
    std::set<std::string> used;
    for (const std::string& id : tests_.used_facts()) {
      for (const std::string& other : asked_by(id, facts_)) used.insert(other);
    }
    for (const std::string& id : used) {
      if (id != as_of_fact && id != edition_fact && has_id(facts_, id) && grouped.count(id) != 1) {
        problems_.add(ErrorCode::ungrouped_fact, all, id);
      }
    }
  }

  const Policy& policy_;
  const std::vector<Fact>& facts_;
  Problems& problems_;
  TestValidator tests_;
  Path root_;
};

}  // namespace

void validate_policy(const Policy& policy, const std::vector<Fact>& facts, Problems& problems) {
  Validator(policy, facts, problems).run();
}

}  // namespace contractwijzer
