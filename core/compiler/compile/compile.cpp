#include <algorithm>

#include "compile/build_space.hpp"
#include "compile/content.hpp"
#include "compile/decisions.hpp"
#include "compile/lay_out.hpp"
#include "compile/test_compiler.hpp"
#include "compile/too_much.hpp"
#include "engine/limits.hpp"
#include "policy/named_in.hpp"

namespace contractwijzer {

namespace {

/// Collects what one care type has, from the policy's lists.
class CareTypeCompiler {
 public:
  CareTypeCompiler(const CompiledPolicy::Content& content, const CareType& care_type,
                   const std::vector<Atom>& cut_too)
      : content_(content), tests_(content, out_) {
    out_.care_type = &care_type;
    for (const Atom& each : cut_too) tests_.cut(each);
  }

  Result<CompiledCareType> compile() {
    collect_rules();
    collect_offers_and_contracts();
    collect_facts_without_tests();
    collect_statements();
    collect_contradictions();
    out_.local_facts.assign(content_.facts.size(), out_.facts.size());
    for (FactIndex i = 0; i < out_.facts.size(); ++i) out_.local_facts[out_.policy_facts[i]] = i;
    auto space = build_space(out_.facts, tests_.atoms());
    if (!space) return space.errors();
    out_.space = *std::move(space);
    order_questions();
    const Ids id{out_.care_type->id};
    if (outcome_count() > engine::most_outcomes) {
      return too_entangled(id, {Excess::outcomes, outcome_count(), engine::most_outcomes});
    }
    if (leading_count() > engine::most_leading) {
      return too_entangled(id, {Excess::ways_in, leading_count(), engine::most_leading});
    }
    if (!build_diagram()) {
      return too_entangled(widest_facts(), {Excess::situations, 0, engine::most_nodes});
    }
    return std::move(out_);
  }

 private:
  static void facts_of(const CompiledTest& test, std::vector<FactIndex>& into) {
    for (const FactIndex index : test.facts) {
      if (std::find(into.begin(), into.end(), index) == into.end()) into.push_back(index);
    }
    for (const CompiledTest& part : test.of) facts_of(part, into);
  }

  // --- collecting -------------------------------------------------------------------------------

  void collect(RuleKind kind) {
    std::vector<CompiledRule>& into = out_.rules[kind];
    for (const Rule& rule : content_.policy.rules[kind]) {
      if (!rule.audience.holds_for(out_.care_type->id)) continue;
      CompiledRule compiled{&rule, tests_.compile(rule.applies), tests_.compile(rule.when), {}, {}};
      if (compiled.applies) facts_of(*compiled.applies, compiled.facts);
      if (compiled.when) facts_of(*compiled.when, compiled.facts);
      compiled.fact_ids = tests_.ids_of(compiled.facts);
      into.push_back(std::move(compiled));
    }
  }

  void collect_rules() {
    for (const RuleKind kind : {RuleKind::condition, RuleKind::factor}) collect(kind);
  }

  void collect_offers_and_contracts() {
    for (const std::string& id : out_.care_type->offers) {
      const auto offer = std::find_if(content_.policy.offers.begin(), content_.policy.offers.end(),
                                      [&id](const Offer& other) { return other.id == id; });
      CompiledOffer compiled{&*offer, tests_.compile(offer->when), {}, {}};
      if (compiled.when) facts_of(*compiled.when, compiled.facts);
      compiled.fact_ids = tests_.ids_of(compiled.facts);
      (offer->is_supplementary ? out_.supplementary_offers : out_.offers)
          .push_back(std::move(compiled));
    }
    for (const Contract& contract : out_.care_type->contracts) {
      out_.contracts.push_back({&contract, tests_.compile(contract.when)});
    }
    out_.may_end_without = tests_.compile(out_.care_type->may_end_without);
  }

  void collect_facts_without_tests() {
    for (const RuleKind kind : {RuleKind::expectation, RuleKind::selective, RuleKind::module}) {
      collect(kind);
    }
    for (const StartRule& rule : content_.policy.start_rules) {
      if (!rule.audience.holds_for(out_.care_type->id)) continue;
      out_.start_rules.push_back({&rule, tests_.fact(rule.event), tests_.compile(rule.applies)});
    }
    for (const Step& step : content_.policy.steps) {
      if (!step.audience.holds_for(out_.care_type->id)) continue;
      CompiledStep compiled{&step, {}, {}, tests_.compile(step.applies)};
      if (!step.event.empty()) compiled.event = tests_.fact(step.event);
      if (const auto* counted = std::get_if<CountedFrom>(&step.when)) {
        compiled.base = tests_.fact(counted->fact);
      }
      out_.steps.push_back(std::move(compiled));
    }
  }

  void collect_statements() {
    for (const Statement& statement : content_.policy.statements) {
      if (!statement.audience.holds_for(out_.care_type->id)) continue;
      out_.statements.push_back({&statement, tests_.compile(statement.applies)});
    }
  }

  [[nodiscard]] bool asks_for(const std::string& id) const {
    return std::any_of(out_.facts.begin(), out_.facts.end(),
                       [&id](const Fact* fact) { return fact->id == id; });
  }

  /// Of what is asked for anyhow: they bring no questions of their own.
  void collect_contradictions() {
    for (const auto* all : {&content_.contradictions, &content_.policy.contradictions}) {
      for (const Contradiction& contradiction : *all) {
        if (!contradiction.audience.holds_for(out_.care_type->id)) continue;
        const Ids named = named_in(contradiction.when).facts;
        if (!std::all_of(named.begin(), named.end(),
                         [this](const std::string& id) { return asks_for(id); })) {
          continue;
        }
        CompiledContradiction compiled{&contradiction, tests_.compile(contradiction.when), {}, {}};
        facts_of(compiled.when, compiled.facts);
        compiled.fact_ids = tests_.ids_of(compiled.facts);
        out_.contradictions.push_back(std::move(compiled));
      }
    }
  }

  // --- questions --------------------------------------------------------------------------------

  [[nodiscard]] std::vector<Use> uses_of(FactIndex index) const {
    std::vector<Use> uses;
    const auto note = [&](Use use, const std::vector<FactIndex>& facts) {
      const bool looks = std::find(facts.begin(), facts.end(), index) != facts.end();
      if (looks && std::find(uses.begin(), uses.end(), use) == uses.end()) uses.push_back(use);
    };
    const auto note_rules = [&](RuleKind kind, Use use) {
      for (const CompiledRule& rule : out_.rules[kind]) note(use, rule.facts);
    };
    note_rules(RuleKind::condition, Use::condition);
    note_rules(RuleKind::factor, Use::factor);
    for (const CompiledContract& contract : out_.contracts) {
      std::vector<FactIndex> facts;
      if (contract.when) facts_of(*contract.when, facts);
      note(Use::factor, facts);
    }
    for (const CompiledOffer& offer : out_.offers) note(Use::offer, offer.facts);
    for (const CompiledOffer& offer : out_.supplementary_offers) note(Use::offer, offer.facts);
    note_rules(RuleKind::expectation, Use::expectation);
    note_rules(RuleKind::selective, Use::selective);
    note_rules(RuleKind::module, Use::module);
    const auto note_applies = [&](const std::optional<CompiledTest>& applies) {
      std::vector<FactIndex> facts;
      if (applies) facts_of(*applies, facts);
      note(Use::start, facts);
    };
    for (const CompiledStatement& statement : out_.statements) note_applies(statement.applies);
    for (const CompiledStart& start : out_.start_rules) {
      note(Use::start, {start.event});
      note_applies(start.applies);
    }
    for (const CompiledStep& step : out_.steps) {
      note_applies(step.applies);
      if (step.event) note(Use::start, {*step.event});
      if (step.base) note(Use::start, {*step.base});
    }
    return uses;
  }

  void order_questions() {
    for (const Group& group : content_.policy.groups) {
      QuestionGroup questions{&group, {}};
      for (const std::string& id : group.facts) {
        const auto at = std::find_if(out_.facts.begin(), out_.facts.end(),
                                     [&id](const Fact* other) { return other->id == id; });
        if (at == out_.facts.end()) continue;
        const auto index = static_cast<FactIndex>(at - out_.facts.begin());
        out_.question_order.push_back(index);
        questions.facts.push_back({*at, uses_of(index)});
      }
      if (!questions.facts.empty()) out_.questions.push_back(std::move(questions));
    }
  }

  // --- the diagram ------------------------------------------------------------------------------

  [[nodiscard]] std::size_t leading_count() const {
    return static_cast<std::size_t>(std::count_if(
        out_.offers.begin(), out_.offers.end(),
        [](const CompiledOffer& offer) { return leads_to_contract(offer.offer->kind); }));
  }

  static bool is_by_selection(const CompiledOffer& offer) {
    return offer.offer->kind == OfferKind::by_selection;
  }

  [[nodiscard]] std::size_t selective_count() const {
    return static_cast<std::size_t>(
        std::count_if(out_.offers.begin(), out_.offers.end(), is_by_selection));
  }

  [[nodiscard]] std::size_t outcome_count() const {
    const std::size_t leading = leading_count();
    const std::size_t each = leading + selective_count();
    return each * out_.contracts.size() + (out_.offers.size() - leading) + 1;
  }

  void list_outcomes() {
    for (const CompiledContract& contract : out_.contracts) {
      for (const OutcomeKind kind : {OutcomeKind::contract, OutcomeKind::eligible}) {
        for (const CompiledOffer& offer : out_.offers) {
          const bool brings = kind == OutcomeKind::eligible ? is_by_selection(offer)
                                                            : leads_to_contract(offer.offer->kind);
          if (!brings || !contract.contract->comes_by(offer.offer->id)) continue;
          out_.outcomes.push_back({kind, contract.contract->id, offer.offer->id});
        }
      }
    }
    for (const CompiledOffer& offer : out_.offers) {
      if (leads_to_contract(offer.offer->kind)) continue;
      out_.outcomes.push_back({outcome_of(offer.offer->kind), {}, offer.offer->id});
    }
    out_.outcomes.push_back({OutcomeKind::none, {}, {}});
  }

  /// The facts at which most of the diagram's nodes stand, as far as it was made.
  [[nodiscard]] Ids widest_facts() const {
    std::vector<std::size_t> nodes(out_.diagram.dimensions(), 0);
    for (NodeId id = 0; id < out_.diagram.size(); ++id) {
      if (!out_.diagram.is_terminal(id)) ++nodes[out_.diagram.node(id).dimension];
    }
    constexpr int told = 3;
    Ids facts;
    for (int i = 0; i < told; ++i) {
      const auto widest = std::max_element(nodes.begin(), nodes.end());
      if (widest == nodes.end() || *widest == 0) break;
      *widest = 0;
      const auto place = static_cast<std::size_t>(widest - nodes.begin());
      for (const FactIndex fact : out_.space.dimensions()[place].facts) {
        facts.push_back(out_.facts[fact]->id);
      }
    }
    return facts;
  }

  /// One for each set of leading ways in that are closed; `usual`: where none is.
  void add_roots(Decisions& decisions, NodeId usual, std::optional<std::size_t> chosen) {
    out_.roots.push_back(usual);
    for (std::size_t closed = 1; closed < std::size_t{1} << out_.leading.size(); ++closed) {
      out_.roots.push_back(decisions.outcome_without(closed, usual, chosen));
    }
  }

  /// False when there are too many nodes.
  [[nodiscard]] bool build_diagram() {
    DiagramBuilder builder(out_.space.cells_per_dimension(), engine::most_nodes);
    list_outcomes();
    for (std::size_t i = 0; i < out_.offers.size(); ++i) {
      if (leads_to_contract(out_.offers[i].offer->kind)) out_.leading.push_back(i);
    }
    Decisions decisions(out_, builder);
    out_.root = decisions.outcome();
    add_roots(decisions, out_.root, std::nullopt);
    for (const std::size_t way : out_.leading) {
      if (!is_by_selection(out_.offers[way])) continue;
      add_roots(decisions, decisions.outcome_without(0, out_.root, way), way);
    }
    out_.own_roots = decisions.own_ways();
    out_.mended_root = decisions.outcome_once_mended();
    out_.contradicted_root = decisions.contradicted();
    const bool fits = !builder.is_too_large();
    out_.diagram = std::move(builder).take();
    return fits;
  }

  const CompiledPolicy::Content& content_;
  CompiledCareType out_;
  TestCompiler tests_;
};

}  // namespace

Result<CompiledCareType> compile_care_type(const CompiledPolicy::Content& content,
                                           const CareType& care_type,
                                           const std::vector<Atom>& cut_too) {
  auto compiled = CareTypeCompiler(content, care_type, cut_too).compile();
  if (!compiled) return compiled.errors();
  CompiledCareType out = *std::move(compiled);
  if (Errors errors = lay_out(content, out); !errors.empty()) return errors;
  return out;
}

Errors compile_care_types(CompiledPolicy::Content& content) {
  Errors errors;
  for (const CareType& care_type : content.policy.care_types) {
    auto compiled = compile_care_type(content, care_type);
    if (compiled) {
      content.care_types.push_back(*std::move(compiled));
    } else {
      errors.insert(errors.end(), compiled.errors().begin(), compiled.errors().end());
    }
  }
  return errors;
}

}  // namespace contractwijzer
