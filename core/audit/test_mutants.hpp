// How a test can be broken, operator by operator.
#pragma once

#include "value_mutants.hpp"

namespace contractwijzer::audit {

/// `policy` and `facts`: what the test's names stand for.
void each_test_mutant(std::optional<Test>& test, const std::string& where, ValueMutants& values,
                      const Policy& policy, const std::vector<Fact>& facts);
void each_test_mutant(Test& test, const std::string& where, ValueMutants& values,
                      const Policy& policy, const std::vector<Fact>& facts);

}  // namespace contractwijzer::audit
