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

enum class LevelsState : std::uint8_t { rising, lowered, not_decided };

struct Levels {
  LevelsState state = LevelsState::rising;
  std::optional<Lowered> example;
};

/// How large the diagrams may grow in which it is decided.
inline constexpr std::size_t most_level_nodes = 200'000;

/// Exact: over every set of factors that some practice meets, and every way in which the contracts'
/// tests on other facts can come out. No set is listed, so there may be any number of factors.
/// Where the contracts' tests give no lower contract for any more factors at all, it plays no part
/// which of them can be met together, and nothing more is asked. Not decided only where they do,
/// and the factors' tests are so entangled that a diagram grows beyond `most_nodes`.
[[nodiscard]] Levels levels_of(const CompiledCareType& care_type,
                               std::size_t most_nodes = most_level_nodes);

}  // namespace contractwijzer::audit
