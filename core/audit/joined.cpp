#include "joined.hpp"

namespace contractwijzer::audit {

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string all;
  for (const std::string& each : words) {
    if (!all.empty()) all += between;
    all += each;
  }
  return all;
}

}  // namespace contractwijzer::audit
