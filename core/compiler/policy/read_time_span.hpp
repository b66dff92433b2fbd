// {"months": 3}: a length of time, in one unit.
#pragma once

#include "json/json_reader.hpp"

namespace contractwijzer {

/// Weeks are days, and years months.
struct TimeSpan {
  int months = 0;
  int days = 0;
  int working_days = 0;
};

/// At most a hundred years, and an error where it is none or several; working days only where they
/// are asked for.
[[nodiscard]] TimeSpan read_time_span(const Cursor& at, bool has_working_days = false);

}  // namespace contractwijzer
