// What is not asked of everyone does not apply to the others, and a test on it is not met for them:
// whether each test says beside it that it looks only at those for whom it does.
#pragma once

#include "contractwijzer/policy.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

/// `applies`: the test before which this one stands, where there is one.
void check_guards(const Test& test, const std::optional<Test>& applies,
                  const std::vector<Fact>& facts, const Path& path, Problems& problems);

}  // namespace contractwijzer
