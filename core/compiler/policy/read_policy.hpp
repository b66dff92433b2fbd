// From JSON to the value types of a policy: shapes only. What the parts mean together is checked by
// validate_policy.
#pragma once

#include "contractwijzer/policy.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

[[nodiscard]] Fact read_fact(const Cursor& at);
[[nodiscard]] AnswerGroup read_answer_group(const Cursor& at);
[[nodiscard]] Test read_test(const Cursor& at);
/// Of the vocabulary: for every care type.
[[nodiscard]] Contradiction read_shared_contradiction(const Cursor& at);
/// The test of a way in that takes all of these.
[[nodiscard]] Test all_of(const std::vector<Requirement>& requirements);
[[nodiscard]] Vocabulary read_vocabulary(const Cursor& at);
[[nodiscard]] Policy read_policy(const Cursor& at);

/// The fields "$schema" and "format" that every file begins with.
void read_preamble(ObjectReader& object);

}  // namespace contractwijzer
