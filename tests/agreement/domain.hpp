// The values that a practice's facts are given here, and their codes.
#pragma once

#include <cstdint>
#include <vector>

#include "model.hpp"

namespace contractwijzer::test {

/// For each of these facts, values that show every way in which the policy's tests can come out:
/// all of them where it is tied to another fact or they are few, else those around each number, day
/// and prefix that a test on this very fact names. Of a number the least comes first.
[[nodiscard]] std::vector<std::vector<Value>> values_of(const std::vector<const Fact*>& facts,
                                                        const Policy& policy);

/// Days of a verdict that show every way in which tests on it can come out.
[[nodiscard]] std::vector<Date> days_of(const Policy& policy);

/// As an answer codes it (core/compiler/compile/atom.hpp); not of an undetermined code.
[[nodiscard]] std::int64_t code_of(const Fact& fact, const Value& value);

}  // namespace contractwijzer::test
