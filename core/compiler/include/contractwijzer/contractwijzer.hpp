// Contractwijzer: purchasing policies as rules, and what they say of a practice.
//
//   auto policy = contractwijzer::CompiledPolicy::from_json(policy_text, vocabulary_text);
//   auto answers = policy->read_answers(answers_text);
//   auto verdict = policy->evaluate(*policy->care_type("fysiotherapie"), *answers, day);
//   std::string json = contractwijzer::verdict_json(verdict);
//
// Nothing here throws, reads a clock, a file or a locale. Failures are lists of errors.
#pragma once

#include "contractwijzer/comparison_json.hpp"
#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/practice_timeline.hpp"
#include "contractwijzer/service.hpp"
#include "contractwijzer/structure_json.hpp"
#include "contractwijzer/verdict_json.hpp"
#include "contractwijzer/version.hpp"
#include "contractwijzer/ways_json.hpp"
