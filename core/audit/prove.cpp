#include <algorithm>

#include "compiler/compile/decisions.hpp"
#include "contractwijzer/audit/proof.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "count_values.hpp"
#include "cut_text.hpp"
#include "depends_on.hpp"
#include "finality.hpp"
#include "gave_up.hpp"
#include "joined.hpp"
#include "levels.hpp"
#include "now.hpp"
#include "profiles.hpp"

namespace contractwijzer::audit {

namespace {

/// What may still be gone through, of all care types together.
struct Budget {
  std::size_t completions = most_completions;
  std::size_t moments = most_moments;
};

class CareTypeProver {
 public:
  CareTypeProver(const CompiledPolicy& policy, const CompiledCareType& care_type, Budget& budget)
      : policy_(policy),
        care_(care_type),
        budget_(budget),
        builder_(care_type.diagram),
        decisions_(care_type, builder_),
        profiles_(policy, care_type) {
    out_.care_type = care_type.care_type->id;
  }

  CareTypeProof run() {
    contradicted_ = decisions_.contradicted();
    count_profiles();
    look_for_holes();
    look_for_overlap();
    reach_contracts();
    reach_offers();
    look_at_rules();
    look_at_questions();
    look_at_factors();
    look_at_finality();
    look_at_now();
    look_at_engine();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Diagram& diagram() const noexcept { return builder_.diagram(); }

  using Wanted = std::function<bool(const Values&)>;

  [[nodiscard]] std::optional<Profile> find(const std::vector<NodeId>& functions,
                                            const Wanted& wanted) {
    const auto path = find_path(functions, wanted);
    if (!path) return std::nullopt;
    return profile_in(*path);
  }

  /// Among those whose answers do not contradict each other.
  [[nodiscard]] std::optional<CellPath> find_path(std::vector<NodeId> functions,
                                                  const Wanted& wanted) const {
    functions.push_back(contradicted_);
    return find_cells(diagram(), functions, [&wanted](Values values) {
      const bool contradicted = values.back() == 1;
      values.pop_back();
      return !contradicted && wanted(values);
    });
  }

  Profile profile_in(const CellPath& path) {
    NodeId node = care_.root;
    const auto& dimensions = care_.space.dimensions();
    while (!diagram().is_terminal(node)) {
      const std::size_t dimension = diagram().node(node).dimension;
      node = diagram().child(node,
                             path[dimension].value_or(dimensions[dimension].signatures.size() - 1));
    }
    Profile profile = profiles_.profile_in(path);
    if (profile.outcome != in_words(care_.outcomes[diagram().node(node).value])) {
      disagreements_.push_back(profile);
    }
    return profile;
  }

  static FindingVerdict verdict_of(bool holds) noexcept {
    return holds ? FindingVerdict::holds : FindingVerdict::fails;
  }

  static void give_up(Finding& finding, Text why) {
    finding.verdict = FindingVerdict::not_decided;
    finding.why = std::move(why);
  }

  void add(Claim claim, std::string subject, bool holds, std::optional<Profile> practice) {
    Finding finding{claim, std::move(subject), verdict_of(holds), false, {}, {}};
    if (practice) finding.practices.push_back(*std::move(practice));
    out_.findings.push_back(std::move(finding));
  }

  // --- how many

  void count_profiles() {
    for (const Dimension& dimension : care_.space.dimensions()) {
      const std::size_t cells = dimension.signatures.size();
      if (cells < 2) continue;
      Cut cut;
      for (const FactIndex fact : dimension.facts) cut.facts.push_back(care_.facts[fact]->id);
      cut.cells = cells;
      for (const AtomIndex atom : dimension.atoms) {
        cut.at.push_back(cut_text(care_.space.atoms()[atom], care_));
      }
      out_.cuts.push_back(std::move(cut));
    }
    out_.nodes = care_.diagram.size();
    // One more than there are outcomes: those that no practice is.
    const NodeId nobody = builder_.terminal(care_.outcomes.size());
    const NodeId outcome = builder_.choose(contradicted_, nobody, care_.root);
    const auto counts = count_values(diagram(), outcome, care_.outcomes.size() + 1);
    ProfileCount all;
    for (std::size_t i = 0; i < care_.outcomes.size(); ++i) {
      all += counts[i];
      if (counts[i] == ProfileCount{}) continue;
      out_.outcomes.push_back({in_words(care_.outcomes[i]), counts[i].to_string()});
    }
    out_.profiles = all.to_string();
  }

  // --- each profile has one outcome

  [[nodiscard]] NodeId may_have_contract() {
    return builder_.both(decisions_.way_in_leads_to_contract(), decisions_.conditions());
  }

  void look_for_holes() {
    const NodeId meant =
        care_.may_end_without ? decisions_.where(*care_.may_end_without) : builder_.terminal(0);
    const std::vector<NodeId> functions{may_have_contract(), decisions_.level(), meant};
    const auto falls = [this](const Values& values, std::size_t as_meant) {
      return values[0] == 1 && values[1] == care_.contracts.size() && values[2] == as_meant;
    };
    auto hole = find(functions, [&](const Values& values) { return falls(values, 0); });
    const bool holds = !hole;
    // Where it holds, the practice is one of those that the document means to leave without.
    auto left = holds ? find(functions, [&](const Values& values) { return falls(values, 1); })
                      : std::move(hole);
    const bool declared = holds && left;
    add(Claim::no_hole, {}, holds, std::move(left));
    out_.findings.back().declared = declared;
  }

  void look_for_overlap() {
    if (care_.contracts.size() < 2) return;
    std::vector<NodeId> functions{may_have_contract()};
    for (const CompiledContract& contract : care_.contracts) {
      functions.push_back(decisions_.where(contract.when));
    }
    if (!care_.care_type->exclusive) {  // a ladder: the best that holds is the one
      add(Claim::no_overlap, {}, true, {});
      out_.findings.back().declared = true;
      return;
    }
    auto both = find(functions, [](const Values& values) {
      return values[0] == 1 && std::count(values.begin() + 1, values.end(), 1U) > 1;
    });
    const bool holds = !both;
    add(Claim::no_overlap, {}, holds, std::move(both));
  }

  // --- all is of use

  void reach(Claim claim, const std::string& id, const std::function<bool(const Outcome&)>& is_it) {
    auto practice =
        find({care_.root}, [&](const Values& values) { return is_it(care_.outcomes[values[0]]); });
    const bool holds = practice.has_value();
    add(claim, id, holds, std::move(practice));
  }

  void reach_contracts() {
    for (const CompiledContract& contract : care_.contracts) {
      const std::string& id = contract.contract->id;
      reach(Claim::contract_reachable, id,
            [&id](const Outcome& outcome) { return outcome.contract == id; });
    }
  }

  void reach_offers() {
    for (const CompiledOffer& offer : care_.offers) {
      const std::string& id = offer.offer->id;
      reach(Claim::offer_reachable, id,
            [&id](const Outcome& outcome) { return outcome.offer == id; });
    }
    for (const CompiledOffer& offer : care_.supplementary_offers) {
      some_practice(Claim::offer_reachable, offer.offer->id, decisions_.where(offer.when));
    }
  }

  void some_practice(Claim claim, const std::string& id, NodeId where) {
    auto practice = find({where}, [](const Values& values) { return values[0] == 1; });
    const bool holds = practice.has_value();
    add(claim, id, holds, std::move(practice));
  }

  /// Whether the outcome changes for anyone without the rule: a condition that stops nobody, a
  /// factor that nobody meets.
  void decisive_rule(const CompiledRule& rule, bool is_condition) {
    Decisions without(care_, builder_, {{&rule, builder_.terminal(is_condition ? 1 : 0)}});
    auto practice = find({care_.root, without.outcome()},
                         [](const Values& values) { return values[0] != values[1]; });
    const bool holds = practice.has_value();
    add(Claim::rule_matters, rule.rule->id, holds, std::move(practice));
  }

  /// A rule that decides no contract: it can be met, and not be met.
  void other_rule(const CompiledRule& rule) {
    if (!rule.when) return;
    const NodeId applies = decisions_.where(rule.applies);
    const NodeId when = decisions_.where(rule.when);
    auto met = find({applies, when}, [](const Values& v) { return v[0] == 1 && v[1] == 1; });
    const auto not_met =
        find_path({applies, when}, [](const Values& v) { return v[0] == 1 && v[1] == 0; });
    const bool holds = met && not_met;
    add(Claim::rule_matters, rule.rule->id, holds, std::move(met));
  }

  void look_at_rules() {
    for (const CompiledRule& rule : care_.rules[RuleKind::condition]) decisive_rule(rule, true);
    for (const CompiledRule& rule : care_.rules[RuleKind::factor]) decisive_rule(rule, false);
    for (const auto& rules : care_.rules.others()) {
      for (const CompiledRule& rule : rules) other_rule(rule);
    }
  }

  // --- questions

  [[nodiscard]] bool hangs_on(NodeId function, FactIndex fact) const {
    return depends_on(care_, diagram(), function, fact);
  }

  [[nodiscard]] bool matters(FactIndex fact, const std::vector<Use>& uses) {
    const auto used_for = [&uses](Use use) {
      return std::find(uses.begin(), uses.end(), use) != uses.end();
    };
    if (used_for(Use::start) || hangs_on(care_.root, fact)) return true;
    const bool decisive = used_for(Use::condition) || used_for(Use::factor) || used_for(Use::offer);
    if (decisive && !used_for(Use::expectation) && !used_for(Use::selective) &&
        !used_for(Use::module)) {
      return std::any_of(
          care_.supplementary_offers.begin(), care_.supplementary_offers.end(),
          [&](const CompiledOffer& offer) { return hangs_on(decisions_.where(offer.when), fact); });
    }
    for (const auto& rules : care_.rules.others()) {
      for (const CompiledRule& rule : rules) {
        if (hangs_on(decisions_.where(rule.applies), fact)) return true;
        if (rule.when && hangs_on(decisions_.where(rule.when), fact)) return true;
      }
    }
    return false;
  }

  void look_at_questions() {
    for (const QuestionGroup& group : care_.questions) {
      for (const FactUse& use : group.facts) {
        const auto at = std::find(care_.facts.begin(), care_.facts.end(), use.fact);
        const auto fact = static_cast<FactIndex>(at - care_.facts.begin());
        add(Claim::question_matters, use.fact->id, matters(fact, use.uses), {});
      }
    }
  }

  // --- levels, and what stays

  void look_at_factors() {
    if (care_.rules[RuleKind::factor].empty() || care_.contracts.empty()) return;
    const Levels levels = levels_of(care_);
    Finding finding{Claim::factors_never_lower, {}, FindingVerdict::holds, false, {}, {}};
    if (levels.state != LevelsState::rising && care_.care_type->more_factors_may_lower) {
      finding.declared = true;
    } else if (levels.state == LevelsState::not_decided) {
      give_up(finding, why_levels());
    } else if (levels.example) {
      finding.verdict = FindingVerdict::fails;
      finding.practices = {profile_in(levels.example->fewer), profile_in(levels.example->more)};
    }
    out_.findings.push_back(std::move(finding));
  }

  void look_at_finality() {
    const Finality finality = finality_of(care_, budget_.completions);
    out_.completions = finality.completions;
    budget_.completions -= std::min(budget_.completions, out_.completions);
    add(Claim::decided_is_final, {}, !finality.broken, {});
    if (!finality.too_many || finality.broken) return;
    Ids facts;
    for (const FactIndex fact : care_.space.dimensions()[*finality.too_many].facts) {
      facts.push_back(care_.facts[fact]->id);
    }
    give_up(out_.findings.back(), why_finality(joined(facts, ", ")));
  }

  void look_at_now() {
    Now now = now_of(policy_, care_, profiles_, budget_.moments);
    out_.moments = now.moments;
    const std::size_t weight = out_.moments * weight_of_moment(care_);
    budget_.moments -= std::min(budget_.moments, weight);
    const bool holds = now.dead_ends.empty();
    out_.findings.push_back(
        {Claim::no_dead_ends, {}, verdict_of(holds), false, std::move(now.dead_ends), {}});
    if (holds && now.is_cut_short) give_up(out_.findings.back(), why_now());
    if (now.broken.empty()) {
      add(Claim::laws_of_now, {}, true, {});
      if (now.is_cut_short) give_up(out_.findings.back(), why_now());
    }
    for (Now::Broken& one : now.broken) {
      add(Claim::laws_of_now, std::move(one.law), false, std::move(one.practice));
    }
  }

  void look_at_engine() {
    const FindingVerdict verdict = verdict_of(disagreements_.empty());
    Finding finding{Claim::engine_agrees, {}, verdict, false, disagreements_, {}};
    out_.findings.push_back(std::move(finding));
  }

  const CompiledPolicy& policy_;
  const CompiledCareType& care_;
  Budget& budget_;
  DiagramBuilder builder_;  ///< from the care type's diagram on
  Decisions decisions_;
  Profiles profiles_;
  NodeId contradicted_ = 0;
  std::vector<Profile> disagreements_;
  CareTypeProof out_;
};

}  // namespace

FindingVerdict Proof::verdict() const noexcept {
  FindingVerdict verdict = FindingVerdict::holds;
  for (const CareTypeProof& proof : care_types) {
    for (const Finding& finding : proof.findings) {
      if (finding.verdict == FindingVerdict::fails) return FindingVerdict::fails;
      if (!finding.holds()) verdict = finding.verdict;
    }
  }
  return verdict;
}

Proof prove(const CompiledPolicy& policy) {
  Proof proof;
  Budget budget;
  for (const CompiledCareType& care_type : policy.content().care_types) {
    proof.care_types.push_back(CareTypeProver(policy, care_type, budget).run());
  }
  return proof;
}

}  // namespace contractwijzer::audit
