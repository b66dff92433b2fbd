// The engine's version; CMakeLists.txt, web/package.json and CHANGELOG.md say the same (a test
// compares).
#pragma once

#include <string_view>

namespace contractwijzer {

inline constexpr std::string_view engine_version = "0.1.0";

}  // namespace contractwijzer
