#include "tell_apart.hpp"

#include <algorithm>

#include "compiler/compile/decisions.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "profiles.hpp"

namespace contractwijzer::audit {

namespace {

const CareType& care_type_of(const CompiledPolicy::Content& content, const std::string& id) {
  return *std::find_if(content.policy.care_types.begin(), content.policy.care_types.end(),
                       [&id](const CareType& care_type) { return care_type.id == id; });
}

/// The atoms of a care type, on the policy's facts; those that are not there yet.
void add_atoms(const CompiledCareType& care_type, std::vector<Atom>& into) {
  for (Atom atom : care_type.space.atoms()) {
    atom.fact = care_type.policy_facts[atom.fact];
    if (engine::ties_two(atom.kind)) atom.other = care_type.policy_facts[atom.other];
    if (std::find(into.begin(), into.end(), atom) == into.end()) into.push_back(std::move(atom));
  }
}

struct Pair {
  CompiledCareType first;
  CompiledCareType second;
};

class PairComparison {
 public:
  PairComparison(const CompiledPolicy& policy, const Pair& pair)
      : pair_(pair),
        builder_(pair.first.diagram),
        first_(pair.first, builder_),
        second_(pair.second, builder_),
        profiles_(policy, pair.first) {}

  std::optional<Witness> run() {
    contradicted_ = builder_.terminal(0);
    look_at_contradictions();
    contradicted_ = first_.contradicted();  // the second's as well, or they were told apart
    look_at_outcome();
    for (const RuleKind kind : rule_kinds) {
      look_at_rules(pair_.first.rules[kind], pair_.second.rules[kind]);
    }
    look_at_offers();
    return std::move(found_);
  }

 private:
  /// One that is left out, or met elsewhere, or about other answers.
  void look_at_contradictions() {
    const auto& mine = pair_.first.contradictions;
    const auto& theirs = pair_.second.contradictions;
    for (const CompiledContradiction& one : mine) {
      const auto twin =
          std::find_if(theirs.begin(), theirs.end(), [&one](const CompiledContradiction& other) {
            return other.contradiction->id == one.contradiction->id;
          });
      const bool is_same = twin != theirs.end() && twin->fact_ids == one.fact_ids;
      const NodeId other = is_same ? second_.where(twin->when) : builder_.terminal(0);
      if (found_ || first_.where(one.when) == other) continue;
      const auto path = find_cells(builder_.diagram(), {first_.where(one.when), other},
                                   [](const Values& values) { return values[0] != values[1]; });
      if (path) keep(*path, one.contradiction->id, Days::told);
    }
  }

  void look_at_outcome() {
    if (found_) return;
    const auto path =
        find_cells(builder_.diagram(), {first_.outcome(), second_.outcome(), contradicted_},
                   [this](const Values& values) {
                     return values[2] == 0 && in_words(pair_.first.outcomes[values[0]]) !=
                                                  in_words(pair_.second.outcomes[values[1]]);
                   });
    if (path) keep(*path, {});
  }

  void differ(NodeId a, NodeId b, const std::string& rule) {
    if (found_ || a == b) return;
    const auto path =
        find_cells(builder_.diagram(), {a, b, contradicted_},
                   [](const Values& values) { return values[2] == 0 && values[0] != values[1]; });
    if (path) keep(*path, rule);
  }

  void look_at_rules(const std::vector<CompiledRule>& mine,
                     const std::vector<CompiledRule>& theirs) {
    for (const CompiledRule& rule : mine) {
      const auto twin = std::find_if(
          theirs.begin(), theirs.end(),
          [&rule](const CompiledRule& other) { return other.rule->id == rule.rule->id; });
      if (twin == theirs.end() || rule.when.has_value() != twin->when.has_value()) {
        if (!found_) keep(CellPath(builder_.diagram().dimensions()), rule.rule->id);
        continue;
      }
      differ(first_.where(rule.applies), second_.where(twin->applies), rule.rule->id);
      differ(first_.met(rule), second_.met(*twin), rule.rule->id);
    }
  }

  void look_at_offers() {
    for (const CompiledOffer& offer : pair_.first.supplementary_offers) {
      for (const CompiledOffer& other : pair_.second.supplementary_offers) {
        if (offer.offer->id != other.offer->id) continue;
        differ(first_.where(offer.when), second_.where(other.when), offer.offer->id);
      }
    }
    if (!found_ &&
        pair_.first.supplementary_offers.size() != pair_.second.supplementary_offers.size()) {
      keep(CellPath(builder_.diagram().dimensions()),
           pair_.first.supplementary_offers.front().offer->id);
    }
  }

  void keep(const CellPath& path, const std::string& rule, Days days = Days::left_out) {
    found_ = Witness{profiles_.profile_in(path, days), outcome_in(path), rule};
  }

  [[nodiscard]] std::string outcome_in(const CellPath& path) {
    return in_words(pair_.second.outcomes[value_in(builder_.diagram(), second_.outcome(), path)]);
  }

  const Pair& pair_;
  DiagramBuilder builder_;
  Decisions first_;
  Decisions second_;
  Profiles profiles_;
  NodeId contradicted_ = 0;
  std::optional<Witness> found_;
};

}  // namespace

Result<std::optional<Witness>> tell_apart(const CompiledPolicy& policy,
                                          const CompiledPolicy::Content& other,
                                          const std::string& care_type) {
  const CompiledPolicy::Content& content = policy.content();
  std::vector<Atom> atoms;
  const auto plain = compile_care_type(other, care_type_of(other, care_type));
  if (!plain) return plain.errors();
  add_atoms(content.compiled(care_type_of(content, care_type)), atoms);
  add_atoms(*plain, atoms);
  auto first = compile_care_type(content, care_type_of(content, care_type), atoms);
  auto second = compile_care_type(other, care_type_of(other, care_type), atoms);
  if (!first) return first.errors();
  if (!second) return second.errors();
  const Pair pair{*std::move(first), *std::move(second)};
  return PairComparison(policy, pair).run();
}

}  // namespace contractwijzer::audit
