#include "evaluate/evaluate.hpp"

#include <cassert>

#include "compile/place_in.hpp"
#include "contractwijzer/day.hpp"
#include "engine/evaluate.hpp"
#include "verdict/join.hpp"

namespace contractwijzer {

engine::Answered answered(const CompiledPolicy::Content& content, const Answers& answers) {
  engine::Answered out;
  assert(!answers.edition || *answers.edition < content.policy.editions.size());
  if (answers.edition) out.edition = static_cast<engine::Index>(*answers.edition);
  for (const ScopedAnswers& scope : answers.scopes) {
    const engine::Index care_type = place_in(content.policy.care_types, scope.care_type);
    if (care_type == engine::nothing && !scope.care_type.empty()) continue;
    for (const KnownValue& value : scope.known) {
      assert(value.fact < content.askable() && "answers that were read by another policy");
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

engine::Practice practice_of(const CompiledPolicy::Content& content,
                             const CompiledCareType& care_type, const engine::Care& care,
                             const Answers& answers, Date as_of) {
  return {care, place_of(content, care_type), answered(content, answers), engine::day_of(as_of)};
}

Verdict evaluate(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                 const Answers& answers, Date as_of) {
  const engine::Care care = care_type.lists.view();
  const engine::Practice practice = practice_of(content, care_type, care, answers, as_of);
  Verdict verdict = joined(content, care_type, engine::evaluate(practice, engine::day_of(as_of)));
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
