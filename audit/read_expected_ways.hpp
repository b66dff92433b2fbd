// The ways that a case expects, out of its JSON.
#pragma once

#include "expected_ways.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer::audit {

[[nodiscard]] ExpectedWays read_expected_ways(const Cursor& at);

[[nodiscard]] ExpectedGround read_expected_ground(const Cursor& at);

}  // namespace contractwijzer::audit
