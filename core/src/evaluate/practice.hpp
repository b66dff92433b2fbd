// One practice as one care type's rules see it: what is known, and which cells that leaves.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

struct Practice {
  const CompiledCareType& care;
  KnownCodes known;
  std::vector<std::uint8_t>
      undetermined;             ///< per fact: an AGB code was given that names no care kind
  std::vector<Cells> feasible;  ///< per dimension
  /// Of each decisive rule whether it is met, once it was asked: rules may refer to rules.
  mutable std::vector<std::optional<Truth>> met;

  Practice(const CompiledCareType& care_type, const Answers& answers, Date as_of);
};

}  // namespace contractwijzer
