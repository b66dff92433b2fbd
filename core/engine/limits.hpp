// How large what is evaluated may be. The compiler refuses a policy beyond these, and the reader an
// image, so that no answer takes unbounded time.
#pragma once

#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

inline constexpr std::size_t most_outcomes = 64;  ///< a bit each in a set of outcomes
inline constexpr std::size_t most_nodes = 4096;   ///< a real policy needs some two hundred
inline constexpr std::size_t most_leading = 6;    ///< ways in; a root for each set of them
inline constexpr std::size_t most_doubts = 16;  ///< that may all stand open; each set is looked at
inline constexpr std::size_t most_unsettled = 20;  ///< doubts and ways in of events together
inline constexpr Code most_listed_codes = 4096;    ///< of a fact without a range: twelve options
inline constexpr Code most_set_codes = 1 << 20;    ///< of twenty options

/// Beyond these a code or a day would overflow in what is reckoned with it.
inline constexpr Code largest_code = 1'000'000'000'000'000;
inline constexpr Day largest_day = 200'000;

/// The greatest denominator of a share's ratio: of decimals, and of counts, which are so many
/// millions of codes. With the largest code, or the largest count, it is less than 2^64.
inline constexpr Code largest_ratio = 10'000;
inline constexpr Code largest_ratio_of_counts = 100'000'000;
/// By which an atom may move what it holds another fact against: in months, and in days or
/// millionths.
inline constexpr Code most_months = 1'200;
inline constexpr Code most_codes_moved = largest_code;

/// Values that may be visited to find the cells of one dimension.
inline constexpr std::size_t most_visits = 400'000;

/// What may be unknown of the deadlines that close ways in: whether they were met, an event for
/// several perhaps, and when a vague one fell.
[[nodiscard]] std::size_t doubts_of(const Care& care);

/// Ways in on which it may hang what the day of an event counts for: each set of them is looked at,
/// for each set of doubts.
[[nodiscard]] std::size_t ways_of_events(const Care& care);

/// Whether what may be unknown of a practice's history can be looked at in bounded time.
[[nodiscard]] bool has_bounded_history(const Care& care);

}  // namespace contractwijzer::engine
