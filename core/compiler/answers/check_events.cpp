#include "answers/check_events.hpp"

#include <algorithm>

#include "contractwijzer/day.hpp"
#include "engine/check_answers.hpp"
#include "evaluate/evaluate.hpp"

namespace contractwijzer {

namespace {

ErrorCode code_of(engine::AnswerFault fault) {
  switch (fault) {
    case engine::AnswerFault::event_too_late:
      return ErrorCode::event_too_late;
    case engine::AnswerFault::events_reversed:
      return ErrorCode::events_reversed;
    default:
      return ErrorCode::event_too_early;
  }
}

std::string day_text(engine::Code day) { return format_date(engine::date_of(day)); }

void check_care_type(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                     const engine::Answered& given, Problems& problems) {
  engine::List<engine::Refusal> refusals;
  const auto place = static_cast<engine::Index>(place_of(content, care_type));
  engine::check_events(care_type.lists.view(), place, given, refusals);
  const Path root;
  const Path practice(&root, "practice");
  const Path care_types(&root, "careTypes");
  const Path own(&care_types, care_type.care_type->id);
  for (const engine::Refusal& refusal : refusals) {
    const engine::Answer& answer = given.answers[refusal.answer];
    const bool is_of_practice = answer.care_type == engine::nothing;
    problems.add(code_of(refusal.fault),
                 Path(is_of_practice ? &practice : &own, content.facts[answer.fact].id),
                 day_text(answer.code), day_text(refusal.expected));
  }
}

}  // namespace

bool is_event(const CompiledCareType& care_type, const std::string& fact) {
  const auto& steps = care_type.steps;
  const auto& starts = care_type.start_rules;
  const auto is_of_step = [&fact](const CompiledStep& step) {
    const auto* counted = std::get_if<CountedFrom>(&step.step->when);
    return step.step->event == fact || (counted != nullptr && counted->fact == fact);
  };
  return std::any_of(steps.begin(), steps.end(), is_of_step) ||
         std::any_of(starts.begin(), starts.end(),
                     [&](const CompiledStart& start) { return start.rule->event == fact; });
}

void check_events(const CompiledPolicy::Content& content, const Answers& answers,
                  Problems& problems) {
  const engine::Answered given = answered(content, answers);
  for (const ScopedAnswers& scope : answers.scopes) {
    if (scope.care_type.empty()) continue;
    const auto care_type = std::find_if(
        content.care_types.begin(), content.care_types.end(),
        [&scope](const CompiledCareType& other) { return other.care_type->id == scope.care_type; });
    if (care_type == content.care_types.end()) continue;  // the request says so
    check_care_type(content, *care_type, given, problems);
  }
}

}  // namespace contractwijzer
