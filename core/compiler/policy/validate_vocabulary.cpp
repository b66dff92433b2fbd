#include "policy/check_answers_alone.hpp"
#include "policy/check_ids.hpp"
#include "policy/validate_policy.hpp"
#include "policy/validate_test.hpp"

namespace contractwijzer {

void validate_vocabulary(const Vocabulary& vocabulary, Problems& problems) {
  const Path root;
  validate_facts(vocabulary.facts, vocabulary.facts, at(root, "facts"), problems);
  const Path all = at(root, "contradictions");
  unique_ids(vocabulary.contradictions, all, problems);
  validate_answer_groups(vocabulary.answer_groups, vocabulary.answer_groups.size(),
                         vocabulary.facts, problems);
  Policy none;
  none.answer_groups = vocabulary.answer_groups;
  TestValidator tests(none, vocabulary.facts, problems);
  validate_asked(vocabulary.facts, vocabulary.facts, at(root, "facts"), tests, problems);
  for (std::size_t i = 0; i < vocabulary.contradictions.size(); ++i) {
    const Path path = at(all, i);
    check_answers_alone(vocabulary.contradictions[i], path, problems);
    tests.check(vocabulary.contradictions[i].when, {}, at(path, "when"));
  }
}

void validate_contradictions(const Policy& policy, const Vocabulary& vocabulary,
                             Problems& problems) {
  const Path root;
  const Path all = at(root, "contradictions");
  for (std::size_t i = 0; i < policy.contradictions.size(); ++i) {
    const std::string& id = policy.contradictions[i].id;
    const Path path = at(all, i);
    if (has_id(vocabulary.contradictions, id)) {
      problems.add(ErrorCode::duplicate_id, at(path, "id"), id);
    }
  }
}

}  // namespace contractwijzer
