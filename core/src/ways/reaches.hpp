// Where a practice gets a contract: the functions that the ways to it are read from.
#pragma once

#include <vector>

#include "compile/content.hpp"

namespace contractwijzer {

/// Whether the outcome counts as having this contract: it gives it, or a better one. Where
/// contracts exclude each other none is better, and it must be the contract itself.
[[nodiscard]] bool counts(const CompiledCareType& care, const Outcome& outcome,
                          std::size_t contract);

/// Functions over the care type's space, each 1 where it is so and elsewhere 0.
class Reaches {
 public:
  /// `outcomes`: the functions that may give the outcome.
  Reaches(const CompiledCareType& care, const std::vector<Choice>& outcomes, std::size_t contract);

  [[nodiscard]] const Diagram& diagram() const noexcept { return diagram_; }
  /// The practice has this contract, whichever of the functions gives the outcome.
  [[nodiscard]] NodeId surely() const noexcept { return surely_; }
  /// One of the functions gives it.
  [[nodiscard]] NodeId perhaps() const noexcept { return perhaps_; }
  /// One of the functions gives it, and another does not.
  [[nodiscard]] NodeId in_doubt() const noexcept { return in_doubt_; }
  /// No answers contradict each other.
  [[nodiscard]] NodeId consistent() const noexcept { return consistent_; }
  /// Where a way may end: perhaps there, and consistent.
  [[nodiscard]] NodeId goal() const noexcept { return goal_; }
  [[nodiscard]] NodeId sure_goal() const noexcept { return sure_goal_; }

 private:
  /// For each of the functions: 1 where it gives the contract.
  struct Given {
    Diagram diagram;
    std::vector<NodeId> by_outcome;
  };
  static Given where_given(const CompiledCareType& care, const std::vector<Choice>& outcomes,
                           std::size_t contract);
  Reaches(const CompiledCareType& care, Given given);

  Diagram diagram_;
  NodeId surely_;
  NodeId perhaps_;
  NodeId in_doubt_;
  NodeId consistent_;
  NodeId goal_;
  NodeId sure_goal_;
};

}  // namespace contractwijzer
