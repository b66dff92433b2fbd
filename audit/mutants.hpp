// Policies that differ from a policy in one small thing: a threshold by one, a date by a day, a
// condition dropped, any for all. Cases that are worth their name notice each of them.
#pragma once

#include <functional>
#include <string>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

struct Mutant {
  std::string place;   ///< JSON pointer, with ids for indexes: "/conditions/kngf/when/all/1"
  std::string change;  ///< "dropped", "30 -> 31", "any -> all" ...
  Ids care_types;      ///< whose verdicts may differ
};

/// Calls visit once for each mutant, while `policy` is changed that way. `facts`: all that its
/// tests name.
void each_mutant(Policy& policy, const std::vector<Fact>& facts,
                 const std::function<void(const Mutant&)>& visit);

}  // namespace contractwijzer::audit
