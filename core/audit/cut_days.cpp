#include "contractwijzer/audit/cut_days.hpp"

#include <algorithm>

#include "compiler/policy/times.hpp"
#include "counted_day.hpp"

namespace contractwijzer::audit {

namespace {

class Cuts {
 public:
  Cuts(const Policy& policy, const CareType& care_type) : policy_(policy), care_type_(care_type) {}

  std::set<Date> run() {
    add(term_of(care_type_, policy_));
    add(policy_.term);
    for (const Contract& contract : care_type_.contracts) add_own_end(contract.until);
    for (const Offer& offer : policy_.offers) add_own_end(offer.until);
    if (policy_.events) add(policy_.events->from);
    for (const Step& step : policy_.steps) {
      if (!step.audience.holds_for(care_type_.id)) continue;
      const Span span = span_of(step.when, policy_);
      add(span.first);
      add(span.last);
    }
    for (const StartRule& rule : policy_.start_rules) {
      if (rule.audience.holds_for(care_type_.id)) add(rule);
    }
    return std::move(days_);
  }

 private:
  void add(Date day) { days_.insert(day); }
  void add(const std::optional<Date>& day) {
    if (day) add(*day);
  }

  /// Also the day from which its end is said first.
  void add(const Term& term) {
    add_bound(term.from);
    if (term.until) add_end(*term.until);
    for (const Date end : term.until_one_of) add_end(end);
    add(span_of(term.decided, policy_).last);
  }
  void add_end(Date end) {
    add_bound(end);
    add(end - std::chrono::days{policy_.end_notice});
  }

  void add_own_end(const std::optional<Date>& end) {
    if (end) add_end(*end);
  }

  void add(const StartRule& rule) {
    for (const StartWindow& window : rule.windows) {
      add(window.from);
      add(window.until);
      add(window.start);
    }
    if (rule.not_before) add_bound(*rule.not_before);
    if (rule.not_after) add_bound(*rule.not_after);
  }

  /// The start that a day gives crosses the bound with the month or the quarter.
  void add_bound(Date bound) {
    add(bound);
    add(first_of_month(bound));
    add(first_of_month_after(bound));
    add(first_of_quarter(bound));
    add(first_of_quarter_after(bound));
  }

  const Policy& policy_;
  const CareType& care_type_;
  std::set<Date> days_;
};

/// The day of the event is itself a step's that is counted from another.
bool is_counted_from(const Policy& policy, std::string_view event) {
  return std::any_of(policy.steps.begin(), policy.steps.end(), [event](const Step& step) {
    return step.event == event && std::holds_alternative<CountedFrom>(step.when);
  });
}

}  // namespace

std::vector<Date> cut_days(const Policy& policy, const CareType& care_type,
                           const std::set<Date>& told, const std::vector<Date>& holidays) {
  std::set<Date> cuts = Cuts(policy, care_type).run();
  cuts.insert(told.begin(), told.end());
  for (const Step& step : policy.steps) {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    if (counted == nullptr || !step.audience.holds_for(care_type.id)) continue;
    for (const Date day : told) cuts.insert(counted_day(*counted, day, holidays));
    if (policy.events) cuts.insert(counted_day(*counted, policy.events->from, holidays));
  }
  std::set<Date> all{*cuts.begin() - std::chrono::days{1}};
  for (const Date cut : cuts) all.insert({cut, cut + std::chrono::days{1}});
  return {all.begin(), all.end()};
}

std::vector<Date> told_days(const Policy& policy, const CareType& care_type, std::string_view event,
                            const std::vector<Date>& holidays) {
  std::set<Date> all;
  const auto add_span = [&all](const Span& span) {
    if (span.first) all.insert({*span.first, *span.first + std::chrono::days{1}});
    if (span.last) all.insert(*span.last + std::chrono::days{1});
  };
  for (const Step& step : policy.steps) {
    if (step.event == event && step.audience.holds_for(care_type.id)) {
      add_span(span_of(step.when, policy));
      const auto* counted = std::get_if<CountedFrom>(&step.when);
      if (counted == nullptr || is_counted_from(policy, counted->fact)) continue;
      for (const Date day : told_days(policy, care_type, counted->fact, holidays)) {
        const Date last = counted_day(*counted, day, holidays);
        add_span({last, last});
      }
    }
  }
  for (const StartRule& rule : policy.start_rules) {
    if (rule.event != event || !rule.audience.holds_for(care_type.id)) continue;
    for (const StartWindow& window : rule.windows) add_span({window.from, window.until});
  }
  // Some time before the policy's year and in it: a step without a day may be taken on any.
  const Date from = term_of(care_type, policy).from;
  if (all.empty()) {
    all.insert(std::max(from - std::chrono::days{90},
                        policy.events ? policy.events->from : from - std::chrono::days{90}));
  }
  all.insert(from + std::chrono::days{45});
  return {all.begin(), all.end()};
}

}  // namespace contractwijzer::audit
