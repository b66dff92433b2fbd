// The error of a policy that is too entangled: what there is too much of.
#pragma once

#include "contractwijzer/error.hpp"
#include "contractwijzer/policy.hpp"

namespace contractwijzer {

struct TooMuch {
  Excess excess = Excess::other;
  std::size_t count = 0;  ///< 0: more than `most`, not counted
  std::size_t most = 0;
};

/// `around`: the facts that are tied together, or the care type.
[[nodiscard]] Errors too_entangled(const Ids& around, const TooMuch& too_much);

}  // namespace contractwijzer
