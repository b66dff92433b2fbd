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
  /// The ones that its answers met, with the facts that are taken as not known for it.
  struct Contradicted {
    const CompiledContradiction* by;
    std::vector<FactIndex> facts;
  };
  std::vector<Contradicted> contradicted;
  /// Of each decisive rule whether it is met, once it was asked: rules may refer to rules.
  mutable std::vector<std::optional<Truth>> met;

  Practice(const CompiledCareType& care_type, const Answers& answers, Date as_of);

 private:
  void take_back_contradictions();
};

}  // namespace contractwijzer
