// A value of a fact, as it stands in JSON, as its code.
#pragma once

#include "compile/atom.hpp"
#include "contractwijzer/fact.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

/// Empty, and an error, where it is no value of this fact. Of a fact that is no AGB code.
[[nodiscard]] std::optional<Code> read_code(const Cursor& at, const Fact& fact);

}  // namespace contractwijzer
