#include "compile/lay_out.hpp"

#include <algorithm>

#include "compile/flag.hpp"
#include "compile/test_rows.hpp"
#include "compile/time_rows.hpp"
#include "compile/too_much.hpp"
#include "compile/way_set.hpp"
#include "contractwijzer/day.hpp"
#include "engine/limits.hpp"
#include "policy/times.hpp"

namespace contractwijzer {

namespace {

using engine::day_of;
using engine::Index;
using engine::no_day;
using engine::nothing;

/// Makes the rows of one care type.
class Layout {
 public:
  Layout(const CompiledPolicy::Content& content, CompiledCareType& care_type)
      : content_(content), policy_(content.policy), care_(care_type) {}

  /// 0, or how long a list would be that is longer than its rows can be named by.
  std::size_t run() {
    add_space();
    for (const RuleKind kind : rule_kinds) add_rules(kind);
    for (auto* offers : {&care_.offers, &care_.supplementary_offers}) {
      for (CompiledOffer& offer : *offers) add_offer(offer);
    }
    for (CompiledContract& contract : care_.contracts) {
      out_.contracts.push_back(tests_.add(contract.when));
    }
    add_time_rows(content_, care_, out_);
    for (std::size_t i = 0; i < care_.steps.size(); ++i) {
      out_.steps[i].applies = tests_.add(care_.steps[i].applies);
    }
    for (std::size_t i = 0; i < care_.start_rules.size(); ++i) {
      out_.starts[i].applies = tests_.add(care_.start_rules[i].applies);
    }
    for (CompiledStatement& each : care_.statements) {
      const Ids& offers = each.statement->offers;
      out_.statements.push_back(
          {ways_of(care_, offers), tests_.add(each.applies), flag(offers.empty()), {}});
    }
    for (CompiledContradiction& contradiction : care_.contradictions) {
      const auto first = static_cast<std::uint32_t>(out_.rule_facts.size());
      const Index facts = add_facts(contradiction.facts);
      out_.contradictions.push_back({first, facts, tests_.add(contradiction.when)});
    }
    for (const FactIndex fact : care_.question_order) {
      out_.question_order.push_back(static_cast<Index>(fact));
    }
    add_row();
    add_diagram();
    const std::size_t longest =
        std::max({out_.tests.size(), out_.rules.size(), out_.steps.size(), out_.statements.size(),
                  out_.contradictions.size(), care_.facts.size()});
    care_.lists = std::move(out_);
    return longest < engine::nothing ? 0 : longest;
  }

 private:
  // --- the space --------------------------------------------------------------------------------

  void add_space() {
    out_.space = care_.space.lists();
    for (const std::size_t fact : care_.policy_facts) {
      out_.policy_facts.push_back(static_cast<Index>(fact));
    }
  }

  // --- rules and ways in ------------------------------------------------------------------------

  Index add_facts(const std::vector<FactIndex>& facts) {
    for (const FactIndex fact : facts) out_.rule_facts.push_back(static_cast<Index>(fact));
    return static_cast<Index>(facts.size());
  }

  void add_rules(RuleKind kind) {
    std::vector<CompiledRule>& rules = care_.rules[kind];
    const bool is_decisive = kind == RuleKind::condition || kind == RuleKind::factor;
    const bool asks_for_proof = is_decisive || kind == RuleKind::module;
    const std::size_t first =
        kind == RuleKind::factor ? care_.rules[RuleKind::condition].size() : 0;
    for (std::size_t i = 0; i < rules.size(); ++i) {
      CompiledRule& rule = rules[i];
      TestRows::OfRule tests;
      if (is_decisive) {
        tests = tests_.of_rule(first + i);
      } else {
        tests.applies = tests_.add(rule.applies);
        tests.when = tests_.add(rule.when);
      }
      const auto first_fact = static_cast<std::uint32_t>(out_.rule_facts.size());
      const Index facts = add_facts(rule.facts);
      const std::size_t evidence = asks_for_proof ? rule.rule->evidence.size() : 0;
      out_.rules.push_back({first_fact, facts, tests.applies, tests.when, tests.met,
                            static_cast<Index>(evidence), kind, 0});
    }
  }

  void add_offer(CompiledOffer& offer) {
    const auto requirements = static_cast<Index>(offer.offer->requirements.size());
    out_.offers.push_back(
        {tests_.add(offer.when), requirements, offer.offer->kind, {}, end_of(*offer.offer)});
  }

  /// Its own, or the latest of the contracts that come by it; none where one of them has none.
  [[nodiscard]] engine::Day end_of(const Offer& offer) const {
    if (offer.until || !leads_to_contract(offer.kind)) return day_of(offer.until);
    engine::Day last = no_day;
    for (const CompiledContract& each : care_.contracts) {
      if (!each.contract->comes_by(offer.id)) continue;
      if (!each.contract->until) return no_day;
      last = std::max(last, day_of(each.contract->until));
    }
    return last;
  }

  // --- the care type itself ---------------------------------------------------------------------

  void add_row() {
    const Term& term = term_of(*care_.care_type, policy_);
    const Span decided = span_of(term.decided, policy_);
    engine::CareRow& row = out_.row;
    row.from = day_of(term.from);
    row.until = day_of(term.until);
    row.decided_last = day_of(decided.last);
    row.policy_until = day_of(policy_.term.until);
    row.policy_last = day_of(policy_.term.last_day());
    row.events_from = policy_.events ? day_of(policy_.events->from) : no_day;
    row.end_notice = policy_.end_notice;
    row.as_of = care_.as_of ? static_cast<Index>(*care_.as_of) : nothing;
    row.edition = care_.edition ? static_cast<Index>(*care_.edition) : nothing;
    row.editions = static_cast<Index>(policy_.editions.size());
    row.ways = static_cast<Index>(care_.offers.size());
    row.steps = static_cast<Index>(care_.steps.size());
    row.is_exclusive = flag(care_.care_type->exclusive);
    row.has_counts_in = flag(care_.care_type->counts_in.has_value());
    for (const Date end : term.until_one_of) out_.ends.push_back(day_of(end));
  }

  // --- the diagram ------------------------------------------------------------------------------

  /// Only what a root leads to.
  Index node(NodeId id) {
    if (places_.empty()) places_.assign(care_.diagram.size(), nothing);
    if (places_[id] != nothing) return places_[id];
    const Diagram::Node& from = care_.diagram.node(id);
    std::vector<engine::Node> children;
    if (!care_.diagram.is_terminal(id)) {
      for (std::size_t cell = 0; cell < care_.diagram.cells_of(from.dimension); ++cell) {
        children.push_back(node(care_.diagram.child(id, cell)));
      }
    }
    out_.nodes.push_back({static_cast<std::uint32_t>(out_.children.size()),
                          static_cast<Index>(from.dimension), static_cast<Index>(from.value)});
    out_.children.insert(out_.children.end(), children.begin(), children.end());
    return places_[id] = static_cast<Index>(out_.nodes.size() - 1);
  }

  void add_diagram() {
    for (const std::size_t way : care_.leading) out_.leading.push_back(static_cast<Index>(way));
    for (const NodeId root : care_.roots) out_.roots.push_back(node(root));
    for (const NodeId root : care_.own_roots) out_.own_roots.push_back(node(root));
    out_.row.mended_root = node(care_.mended_root);
    out_.row.contradicted_root = node(care_.contradicted_root);
    for (const Outcome& outcome : care_.outcomes) {
      engine::OutcomeRow row{outcome.kind, 0, nothing, nothing, {}, no_day};
      const auto end_by = [&row](const std::optional<Date>& until) {
        if (until && (row.until == no_day || day_of(until) < row.until)) row.until = day_of(until);
      };
      for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
        if (care_.contracts[i].contract->id == outcome.contract) {
          row.contract = static_cast<Index>(i);
          end_by(care_.contracts[i].contract->until);
        }
      }
      for (std::size_t i = 0; i < care_.offers.size(); ++i) {
        if (care_.offers[i].offer->id != outcome.offer) continue;
        row.offer = static_cast<Index>(i);
        end_by(care_.offers[i].offer->until);
      }
      out_.outcomes.push_back(row);
    }
  }

  const CompiledPolicy::Content& content_;
  const Policy& policy_;
  CompiledCareType& care_;
  CareLists out_;
  TestRows tests_{care_, out_};
  std::vector<Index> places_;  ///< of the diagram's nodes
};

}  // namespace

Errors lay_out(const CompiledPolicy::Content& content, CompiledCareType& care_type) {
  const std::size_t longest = Layout(content, care_type).run();
  const Ids id{care_type.care_type->id};
  if (longest != 0) return too_entangled(id, {Excess::entries, longest, engine::nothing - 1U});
  if (care_type.lists.offers.size() > engine::most_ways) {
    return too_entangled(id, {Excess::ways_in, care_type.lists.offers.size(), engine::most_ways});
  }
  const engine::Care care = care_type.lists.view();
  if (engine::has_bounded_history(care)) return {};
  const std::size_t doubts = engine::doubts_of(care);
  if (doubts > engine::most_doubts) {
    return too_entangled(id, {Excess::deadlines, doubts, engine::most_doubts});
  }
  return too_entangled(
      id, {Excess::unsettled, doubts + engine::ways_of_events(care), engine::most_unsettled});
}

}  // namespace contractwijzer
