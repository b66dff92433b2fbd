// What it would take, as JSON text without white space (rules/schema/ways.schema.json).
#pragma once

#include <string>

#include "contractwijzer/ways.hpp"

namespace contractwijzer {

[[nodiscard]] std::string ways_json(const Ways& ways);

}  // namespace contractwijzer
