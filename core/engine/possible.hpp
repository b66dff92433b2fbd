// What may have become of a practice: which outcome its answers, its history and the day leave.
#pragma once

#include "contractwijzer/list.hpp"
#include "course.hpp"
#include "restriction.hpp"

namespace contractwijzer::engine {

struct Possible {
  /// The functions that may give the outcome: one, or one for each way in which what was not told
  /// may have been.
  List<Choice> functions;
  /// Facts of which nothing was told, and on which the outcome hangs: a deadline is over. In the
  /// order of the steps.
  List<Index> events;
};

/// `courses`: the practice's on that day. After the term's end it is as it was on the last day.
[[nodiscard]] Possible possible_of(const Practice& practice, const Courses& courses, Day as_of);

}  // namespace contractwijzer::engine
