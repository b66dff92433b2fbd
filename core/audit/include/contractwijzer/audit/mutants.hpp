// Policies that differ from a policy in one small thing: a threshold by one, a date by a day, a
// condition dropped, any for all, a fact that can no longer change. Cases that are worth their name
// notice each of them.
#pragma once

#include <functional>
#include <string>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

struct Mutant {
  std::string place;   ///< JSON pointer, with ids for indexes: "/conditions/kngf/when/all/1"
  std::string change;  ///< "dropped", "30 -> 31", "any -> all" ...
  Ids care_types;      ///< whose verdicts, or ways, may differ
  /// No verdict differs, only what it would take.
  bool only_ways = false;
  std::string fact;  ///< whose "change" it is, if it is one
};

/// Calls visit once for each mutant, while the policy, or what it has of the vocabulary, is changed
/// that way. `facts`: all that its tests name. `shared`: the vocabulary's contradictions.
void each_mutant(Policy& policy, std::vector<Fact>& facts, std::vector<Contradiction>& shared,
                 const std::function<void(const Mutant&)>& visit);

}  // namespace contractwijzer::audit
