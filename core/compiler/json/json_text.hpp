// JSON as text: strictly read (no duplicate keys, bounded depth), and the place of a value in it.
// What looks into a value itself, or keeps one, includes json_value.hpp.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "contractwijzer/error.hpp"
#include "contractwijzer/result.hpp"

namespace contractwijzer {

using Json = nlohmann::ordered_json;

/// Layers of objects and arrays that a text may have; a test tree is read by recursion.
inline constexpr std::size_t deepest_nesting = 64;

/// Errors: invalid-json, duplicate-key (all of them), too-deep; with their positions.
[[nodiscard]] Result<Json> parse_json(std::string_view text);

/// Fills in the positions of errors that only know their pointer: where the value (for a member:
/// its key) begins; of a duplicate key the last place. Left at 0 when it is not there.
void locate_all(std::string_view text, Errors& errors);

/// Output without white space; invalid UTF-8 is replaced, never thrown at.
[[nodiscard]] std::string to_text(const Json& json);

/// One step of a JSON pointer: into an object, with ~ and / escaped, or into a list.
[[nodiscard]] std::string pointer_step(std::string_view key);
[[nodiscard]] std::string pointer_step(std::size_t index);

}  // namespace contractwijzer
