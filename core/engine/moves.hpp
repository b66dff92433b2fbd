// How a practice could come to lie in another cell of a dimension.
#pragma once

#include "contractwijzer/list.hpp"
#include "practice.hpp"

namespace contractwijzer::engine {

/// A fact of the care type with another value than it has.
struct Shift {
  Index fact = 0;
  Code to = 0;
};

/// Shifts of different facts, in the order of the facts' places.
using Shifts = List<Shift>;

/// A number that did not apply comes from beyond the end of its range: the low end, or the high one
/// where lower is better.
[[nodiscard]] bool goes_up(const FactRow& number, Code from, Code to) noexcept;

/// Those that no other is within, the fewest shifts first.
[[nodiscard]] List<Shifts> least_of(const Practice& practice, List<Shifts> sets);

/// Of fewer shifts; of as many, first by their facts and then by how far each is shifted. What lies
/// within another set is nearer.
[[nodiscard]] bool is_nearer(const Practice& practice, const Shifts& a, const Shifts& b);

/// Per dimension and cell the least shifts that bring the practice there: none at all for a cell
/// that what is known leaves possible. A fact that is not known is never shifted, and neither is
/// one that a share or a "no more than" ties to a fact that is not known: that is to be asked
/// first. `kept`: facts of the care type that stay as they are, beside those that are fixed; what
/// they are tied to is shifted around them.
using Moves = List<List<List<Shifts>>>;

[[nodiscard]] Moves moves_of(const Practice& practice, const List<Index>& kept);

}  // namespace contractwijzer::engine
