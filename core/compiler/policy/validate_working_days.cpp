#include "policy/validate_policy.hpp"

namespace contractwijzer {

namespace {

int year_of(Date day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

}  // namespace

void validate_working_days(const Policy& policy, const std::vector<Date>& holidays,
                           Problems& problems) {
  const Date from = policy.events ? policy.events->from : policy.term.from;
  const Date until = policy.term.last_day().value_or(policy.term.from);
  const bool reaches_over_all = !holidays.empty() && year_of(holidays.front()) <= year_of(from) &&
                                year_of(holidays.back()) >= year_of(until);
  if (reaches_over_all) return;
  const Path root;
  const Path all(&root, "steps");
  for (std::size_t i = 0; i < policy.steps.size(); ++i) {
    const auto* counted = std::get_if<CountedFrom>(&policy.steps[i].when);
    if (counted == nullptr || counted->unit != TimeUnit::working_days) continue;
    const Path step(&all, i);
    problems.add(ErrorCode::missing_holidays, Path(&step, "when"),
                 std::to_string(year_of(from)) + ".." + std::to_string(year_of(until)));
  }
}

}  // namespace contractwijzer
