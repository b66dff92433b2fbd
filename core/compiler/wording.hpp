// What is said of an error.
#pragma once

#include <string_view>

#include "contractwijzer/error.hpp"

namespace contractwijzer {

/// One row a code. In the texts {s} is the error's subject and {e} what was expected; {n} is how
/// many there are and {m} how many there may be.
struct Wording {
  std::string_view name;
  std::string_view message_nl;
  std::string_view message_en;
  std::string_view hint_nl;
  std::string_view hint_en;
  /// The hint where nothing at all was expected, in rows where that can be.
  std::string_view none_nl = {};
  std::string_view none_en = {};
};

/// What is said of a text that is no JSON.
[[nodiscard]] Wording wording_of(JsonFault fault) noexcept;

/// What is said of a policy that is too entangled.
[[nodiscard]] Wording wording_of(Excess excess) noexcept;

}  // namespace contractwijzer
