// How many of the profiles a function of a diagram gives each of its values.
#pragma once

#include <vector>

#include "compiler/compile/diagram.hpp"
#include "contractwijzer/audit/profile_count.hpp"

namespace contractwijzer::audit {

/// By value; the function's values are below `values`.
[[nodiscard]] std::vector<ProfileCount> count_values(const Diagram& diagram, NodeId function,
                                                     std::size_t values);

}  // namespace contractwijzer::audit
