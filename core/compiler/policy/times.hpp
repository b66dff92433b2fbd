// The days that a policy gives.
#pragma once

#include "contractwijzer/verdict.hpp"

namespace contractwijzer {

[[nodiscard]] const Term& term_of(const CareType& care_type, const Policy& policy);

/// The first and the last day that a time may be; empty where it has none.
struct Span {
  std::optional<Date> first;
  std::optional<Date> last;
};
[[nodiscard]] Span span_of(const When& when, const Policy& policy);

/// The step with the days that the document gives it.
[[nodiscard]] StepVerdict dated(const Step& step, const Policy& policy);

}  // namespace contractwijzer
