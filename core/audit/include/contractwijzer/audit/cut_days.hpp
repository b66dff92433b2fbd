// The days on which what is said of a care type may come to be otherwise. From one of them to the
// next every verdict is the same but for the days that it counts.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "contractwijzer/policy.hpp"

namespace contractwijzer::audit {

/// The care type is one of the policy's. A day before all of these, each of them, and the day
/// behind it. `told`: what a practice told. `holidays`: the vocabulary's.
[[nodiscard]] std::vector<Date> cut_days(const Policy& policy, const CareType& care_type,
                                         const std::set<Date>& told = {},
                                         const std::vector<Date>& holidays = {});

/// Of an event, days that show every way in which it can come out: in time and too late for each
/// step that it tells of, in each of its windows, and some day besides. Not empty.
[[nodiscard]] std::vector<Date> told_days(const Policy& policy, const CareType& care_type,
                                          std::string_view event,
                                          const std::vector<Date>& holidays = {});

}  // namespace contractwijzer::audit
