// A truth as rows bear it.
#pragma once

#include <cstdint>

namespace contractwijzer {

[[nodiscard]] constexpr std::uint8_t flag(bool value) noexcept { return value ? 1 : 0; }

}  // namespace contractwijzer
