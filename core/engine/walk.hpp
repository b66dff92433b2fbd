// Walks over the values that a dimension's facts can have beside what is known.
//
// A dimension is a fact, or a cluster of facts that a share, a comparison or a "no more than" ties
// together. Two
// values of a dimension lie in the same cell when every atom comes out the same for both; no rule
// can tell them apart. What is known of the practice leaves some cells feasible; where nothing is
// known, all of them.
#pragma once

#include "contractwijzer/list.hpp"
#include "function_ref.hpp"
#include "known_codes.hpp"

namespace contractwijzer::engine {

/// Visits completions of a dimension's facts: every combination that some atom could tell apart.
class Walk {
 public:
  Walk(const Space& space, const DimensionRow& dimension, const KnownCodes& known)
      : space_(space), dimension_(dimension), codes_(known.codes), assigned_(known.is_known) {}

  /// Calls visit() for each completion of the facts that are still unassigned, but for one that is
  /// left out: `codes` then holds it.
  void each(FunctionRef<void()> visit, Index but_for = nothing);

  [[nodiscard]] const List<Code>& codes() const noexcept { return codes_; }
  /// There are more combinations than may be visited.
  [[nodiscard]] bool gave_up() const noexcept;

 private:
  void complete(std::size_t from, FunctionRef<void()> visit);
  [[nodiscard]] bool is_consistent() const;
  [[nodiscard]] List<Code> candidates(Index fact) const;
  /// Calls visit(other, at): the fact that this one is tied to, and where this one's codes turn for
  /// a code of the other.
  using Turn = FunctionRef<Code(Code)>;
  using VisitTie = FunctionRef<void(Index other, Turn at)>;
  void each_tie(Index fact, VisitTie visit) const;
  /// Whether the two add up, as parts or as a part and its whole; and of the fact the code that
  /// turns for one of the other: so many times that, and so much more.
  [[nodiscard]] bool find_sum(Index fact, Index other, Code& times, Code& more) const;
  /// What the assigned parts of a whole are together, but for these two.
  [[nodiscard]] Code parts_of(Index whole, Index but_for, Index and_for) const;
  [[nodiscard]] bool is_tied_to_an_open_fact(Index fact) const;
  /// The codes at which some atom may come out differently, or what is true of an open fact that
  /// this one is tied to; `asker`: the fact that asks, and `depth`: how far it goes on.
  void add_turns(Index turning, Index asker, std::size_t depth, List<Code>& into) const;
  [[nodiscard]] List<Code> around_turns(Index fact, Code window) const;

  const Space& space_;
  const DimensionRow& dimension_;
  List<Code> codes_;
  List<std::uint8_t> assigned_;
  Index but_for_ = nothing;
  std::size_t visits_ = 0;
};

/// The cells that the known codes leave possible; all of them where that is none, which codes that
/// respect the domains never give.
[[nodiscard]] Cells feasible_cells(const Space& space, std::size_t dimension,
                                   const KnownCodes& known);

/// Sets of cells between which an unknown fact can choose, the others being whatever they may;
/// false when there are too many combinations to visit.
[[nodiscard]] bool find_choices(const Space& space, const DimensionRow& dimension, Index fact,
                                const KnownCodes& known, List<Cells>& choices);

/// The same; all cells where there are too many combinations.
[[nodiscard]] List<Cells> choices_of(const Space& space, std::size_t dimension, Index fact,
                                     const KnownCodes& known);

/// Values of a dimension's unknown facts beside the known ones, each with its cell: enough of them
/// to show every cell, and among them the first value and the last one of each stretch of values
/// that no rule can tell apart.
void each_value(const Space& space, std::size_t dimension, const KnownCodes& known,
                FunctionRef<void(const List<Code>&, std::size_t cell)> visit);

/// The dimension that a fact lies in.
[[nodiscard]] std::size_t dimension_of(const Space& space, Index fact);

}  // namespace contractwijzer::engine
