#include "policy/times.hpp"

#include <algorithm>

namespace contractwijzer {

const Term& term_of(const CareType& care_type, const Policy& policy) {
  return care_type.term ? *care_type.term : policy.term;
}

Span span_of(const When& when, const Policy& policy) {
  return std::visit(Overloaded{
                        [](const Undated&) { return Span{}; },
                        [](const CountedFrom&) { return Span{}; },
                        [](const OnDay& on) {
                          return Span{on.day, on.day};
                        },
                        [](const FromDay& from) {
                          return Span{from.day, {}};
                        },
                        [&](const InPeriod& in) {
                          const auto period = std::find_if(
                              policy.periods.begin(), policy.periods.end(),
                              [&in](const Period& other) { return other.id == in.period; });
                          return Span{period->from, period->until};
                        },
                    },
                    when);
}

StepVerdict dated(const Step& step, const Policy& policy) {
  const Span span = span_of(step.when, policy);
  StepVerdict verdict;
  verdict.step = &step;
  verdict.first = span.first;
  verdict.last = span.last;
  return verdict;
}

}  // namespace contractwijzer
