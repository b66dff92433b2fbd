#include "compile/lay_out.hpp"

#include <algorithm>

#include "compile/fact_row.hpp"
#include "compile/place_in.hpp"
#include "contractwijzer/day.hpp"
#include "engine/limits.hpp"
#include "policy/each_before.hpp"
#include "policy/times.hpp"

namespace contractwijzer {

namespace {

using engine::day_of;
using engine::Index;
using engine::no_day;
using engine::nothing;

std::uint8_t flag(bool value) { return value ? 1 : 0; }

/// Whether a list would be longer than its rows can be named by.
template <typename List>
bool is_too_long(const List& list) {
  return list.size() >= nothing;
}

/// Makes the rows of one care type.
class Layout {
 public:
  Layout(const CompiledPolicy::Content& content, CompiledCareType& care_type)
      : content_(content), policy_(content.policy), care_(care_type) {}

  bool run() {
    add_space();
    for (const RuleKind kind : rule_kinds) add_rules(kind);
    for (auto* offers : {&care_.offers, &care_.supplementary_offers}) {
      for (CompiledOffer& offer : *offers) add_offer(offer);
    }
    for (CompiledContract& contract : care_.contracts) {
      out_.contracts.push_back(place_of_test(contract.when));
    }
    add_steps();
    add_starts();
    for (const Statement* statement : care_.statements) {
      out_.statements.push_back({ways_of(statement->offers), flag(statement->offers.empty()), {}});
    }
    for (CompiledContradiction& contradiction : care_.contradictions) {
      const auto first = static_cast<std::uint32_t>(out_.rule_facts.size());
      const Index facts = add_facts(contradiction.facts);
      out_.contradictions.push_back({first, facts, place_of_test(contradiction.when)});
    }
    for (const FactIndex fact : care_.question_order) {
      out_.question_order.push_back(static_cast<Index>(fact));
    }
    add_row();
    add_diagram();
    const bool fits = !is_too_long(out_.tests) && !is_too_long(out_.rules) &&
                      !is_too_long(out_.steps) && !is_too_long(out_.statements) &&
                      !is_too_long(out_.contradictions) && !is_too_long(care_.facts) &&
                      out_.offers.size() <= engine::most_ways;
    care_.lists = std::move(out_);
    return fits;
  }

 private:
  // --- the space --------------------------------------------------------------------------------

  void add_space() {
    out_.space = care_.space.lists();
    for (const std::size_t fact : care_.policy_facts) {
      out_.policy_facts.push_back(static_cast<Index>(fact));
    }
  }

  // --- tests ------------------------------------------------------------------------------------

  Index add_test(engine::TestKind kind, std::size_t number, const std::vector<Index>& operands) {
    const engine::TestRow row{static_cast<std::uint32_t>(out_.operands.size()),
                              static_cast<Index>(operands.size()),
                              static_cast<Index>(number),
                              kind,
                              {}};
    out_.operands.insert(out_.operands.end(), operands.begin(), operands.end());
    out_.tests.push_back(row);
    return static_cast<Index>(out_.tests.size() - 1);
  }

  Index place_of_test(CompiledTest& test) {
    std::vector<Index> parts;
    for (CompiledTest& part : test.of) parts.push_back(place_of_test(part));
    return test.place = add_with(test, parts);
  }
  Index place_of_test(std::optional<CompiledTest>& test) {
    return test ? place_of_test(*test) : nothing;
  }

  Index add_with(const CompiledTest& test, const std::vector<Index>& parts) {
    switch (test.form) {
      case TestForm::atom:
        return add_test(engine::TestKind::atom, test.atom, {});
      case TestForm::all:
        return add_test(engine::TestKind::all, 0, parts);
      case TestForm::any:
        return add_test(engine::TestKind::any, 0, parts);
      case TestForm::negation:
        return add_test(engine::TestKind::negation, 0, parts);
      case TestForm::at_least:
        return add_test(engine::TestKind::at_least, static_cast<std::size_t>(test.wanted), parts);
      case TestForm::rule:
        return met(test.rule);
      case TestForm::factors: {
        std::vector<Index> factors;
        for (std::size_t i = 0; i < care_.rules[RuleKind::factor].size(); ++i) {
          factors.push_back(met(care_.rules[RuleKind::condition].size() + i));
        }
        return add_test(engine::TestKind::at_least, static_cast<std::size_t>(test.wanted), factors);
      }
    }
    return nothing;
  }

  /// The places of the tests of a decisive rule, which another test may name before it is listed.
  struct Tests {
    bool is_there = false;
    Index applies = nothing;
    Index when = nothing;
    Index met = nothing;
  };

  const Tests& tests_of(std::size_t decisive) {
    if (made_.empty())
      made_.resize(care_.rules[RuleKind::condition].size() + care_.rules[RuleKind::factor].size());
    if (!made_[decisive].is_there) {
      CompiledRule& rule =
          decisive < care_.rules[RuleKind::condition].size()
              ? care_.rules[RuleKind::condition][decisive]
              : care_.rules[RuleKind::factor][decisive - care_.rules[RuleKind::condition].size()];
      Tests tests{true, place_of_test(rule.applies), place_of_test(rule.when), nothing};
      std::vector<Index> both;
      if (tests.applies != nothing) both.push_back(tests.applies);
      if (tests.when != nothing) both.push_back(tests.when);
      tests.met = both.size() == 1 ? both.front() : add_test(engine::TestKind::all, 0, both);
      made_[decisive] = tests;
    }
    return made_[decisive];
  }

  Index met(std::size_t decisive) { return tests_of(decisive).met; }

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
      Tests tests;
      if (is_decisive) {
        tests = tests_of(first + i);
      } else {
        tests.applies = place_of_test(rule.applies);
        tests.when = place_of_test(rule.when);
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
    out_.offers.push_back({place_of_test(offer.when), requirements, offer.offer->kind, 0});
  }

  [[nodiscard]] engine::WaySet ways_of(const Ids& offers) const {
    engine::WaySet ways = 0;
    std::size_t place = 0;
    for (const auto* all : {&care_.offers, &care_.supplementary_offers}) {
      for (const CompiledOffer& offer : *all) {
        const auto at = std::find(offers.begin(), offers.end(), offer.offer->id);
        if (at != offers.end()) ways |= engine::WaySet{1} << place;
        ++place;
      }
    }
    return ways;
  }

  // --- time -------------------------------------------------------------------------------------

  /// The care type's own steps, and behind them those of others that go before one of them.
  void add_steps() {
    std::vector<const Step*> steps;
    for (const CompiledStep& step : care_.steps) steps.push_back(step.step);
    for (const CompiledStep& step : care_.steps) {
      each_before(policy_, *step.step, [&steps](const Step& before) {
        if (std::find(steps.begin(), steps.end(), &before) == steps.end()) steps.push_back(&before);
        return true;
      });
    }
    for (const Step* step : steps) out_.steps.push_back(step_row(*step, steps));
  }

  [[nodiscard]] engine::StepRow step_row(const Step& step,
                                         const std::vector<const Step*>& steps) const {
    engine::StepRow row{};
    row.ways = ways_of(step.offers);
    const Span span = span_of(step.when, policy_);
    row.first = day_of(span.first);
    row.last = day_of(span.last);
    row.after = nothing;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i]->id == step.after) row.after = static_cast<Index>(i);
    }
    row.event = nothing;
    row.event_fact = nothing;
    if (!step.event.empty()) {
      const std::size_t fact = content_.find_fact(step.event);
      row.event_fact = static_cast<Index>(fact);
      if (care_.local_facts[fact] < care_.facts.size()) {
        row.event = static_cast<Index>(care_.local_facts[fact]);
      }
    }
    row.time = static_cast<engine::TimeKind>(step.when.index());
    row.period = nothing;
    if (const auto* in = std::get_if<InPeriod>(&step.when)) {
      row.period = place_in(policy_.periods, in->period);
    }
    row.place = static_cast<Index>(&step - policy_.steps.data());
    row.alike = alike(step);
    row.actor = step.actor;
    row.kind = step.kind;
    row.of_any_way = flag(step.offers.empty());
    row.concludes = flag(step.concludes);
    row.closes = flag(step.closes);
    row.is_reference_date = flag(step.is_reference_date);
    return row;
  }

  /// The first of the policy's steps that says the same.
  [[nodiscard]] Index alike(const Step& step) const {
    for (std::size_t i = 0; i < policy_.steps.size(); ++i) {
      const Step& other = policy_.steps[i];
      const bool says_the_same = other.actor == step.actor && other.kind == step.kind &&
                                 other.text == step.text && other.event == step.event &&
                                 other.source == step.source;
      if (says_the_same) return static_cast<Index>(i);
    }
    return nothing;
  }

  void add_starts() {
    const Term& term = term_of(*care_.care_type, policy_);
    for (const CompiledStart& start : care_.start_rules) {
      const StartRule& rule = *start.rule;
      engine::StartRow row{};
      row.ways = ways_of(rule.offers);
      row.of_any_way = flag(rule.offers.empty());
      row.not_before = day_of(rule.not_before ? rule.not_before : std::optional(term.from));
      row.not_after = day_of(rule.not_after);
      row.first_window = static_cast<std::uint32_t>(out_.windows.size());
      row.windows = static_cast<Index>(rule.windows.size());
      row.event = static_cast<Index>(start.event);
      row.kind = rule.kind;
      for (const StartWindow& window : rule.windows) {
        out_.windows.push_back({day_of(window.from), day_of(window.until), day_of(window.start)});
      }
      out_.starts.push_back(row);
    }
  }

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
      engine::OutcomeRow row{outcome.kind, 0, nothing, nothing};
      for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
        if (care_.contracts[i].contract->id == outcome.contract) {
          row.contract = static_cast<Index>(i);
        }
      }
      for (std::size_t i = 0; i < care_.offers.size(); ++i) {
        if (care_.offers[i].offer->id == outcome.offer) row.offer = static_cast<Index>(i);
      }
      out_.outcomes.push_back(row);
    }
  }

  const CompiledPolicy::Content& content_;
  const Policy& policy_;
  CompiledCareType& care_;
  CareLists out_;
  std::vector<Tests> made_;
  std::vector<Index> places_;  ///< of the diagram's nodes
};

}  // namespace

PolicyLists policy_lists(const CompiledPolicy::Content& content) {
  PolicyLists lists;
  lists.policy.push_back({content.hash_number, day_of(content.policy.term.from),
                          static_cast<Index>(content.policy.editions.size()), 0});
  const std::size_t of_vocabulary = content.askable() - content.policy.facts.size();
  for (std::size_t i = 0; i < content.askable(); ++i) {
    const Fact& fact = content.facts[i];
    engine::FactRow row = fact_row(fact);
    if (!fact.no_more_than.empty()) row.whole = place_in(content.facts, fact.no_more_than);
    lists.facts.push_back(row);
    engine::AskedRow asked{};
    for (const std::string& prefix : fact.undetermined) {
      const int digits = (prefix[0] - '0') * 10 + (prefix[1] - '0');
      auto& bits = digits < 64 ? asked.undetermined_low : asked.undetermined_high;
      bits |= std::uint64_t{1} << (digits % 64);
    }
    asked.is_shared = flag(fact.shared);
    asked.is_of_vocabulary = flag(i < of_vocabulary);
    lists.asked.push_back(asked);
  }
  return lists;
}

Errors lay_out(const CompiledPolicy::Content& content, CompiledCareType& care_type) {
  const bool fits = Layout(content, care_type).run();
  const engine::Care care = care_type.lists.view();
  if (fits && engine::has_bounded_history(care)) return {};
  return {{ErrorCode::too_entangled, {}, {}, care_type.care_type->id, {}}};
}

}  // namespace contractwijzer
