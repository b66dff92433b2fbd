// Whether a practice has the ways that its case expects.
#pragma once

#include <vector>

#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/audit/difference.hpp"

namespace contractwijzer::audit {

/// Whether the case says anything of what it would take.
[[nodiscard]] bool expects_ways(const Expectation& expect);

[[nodiscard]] std::vector<Difference> differences(const Expectation& expect, const Ways& ways);

}  // namespace contractwijzer::audit
