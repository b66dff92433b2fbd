// What it would take, as places and numbers: for each contract that is not reached the smallest
// changes that reach it, and for the one that is reached what it hangs on.
#pragma once

#include "contractwijzer/list.hpp"
#include "practice.hpp"

namespace contractwijzer::engine {

/// A bound of a band that is not there.
inline constexpr Code no_bound = does_not_apply;

/// A stretch of numbers: each bound that is there must hold. There is none where it goes on as far
/// as the fact can.
struct Band {
  Code at_least = no_bound;
  Code more_than = no_bound;
  Code at_most = no_bound;
  Code less_than = no_bound;
  Code equals = no_bound;  ///< instead of both bounds, where they are one number
};

/// One fact that would have to be otherwise.
struct Change {
  Index fact = nothing;
  Code from = 0;
  Code to = 0;  ///< of a number one that suffices, near where it is now
  Band band;    ///< of a number all that suffice, from the nearest on
};

/// A set of changes that reaches a contract, none of which can be left out or be smaller. It is
/// whole: whoever makes them all, each number anywhere in its band, has the contract, or needs only
/// the right answers to what is asked.
struct Way {
  List<Change> changes;  ///< in the policy's order; empty where only answers are wanting
  /// Not known yet, and not every answer to it leads to the contract: to be answered first.
  List<Index> asks;
  List<Index> meets;  ///< conditions and factors that are met by it and were not
  Timeliness timeliness = Timeliness::not_said;
  Index until = nothing;  ///< the step that it hangs on, of in_time, possibly and too_late
  Day start = no_day;     ///< of later: what an application on the as-of date would give
  /// Of not_said, where it meets a factor and the document says more of the time than of the day.
  bool has_counts_in = false;
};

/// Why no change that the practice can make reaches a contract.
struct Blocker {
  enum class Kind : std::uint8_t {
    condition,  ///< that cannot be met
    offer,      ///< a way in that leads to no contract
    contract,   ///< the contract's own rule
  };
  Kind kind = Kind::condition;
  Index place = nothing;
};

/// So many ways are told of a contract.
inline constexpr std::size_t most_told_ways = 100;

struct ContractWays {
  ContractState state = ContractState::out_of_reach;
  /// Fewest changes first. Empty for the contract that is reached and those it surpasses.
  List<Way> ways;
  std::size_t more = 0;           ///< ways that were found and are not told: none is nearer
  bool is_more_at_least = false;  ///< not all were looked for, so there may be still more
  /// Where there is no way at all. Empty all the same when only several rules together stop it.
  List<Blocker> blockers;
};

/// A known fact, and whether the reached contract stands without it.
struct Dependency {
  Index fact = nothing;
  bool can_be_lost = false;  ///< by itself: every other value of it gives the same contract
  Band band;  ///< a number on which the contract hangs: between what it may move by itself
};

struct WayMarks {
  List<ContractWays> contracts;   ///< best first; of all that the care type has
  List<Dependency> dependencies;  ///< only when a contract is reached
};

}  // namespace contractwijzer::engine
