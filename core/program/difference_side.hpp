// What a verdict says of one thing in one of its lists.
#pragma once

#include <string>

#include "wording.hpp"

namespace contractwijzer::cli {

struct DifferenceSide {
  std::string words;  ///< its state, its day, or both; empty for a statement
  const Text* text = nullptr;
  const Ids* source = nullptr;
};

[[nodiscard]] DifferenceSide difference_side(const Wording& wording, VerdictList list,
                                             std::size_t place);

}  // namespace contractwijzer::cli
