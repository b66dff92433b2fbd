// Which answers cannot be taken as they are: beyond what their fact can be, or on days that cannot
// be, whatever else is so.
#pragma once

#include "contractwijzer/answered.hpp"
#include "contractwijzer/image.hpp"
#include "contractwijzer/list.hpp"

namespace contractwijzer::engine {

enum class AnswerFault : std::uint8_t {
  unknown_fact,
  wrong_scope,             ///< of the practice where it is of a care type, or the other way round
  not_applicable_refused,  ///< it always applies
  out_of_range,            ///< no value of the fact
  invalid_agb,             ///< no eight digits
  more_than_whole,         ///< a part is more than the count that it is a part of
  event_too_early,         ///< before anything could be done, or before a step that goes first
  event_too_late,          ///< after the contract's term
  events_reversed,         ///< before the day that was told for a step that goes first
  about_one_policy,        ///< it could be about one or another of those that are compared
  said_twice,              ///< and not alike, where one answer counts for several policies
  more_together,  ///< with the other parts it is more than the count that they are parts of
};

struct Refusal {
  std::size_t answer;  ///< its place
  AnswerFault fault;
  Code expected;  ///< of more_than_whole and more_together the whole, of days the bound
};

/// Each answer by itself. An AGB code of eight digits becomes what counts of it: its first two
/// digits, or that they tell nothing.
void check_values(const Image& image, Answered& answered, List<Refusal>& refusals);

/// Parts against wholes, scope by scope.
void check_parts(Rows<FactRow> facts, const Answered& answered, List<Refusal>& refusals);

/// The days of one care type, with the practice's own.
void check_events(const Care& care, Index care_type, const Answered& answered,
                  List<Refusal>& refusals);

/// All of that: leaves refused answers out until there are none, of the care types that are looked
/// at. Each is told by its place among the answers as they were.
[[nodiscard]] List<Refusal> leave_out_refused(const Image& image, const List<Index>& care_types,
                                              Answered& answered);

}  // namespace contractwijzer::engine
