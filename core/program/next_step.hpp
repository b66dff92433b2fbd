// The one next act in words, after the step that was missed, or why there is none.
#pragma once

#include <string>
#include <vector>

#include "wording.hpp"

namespace contractwijzer::cli {

/// At least one line, and none that is empty.
[[nodiscard]] std::vector<std::string> next_lines(const Wording& wording);

}  // namespace contractwijzer::cli
