// Why a text is no JSON, as far as it can be told from the place where the
// parser stopped.
#pragma once

#include <string_view>

#include "contractwijzer/error.hpp"

namespace contractwijzer {

struct FoundFault {
  JsonFault fault = JsonFault::other;
  std::size_t offset = 0;  ///< where in the text the reader should look
};

/// `offset`: the last byte that the parser looked at.
[[nodiscard]] FoundFault find_json_fault(std::string_view text, std::size_t offset);

}  // namespace contractwijzer
