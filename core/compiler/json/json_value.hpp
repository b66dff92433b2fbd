// JSON values as nlohmann/json has them. It takes a compiler seconds to read: what only hands
// values on to the reader does without.
#pragma once

#include <nlohmann/json.hpp>

#include "json/json_text.hpp"

namespace contractwijzer {

/// The members of an object in their order; empty when the JSON is no object.
[[nodiscard]] const Json::object_t& members_of(const Json& json);

}  // namespace contractwijzer
