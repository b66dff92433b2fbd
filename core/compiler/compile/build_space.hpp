// Cuts the answers of one care type into cells, at each atom that its rules come down to.
#pragma once

#include <vector>

#include "compile/space.hpp"
#include "contractwijzer/result.hpp"

namespace contractwijzer {

/// Errors: too-entangled, for the first fact of a dimension that cannot be cut into cells.
[[nodiscard]] Result<Space> build_space(std::vector<const Fact*> facts, std::vector<Atom> atoms);

}  // namespace contractwijzer
