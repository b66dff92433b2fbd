// The course of each way in: what its steps, what the practice told and the day leave of it.
#pragma once

#include "contractwijzer/list.hpp"
#include "steps.hpp"

namespace contractwijzer::engine {

struct Course {
  CourseState state = CourseState::open;
  Index closed_by = nothing;  ///< of closed and possibly_closed: a step
  bool has_contract = false;  ///< it was gone; what it led to may be over

  /// Whether it can still be gone, or has been.
  [[nodiscard]] bool is_live() const noexcept {
    return state != CourseState::closed && state != CourseState::over;
  }
};

/// Whether each offer is the practice's to go: its test is met, and no way before it that leads to
/// no contract goes first.
using OwnWays = List<Truth>;

/// All steps of the care type on one day, and the courses that follow from them.
struct Courses {
  List<StepMark> steps;
  List<Course> ways;  ///< of each offer
  OwnWays own;
  bool term_is_over = false;
};

/// What is taken to be so where it is not known.
struct Supposed {
  /// Of an event that nothing was told of, or of a step without one. A day: a deadline was met.
  struct Deed {
    Index step = nothing;
    Report report;
  };
  struct Deadline {
    Index step = nothing;
    bool is_late = false;  ///< the vague day is its period's last, and not its first
  };

  OwnWays own;
  List<Deed> deeds;
  List<Deadline> deadlines;
};

[[nodiscard]] Courses courses_of(const Practice& practice, Day as_of);
[[nodiscard]] Courses courses_of(const Practice& practice, Day as_of, const Supposed& supposed);

/// The own ways of which it is open whether they are and on which it hangs what the day of an event
/// counts for.
[[nodiscard]] List<Index> unsettled_ways(const Practice& practice, const Supposed& supposed);

}  // namespace contractwijzer::engine
