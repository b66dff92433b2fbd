// The course of each way in: what its steps, what the practice told and the day leave of it.
#pragma once

#include <vector>

#include "evaluate/practice.hpp"

namespace contractwijzer {

struct Course {
  CourseState state = CourseState::open;
  const Step* closed_by = nullptr;  ///< of closed and possibly_closed
  bool has_contract = false;        ///< it was gone; what it led to may be over

  /// Whether it can still be gone, or has been.
  [[nodiscard]] bool is_live() const noexcept {
    return state != CourseState::closed && state != CourseState::over;
  }
};

/// Whether each way in is the practice's to go: its test is met, and no way before it that leads to
/// no contract goes first. The care type's `offers`, and behind them its `beside_offers`.
using OwnWays = std::vector<Truth>;

/// All steps of the care type on one day, and the courses that follow from them.
struct Courses {
  std::vector<StepVerdict> steps;  ///< in the policy's order, placed in time
  std::vector<Course> ways;        ///< of CompiledCareType::offers
  std::vector<Course> beside;      ///< of CompiledCareType::beside_offers
  OwnWays own;
  bool term_is_over = false;
};

/// What is taken to be so where it is not known.
struct Supposed {
  /// Of an event that nothing was told of, or of a step without one. A day: a deadline was met.
  struct Deed {
    const CompiledStep* step = nullptr;
    Told told;
  };
  struct Deadline {
    const Step* step = nullptr;
    bool is_late = false;  ///< the vague day is its period's last, and not its first
  };

  OwnWays own;
  std::vector<Deed> deeds;
  std::vector<Deadline> deadlines;
};

[[nodiscard]] Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice,
                                 Date as_of);
[[nodiscard]] Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice,
                                 Date as_of, const Supposed& supposed);

/// A deadline of which it is not known whether it was met.
[[nodiscard]] bool leaves_doubt(StepState state) noexcept;

/// What the practice told of a day of its own.
[[nodiscard]] Told told_of(const Practice& practice, FactIndex event);

/// Whether the step or rule names this way in.
[[nodiscard]] bool names(const Ids& offers, const Offer& offer) noexcept;

/// The own ways, by their place, of which it is open whether they are and on which it hangs what
/// the day of an event counts for.
[[nodiscard]] std::vector<std::size_t> unsettled_ways(const Practice& practice,
                                                      const Supposed& supposed);

}  // namespace contractwijzer
