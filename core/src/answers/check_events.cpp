#include "answers/check_events.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

#include "policy/each_before.hpp"
#include "policy/times.hpp"

namespace contractwijzer {

namespace {

struct ToldDay {
  Date day;
  bool of_practice = false;  ///< and not of one care type
};

/// The days told for one care type of the practice.
class EventChecker {
 public:
  EventChecker(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
               Problems& problems)
      : policy_(content.policy), care_type_(care_type), problems_(problems) {}

  void note(const ScopedAnswers& scope, const CompiledPolicy::Content& content) {
    for (const KnownValue& value : scope.known) {
      const Fact& fact = content.facts[value.fact];
      if (fact.type != FactType::date || value.code == not_applicable_code) continue;
      told_[fact.id] = {Date{std::chrono::days{value.code}}, scope.care_type.empty()};
    }
  }

  void check() {
    for (const auto& [event, told] : told_) {
      if (!is_event(care_type_, event) || !check_term(event, told)) continue;
      if (const auto fault = fault_of_order(event, told)) {
        add(fault->code, event, told, fault->expected);
      }
    }
  }

 private:
  /// False, and an error, when the day lies outside what the policy is about.
  bool check_term(const std::string& event, const ToldDay& told) {
    const Term& term = term_of(*care_type_.care_type, policy_);
    if (policy_.events && told.day < policy_.events->from) {
      add(ErrorCode::event_too_early, event, told, policy_.events->from);
      return false;
    }
    if (term.until && told.day > *term.until) {
      add(ErrorCode::event_too_late, event, told, *term.until);
      return false;
    }
    return true;
  }

  struct Fault {
    ErrorCode code;
    Date expected;
  };

  /// Where steps share the event (a signature on one way in or another), one that it fits is
  /// enough: of a way in that the practice told to have begun, if there is any.
  [[nodiscard]] std::optional<Fault> fault_of_order(const std::string& event,
                                                    const ToldDay& told) const {
    std::vector<const Step*> steps;
    for (const CompiledStep& step : care_type_.steps) {
      if (step.step->event == event) steps.push_back(step.step);
    }
    const auto has_begun = [this](const Step* step) { return has_begun_before(*step); };
    if (std::any_of(steps.begin(), steps.end(), has_begun)) {
      std::erase_if(steps, std::not_fn(has_begun));
    }
    std::optional<Fault> first;
    for (const Step* step : steps) {
      const auto fault = fault_before(*step, told);
      if (!fault) return std::nullopt;
      if (!first) first = fault;
    }
    return first;
  }

  [[nodiscard]] bool has_begun_before(const Step& step) const {
    return any_before(policy_, step, [&](const Step& before) {
      return before.event != step.event && told_.contains(before.event);
    });
  }

  /// Against every step that goes before: its own day where it was told, else the first that the
  /// document makes possible. Our reading of a vague period is no bound.
  [[nodiscard]] std::optional<Fault> fault_before(const Step& step, const ToldDay& told) const {
    std::optional<Fault> fault;
    each_before(policy_, step, [&](const Step& before) {
      const auto own = told_.find(before.event);
      if (own != told_.end()) {
        if (told.day < own->second.day) fault = {ErrorCode::events_reversed, own->second.day};
        return !fault;
      }
      if (before.kind == StepKind::deadline || std::holds_alternative<InPeriod>(before.when)) {
        return true;
      }
      const auto first = dated(before, policy_).first;
      if (first && told.day < *first) fault = {ErrorCode::event_too_early, *first};
      return !fault;
    });
    return fault;
  }

  void add(ErrorCode code, const std::string& event, const ToldDay& told, Date expected) {
    const Path root;
    const Path practice(&root, "practice");
    const Path care_types(&root, "careTypes");
    const Path care_type(&care_types, care_type_.care_type->id);
    problems_.add(code, Path(told.of_practice ? &practice : &care_type, event),
                  format_date(told.day), format_date(expected));
  }

  const Policy& policy_;
  const CompiledCareType& care_type_;
  Problems& problems_;
  std::map<std::string, ToldDay, std::less<>> told_;
};

}  // namespace

bool is_event(const CompiledCareType& care_type, const std::string& fact) {
  const auto& steps = care_type.steps;
  const auto& starts = care_type.start_rules;
  return std::any_of(steps.begin(), steps.end(),
                     [&](const CompiledStep& step) { return step.step->event == fact; }) ||
         std::any_of(starts.begin(), starts.end(),
                     [&](const CompiledStart& start) { return start.rule->event == fact; });
}

void check_events(const CompiledPolicy::Content& content, const Answers& answers,
                  Problems& problems) {
  for (const ScopedAnswers& scope : answers.scopes) {
    if (scope.care_type.empty()) continue;
    const auto care_type = std::find_if(
        content.care_types.begin(), content.care_types.end(),
        [&scope](const CompiledCareType& other) { return other.care_type->id == scope.care_type; });
    if (care_type == content.care_types.end()) continue;  // the request says so
    EventChecker checker(content, *care_type, problems);
    for (const ScopedAnswers& of_practice : answers.scopes) {
      if (of_practice.care_type.empty()) checker.note(of_practice, content);
    }
    checker.note(scope, content);
    checker.check();
  }
}

}  // namespace contractwijzer
