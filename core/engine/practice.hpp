// One practice as one care type's rules see it: what is known, which cells that leaves, and how the
// tests come out.
#pragma once

#include "contractwijzer/answered.hpp"
#include "contractwijzer/truth.hpp"
#include "known_codes.hpp"

namespace contractwijzer::engine {

/// A fact that is taken as not known, as its answer contradicts others.
struct Contradicted {
  Index contradiction;
  Index fact;
};

struct Practice {
  const Care& care;
  KnownCodes known;
  List<std::uint8_t> undetermined;  ///< per fact: an AGB code that names no care kind
  List<Cells> feasible;             ///< per dimension
  List<Contradicted> contradicted;  ///< contradiction by contradiction
  List<Truth> truths;               ///< per test

  /// `care_type`: its place in the policy.
  Practice(const Care& care_type_rows, std::size_t care_type, const Answered& answered, Day as_of);

  /// Finds again what follows from `known`.
  void look_again();
  /// Finds again what follows from `feasible`.
  void find_truths();

 private:
  void take_back_contradictions();
};

/// Nothing is met.
[[nodiscard]] inline Truth truth_of(const Practice& practice, Index test) {
  return test == nothing ? Truth::met : practice.truths[test];
}

[[nodiscard]] RuleState state_of(const Practice& practice, const RuleRow& rule);

/// How many of the factors are met, and how many open.
[[nodiscard]] Tally tally_factors(const Practice& practice);

}  // namespace contractwijzer::engine
