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

/// All steps of the care type on one day, and the courses that follow from them.
struct Courses {
  std::vector<StepVerdict> steps;  ///< in the policy's order, placed in time
  std::vector<Course> ways;        ///< of CompiledCareType::offers
  std::vector<Course> beside;      ///< of CompiledCareType::beside_offers
  bool term_is_over = false;
};

[[nodiscard]] Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice,
                                 Date as_of);

/// The functions that may give the outcome (of the care type's diagram): one for each set of ways
/// in that may be closed. What was told and the day leave one set, or several where it is not known
/// whether a deadline was met. After the term's end nothing closes any more: the outcome is what it
/// was.
[[nodiscard]] std::vector<NodeId> roots_of(const CompiledCareType& care, const Courses& courses);

/// What the practice told of a day of its own.
[[nodiscard]] Told told_of(const Practice& practice, FactIndex event);

/// Whether the step or rule names this way in.
[[nodiscard]] bool names(const Ids& offers, const Offer& offer) noexcept;

}  // namespace contractwijzer
