#include "contractwijzer/compiled_policy.hpp"

#include <algorithm>

#include "compile/content.hpp"
#include "compile/policy_lists.hpp"
#include "fingerprint.hpp"
#include "json/json_reader.hpp"
#include "json/json_value.hpp"
#include "policy/read_policy.hpp"
#include "policy/validate_policy.hpp"

namespace contractwijzer {

namespace {

/// Not asked of anyone: every verdict is given its day, and the edition that is asked for.
void add_what_is_given(const Policy& policy, std::vector<Fact>& facts) {
  Fact edition;
  edition.id = edition_fact;
  edition.type = FactType::choice;
  for (const Edition& each : policy.editions) edition.options.push_back({each.id, each.name});
  facts.push_back(std::move(edition));
  Fact as_of;
  as_of.id = as_of_fact;
  as_of.type = FactType::date;
  facts.push_back(std::move(as_of));
}

}  // namespace

Result<CompiledPolicy> CompiledPolicy::from_json(std::string_view policy_text,
                                                 std::string_view vocabulary_text) {
  const auto vocabulary_json = parse_json(vocabulary_text);
  const auto policy_json = parse_json(policy_text);
  if (!vocabulary_json || !policy_json) {
    Errors broken = vocabulary_json ? Errors{} : vocabulary_json.errors();
    if (!policy_json) {
      broken.insert(broken.end(), policy_json.errors().begin(), policy_json.errors().end());
    }
    return broken;
  }

  auto content = std::make_shared<Content>();
  Problems vocabulary_problems;
  Vocabulary vocabulary = read_vocabulary({&*vocabulary_json, Path(), &vocabulary_problems});
  validate_vocabulary(vocabulary, vocabulary_problems);
  Problems problems;
  problems.doubt(vocabulary_problems);
  content->policy = read_policy({&*policy_json, Path(), &problems});
  validate_contradictions(content->policy, vocabulary, problems);
  content->contradictions = std::move(vocabulary.contradictions);
  content->holidays = std::move(vocabulary.holidays);
  content->facts = std::move(vocabulary.facts);
  content->facts.insert(content->facts.end(), content->policy.facts.begin(),
                        content->policy.facts.end());
  add_what_is_given(content->policy, content->facts);
  for (const Fact& fact : content->facts) {
    if (fact.asked_when) content->policy.asked_of_some.push_back(fact);
  }
  auto& groups = content->policy.answer_groups;
  const std::size_t own_groups = groups.size();
  groups.insert(groups.end(), vocabulary.answer_groups.begin(), vocabulary.answer_groups.end());
  validate_answer_groups(groups, own_groups, content->facts, problems);
  const Path root;
  validate_facts(content->policy.facts, content->facts, Path(&root, "facts"), problems);
  validate_policy(content->policy, content->facts, problems);
  validate_working_days(content->policy, content->holidays, problems);

  Fingerprint fingerprint;
  fingerprint.add(to_text(*policy_json));
  fingerprint.add(to_text(*vocabulary_json));
  content->hash = fingerprint.hex();
  content->hash_number = fingerprint.number();

  Errors errors = vocabulary_problems.take();
  locate_all(vocabulary_text, errors);
  Errors policy_errors = problems.take();
  if (errors.empty() && policy_errors.empty()) policy_errors = compile_care_types(*content);
  locate_all(policy_text, policy_errors);
  errors.insert(errors.end(), policy_errors.begin(), policy_errors.end());
  if (!errors.empty()) return errors;
  return CompiledPolicy(std::move(content));
}

const Policy& CompiledPolicy::policy() const noexcept { return content_->policy; }

std::string_view CompiledPolicy::hash() const noexcept { return content_->hash; }

const CareType* CompiledPolicy::care_type(std::string_view id) const noexcept {
  const auto& all = content_->policy.care_types;
  const auto at = std::find_if(all.begin(), all.end(),
                               [id](const CareType& care_type) { return care_type.id == id; });
  return at == all.end() ? nullptr : &*at;
}

const std::vector<QuestionGroup>& CompiledPolicy::questions(const CareType& care_type) const {
  return content_->compiled(care_type).questions;
}

std::vector<std::byte> CompiledPolicy::image() const {
  const PolicyLists lists = policy_lists(*content_);
  engine::Image image;
  image.policy = lists.policy;
  image.facts = lists.facts;
  image.asked = lists.asked;
  std::vector<engine::CareRow> rows;
  for (const CompiledCareType& care_type : content_->care_types) {
    rows.push_back(care_type.lists.row);
    image.cares.push_back(care_type.lists.view());
  }
  image.care_rows = rows;
  return engine::write_image(image);
}

}  // namespace contractwijzer
