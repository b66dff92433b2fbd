// Where a practice gets a contract: the function that the ways to it are read from.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// Functions over the care type's space, each 1 where it is so and elsewhere 0.
class Reaches {
 public:
  Reaches(const CompiledCareType& care, std::size_t contract);

  [[nodiscard]] const Diagram& diagram() const noexcept { return diagram_; }
  /// The practice gets this contract or a better one. Where contracts exclude each other none is
  /// better, and it must be the contract itself.
  [[nodiscard]] NodeId contract() const noexcept { return contract_; }
  /// No answers contradict each other.
  [[nodiscard]] NodeId consistent() const noexcept { return consistent_; }
  /// Both: where a way may end.
  [[nodiscard]] NodeId goal() const noexcept { return goal_; }

 private:
  Diagram diagram_;
  NodeId contract_;
  NodeId consistent_;
  NodeId goal_;
};

}  // namespace contractwijzer
