#include "evaluate/evaluate.hpp"

#include "engine/evaluate.hpp"
#include "verdict/join.hpp"

namespace contractwijzer {

namespace {

engine::Index care_type_place(const Policy& policy, const std::string& id) {
  for (std::size_t i = 0; i < policy.care_types.size(); ++i) {
    if (policy.care_types[i].id == id) return static_cast<engine::Index>(i);
  }
  return engine::nothing;
}

}  // namespace

engine::Answered answered(const CompiledPolicy::Content& content, const Answers& answers) {
  engine::Answered out;
  if (answers.edition) out.edition = static_cast<engine::Index>(*answers.edition);
  for (const ScopedAnswers& scope : answers.scopes) {
    const engine::Index care_type = care_type_place(content.policy, scope.care_type);
    if (care_type == engine::nothing && !scope.care_type.empty()) continue;
    for (const KnownValue& value : scope.known) {
      out.answers.push_back({care_type, static_cast<engine::Index>(value.fact), 0, value.code});
    }
    for (const std::size_t fact : scope.undetermined) {
      out.answers.push_back({care_type, static_cast<engine::Index>(fact), 1, 0});
    }
  }
  return out;
}

std::size_t place_of(const CompiledPolicy::Content& content, const CompiledCareType& care_type) {
  return static_cast<std::size_t>(care_type.care_type - content.policy.care_types.data());
}

Verdict evaluate(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                 const Answers& answers, Date as_of) {
  const engine::Care care = care_type.lists.view();
  const auto day = static_cast<engine::Day>(as_of.time_since_epoch().count());
  const engine::Practice practice(care, place_of(content, care_type), answered(content, answers),
                                  day);
  Verdict verdict = joined(content, care_type, engine::evaluate(practice, day));
  const auto& editions = content.policy.editions;
  if (!editions.empty()) {
    verdict.edition = &editions[answers.edition.value_or(editions.size() - 1)];
  }
  return verdict;
}

Verdict CompiledPolicy::evaluate(const CareType& care_type, const Answers& answers,
                                 Date as_of) const {
  return contractwijzer::evaluate(*content_, content_->compiled(care_type), answers, as_of);
}

}  // namespace contractwijzer
