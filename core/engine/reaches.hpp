// Where a practice gets a contract: the functions that the ways to it are read from.
#pragma once

#include "contractwijzer/list.hpp"
#include "functions.hpp"

namespace contractwijzer::engine {

/// Whether the outcome counts as having this contract: it gives it, or a better one. Where
/// contracts exclude each other none is better, and it must be the contract itself.
[[nodiscard]] bool counts(const Care& care, Index outcome, Index contract);

/// Functions over the care type's space, each 1 where it is so and elsewhere 0.
struct Reaches {
  /// `outcomes`: the functions that may give the outcome.
  Reaches(const Care& care, const List<Choice>& outcomes, Index contract);

  Functions functions;
  Node surely = Functions::always;     ///< whichever of the functions gives the outcome
  Node perhaps = Functions::never;     ///< one of the functions gives it
  Node in_doubt = Functions::never;    ///< one of the functions gives it, and another does not
  Node consistent = Functions::never;  ///< no answers contradict each other
  Node goal = Functions::never;        ///< where a way may end: perhaps there, and consistent
  Node sure_goal = Functions::never;
};

}  // namespace contractwijzer::engine
