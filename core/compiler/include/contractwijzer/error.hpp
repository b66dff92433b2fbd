// Expected failures are values: what is wrong, where, and what would mend it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/text.hpp"

namespace contractwijzer {

enum class ErrorCode : std::uint8_t {
  // the text
  invalid_json,
  duplicate_key,
  too_deep,
  // its shape
  unknown_field,
  missing_field,
  missing_alternative,
  only_one,
  no_test,
  wrong_type,
  wrong_value,
  wrong_format,
  newer_format,
  newer_than_format,
  invalid_id,
  empty_text,
  empty_list,
  missing_source,
  impossible_date,
  impossible_number,
  // what it refers to
  duplicate_id,
  unknown_fact,
  unknown_rule,
  unknown_clause,
  unknown_care_type,
  unknown_offer,
  unknown_option,
  unknown_step,
  unknown_period,
  unknown_edition,
  unknown_actor,
  cycle,
  // what it means
  operator_mismatch,
  same_fact,
  other_scope,
  part_of_part,
  impossible_threshold,
  percentage_too_fine,
  missing_events,
  missing_holidays,
  conditional_course,
  always_met,
  never_met,
  not_an_answer,
  not_always_asked,
  reversed_dates,
  no_fallback_offer,
  unreachable_offer,
  ungrouped_fact,
  retroactive_start,
  overlapping_windows,
  too_entangled,
  too_many_options,
  too_many_sets,
  // answers
  wrong_scope,
  out_of_range,
  invalid_agb,
  not_applicable_refused,
  contradiction,
  more_together,
  event_too_early,
  event_too_late,
  events_reversed,
  // requests
  unknown_policy,
  unreadable_file,
  unwritable_file,
  wrong_arguments,
};

/// What invalid_json comes from.
enum class JsonFault : std::uint8_t {
  other,
  empty,
  utf16,
  not_utf8,
  comment,
  decimal_comma,
  trailing_comma,
  quotation_mark,
  unfinished,
};

/// What there is too much of, where a policy is too entangled.
enum class Excess : std::uint8_t {
  other,
  bounds,        ///< tests on facts that are tied together, or on one fact
  cells,         ///< ways in which those tests come out together
  combinations,  ///< values of facts that are tied together
  options,       ///< of a set, told apart
  outcomes,      ///< contracts by ways in
  ways_in,       ///< that lead to a contract
  situations,    ///< that the rules tell apart at once
  deadlines,     ///< that close a way in and may all be open
  unsettled,     ///< those, and the ways in that the days of events count for
  entries,       ///< of one list of a care type
};

/// The code's public name, such as "duplicate-key".
[[nodiscard]] std::string_view name_of(ErrorCode code) noexcept;

/// Line and column count from 1, in characters of the text; 0 means that there is no text to point
/// at.
struct Position {
  std::size_t line = 0;
  std::size_t column = 0;
};

struct Error {
  ErrorCode code{};
  std::string pointer;  ///< JSON pointer (RFC 6901) to the place; empty is the whole text.
  Position position;
  std::string subject;       ///< the word, key or value that is wrong
  std::string expected;      ///< what was expected instead: a list of words, a range, a type
  std::string nearest = {};  ///< the known word that was probably meant; empty when there is none
  JsonFault fault = JsonFault::other;  ///< of invalid_json
  Excess excess = Excess::other;       ///< of too_entangled and too_many_sets, with the next two
  std::size_t count = 0;               ///< how many there are; 0: more than `most`, not counted
  std::size_t most = 0;
};

using Errors = std::vector<Error>;

/// What is wrong, in a sentence.
[[nodiscard]] Text message_of(const Error& error);
/// What would mend it, in a sentence.
[[nodiscard]] Text hint_of(const Error& error);

}  // namespace contractwijzer
