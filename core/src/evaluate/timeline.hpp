// The policy's steps on one day, and the day on which something begins.
#pragma once

#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

[[nodiscard]] const Term& term_of(const CareType& care_type, const Policy& policy);

/// The last day on which a contract of this term may run; the policy's own where the term does not
/// say. Empty where neither does.
[[nodiscard]] std::optional<Date> last_day(const Term& term, const Policy& policy);

/// The first and the last day that a time may be; empty where it has none.
struct Span {
  std::optional<Date> first;
  std::optional<Date> last;
};
[[nodiscard]] Span span_of(const When& when, const Policy& policy);

/// The last day that a time may be; empty where it has none.
[[nodiscard]] std::optional<Date> last_day(const When& when, const Policy& policy);

/// The step with the days that the document gives it.
[[nodiscard]] StepVerdict dated(const Step& step, const Policy& policy);

/// Whether the step lies ahead, or is going on.
[[nodiscard]] constexpr bool is_to_come(StepState state) noexcept {
  return state == StepState::now || state == StepState::next || state == StepState::waits;
}

/// `steps`: in the policy's order, dated, with what the practice told.
void place_in_time(std::vector<StepVerdict>& steps, Date as_of);

/// A day on which the offers were surely open: the last that their first vague period may be.
[[nodiscard]] std::optional<Date> day_of_offers(const std::vector<StepVerdict>& steps);

[[nodiscard]] YearState year_state(const Term& term, const Policy& policy, Date as_of);

/// What an event on this day gives.
[[nodiscard]] StartVerdict start_on(const StartRule& rule, const Term& term, const Policy& policy,
                                    Date event);

/// `event`: the day of the event, when it was told.
[[nodiscard]] StartVerdict start_of(const StartRule& rule, const Term& term, const Policy& policy,
                                    std::optional<Date> event, Date as_of);

}  // namespace contractwijzer
