// Which rules of a policy no case decides.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/audit/case_file.hpp"

namespace contractwijzer::audit {

struct Undecided {
  std::string place;   ///< JSON pointer, with ids for indexes
  std::string wanted;  ///< the state that no case expects: "met", "not-met" ...
};

/// A condition, factor or module wants a case in which it is met and one in which it is not;
/// another rule with a test, one in which either is said; a rule without, an offer, a contract, a
/// start rule, a step and a statement, one that names it.
[[nodiscard]] std::vector<Undecided> undecided(const Policy& policy,
                                               const std::vector<CaseFile>& files);

}  // namespace contractwijzer::audit
