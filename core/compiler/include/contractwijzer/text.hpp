// A text for a reader, in the two languages that every text has.
#pragma once

#include <string>

namespace contractwijzer {

struct Text {
  std::string nl;
  std::string en;

  [[nodiscard]] bool empty() const noexcept { return nl.empty() && en.empty(); }

  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace contractwijzer
