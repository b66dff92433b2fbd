// Whether what the engine holds possible is exactly what the facts leave possible. Then a verdict
// that is decided stays so: knowing more only takes cells away.
#pragma once

#include <optional>
#include <vector>

#include "compiler/compile/content.hpp"

namespace contractwijzer::audit {

/// How many completions are gone through of all care types together.
inline constexpr std::size_t most_completions = 4'000'000;

struct Finality {
  std::size_t completions = 0;        ///< combinations of values that were gone through
  std::optional<std::size_t> broken;  ///< a dimension in which the engine is not exact
  /// A dimension that was left out, as with it there are more than `most`.
  std::optional<std::size_t> too_many;
};

/// A dimension of one fact is its cells. In one of several each subset of the facts is taken as
/// known, with each of its values: the engine's cells must be those of all completions. Of a fact
/// with more than a thousand values those at which order turns stand for all (tie_window.hpp).
[[nodiscard]] Finality finality_of(const CompiledCareType& care_type,
                                   std::size_t most = most_completions);

}  // namespace contractwijzer::audit
