// What answers to a fact can be, as a row.
#pragma once

#include "contractwijzer/fact.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer {

/// Without the count that it is a part of.
[[nodiscard]] engine::FactRow fact_row(const Fact& fact);

}  // namespace contractwijzer
