// A verdict as JSON text: rules/schema/verdict.schema.json, without white space.
#pragma once

#include <string>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

enum class Texts : std::uint8_t {
  without,  ///< ids and states; a reader looks the texts up in the policy
  with,     ///< each entry with its sentences and clauses
};

[[nodiscard]] std::string verdict_json(const Verdict& verdict, Texts texts);
[[nodiscard]] std::string questions_json(const std::vector<QuestionGroup>& groups);
/// A list of errors, each with message and hint in both languages.
[[nodiscard]] std::string errors_json(const Errors& errors);

}  // namespace contractwijzer
