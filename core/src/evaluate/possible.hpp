// What may become of a practice: which outcome its answers, its history and the day leave.
#pragma once

#include <vector>

#include "evaluate/course.hpp"

namespace contractwijzer {

struct Possible {
  /// The functions that may give the outcome (of the care type's diagram): one, or one for each way
  /// in which what was not told may have been.
  std::vector<Choice> functions;
  /// Of which nothing was told, and on which the outcome hangs: a deadline is over. In the order of
  /// the steps.
  std::vector<FactIndex> events;
};

/// `courses`: the practice's on that day. After the term's end it is as it was on the last day.
[[nodiscard]] Possible possible_of(const CompiledPolicy::Content& content, const Practice& practice,
                                   const Courses& courses, Date as_of);

}  // namespace contractwijzer
