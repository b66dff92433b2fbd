// The version of the rule language that a policy is written in: its "format". Each version takes
// all that the ones before it take; rules/VERSIES.md says what each added.
#pragma once

#include <string>
#include <string_view>

#include "contractwijzer/result.hpp"

namespace contractwijzer {

inline constexpr int first_format = 1;
inline constexpr int present_format = 2;

struct Migrated {
  std::string policy;
  int from = present_format;
};

/// The same policy in the present version. Only what must be otherwise is: all other text, its
/// order and its white space stay. Errors: what is no JSON, has no format that is known, or is of a
/// newer one; whether it is a good policy is not looked at.
[[nodiscard]] Result<Migrated> migrate(std::string_view policy);

}  // namespace contractwijzer
