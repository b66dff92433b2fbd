// Files that the program writes.
#pragma once

#include <string>
#include <string_view>

#include "contractwijzer/error.hpp"

namespace contractwijzer::cli {

/// Whether all of it was written.
[[nodiscard]] bool write_file(const std::string& path, std::string_view bytes);

[[nodiscard]] Error unwritable(const std::string& path);

}  // namespace contractwijzer::cli
