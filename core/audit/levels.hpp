// Whether more factors can give a lower contract.
#pragma once

#include <optional>
#include <utility>

#include "compiler/compile/content.hpp"
#include "find_cells.hpp"

namespace contractwijzer::audit {

/// Two places that differ, for the contracts' own tests, in nothing but the factors met.
struct Lowered {
  CellPath fewer;
  CellPath more;  ///< all of these factors and others, and a lower contract
};

enum class LevelsState : std::uint8_t { rising, lowered, too_many };

struct Levels {
  LevelsState state = LevelsState::rising;
  std::optional<Lowered> example;
};

/// Exact: over every set of factors that some practice meets, and every way in which the contracts'
/// tests on other facts can come out.
[[nodiscard]] Levels levels_of(const CompiledCareType& care_type);

}  // namespace contractwijzer::audit
