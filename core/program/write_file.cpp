#include "write_file.hpp"

#include <fstream>

namespace contractwijzer::cli {

bool write_file(const std::string& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return static_cast<bool>(out.flush());
}

Error unwritable(const std::string& path) { return {ErrorCode::unwritable_file, {}, {}, path, {}}; }

}  // namespace contractwijzer::cli
