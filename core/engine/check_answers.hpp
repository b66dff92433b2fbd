// Which answers cannot be taken as they are: beyond what their fact can be, or on days that cannot
// be, whatever else is so.
#pragma once

#include <vector>

#include "contractwijzer/answered.hpp"
#include "contractwijzer/image.hpp"

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
};

struct Refusal {
  std::size_t answer;  ///< its place
  AnswerFault fault;
  Code expected;  ///< of more_than_whole the whole, of days the bound
};

/// Each answer by itself. An AGB code of eight digits becomes what counts of it: its first two
/// digits, or that they tell nothing.
void check_values(const Image& image, Answered& answered, std::vector<Refusal>& refusals);

/// Parts against wholes, scope by scope.
void check_parts(Rows<FactRow> facts, const Answered& answered, std::vector<Refusal>& refusals);

/// The days of one care type, with the practice's own.
void check_events(const Care& care, Index care_type, const Answered& answered,
                  std::vector<Refusal>& refusals);

}  // namespace contractwijzer::engine
