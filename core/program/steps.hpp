// A step of the timeline in words.
#pragma once

#include <ostream>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// "nu", "komt nog" ...
[[nodiscard]] std::string_view word_of(StepState state, Language language);

/// The day as the document gives it: exact, in its own vague words, or from when; else empty.
[[nodiscard]] std::string day_of(const StepVerdict& step, const Policy& policy, Language language);

/// "over 5 dagen", to the first day that it may be; empty without a day.
[[nodiscard]] std::string days_to(const StepVerdict& step, Language language);

/// A line for the step, with its day, state, own day and clauses; and, where there is more to know,
/// a line for each: the days to it, what it hangs on, how a vague day was read, and what the
/// document says of having missed it.
void print_step(std::ostream& out, const StepVerdict& verdict, const Policy& policy,
                Language language);

/// " [3.1 Heading, 2nd point; ...]"; empty without clauses.
[[nodiscard]] std::string cite(const Ids& source, const Policy& policy, Language language);

}  // namespace contractwijzer::cli
