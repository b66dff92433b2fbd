// The policy's steps on one day, and the day on which something begins.
#pragma once

#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

/// The step with the days that the document gives it.
[[nodiscard]] StepVerdict dated(const Step& step, const Policy& policy);

/// `steps`: in the policy's order, dated; `certain` is already filled in.
void place_in_time(std::vector<StepVerdict>& steps, Date as_of);

[[nodiscard]] YearState year_state(const CareType& care_type, const Policy& policy, Date as_of);

/// `event`: the day of the event, when it was told.
[[nodiscard]] StartVerdict start_of(const StartRule& rule, const CareType& care_type,
                                    const Policy& policy, std::optional<Date> event);

}  // namespace contractwijzer
