#include <algorithm>

#include "compile/content.hpp"
#include "compile/decisions.hpp"
#include "compile/lay_out.hpp"
#include "engine/limits.hpp"
#include "policy/named_in.hpp"

namespace contractwijzer {

namespace {

/// Collects the facts and atoms of one care type while its tests are looked up.
class CareTypeCompiler {
 public:
  CareTypeCompiler(const CompiledPolicy::Content& content, const CareType& care_type,
                   const std::vector<Atom>& cut_too)
      : content_(content) {
    out_.care_type = &care_type;
    for (Atom each : cut_too) {
      each.fact = fact(content.facts[each.fact].id);
      if (each.kind == AtomKind::share) each.whole = fact(content.facts[each.whole].id);
      atoms_.push_back(std::move(each));
    }
  }

  Result<CompiledCareType> compile() {
    collect_rules();
    collect_offers_and_contracts();
    collect_facts_without_tests();
    collect_statements();
    collect_contradictions();
    out_.local_facts.assign(content_.facts.size(), out_.facts.size());
    for (FactIndex i = 0; i < out_.facts.size(); ++i) out_.local_facts[out_.policy_facts[i]] = i;
    auto space = Space::build(out_.facts, atoms_);
    if (!space) return space.errors();
    out_.space = *std::move(space);
    order_questions();
    if (outcome_count() > engine::most_outcomes || leading_count() > engine::most_leading) {
      return Errors{{ErrorCode::too_entangled, {}, {}, out_.care_type->id, {}}};
    }
    build_diagram();
    if (out_.diagram.is_too_large()) {
      return Errors{{ErrorCode::too_entangled, {}, {}, out_.care_type->id, {}}};
    }
    return std::move(out_);
  }

 private:
  // --- looking up -------------------------------------------------------------------------------

  FactIndex fact(std::string_view id) {
    const std::size_t index = content_.find_fact(id);
    const auto known = std::find(out_.policy_facts.begin(), out_.policy_facts.end(), index);
    if (known != out_.policy_facts.end()) {
      return static_cast<FactIndex>(known - out_.policy_facts.begin());
    }
    const FactIndex local = out_.facts.size();
    out_.facts.push_back(&content_.facts[index]);
    out_.policy_facts.push_back(index);
    if (id == as_of_fact) out_.as_of = local;
    if (id == edition_fact) out_.edition = local;
    const std::string& whole = content_.facts[index].no_more_than;
    if (!whole.empty()) fact(whole);
    return local;
  }

  [[nodiscard]] static Code option_bit(const Fact& meta, const std::string& option) {
    const auto at = std::find_if(meta.options.begin(), meta.options.end(),
                                 [&option](const Option& other) { return other.id == option; });
    return Code{1} << (at - meta.options.begin());
  }

  CompiledTest atom(std::string_view name, Atom made) {
    CompiledTest test;
    test.name = name;
    test.facts.push_back(made.fact);
    if (made.kind == AtomKind::share) test.facts.push_back(made.whole);
    test.fact_ids = ids_of(test.facts);
    const auto known = std::find(atoms_.begin(), atoms_.end(), made);
    test.atom = static_cast<AtomIndex>(known - atoms_.begin());
    if (known == atoms_.end()) atoms_.push_back(std::move(made));
    return test;
  }

  CompiledTest within(std::string_view name, const std::string& id, Code low, Code high) {
    return atom(name, {AtomKind::within, fact(id), 0, low, high, {}});
  }

  static constexpr Code lowest = not_applicable_code + 1;
  static constexpr Code highest = std::numeric_limits<Code>::max();

  CompiledTest compile_test(const Compare& test) {
    Code low = lowest;
    Code high = highest;
    if (test.at_least) low = std::max(low, test.at_least->millionths);
    if (test.more_than) low = std::max(low, test.more_than->millionths + 1);
    if (test.at_most) high = std::min(high, test.at_most->millionths);
    if (test.less_than) high = std::min(high, test.less_than->millionths - 1);
    if (test.equals) {
      low = std::max(low, test.equals->millionths);
      high = std::min(high, test.equals->millionths);
    }
    return within("number", test.fact, low, high);
  }
  CompiledTest compile_test(const Yes& test) { return within("yes", test.fact, 1, 1); }
  CompiledTest compile_test(const DateTest& test) {
    const auto code = [](const std::optional<Date>& date, Code otherwise) {
      return date ? Code{date->time_since_epoch().count()} : otherwise;
    };
    return within("date", test.fact, code(test.on_or_after, lowest),
                  code(test.on_or_before, highest));
  }
  CompiledTest compile_test(const Share& test) {
    const FactIndex part = fact(test.part);
    const FactIndex whole = fact(test.whole);
    return atom(
        "share",
        {AtomKind::share, part, whole, test.percent.millionths, test.strictly_more ? 1 : 0, {}});
  }
  CompiledTest compile_test(const OneOf& test) {
    const FactIndex index = fact(test.fact);
    const Fact& meta = *out_.facts[index];
    std::vector<Code> codes;
    for (Code option = 0; option < static_cast<Code>(meta.options.size()); ++option) {
      const std::string& id = meta.options[static_cast<std::size_t>(option)].id;
      if (std::find(test.options.begin(), test.options.end(), id) != test.options.end()) {
        codes.push_back(option);
      }
    }
    return atom("choice", {AtomKind::listed, index, 0, 0, 0, std::move(codes)});
  }
  CompiledTest compile_test(const Includes& test) {
    const FactIndex index = fact(test.fact);
    Code bits = 0;
    for (const std::string& option : test.options) bits |= option_bit(*out_.facts[index], option);
    const AtomKind kind = test.relation == SetRelation::any_of   ? AtomKind::any_bits
                          : test.relation == SetRelation::all_of ? AtomKind::all_bits
                                                                 : AtomKind::only_bits;
    return atom("set", {kind, index, 0, bits, 0, {}});
  }
  CompiledTest compile_test(const Prefix& test) {
    std::vector<Code> codes;
    for (const std::string& prefix : test.prefixes) {
      codes.push_back((prefix[0] - '0') * 10 + (prefix[1] - '0'));
    }
    return atom("agb", {AtomKind::listed, fact(test.fact), 0, 0, 0, std::move(codes)});
  }
  CompiledTest compile_test(const Applicable& test) {
    return atom("applicable", {AtomKind::applicable, fact(test.fact), 0, 0, 0, {}});
  }
  CompiledTest compile_test(const Since& test) {
    const auto& editions = content_.policy.editions;
    const auto from = std::find_if(editions.begin(), editions.end(), [&](const Edition& edition) {
      return edition.id == test.edition;
    });
    return within("since", std::string(edition_fact), from - editions.begin(), highest);
  }
  CompiledTest composed(TestForm form, std::string_view name, const std::vector<Test>& parts) {
    CompiledTest out;
    out.form = form;
    out.name = name;
    for (const Test& part : parts) out.of.push_back(compile_test(part));
    return out;
  }
  CompiledTest compile_test(const All& test) { return composed(TestForm::all, "all", test.of); }
  CompiledTest compile_test(const Any& test) { return composed(TestForm::any, "any", test.of); }
  CompiledTest compile_test(const Not& test) {
    return composed(TestForm::negation, "not", test.of);
  }
  CompiledTest compile_test(const AtLeastOf& test) {
    CompiledTest out = composed(TestForm::at_least, "at-least", test.of);
    out.wanted = test.wanted;
    return out;
  }
  CompiledTest compile_test(const RuleRef& test) {
    CompiledTest out;
    out.form = TestForm::rule;
    out.name = "rule";
    std::size_t index = 0;
    for (const auto* rules : {&content_.policy.conditions, &content_.policy.factors}) {
      for (const Rule& rule : *rules) {
        if (!rule.audience.holds_for(out_.care_type->id)) continue;
        if (rule.id == test.rule) out.rule = index;
        ++index;
      }
    }
    return out;
  }
  CompiledTest compile_test(const FactorCount& test) {
    CompiledTest out;
    out.form = TestForm::factors;
    out.name = "factors";
    out.wanted = test.wanted;
    return out;
  }
  CompiledTest compile_test(const Test& test) {
    return std::visit([this](const auto& form) { return compile_test(form); }, test.form);
  }
  std::optional<CompiledTest> compile_test(const std::optional<Test>& test) {
    return test ? std::optional(compile_test(*test)) : std::nullopt;
  }

  /// Of the facts that can be asked.
  [[nodiscard]] std::vector<IdView> ids_of(const std::vector<FactIndex>& facts) const {
    std::vector<IdView> ids;
    ids.reserve(facts.size());
    for (const FactIndex index : facts) {
      if (index != out_.as_of && index != out_.edition) ids.emplace_back(out_.facts[index]->id);
    }
    return ids;
  }

  static void facts_of(const CompiledTest& test, std::vector<FactIndex>& into) {
    for (const FactIndex index : test.facts) {
      if (std::find(into.begin(), into.end(), index) == into.end()) into.push_back(index);
    }
    for (const CompiledTest& part : test.of) facts_of(part, into);
  }

  // --- collecting -------------------------------------------------------------------------------

  void collect(const std::vector<Rule>& rules, std::vector<CompiledRule>& into) {
    for (const Rule& rule : rules) {
      if (!rule.audience.holds_for(out_.care_type->id)) continue;
      CompiledRule compiled{&rule, compile_test(rule.applies), compile_test(rule.when), {}, {}};
      if (compiled.applies) facts_of(*compiled.applies, compiled.facts);
      if (compiled.when) facts_of(*compiled.when, compiled.facts);
      compiled.fact_ids = ids_of(compiled.facts);
      into.push_back(std::move(compiled));
    }
  }

  void collect_rules() {
    collect(content_.policy.conditions, out_.conditions);
    collect(content_.policy.factors, out_.factors);
  }

  void collect_offers_and_contracts() {
    for (const std::string& id : out_.care_type->offers) {
      const auto offer = std::find_if(content_.policy.offers.begin(), content_.policy.offers.end(),
                                      [&id](const Offer& other) { return other.id == id; });
      CompiledOffer compiled{&*offer, compile_test(offer->when), {}, {}};
      if (compiled.when) facts_of(*compiled.when, compiled.facts);
      compiled.fact_ids = ids_of(compiled.facts);
      (offer->is_supplementary ? out_.supplementary_offers : out_.offers)
          .push_back(std::move(compiled));
    }
    for (const Contract& contract : out_.care_type->contracts) {
      out_.contracts.push_back({&contract, compile_test(contract.when)});
    }
    out_.may_end_without = compile_test(out_.care_type->may_end_without);
  }

  void collect_facts_without_tests() {
    collect(content_.policy.expectations, out_.expectations);
    collect(content_.policy.selective, out_.selective);
    collect(content_.policy.modules, out_.modules);
    for (const StartRule& rule : content_.policy.start_rules) {
      if (!rule.audience.holds_for(out_.care_type->id)) continue;
      out_.start_rules.push_back({&rule, fact(rule.event)});
    }
    for (const Step& step : content_.policy.steps) {
      if (!step.audience.holds_for(out_.care_type->id)) continue;
      out_.steps.push_back(
          {&step, step.event.empty() ? std::nullopt : std::optional(fact(step.event))});
    }
  }

  void collect_statements() {
    for (const Statement& statement : content_.policy.statements) {
      if (statement.audience.holds_for(out_.care_type->id)) out_.statements.push_back(&statement);
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
        CompiledContradiction compiled{&contradiction, compile_test(contradiction.when), {}, {}};
        facts_of(compiled.when, compiled.facts);
        compiled.fact_ids = ids_of(compiled.facts);
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
    for (const CompiledRule& rule : out_.conditions) note(Use::condition, rule.facts);
    for (const CompiledRule& rule : out_.factors) note(Use::factor, rule.facts);
    for (const CompiledContract& contract : out_.contracts) {
      std::vector<FactIndex> facts;
      if (contract.when) facts_of(*contract.when, facts);
      note(Use::factor, facts);
    }
    for (const CompiledOffer& offer : out_.offers) note(Use::offer, offer.facts);
    for (const CompiledOffer& offer : out_.supplementary_offers) note(Use::offer, offer.facts);
    for (const CompiledRule& rule : out_.expectations) note(Use::expectation, rule.facts);
    for (const CompiledRule& rule : out_.selective) note(Use::selective, rule.facts);
    for (const CompiledRule& rule : out_.modules) note(Use::module, rule.facts);
    for (const CompiledStart& start : out_.start_rules) note(Use::start, {start.event});
    for (const CompiledStep& step : out_.steps) {
      if (step.event) note(Use::start, {*step.event});
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

  [[nodiscard]] std::size_t outcome_count() const {
    const std::size_t leading = leading_count();
    return leading * out_.contracts.size() + (out_.offers.size() - leading) + 1;
  }

  void list_outcomes() {
    for (const CompiledContract& contract : out_.contracts) {
      for (const CompiledOffer& offer : out_.offers) {
        if (!leads_to_contract(offer.offer->kind)) continue;
        out_.outcomes.push_back({OutcomeKind::contract, contract.contract->id, offer.offer->id});
      }
    }
    for (const CompiledOffer& offer : out_.offers) {
      if (leads_to_contract(offer.offer->kind)) continue;
      out_.outcomes.push_back({outcome_of(offer.offer->kind), {}, offer.offer->id});
    }
    out_.outcomes.push_back({OutcomeKind::none, {}, {}});
  }

  void build_diagram() {
    std::vector<std::size_t> cells;
    for (const Dimension& dimension : out_.space.dimensions()) {
      cells.push_back(dimension.signatures.size());
    }
    out_.diagram = Diagram(std::move(cells));
    out_.diagram.bound(engine::most_nodes);
    list_outcomes();
    for (std::size_t i = 0; i < out_.offers.size(); ++i) {
      if (leads_to_contract(out_.offers[i].offer->kind)) out_.leading.push_back(i);
    }
    Decisions decisions(out_, out_.diagram);
    out_.root = decisions.outcome();
    out_.roots.push_back(out_.root);
    for (std::size_t closed = 1; closed < std::size_t{1} << out_.leading.size(); ++closed) {
      out_.roots.push_back(decisions.outcome_without(closed, out_.root));
    }
    out_.own_roots = decisions.own_ways();
    out_.mended_root = decisions.outcome_once_mended();
    out_.contradicted_root = decisions.contradicted();
  }

  const CompiledPolicy::Content& content_;
  CompiledCareType out_;
  std::vector<Atom> atoms_;
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
