// What a compiled policy holds: per care type only that care type's facts, rules, space and
// diagram.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <vector>

#include "compile/care_lists.hpp"
#include "compile/diagram.hpp"
#include "compile/space.hpp"
#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

enum class TestForm : std::uint8_t { all, any, negation, at_least, points, atom, rule, factors };

/// A test with its facts, atoms and rules looked up.
struct CompiledTest {
  TestForm form = TestForm::atom;
  std::string_view name;     ///< as in the policy file: "all", "yes", "share" ...
  int wanted = 0;            ///< at_least, points, factors
  std::vector<int> weights;  ///< points: of each part
  AtomIndex atom = 0;
  std::vector<FactIndex> facts;  ///< that this part itself looks at
  std::vector<IdView> fact_ids;
  std::size_t rule = 0;                   ///< index in CompiledCareType::decisive()
  engine::Index place = engine::nothing;  ///< among the rows
  std::vector<CompiledTest> of;
};

struct CompiledRule {
  const Rule* rule = nullptr;
  std::optional<CompiledTest> applies;
  std::optional<CompiledTest> when;
  std::vector<FactIndex> facts;
  std::vector<IdView> fact_ids;
};

struct CompiledOffer {
  const Offer* offer = nullptr;
  std::optional<CompiledTest> when;
  std::vector<FactIndex> facts;
  std::vector<IdView> fact_ids;
};

struct CompiledStep {
  const Step* step = nullptr;
  std::optional<FactIndex> event;
  std::optional<FactIndex> base;  ///< the day that its own is counted from
  std::optional<CompiledTest> applies;
};

struct CompiledStart {
  const StartRule* rule = nullptr;
  FactIndex event = 0;
  std::optional<CompiledTest> applies;
};

struct CompiledStatement {
  const Statement* statement = nullptr;
  std::optional<CompiledTest> applies;
};

struct CompiledContract {
  const Contract* contract = nullptr;
  std::optional<CompiledTest> when;
};

struct CompiledContradiction {
  const Contradiction* contradiction = nullptr;
  CompiledTest when;
  std::vector<FactIndex> facts;
  std::vector<IdView> fact_ids;
};

struct CompiledCareType {
  const CareType* care_type = nullptr;
  std::vector<const Fact*> facts;         ///< the ones that its rules look at
  std::vector<std::size_t> policy_facts;  ///< their index among the policy's facts
  std::vector<FactIndex> local_facts;     ///< the other way round; facts.size() where there is none
  std::optional<FactIndex> as_of;         ///< the fact "as-of", when a rule looks at the date
  std::optional<FactIndex> edition;       ///< the fact "edition", when a rule looks at it
  RuleLists<CompiledRule> rules;
  std::vector<CompiledOffer> offers;  ///< in order, the way in is the first that holds
  std::vector<CompiledOffer> supplementary_offers;  ///< further ways
  std::vector<CompiledContract> contracts;
  std::optional<CompiledTest> may_end_without;  ///< whom the document means to leave without
  std::vector<CompiledStep> steps;
  std::vector<CompiledStart> start_rules;
  std::vector<CompiledStatement> statements;
  /// Those of whose facts all are asked for by something else.
  std::vector<CompiledContradiction> contradictions;
  std::vector<QuestionGroup> questions;
  std::vector<FactIndex> question_order;  ///< facts in the order of the policy's groups

  Space space;
  Diagram diagram;
  NodeId root = 0;
  std::vector<std::size_t> leading;  ///< the places in `offers` of those that lead to a contract
  /// By the set of `leading` that are closed, a bit each: the outcome then; the first is `root`.
  std::vector<NodeId> roots;
  /// Where each way in is the practice's to go: of `offers`, and behind them of
  /// `supplementary_offers`.
  std::vector<NodeId> own_roots;
  NodeId mended_root = 0;         ///< the outcome as if every condition were met
  NodeId contradicted_root = 0;   ///< 1 where answers contradict each other
  std::vector<Outcome> outcomes;  ///< by the diagram's terminals; best first
  CareLists lists;                ///< what is evaluated

  /// The rules that a test can refer to: conditions, then factors.
  [[nodiscard]] const CompiledRule& decisive(std::size_t index) const {
    const auto& conditions = rules[RuleKind::condition];
    return index < conditions.size() ? conditions[index]
                                     : rules[RuleKind::factor][index - conditions.size()];
  }
  /// By its place among the rows, where the rules stand kind by kind.
  [[nodiscard]] const Rule* rule(std::size_t place) const {
    for (const std::vector<CompiledRule>& list : rules) {
      if (place < list.size()) return list[place].rule;
      place -= list.size();
    }
    return nullptr;
  }
  /// By its place among the rows: the ways in, then the further ones.
  [[nodiscard]] const CompiledOffer& offer(std::size_t place) const {
    return place < offers.size() ? offers[place] : supplementary_offers[place - offers.size()];
  }
};

struct CompiledPolicy::Content {
  Policy policy;
  std::vector<Fact> facts;  ///< the vocabulary's, the policy's own, and last "edition" and "as-of"
  std::vector<Contradiction> contradictions;  ///< the vocabulary's; the policy has its own
  std::vector<Date> holidays;                 ///< the vocabulary's
  std::string hash;
  std::uint64_t hash_number = 0;
  std::vector<CompiledCareType> care_types;

  /// `care_type`: one of policy.care_types itself, not a copy and not another policy's.
  [[nodiscard]] const CompiledCareType& compiled(const CareType& care_type) const {
    std::size_t place = 0;
    while (place < policy.care_types.size() && &policy.care_types[place] != &care_type) ++place;
    assert(place < care_types.size() && "a care type of another policy");
    return care_types[place];
  }
  /// Its place in `facts`; their number when there is none.
  [[nodiscard]] std::size_t find_fact(std::string_view id) const noexcept {
    std::size_t index = 0;
    while (index < facts.size() && facts[index].id != id) ++index;
    return index;
  }
  /// How many facts a practice can be asked: all but "edition" and "as-of".
  [[nodiscard]] std::size_t askable() const noexcept { return facts.size() - 2; }
};

/// Of a valid policy. `cut_too`: atoms on the policy's facts at which the space is cut whether a
/// rule names them or not; two policies over the same atoms have the same space. Errors:
/// too-entangled.
[[nodiscard]] Result<CompiledCareType> compile_care_type(const CompiledPolicy::Content& content,
                                                         const CareType& care_type,
                                                         const std::vector<Atom>& cut_too = {});
/// From a valid policy to its care types. Errors: too-entangled.
[[nodiscard]] Errors compile_care_types(CompiledPolicy::Content& content);

}  // namespace contractwijzer
