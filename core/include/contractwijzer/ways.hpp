// What it would take: for each contract that is not reached the smallest changes that reach it, and
// for the one that is reached what it hangs on.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "contractwijzer/fact.hpp"
#include "contractwijzer/policy.hpp"
#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

/// One fact that would have to be otherwise. Codes as in core/src/compile/atom.hpp.
struct Change {
  const Fact* fact = nullptr;
  std::int64_t from = 0;
  std::int64_t to = 0;  ///< a number: the nearest that suffices

  friend bool operator==(const Change&, const Change&) = default;
};

/// Whether changes made on the as-of date still count for this contract.
enum class Moment : std::uint8_t {
  in_time,   ///< until a step that is still to come
  possibly,  ///< that step was done with what was so then, or whether it is over, or is on the way,
             ///< is not known
  too_late,  ///< that step is over, or the year is
  later,     ///< there is no such step: it begins later, by the rule for applications
  not_said,  ///< the document does not say until when a change counts
};

/// A set of changes that reaches a contract, none of which can be left out or be smaller.
struct Way {
  std::vector<Change> changes;  ///< in the policy's order; empty where only answers are wanting
  /// Not known yet, and not every answer to it leads to the contract: to be answered first.
  std::vector<const Fact*> asks;
  std::vector<const Rule*> meets;  ///< conditions and factors that are met by it and were not
  Moment moment = Moment::not_said;
  const Step* until = nullptr;  ///< the step that it hangs on, of in_time, possibly and too_late
  std::optional<Date> start;    ///< of later: what an application on the as-of date would give
};

/// Why no change that the practice can make reaches a contract.
struct Stop {
  const Rule* rule = nullptr;          ///< a condition that cannot be met
  const Offer* offer = nullptr;        ///< a way in that leads to no contract
  const Contract* contract = nullptr;  ///< the contract's own rule
};

struct ContractWays {
  const Contract* contract = nullptr;
  ContractState state = ContractState::out_of_reach;
  /// Fewest changes first. Empty for the contract that is reached and those it surpasses.
  std::vector<Way> ways;
  /// Where there is no way. Empty all the same when only several rules together stop it.
  std::vector<Stop> stops;
};

/// A known fact, and whether the reached contract stands without it.
struct Ground {
  const Fact* fact = nullptr;
  bool can_be_lost = false;  ///< by itself: every other value of it gives the same contract
  /// A number on which the contract hangs: how far it may fall, and rise, by itself.
  std::optional<std::int64_t> least;
  std::optional<std::int64_t> most;
};

struct Ways {
  std::vector<ContractWays> contracts;  ///< best first; of the ones that the care type has
  std::vector<Ground> ground;           ///< only when a contract is reached
};

}  // namespace contractwijzer
