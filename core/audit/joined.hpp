// Words in a row, for a difference that is told.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace contractwijzer::audit {

/// What is not there.
inline constexpr std::string_view nothing = "-";

[[nodiscard]] std::string joined(const std::vector<std::string>& words, std::string_view between);

}  // namespace contractwijzer::audit
