#include "contractwijzer/audit/advice.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "compiler/compile/content.hpp"
#include "compiler/compile/decisions.hpp"
#include "compiler/policy/each_before.hpp"
#include "compiler/policy/times.hpp"
#include "contractwijzer/audit/proof.hpp"
#include "sourced.hpp"

namespace contractwijzer::audit {

namespace {

/// Longer than this a rule is hard to read on a phone.
constexpr std::size_t longest_wording = 240;

bool contains(const Ids& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_more_than_a_sentence(const std::string& text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const bool ends = text[i] == '.' || text[i] == '!' || text[i] == '?';
    if (ends && text[i + 1] == ' ' && text[i + 2] >= 'A' && text[i + 2] <= 'Z') return true;
  }
  return text.size() > longest_wording;
}

class Adviser {
 public:
  explicit Adviser(const CompiledPolicy& policy)
      : policy_(policy.policy()), content_(policy.content()), proof_(prove(policy)) {}

  std::vector<Advice> run() {
    look_at_clauses();
    look_at_facts();
    look_at_periods();
    look_at_offers();
    look_at_steps();
    look_at_findings();
    look_at_gaps();
    look_at_contradictions();
    look_at_order();
    look_at_not_applicable();
    look_at_twins();
    look_at_texts();
    return std::move(found_);
  }

 private:
  void add(AdviceCode code, std::string place, std::string subject) {
    const auto is_same = [&](const Advice& other) {
      return other.code == code && other.place == place && other.subject == subject;
    };
    if (std::none_of(found_.begin(), found_.end(), is_same)) {
      found_.push_back({code, std::move(place), std::move(subject)});
    }
  }

  void look_at_clauses() {
    std::set<std::string> cited;
    each_source(policy_, [&cited](const std::string& /*place*/, const Ids& source) {
      cited.insert(source.begin(), source.end());
    });
    for (const Clause& clause : policy_.clauses) {
      if (!cited.contains(clause.id)) {
        add(AdviceCode::unused_clause, "/clauses/" + clause.id, clause.id);
      }
    }
  }

  void look_at_facts() {
    std::set<std::string> asked;
    for (const CompiledCareType& care_type : content_.care_types) {
      for (const Fact* fact : care_type.facts) asked.insert(fact->id);
    }
    for (const Fact& fact : policy_.facts) {
      if (!asked.contains(fact.id)) add(AdviceCode::unused_fact, "/facts/" + fact.id, fact.id);
    }
    for (const Group& group : policy_.groups) {
      for (const std::string& id : group.facts) {
        if (!asked.contains(id)) add(AdviceCode::unused_fact, "/groups/" + group.id + "/" + id, id);
      }
    }
  }

  void look_at_periods() {
    for (const Period& period : policy_.periods) {
      const bool used =
          std::any_of(policy_.steps.begin(), policy_.steps.end(), [&period](const Step& step) {
            const auto* in = std::get_if<InPeriod>(&step.when);
            return in != nullptr && in->period == period.id;
          });
      if (!used) add(AdviceCode::unused_period, "/periods/" + period.id, period.id);
    }
  }

  void look_at_offers() {
    for (const Offer& offer : policy_.offers) {
      const bool used = std::any_of(
          policy_.care_types.begin(), policy_.care_types.end(),
          [&offer](const CareType& care_type) { return contains(care_type.offers, offer.id); });
      if (!used) add(AdviceCode::unused_offer, "/offers/" + offer.id, offer.id);
    }
  }

  /// Whether some care type that it is for has one of the ways in that it is for.
  template <typename T>
  [[nodiscard]] bool can_show(const T& item) const {
    if (item.offers.empty()) return true;
    return std::any_of(
        policy_.care_types.begin(), policy_.care_types.end(), [&item](const CareType& care_type) {
          return item.audience.holds_for(care_type.id) &&
                 std::any_of(item.offers.begin(), item.offers.end(),
                             [&](const std::string& id) { return contains(care_type.offers, id); });
        });
  }

  void look_at_steps() {
    for (const Step& step : policy_.steps) {
      const std::string place = "/steps/" + step.id;
      if (!can_show(step)) add(AdviceCode::unused_step, place, step.id);
      look_at_event(step.event, place);
      const auto before =
          std::find_if(policy_.steps.begin(), policy_.steps.end(),
                       [&step](const Step& other) { return other.id == step.after; });
      if (before == policy_.steps.end()) continue;
      const StepVerdict mine = dated(step, policy_);
      const StepVerdict theirs = dated(*before, policy_);
      const auto latest = mine.last ? mine.last : mine.first;
      if (latest && theirs.first && *latest < *theirs.first) {
        add(AdviceCode::dates_out_of_order, place, step.id + ", " + before->id);
      }
    }
    for (const Statement& statement : policy_.statements) {
      if (!can_show(statement)) {
        add(AdviceCode::unused_step, "/statements/" + statement.id, statement.id);
      }
    }
    for (const StartRule& rule : policy_.start_rules) {
      if (!can_show(rule)) add(AdviceCode::unused_step, "/startRules/" + rule.id, rule.id);
      look_at_event(rule.event, "/startRules/" + rule.id);
    }
  }

  void look_at_event(const std::string& event, const std::string& place) {
    if (event.empty()) return;
    if (content_.facts[content_.find_fact(event)].shared) {
      add(AdviceCode::shared_event, place, event);
    }
  }

  /// What the proof found dead in every care type that has it.
  void look_at_findings() {
    std::map<std::pair<Claim, std::string>, bool> alive;
    for (const CareTypeProof& proof : proof_.care_types) {
      for (const Finding& finding : proof.findings) {
        alive[{finding.claim, finding.subject}] |= finding.holds();
      }
    }
    for (const auto& [key, holds] : alive) {
      if (holds) continue;
      if (key.first == Claim::question_matters) {
        add(AdviceCode::idle_question, "/facts/" + key.second, key.second);
      } else if (key.first == Claim::rule_matters) {
        add(AdviceCode::dead_rule, "/rules/" + key.second, key.second);
      }
    }
  }

  void look_at_gaps() {
    for (const CareTypeProof& proof : proof_.care_types) {
      const bool is_declared = policy_of(proof.care_type).may_end_without.has_value();
      for (const Finding& finding : proof.findings) {
        if (finding.claim != Claim::no_hole || !finding.holds() || finding.declared) continue;
        if (!is_declared) continue;
        add(AdviceCode::idle_gap, "/careTypes/" + proof.care_type + "/mayEndWithout",
            proof.care_type);
      }
    }
  }

  [[nodiscard]] const CareType& policy_of(const std::string& care_type) const {
    return *std::find_if(policy_.care_types.begin(), policy_.care_types.end(),
                         [&](const CareType& other) { return other.id == care_type; });
  }

  void look_at_contradictions() {
    std::set<std::string> alive;
    for (const CompiledCareType& care_type : content_.care_types) {
      DiagramBuilder builder(care_type.diagram);
      Decisions decisions(care_type, builder);
      for (const CompiledContradiction& each : care_type.contradictions) {
        if (decisions.where(each.when) != builder.terminal(0)) alive.insert(each.contradiction->id);
      }
    }
    for (const Contradiction& contradiction : policy_.contradictions) {
      if (!alive.contains(contradiction.id)) {
        add(AdviceCode::idle_contradiction, "/contradictions/" + contradiction.id,
            contradiction.id);
      }
    }
  }

  // --- what cannot be without the other

  using Events = std::set<std::string>;

  /// A day told of a step, where before each step that it can be told of another one goes that the
  /// practice may say it did not do.
  void look_at_order() {
    for (const CompiledCareType& care_type : content_.care_types) {
      std::map<std::string, std::vector<Events>> ways;
      for (const CompiledStep& step : care_type.steps) {
        if (step.event) ways[step.step->event].push_back(deniable_before(care_type, *step.step));
      }
      for (const auto& [event, before] : ways) {
        const bool is_sure = std::none_of(before.begin(), before.end(),
                                          [](const Events& events) { return events.empty(); });
        if (!is_sure || is_told(care_type, event, before)) continue;
        Events all;
        for (const Events& events : before) all.insert(events.begin(), events.end());
        std::string subject = event;
        for (const std::string& other : all) subject += ", " + other;
        add(AdviceCode::order_untold, "/careTypes/" + care_type.care_type->id, subject);
      }
    }
  }

  [[nodiscard]] Events deniable_before(const CompiledCareType& care_type, const Step& step) const {
    Events events;
    each_before(policy_, step, [&](const Step& before) {
      const bool is_here = before.audience.holds_for(care_type.care_type->id);
      if (is_here && !before.event.empty() && before.event != step.event &&
          content_.facts[content_.find_fact(before.event)].not_applicable) {
        events.insert(before.event);
      }
      return true;
    });
    return events;
  }

  /// Whether a contradiction names the event and, of each way to it, something that goes before.
  [[nodiscard]] static bool is_told(const CompiledCareType& care_type, const std::string& event,
                                    const std::vector<Events>& before) {
    return std::any_of(
        care_type.contradictions.begin(), care_type.contradictions.end(),
        [&](const CompiledContradiction& each) {
          const auto names = [&each](const std::string& id) {
            return std::find(each.fact_ids.begin(), each.fact_ids.end(), id) != each.fact_ids.end();
          };
          return names(event) &&
                 std::all_of(before.begin(), before.end(), [&](const Events& events) {
                   return std::any_of(events.begin(), events.end(), names);
                 });
        });
  }

  /// A test on an answer "does not apply" is not met: in a ladder that quietly means the last rung.
  void look_at_not_applicable() {
    for (const CompiledCareType& care_type : content_.care_types) {
      std::set<FactIndex> told;
      std::set<FactIndex> decisive;
      for (const Atom& atom : care_type.space.atoms()) {
        if (atom.kind == AtomKind::applicable) told.insert(atom.fact);
      }
      for (const CompiledContract& contract : care_type.contracts) {
        if (contract.when) collect_facts(*contract.when, decisive);
      }
      for (const FactIndex fact : decisive) {
        if (!care_type.facts[fact]->not_applicable || told.contains(fact)) continue;
        add(AdviceCode::unsaid_not_applicable, "/careTypes/" + care_type.care_type->id,
            care_type.facts[fact]->id);
      }
    }
  }

  static void collect_facts(const CompiledTest& test, std::set<FactIndex>& into) {
    into.insert(test.facts.begin(), test.facts.end());
    for (const CompiledTest& part : test.of) collect_facts(part, into);
  }

  // --- the same twice

  void look_at_twins() {
    for (const CompiledCareType& care_type : content_.care_types) {
      DiagramBuilder builder(care_type.diagram);
      Decisions decisions(care_type, builder);
      look_for_twins(care_type.rules[RuleKind::condition], true, decisions);
      look_for_twins(care_type.rules[RuleKind::factor], false, decisions);
      for (const CompiledContract& contract : care_type.contracts) {
        if (contract.when) look_for_twin_parts(*contract.when, contract.contract->id, decisions);
      }
      for (const CompiledOffer& offer : care_type.offers) {
        if (offer.when) look_for_twin_parts(*offer.when, offer.offer->id, decisions);
      }
    }
  }

  void look_for_twins(const std::vector<CompiledRule>& rules, bool are_conditions,
                      Decisions& decisions) {
    std::map<NodeId, std::string> seen;
    for (const CompiledRule& rule : rules) {
      const std::string& id = rule.rule->id;
      const NodeId here = are_conditions ? decisions.no_obstacle(rule) : decisions.met(rule);
      const auto [twin, is_new] = seen.emplace(here, id);
      if (!is_new) {
        add(AdviceCode::same_condition, (are_conditions ? "/conditions/" : "/factors/") + id,
            id + ", " + twin->second);
      }
      for (const auto* test : {&rule.applies, &rule.when}) {
        if (*test) look_for_twin_parts(**test, id, decisions);
      }
    }
  }

  void look_for_twin_parts(const CompiledTest& test, const std::string& id, Decisions& decisions) {
    std::set<NodeId> seen;
    for (const CompiledTest& part : test.of) {
      if (!seen.insert(decisions.where(part)).second) {
        add(AdviceCode::same_condition, "/rules/" + id, id);
      }
      look_for_twin_parts(part, id, decisions);
    }
  }

  // --- wording

  void look_at_wording(const std::string& place, const Text& text) {
    if (is_more_than_a_sentence(text.nl) || is_more_than_a_sentence(text.en)) {
      add(AdviceCode::long_wording, place, text.nl);
    }
  }

  void look_at_translation(const std::string& place, const Text& text) {
    const bool is_sentence = std::count(text.nl.begin(), text.nl.end(), ' ') >= 3;
    if (is_sentence && text.nl == text.en) add(AdviceCode::untranslated, place, text.nl);
  }

  void look_at_texts() {
    each_rule(policy_, [this](const std::string& place, const Rule& rule) {
      look_at_wording(place + "/text", rule.text);
      each_text(rule, [&](const char* key, const Text& text) {
        look_at_translation(place + "/" + key, text);
      });
    });
    for (const Offer& offer : policy_.offers) {
      look_at_wording("/offers/" + offer.id + "/name", offer.name);
      look_at_translation("/offers/" + offer.id + "/text", offer.text);
    }
    for (const Step& step : policy_.steps) {
      look_at_wording("/steps/" + step.id + "/text", step.text);
      look_at_translation("/steps/" + step.id + "/text", step.text);
    }
    for (const Period& period : policy_.periods) {
      look_at_wording("/periods/" + period.id + "/wording", period.wording);
    }
    for (const Contradiction& contradiction : policy_.contradictions) {
      look_at_translation("/contradictions/" + contradiction.id + "/text", contradiction.text);
    }
    for (const Statement& statement : policy_.statements) {
      look_at_translation("/statements/" + statement.id + "/text", statement.text);
    }
    for (const Fact& fact : policy_.facts) {
      look_at_wording("/facts/" + fact.id + "/question", fact.question);
      look_at_translation("/facts/" + fact.id + "/question", fact.question);
    }
  }

  const Policy& policy_;
  const CompiledPolicy::Content& content_;
  Proof proof_;
  std::vector<Advice> found_;
};

}  // namespace

std::vector<Advice> advise(const CompiledPolicy& policy) { return Adviser(policy).run(); }

}  // namespace contractwijzer::audit
