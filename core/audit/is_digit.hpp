#pragma once

namespace contractwijzer::audit {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

}  // namespace contractwijzer::audit
