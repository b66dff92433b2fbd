// The ways that a case expects, out of its JSON.
#pragma once

#include "compiler/json/json_reader.hpp"
#include "contractwijzer/audit/expected_ways.hpp"

namespace contractwijzer::audit {

[[nodiscard]] ExpectedWays read_expected_ways(const Cursor& at);

[[nodiscard]] ExpectedDependencies read_expected_dependencies(const Cursor& at);

}  // namespace contractwijzer::audit
