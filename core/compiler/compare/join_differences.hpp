// Differences by place, joined with the ids of what they are about.
#pragma once

#include "contractwijzer/difference.hpp"
#include "engine/differences.hpp"
#include "verdict/join.hpp"

namespace contractwijzer {

[[nodiscard]] std::vector<Difference> joined(std::span<const engine::Difference> differences,
                                             const Decision& before, const Decision& after);

}  // namespace contractwijzer
