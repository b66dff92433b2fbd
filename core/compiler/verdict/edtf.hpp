// A day that the document leaves vague, in the Extended Date/Time Format (ISO 8601-2, EDTF).
#pragma once

#include <optional>
#include <string>

#include "contractwijzer/date.hpp"

namespace contractwijzer {

/// One day, not known which, from the first that it may be to the last: "2024-11" and "2024" where
/// that is a whole month or year, and else one of a set: "[2024-09-11..2024-09-20]", or
/// "[2024-11-12..]" where no last day is given.
[[nodiscard]] std::string edtf_of(Date first, std::optional<Date> last);

}  // namespace contractwijzer
