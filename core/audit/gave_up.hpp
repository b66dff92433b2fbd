// Why the prover gave up a claim: what was too much, and how much it goes through at most.
#pragma once

#include <string_view>

#include "contractwijzer/text.hpp"

namespace contractwijzer::audit {

[[nodiscard]] Text why_levels();
/// `facts`: those that are tied together.
[[nodiscard]] Text why_finality(std::string_view facts);
[[nodiscard]] Text why_now();

}  // namespace contractwijzer::audit
