// What is said at single answers, beside what follows from them.
#pragma once

#include "evaluate/practice.hpp"

namespace contractwijzer {

/// In the order of the codes, and of each of the facts.
[[nodiscard]] std::vector<Notice> notices_of(const Practice& practice, const Policy& policy);

}  // namespace contractwijzer
