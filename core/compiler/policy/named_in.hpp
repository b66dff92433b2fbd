// What a test looks at.
#pragma once

#include "contractwijzer/policy.hpp"

namespace contractwijzer {

struct Named {
  Ids facts;   ///< that can be asked, each once
  Ids others;  ///< what is no answer: a rule, "factors", an edition, "as-of"
};

[[nodiscard]] Named named_in(const Test& test);

}  // namespace contractwijzer
