// Rule by rule: met, not met or open (Kleene), and how its parts came out. Sound for every rule;
// the outcome itself is read from the diagram, which is also complete.
#pragma once

#include "evaluate/practice.hpp"

namespace contractwijzer {

[[nodiscard]] Truth truth_of(const CompiledTest& test, const Practice& practice);
/// A missing test is met.
[[nodiscard]] Truth truth_of(const std::optional<CompiledTest>& test, const Practice& practice);
[[nodiscard]] RuleState state_of(const CompiledRule& rule, const Practice& practice);
[[nodiscard]] RuleVerdict verdict_of(const CompiledRule& rule, const Practice& practice);
/// How a test came out, part by part.
[[nodiscard]] std::optional<Trace> traced(const std::optional<CompiledTest>& test,
                                          const Practice& practice);
[[nodiscard]] Tally tally_factors(const Practice& practice);

}  // namespace contractwijzer
