// Comparisons and differences as JSON text, without white space.
#pragma once

#include <string>

#include "contractwijzer/comparison.hpp"

namespace contractwijzer {

/// rules/schema/comparison.schema.json
[[nodiscard]] std::string comparison_json(const Comparison& comparison);

/// A list of the schema's differences.
[[nodiscard]] std::string differences_json(const std::vector<Difference>& differences);

}  // namespace contractwijzer
