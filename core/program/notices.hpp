// What the reader should know about answers.
#pragma once

#include <string>
#include <vector>

#include "wording.hpp"

namespace contractwijzer::cli {

/// A line for each; answers that contradict each other stand in one.
[[nodiscard]] std::vector<std::string> notice_lines(const Wording& wording);

}  // namespace contractwijzer::cli
