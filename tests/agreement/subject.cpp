#include "subject.hpp"

#include <algorithm>

#include "domain.hpp"

namespace contractwijzer::test {

Result<Subject> Subject::draw(Source& source, std::size_t contradictions) {
  const RandomPolicy random = random_policy(source, contradictions);
  auto policy = CompiledPolicy::from_json(random.policy, random.vocabulary);
  if (!policy) return policy.errors();
  return Subject(*std::move(policy), random.facts, source);
}

Subject::Subject(CompiledPolicy policy, const std::vector<std::string>& ids, Source& source)
    : policy_(std::move(policy)) {
  facts_ = facts_of(policy_, care_type(), false);
  for (const Fact* fact : facts_) {
    places_.push_back(
        static_cast<std::size_t>(std::find(ids.begin(), ids.end(), fact->id) - ids.begin()));
  }
  values_ = contractwijzer::test::values_of(facts_, policy_.policy());
  as_of_ = source.pick(days_of(policy_.policy()));
}

Known Subject::draw_practice(Source& source) const {
  Known known;
  for (const auto& values : values_) known.push_back(source.below(values.size()));
  for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
    if (!facts_[fact]->no_more_than.empty() && !parts_fit(facts_, practice(known))) known[fact] = 0;
  }
  return known;
}

Practice Subject::practice(const Known& known) const {
  Practice practice;
  for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
    if (known[fact] == unknown) continue;
    practice[facts_[fact]->id] =
        known[fact] == undetermined ? Value(Undetermined{}) : value(fact, known[fact]);
  }
  return practice;
}

Known Subject::without_contradictions(Known known) const {
  for (const Notice& notice : verdict(known).notices) {
    if (notice.code != NoticeCode::contradiction) continue;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      if (facts_[fact]->id == notice.fact) known[fact] = unknown;
    }
  }
  return known;
}

Answers Subject::answers(const Known& known) const {
  Answers answers;
  answers.scopes.resize(2);
  answers.scopes[1].care_type = random_care_type;
  for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
    if (known[fact] == unknown) continue;
    ScopedAnswers& scope = answers.scopes[facts_[fact]->scope == Scope::practice ? 0 : 1];
    if (known[fact] == undetermined) {
      scope.undetermined.push_back(places_[fact]);
    } else {
      scope.known.push_back({places_[fact], code_of(*facts_[fact], value(fact, known[fact]))});
    }
  }
  return answers;
}

std::string Subject::text(const Known& known) const {
  return format_date(as_of_) + " " + answers_text(facts_, care_type().id, practice(known));
}

}  // namespace contractwijzer::test
