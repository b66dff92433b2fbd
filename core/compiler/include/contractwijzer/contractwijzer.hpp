// Contractwijzer: purchasing policies as rules, and what they say of a practice.
//
//   const auto policy = contractwijzer::CompiledPolicy::from_json(policy_text, vocabulary_text);
//   if (!policy) return policy.errors();
//   const auto answers = policy->read_answers(answers_text);
//   if (!answers) return answers.errors();
//   const auto* care_type = policy->care_type("fysiotherapie");  // null: there is none
//   const auto verdict = policy->evaluate(*care_type, *answers, day);
//   const std::string json = contractwijzer::verdict_json(verdict);
//
// Texts are UTF-8. Nothing here throws, reads a clock, a file or a locale, or keeps anything
// between calls: const functions of one object may be called by several threads at once. Expected
// failures are values, lists of all errors (result.hpp); what only a caller's own mistake can bring
// is asserted in debug builds.
#pragma once

#include "contractwijzer/comparison_json.hpp"
#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/practice_timeline.hpp"
#include "contractwijzer/service.hpp"
#include "contractwijzer/structure_json.hpp"
#include "contractwijzer/verdict_json.hpp"
#include "contractwijzer/version.hpp"
#include "contractwijzer/ways_json.hpp"
