// The rows of a compiled policy: what its rules decide, as numbers. No text and no id is in it;
// what is to be read is found elsewhere, by the same places.
//
// A row lies in an image as it lies in memory: little-endian, without pointers. Rows name each
// other by their place in their list. Where nothing is named, it is `nothing`.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>

#include "contractwijzer/kinds.hpp"
#include "contractwijzer/states.hpp"

namespace contractwijzer::engine {

/// A place in a list.
using Index = std::uint16_t;
inline constexpr Index nothing = std::numeric_limits<Index>::max();

/// Days since 1 January 1970.
using Day = std::int32_t;
inline constexpr Day no_day = std::numeric_limits<Day>::min();

/// An answer, or a bound that it is held against: yes-no 0 or 1, numbers in millionths, dates in
/// days, a choice's place among its options, a set's options a bit each, the first two digits of an
/// AGB code.
using Code = std::int64_t;
inline constexpr Code does_not_apply = std::numeric_limits<Code>::min();

/// A set of cells of one dimension, a bit each.
using Cells = std::uint64_t;
inline constexpr std::size_t most_cells = 64;

/// A set of ways in of a care type, a bit each: those in order, and behind them the supplementary.
using WaySet = std::uint64_t;
inline constexpr std::size_t most_ways = 64;

/// What a fact can be.
struct FactRow {
  Code low;     ///< the least code, but for "does not apply"
  Code high;    ///< the greatest
  Code step;    ///< from one to the next
  Index whole;  ///< the count of which this is a part
  FactType type;
  Scope scope;
  Changeable change;
  Better better;
  std::uint8_t may_not_apply;  ///< 0 or 1, as all flags here
  /// 1: a number or a date, whose codes are not listed one by one; 2: a number that with the others
  /// of its whole that have a 2 is no more than the whole, and not below 0.
  std::uint8_t has_range;
};

[[nodiscard]] constexpr bool adds_up(const FactRow& fact) noexcept { return fact.has_range == 2; }

/// Which AGB codes tell nothing of a fact, and whom an answer to it counts for.
struct AskedRow {
  std::uint64_t undetermined_low;   ///< a bit for each first two digits from 00 to 63
  std::uint64_t undetermined_high;  ///< from 64 to 99
  std::uint8_t is_shared;           ///< with other policies
  std::uint8_t is_of_vocabulary;
  std::array<std::uint8_t, 6> unused;  ///< keeps the rows in line
};

/// What a policy has once.
struct PolicyRow {
  std::uint64_t hash;  ///< over the texts that it was compiled from
  Day from;            ///< the first day of its own term
  Index editions;
  Index unused;
};

enum class AtomKind : std::uint8_t {
  within,      ///< low <= code <= high
  share,       ///< code(fact) / code(other) against a ratio
  against,     ///< code(fact) against code(other), moved by so much
  listed,      ///< the code is one of a list; of a number, within one of a list of ranges
  any_bits,    ///< at least one of the bits of low
  all_bits,    ///< all bits of low
  only_bits,   ///< at least one bit, and none beside those of low
  applicable,  ///< the answer is not "does not apply"
  count_bits,  ///< at least so many, high, of the bits of low
};

/// The leaf of a test, on the code of one fact, or on two facts that it ties together.
struct AtomRow {
  Code low;     ///< share: the ratio's numerator; against: codes that are added to the other's
  Code high;    ///< share: its denominator; against: months that are added before
  Cells where;  ///< the cells of its dimension in which it holds
  std::uint32_t first_code;
  Index codes;
  Index fact;
  Index other;  ///< of an atom that ties two
  Index dimension;
  AtomKind kind;
  Relation relation;  ///< of an atom that ties two
  std::array<std::uint8_t, 2> unused;
};

[[nodiscard]] constexpr bool ties_two(AtomKind kind) noexcept {
  return kind == AtomKind::share || kind == AtomKind::against;
}

/// A fact, or a cluster of facts that tests tie together.
struct DimensionRow {
  std::uint32_t first_signature;  ///< of each cell a bit for each of its atoms
  Index cells;
  Index first_fact;  ///< among the dimensions' facts
  Index facts;
  Index first_atom;  ///< among the dimensions' atoms
  Index atoms;
  Index window;  ///< so many values on either side of where order turns show all that can be
};

struct DimensionFactRow {
  std::uint32_t first_choice;  ///< sets of cells between which this fact alone can choose
  Index choices;               ///< none where it is alone in its dimension: all cells
  Index fact;
};

/// The operands of points are in turn a test and its weight.
enum class TestKind : std::uint8_t { atom, all, any, negation, at_least, points };

/// A test, with its result at its own place. What it looks at stands before it.
struct TestRow {
  std::uint32_t first_operand;
  Index operands;
  Index number;  ///< the atom, or how much at least
  TestKind kind;
  std::array<std::uint8_t, 3> unused;
};

struct RuleRow {
  std::uint32_t first_fact;  ///< among the rules' facts
  Index facts;
  Index applies;   ///< a test, or nothing
  Index when;      ///< a test, or nothing: nobody can check it from answers
  Index met;       ///< a test: it applies and is met
  Index evidence;  ///< how many pieces
  RuleKind kind;
  std::uint8_t unused;
};

struct OfferRow {
  Index when;          ///< a test, or nothing
  Index requirements;  ///< the test's operands, where it has any to name
  OfferKind kind;
  std::array<std::uint8_t, 3> unused;
  Day until;  ///< the last day of every contract that it brings, where they have one of their own
};

struct OutcomeRow {
  OutcomeKind kind;
  std::uint8_t unused;
  Index contract;
  Index offer;
  std::array<std::uint8_t, 2> unused_too;
  Day until;  ///< the contract's last day, where it has one of its own
};

/// How a step tells its time.
enum class TimeKind : std::uint8_t { undated, on_day, in_period, from_day, counted };

struct StepRow {
  WaySet ways;
  Day first;         ///< the first day that it may be
  Day last;          ///< the last; none where it is open-ended
  Index after;       ///< a step that goes before it
  Index event;       ///< the care type's fact by which the practice tells when it did this
  Index event_fact;  ///< the same among the policy's facts
  Index period;
  Index place;          ///< among the policy's steps
  Index alike;          ///< the same for all steps that say the same
  Index base;           ///< counted: the care type's fact that tells the day of an event
  Index applies;        ///< a test, or nothing; of no step on which a course hangs
  std::int16_t length;  ///< how long after that day, or below 0 before it
  Actor actor;
  StepKind kind;
  TimeKind time;
  std::uint8_t of_any_way;
  std::uint8_t concludes;          ///< who has done this has the contract
  std::uint8_t closes;             ///< missing it closes its ways in
  std::uint8_t is_reference_date;  ///< as the practice stands at this step, so it is judged
  TimeUnit unit;                   ///< of `length`
  std::array<std::uint8_t, 6> unused;
};

struct StartRow {
  WaySet ways;
  Day not_before;
  Day not_after;
  std::uint32_t first_window;
  Index windows;
  Index event;    ///< a fact of the care type
  Index applies;  ///< a test, or nothing
  StartRuleKind kind;
  std::uint8_t of_any_way;
  std::array<std::uint8_t, 4> unused;
};

struct WindowRow {
  Day from;
  Day until;  ///< still counts
  Day start;
};

struct StatementRow {
  WaySet ways;
  Index applies;  ///< a test, or nothing
  std::uint8_t of_any_way;
  std::array<std::uint8_t, 5> unused;
};

struct ContradictionRow {
  std::uint32_t first_fact;  ///< among the rules' facts
  Index facts;
  Index when;
};

/// Of a decision diagram: a function from cells to a small number. Children stand before it.
struct NodeRow {
  std::uint32_t first_child;
  Index dimension;  ///< one past the last: a terminal
  Index value;      ///< of a terminal
};

/// A node, by its place among its diagram's.
using Node = std::uint32_t;

/// What a care type has once.
struct CareRow {
  Day from;  ///< the contract's term
  Day until;
  Day decided_last;  ///< by when it is decided which of several days is its last
  Day policy_until;  ///< the policy's own term
  Day policy_last;
  Day events_from;  ///< the first day that anything can have been done
  std::int32_t end_notice;
  Index as_of;     ///< a fact of the care type, or nothing
  Index edition;   ///< the same
  Index editions;  ///< how many the policy has
  Index ways;      ///< how many offers are ways in; the others are supplementary
  Index steps;     ///< how many are the care type's own; the others only go before one
  Index mended_root;
  Index contradicted_root;    ///< 1 where answers contradict each other
  std::uint8_t is_exclusive;  ///< no practice may fit two contracts
  std::uint8_t has_counts_in;
};

template <typename Row>
using Rows = std::span<const Row>;

/// How many entries a list has whose entries are named by an index.
template <typename List>
[[nodiscard]] constexpr Index count_of(const List& list) noexcept {
  return static_cast<Index>(list.size());
}

/// The answers of one care type, cut into cells.
struct Space {
  Rows<FactRow> facts;
  Rows<AtomRow> atoms;
  Rows<Code> codes;
  Rows<DimensionRow> dimensions;
  Rows<DimensionFactRow> dimension_facts;
  Rows<Index> dimension_atoms;
  Rows<std::uint64_t> signatures;
  Rows<Cells> choices;

  [[nodiscard]] Rows<DimensionFactRow> facts_of(const DimensionRow& dimension) const {
    return dimension_facts.subspan(dimension.first_fact, dimension.facts);
  }
  [[nodiscard]] Rows<Index> atoms_of(const DimensionRow& dimension) const {
    return dimension_atoms.subspan(dimension.first_atom, dimension.atoms);
  }
  [[nodiscard]] Rows<std::uint64_t> signatures_of(const DimensionRow& dimension) const {
    return signatures.subspan(dimension.first_signature, dimension.cells);
  }
};

/// A decision diagram over a space: nodes, their children, and the dimensions that they decide.
struct Diagram {
  Rows<NodeRow> nodes;
  Rows<Node> children;
  Rows<DimensionRow> dimensions;

  [[nodiscard]] bool is_terminal(Node node) const {
    return nodes[node].dimension == dimensions.size();
  }
  [[nodiscard]] std::size_t cells_of(std::size_t dimension) const {
    return dimensions[dimension].cells;
  }
  [[nodiscard]] Rows<Node> children_of(Node node) const {
    return children.subspan(nodes[node].first_child, cells_of(nodes[node].dimension));
  }
};

/// All that decides for one care type.
struct Care {
  const CareRow* row = nullptr;
  Space space;
  Rows<Index> policy_facts;  ///< of each of its facts the place among the policy's
  Rows<TestRow> tests;
  Rows<Index> operands;
  Rows<RuleRow> rules;  ///< kind by kind
  Rows<Index> rule_facts;
  Rows<OfferRow> offers;
  Rows<Index> contracts;  ///< of each its own test, or nothing; best first
  Rows<StepRow> steps;
  Rows<StartRow> starts;
  Rows<WindowRow> windows;
  Rows<Day> ends;      ///< the days of which one will be the term's last, the earliest first
  Rows<Day> holidays;  ///< beside weekends; in order, and only where working days are counted
  Rows<StatementRow> statements;
  Rows<ContradictionRow> contradictions;
  Rows<Index> question_order;
  Rows<NodeRow> nodes;
  Rows<Node> children;
  Rows<Index> leading;  ///< the ways in that lead to a contract
  /// By the set of `leading` that are closed, a bit each: the outcome then. Behind them so many
  /// more for each of `leading` that is by selection, in order: where the practice was chosen by
  /// it.
  Rows<Index> roots;
  Rows<Index> own_roots;      ///< where each way in is the practice's to go
  Rows<OutcomeRow> outcomes;  ///< by the diagram's terminals; best first

  [[nodiscard]] Rows<Index> operands_of(const TestRow& test) const {
    return operands.subspan(test.first_operand, test.operands);
  }
  [[nodiscard]] Rows<Index> facts_of(const RuleRow& rule) const {
    return rule_facts.subspan(rule.first_fact, rule.facts);
  }
  [[nodiscard]] Rows<Index> facts_of(const ContradictionRow& contradiction) const {
    return rule_facts.subspan(contradiction.first_fact, contradiction.facts);
  }
  [[nodiscard]] Diagram diagram() const { return {nodes, children, space.dimensions}; }
  /// How many of the first so many of `leading` are by selection.
  [[nodiscard]] std::size_t by_selection(std::size_t first) const {
    std::size_t count = 0;
    for (const Index way : leading.first(first)) {
      if (offers[way].kind == OfferKind::by_selection) ++count;
    }
    return count;
  }
};

}  // namespace contractwijzer::engine
