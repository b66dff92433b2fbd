// What the places in a verdict's numbers are places of, as JSON
// (rules/schema/structure.schema.json): ids only. What is to be read of them stands in the policy
// and in the vocabulary.
#pragma once

#include <string>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

[[nodiscard]] std::string structure_json(const CompiledPolicy& policy);

}  // namespace contractwijzer
