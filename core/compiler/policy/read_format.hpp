// The "format" of a policy, and whether what stands in it was there in that version.
#pragma once

#include "json/json_reader.hpp"

namespace contractwijzer {

/// An error, and the present one, where it is none that is known.
[[nodiscard]] int read_format(ObjectReader& policy);

/// An error at each member that came with a later version.
void check_format(const Cursor& at, int format);

}  // namespace contractwijzer
