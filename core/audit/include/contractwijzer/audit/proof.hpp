// What was proved of a policy, over all profiles of each care type. A profile is a place in the
// space of answers, cut at every threshold, band edge, listed value and date boundary: two
// practices in one place are the same to every rule.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/audit/profile.hpp"
#include "contractwijzer/contractwijzer.hpp"
#include "contractwijzer/text.hpp"

namespace contractwijzer::audit {

enum class Claim : std::uint8_t {
  no_hole,              ///< who meets all conditions and has a way in reaches a contract
  no_overlap,           ///< of contracts that exclude each other nobody fits two
  contract_reachable,   ///< some practice gets this contract
  offer_reachable,      ///< some practice comes in this way
  rule_matters,         ///< without this rule some practice would fare otherwise
  question_matters,     ///< for some practice this answer changes the verdict
  factors_never_lower,  ///< more factors never give a lower contract, unless declared
  decided_is_final,     ///< what is decided, no further answer changes
  no_dead_ends,         ///< on each day everyone has one next act, or reads why there is none
  laws_of_now,          ///< what is said of now never contradicts itself (laws.hpp)
  engine_agrees,        ///< the engine says of each example here what the proof says
};

[[nodiscard]] std::string_view word_of(Claim claim) noexcept;
/// The claim in plain words, without its subject.
[[nodiscard]] Text text_of(Claim claim);

/// Not decided: the prover gave up, as it would have taken too much work. Nothing is known then.
enum class FindingVerdict : std::uint8_t { holds, fails, not_decided };

[[nodiscard]] std::string_view word_of(FindingVerdict verdict) noexcept;

struct Finding {
  Claim claim{};
  std::string subject;  ///< id of a contract, offer, rule, fact or law; empty: the care type
  FindingVerdict verdict = FindingVerdict::holds;
  bool declared = false;           ///< the policy itself says that it may be otherwise
  std::vector<Profile> practices;  ///< of a claim that some practice exists: one. Else, where it
                                   ///< does not hold: a counterexample, in one or two practices
  Text why;                        ///< of not decided: what was too much

  [[nodiscard]] bool holds() const noexcept { return verdict == FindingVerdict::holds; }
};

/// One dimension of the space: facts, and where their values are cut.
struct Cut {
  Ids facts;
  std::size_t cells = 0;
  std::vector<Text> at;
};

struct Reached {
  std::string outcome;   ///< "contract A portaal"
  std::string profiles;  ///< how many lead there (ProfileCount)
};

struct CareTypeProof {
  std::string care_type;
  std::string profiles;  ///< how many there are (ProfileCount)
  std::vector<Cut> cuts;
  std::vector<Reached> outcomes;
  std::size_t nodes = 0;        ///< of the diagram of the outcome
  std::size_t moments = 0;      ///< practices with their histories, on their days
  std::size_t completions = 0;  ///< combinations of values that finality was held against
  std::vector<Finding> findings;
};

struct Proof {
  std::vector<CareTypeProof> care_types;
  std::size_t practices_left_out = 0;  ///< by who tells it: of findings, for their size

  /// Fails where any claim does; else not decided where any claim is so.
  [[nodiscard]] FindingVerdict verdict() const noexcept;
  /// Every claim holds.
  [[nodiscard]] bool holds() const noexcept { return verdict() == FindingVerdict::holds; }
};

/// All text in it is its own: it may outlive the policy. It never fails; what does not hold, or
/// was too much to decide, is a finding. How much work it does is bounded.
[[nodiscard]] Proof prove(const CompiledPolicy& policy);

/// rules/schema/proof.schema.json; `proof` is of this policy.
[[nodiscard]] std::string proof_json(const CompiledPolicy& policy, const Proof& proof);

}  // namespace contractwijzer::audit
