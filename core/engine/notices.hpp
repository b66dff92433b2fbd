// What is said at single answers, beside what follows from them.
#pragma once

#include "marks.hpp"

namespace contractwijzer::engine {

/// In the order of the codes, and of each of the facts.
[[nodiscard]] List<NoticeMark> notices_of(const Practice& practice);

}  // namespace contractwijzer::engine
