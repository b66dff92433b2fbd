// What it would take: for each contract that is not reached the smallest changes that reach it, and
// for the one that is reached what it hangs on. Pointers lead into the compiled policy, which must
// outlive them; none that an entry always has is null.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "contractwijzer/fact.hpp"
#include "contractwijzer/policy.hpp"
#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

/// A stretch of numbers: each bound that is there must hold. There is none where it goes on as far
/// as the fact can.
struct Band {
  std::optional<Decimal> at_least;
  std::optional<Decimal> more_than;
  std::optional<Decimal> at_most;
  std::optional<Decimal> less_than;
  std::optional<Decimal> equals;  ///< instead of both bounds, where they are one number

  friend bool operator==(const Band&, const Band&) = default;
};

/// One fact that would have to be otherwise. Codes: engine::Code (rows.hpp).
struct Change {
  const Fact* fact = nullptr;
  std::int64_t from = 0;
  std::int64_t to = 0;  ///< of a number one that suffices, near where it is now
  Band band;            ///< of a number all that suffice, from the nearest on

  friend bool operator==(const Change&, const Change&) = default;
};

/// A set of changes that reaches a contract, none of which can be left out or be smaller. It is
/// whole: whoever makes them all, each number anywhere in its band, has the contract, or needs only
/// the right answers to what is asked.
struct Way {
  std::vector<Change> changes;  ///< in the policy's order; empty where only answers are wanting
  /// Not known yet, and not every answer to it leads to the contract: to be answered first.
  std::vector<const Fact*> asks;
  std::vector<const Rule*> meets;  ///< conditions and factors that are met by it and were not
  Timeliness timeliness = Timeliness::not_said;
  const Step* until = nullptr;  ///< the step that it hangs on, of in_time, possibly and too_late
  std::optional<Date> start;    ///< of later: what an application on the as-of date would give
  /// Of not_said, where it meets a factor and the document says more of the time than of the day.
  const CountsIn* counts_in = nullptr;
};

/// Why no change that the practice can make reaches a contract.
struct Blocker {
  const Rule* rule = nullptr;          ///< a condition that cannot be met
  const Offer* offer = nullptr;        ///< a way in that leads to no contract
  const Contract* contract = nullptr;  ///< the contract's own rule
};

struct ContractWays {
  const Contract* contract = nullptr;
  ContractState state = ContractState::out_of_reach;
  /// Fewest changes first. Empty for the contract that is reached and those it surpasses.
  std::vector<Way> ways;
  std::size_t more = 0;           ///< ways that were found and are not told: none is nearer
  bool is_more_at_least = false;  ///< not all were looked for, so there may be still more
  /// Where there is no way. Empty all the same when only several rules together stop it.
  std::vector<Blocker> blockers;
};

/// A known fact, and whether the reached contract stands without it.
struct Dependency {
  const Fact* fact = nullptr;
  bool can_be_lost = false;  ///< by itself: every other value of it gives the same contract
  Band band;  ///< a number on which the contract hangs: between what it may move by itself
};

struct Ways {
  std::vector<ContractWays> contracts;   ///< best first; of the ones that the care type has
  std::vector<Dependency> dependencies;  ///< only when a contract is reached
};

}  // namespace contractwijzer
