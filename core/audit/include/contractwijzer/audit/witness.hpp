// Where two policies say different things.
#pragma once

#include <string>

#include "contractwijzer/audit/profile.hpp"

namespace contractwijzer::audit {

/// A practice of whom the two say different things.
struct Witness {
  Profile practice;   ///< with the first's outcome
  std::string other;  ///< the second's outcome; the same where only a rule's state differs
  std::string rule;   ///< whose state differs; empty: the outcome does
};

}  // namespace contractwijzer::audit
