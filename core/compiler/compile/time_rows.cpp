#include "compile/time_rows.hpp"

#include <algorithm>

#include "compile/flag.hpp"
#include "compile/place_in.hpp"
#include "compile/way_set.hpp"
#include "contractwijzer/day.hpp"
#include "policy/each_before.hpp"
#include "policy/times.hpp"

namespace contractwijzer {

namespace {

class TimeRows {
 public:
  TimeRows(const CompiledPolicy::Content& content, const CompiledCareType& care, CareLists& out)
      : content_(content), policy_(content.policy), care_(care), out_(out) {}

  void add_steps() {
    std::vector<const Step*> steps;
    for (const CompiledStep& step : care_.steps) steps.push_back(step.step);
    for (const CompiledStep& step : care_.steps) {
      each_before(policy_, *step.step, [&steps](const Step& before) {
        if (std::find(steps.begin(), steps.end(), &before) == steps.end()) steps.push_back(&before);
        return true;
      });
    }
    for (const Step* step : steps) out_.steps.push_back(step_row(*step, steps));
    const bool counts_working_days =
        std::any_of(out_.steps.begin(), out_.steps.end(),
                    [](const engine::StepRow& row) { return row.unit == TimeUnit::working_days; });
    if (!counts_working_days) return;
    for (const Date day : content_.holidays) out_.holidays.push_back(engine::day_of(day));
  }

  void add_starts() {
    const Term& term = term_of(*care_.care_type, policy_);
    for (const CompiledStart& start : care_.start_rules) {
      const StartRule& rule = *start.rule;
      engine::StartRow row{};
      row.ways = ways_of(care_, rule.offers);
      row.of_any_way = flag(rule.offers.empty());
      row.not_before = engine::day_of(rule.not_before ? rule.not_before : std::optional(term.from));
      row.not_after = engine::day_of(rule.not_after);
      row.first_window = static_cast<std::uint32_t>(out_.windows.size());
      row.windows = static_cast<engine::Index>(rule.windows.size());
      row.event = static_cast<engine::Index>(start.event);
      row.kind = rule.kind;
      for (const StartWindow& window : rule.windows) {
        out_.windows.push_back({engine::day_of(window.from), engine::day_of(window.until),
                                engine::day_of(window.start)});
      }
      out_.starts.push_back(row);
    }
  }

 private:
  [[nodiscard]] engine::StepRow step_row(const Step& step,
                                         const std::vector<const Step*>& steps) const {
    engine::StepRow row{};
    row.ways = ways_of(care_, step.offers);
    const Span span = span_of(step.when, policy_);
    row.first = engine::day_of(span.first);
    row.last = engine::day_of(span.last);
    row.after = engine::nothing;
    row.applies = engine::nothing;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i]->id == step.after) row.after = static_cast<engine::Index>(i);
    }
    row.event = engine::nothing;
    row.event_fact = engine::nothing;
    if (!step.event.empty()) {
      const std::size_t fact = content_.find_fact(step.event);
      row.event_fact = static_cast<engine::Index>(fact);
      if (care_.local_facts[fact] < care_.facts.size()) {
        row.event = static_cast<engine::Index>(care_.local_facts[fact]);
      }
    }
    row.time = static_cast<engine::TimeKind>(step.when.index());
    row.period = engine::nothing;
    if (const auto* in = std::get_if<InPeriod>(&step.when)) {
      row.period = place_in(policy_.periods, in->period);
    }
    row.base = engine::nothing;
    if (const auto* counted = std::get_if<CountedFrom>(&step.when)) {
      // Of a step that only goes before one of the care type's the day is not looked at.
      const std::size_t base = care_.local_facts[content_.find_fact(counted->fact)];
      if (base < care_.facts.size()) row.base = static_cast<engine::Index>(base);
      row.length = static_cast<std::int16_t>(counted->length);
      row.unit = counted->unit;
    }
    row.place = static_cast<engine::Index>(&step - policy_.steps.data());
    row.alike = alike(step);
    row.actor = step.actor;
    row.kind = step.kind;
    row.of_any_way = flag(step.offers.empty());
    row.concludes = flag(step.concludes);
    row.closes = flag(step.closes);
    row.is_reference_date = flag(step.is_reference_date);
    return row;
  }

  /// The first of the policy's steps that says the same.
  [[nodiscard]] engine::Index alike(const Step& step) const {
    for (std::size_t i = 0; i < policy_.steps.size(); ++i) {
      const Step& other = policy_.steps[i];
      const bool says_the_same = other.actor == step.actor && other.kind == step.kind &&
                                 other.text == step.text && other.event == step.event &&
                                 other.source == step.source;
      if (says_the_same) return static_cast<engine::Index>(i);
    }
    return engine::nothing;
  }

  const CompiledPolicy::Content& content_;
  const Policy& policy_;
  const CompiledCareType& care_;
  CareLists& out_;
};

}  // namespace

void add_time_rows(const CompiledPolicy::Content& content, const CompiledCareType& care,
                   CareLists& out) {
  TimeRows rows(content, care, out);
  rows.add_steps();
  rows.add_starts();
}

}  // namespace contractwijzer
