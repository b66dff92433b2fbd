#include "compare/divide_answers.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "compare/known_ids.hpp"
#include "compare/number_words.hpp"
#include "compile/content.hpp"
#include "json/json_reader.hpp"
#include "json/json_value.hpp"

namespace contractwijzer {

namespace {

/// Policies by their place among those that are compared.
using Places = std::vector<std::size_t>;

/// What one policy is given to read.
struct AnswerShare {
  Json document = Json::object();
  /// From pointers into the document to where it stood in the text, where that is elsewhere.
  std::map<std::string, std::string> from;
};

/// Answers in the text: those at its top, or those under a policy.
struct Answered {
  std::string pointer;  ///< empty at the top
  Places policies;      ///< that they stand under; none at the top
};

std::string pointer_to(const std::string& care_type, const std::string& fact) {
  const std::string scope =
      care_type.empty() ? "/practice" : "/careTypes" + pointer_step(care_type);
  return scope + pointer_step(fact);
}

class Divider {
 public:
  explicit Divider(const std::vector<CompiledPolicy>& policies)
      : policies_(policies), shares_(policies.size()), everyone_(policies.size()) {
    std::iota(everyone_.begin(), everyone_.end(), std::size_t{0});
    for (const CompiledPolicy& policy : policies) lists_.push_back(policy_lists(policy.content()));
    for (std::size_t i = 0; i < policies.size(); ++i) {
      facts_.push_back(named_facts(policies[i].content(), lists_[i], numbers_));
    }
    for (const engine::NamedFacts& facts : facts_) sides_.push_back(&facts);
  }

  Result<std::vector<Answers>> read(const Json& root, std::string_view text) {
    divide(root);
    std::vector<Answers> all;
    for (std::size_t i = 0; i < shares_.size(); ++i) {
      auto answers = policies_[i].read_answers(to_text(shares_[i].document));
      if (answers) {
        all.push_back(*std::move(answers));
        continue;
      }
      for (const Error& error : answers.errors()) {
        report({error.code, pointer_in_text(error, i), {}, error.subject, error.expected});
      }
    }
    if (errors_.empty()) return all;
    locate_all(text, errors_);
    return errors_;
  }

 private:
  /// What several policies say of the same place is said once.
  void report(const Error& error) {
    const bool said = std::any_of(errors_.begin(), errors_.end(), [&error](const Error& other) {
      return other.code == error.code && other.pointer == error.pointer &&
             other.subject == error.subject;
    });
    if (!said) errors_.push_back(error);
  }

  [[nodiscard]] std::string pointer_in_text(const Error& error, std::size_t i) const {
    for (const auto& [place, original] : shares_[i].from) {
      const bool is_in = error.pointer == place || error.pointer.starts_with(place + "/");
      if (is_in) return original + error.pointer.substr(place.size());
    }
    return error.pointer;
  }

  void divide(const Json& root) {
    for (const auto& [key, value] : members_of(root)) {
      if (key == "practice" || key == "careTypes") {
        divide_part(key, value, {});
      } else if (key == "policies") {
        for (const auto& [id, answers] : members_of(value)) divide_named(id, answers);
        if (!value.is_object()) wrong_type("/policies", value);
      } else {
        for (const std::size_t i : key == "edition" ? having(value) : everyone_) {
          shares_[i].document[key] = value;
        }
      }
    }
    if (!root.is_object()) wrong_type("", root);
  }

  void wrong_type(const std::string& pointer, const Json& value) {
    report({ErrorCode::wrong_type, pointer, {}, kind_of(value), "{...}"});
  }

  /// The policies that have this edition; where none has, those with editions, which say so.
  [[nodiscard]] Places having(const Json& edition) const {
    Places found;
    Places any;
    for (const std::size_t i : everyone_) {
      const auto& editions = policies_[i].policy().editions;
      if (!editions.empty()) any.push_back(i);
      for (const Edition& each : editions) {
        if (is_text(edition, each.id)) found.push_back(i);
      }
    }
    if (!found.empty()) return found;
    return any.empty() ? everyone_ : any;
  }

  void divide_named(const std::string& id, const Json& answers) {
    Places meant;
    KnownIds ids;
    for (const std::size_t i : everyone_) {
      const std::string& known = policies_[i].policy().id;
      if (known == id) meant.push_back(i);
      ids.add(known);
    }
    const std::string pointer = "/policies" + pointer_step(id);
    if (meant.empty()) return report({ErrorCode::unknown_policy, pointer, {}, id, ids.text()});
    if (!answers.is_object()) return wrong_type(pointer, answers);
    for (const auto& [key, value] : members_of(answers)) {
      if (key == "practice" || key == "careTypes") {
        divide_part(key, value, {pointer, meant});
      } else {
        report({ErrorCode::unknown_field,
                pointer + pointer_step(key),
                {},
                key,
                "practice, careTypes"});
      }
    }
  }

  void divide_part(const std::string& key, const Json& value, const Answered& answered) {
    if (key == "practice" && value.is_object()) return divide_scope({}, value, answered, everyone_);
    if (key == "careTypes" && value.is_object()) {
      for (const auto& [id, values] : members_of(value)) divide_care_type(id, values, answered);
      return;
    }
    for (const std::size_t i : readers_of(answered)) {
      hand_over(i, "/" + key, shares_[i].document[key], value, answered);
    }
  }

  void divide_care_type(const std::string& id, const Json& values, const Answered& answered) {
    const Places readers = readers_of(answered);
    const auto has_none = [&](std::size_t i) { return policies_[i].care_type(id) == nullptr; };
    const bool is_known = !std::all_of(readers.begin(), readers.end(), has_none);
    if (is_known && values.is_object()) {
      Places speaking = everyone_;
      std::erase_if(speaking, has_none);
      return divide_scope(id, values, answered, speaking);
    }
    for (const std::size_t i : readers) {
      if (is_known && has_none(i)) continue;
      Json& place = shares_[i].document["careTypes"][id];
      hand_over(i, "/careTypes" + pointer_step(id), place, values, answered);
    }
  }

  void divide_scope(const std::string& care_type, const Json& values, const Answered& answered,
                    const Places& speaking) {
    for (const auto& [fact, value] : members_of(values)) {
      const std::string pointer = pointer_to(care_type, fact);
      for (const std::size_t i : readers_of(fact, pointer, answered, speaking)) {
        Json& document = shares_[i].document;
        Json& scope = care_type.empty() ? document["practice"] : document["careTypes"][care_type];
        if (scope.contains(fact) && scope[fact] != value) {
          report({ErrorCode::duplicate_key, answered.pointer + pointer, {}, fact, {}});
        }
        hand_over(i, pointer, scope[fact], value, answered);
      }
    }
  }

  [[nodiscard]] const Places& readers_of(const Answered& answered) const {
    return answered.policies.empty() ? everyone_ : answered.policies;
  }

  void hand_over(std::size_t i, const std::string& pointer, Json& place, const Json& value,
                 const Answered& answered) {
    place = value;
    if (!answered.pointer.empty()) shares_[i].from[pointer] = answered.pointer + pointer;
  }

  [[nodiscard]] engine::List<engine::Index> knowing_of(engine::Word fact,
                                                       const Places& among) const {
    engine::List<engine::Index> knowing;
    for (const std::size_t i : among) {
      if (facts_[i].find(fact) != engine::nothing) knowing.push_back(static_cast<engine::Index>(i));
    }
    return knowing;
  }

  /// The policies that an answer is about, of those that speak of its care type.
  Places readers_of(const std::string& fact, const std::string& pointer, const Answered& answered,
                    Places speaking) {
    const engine::Word id = numbers_.id(fact);
    const engine::Index under = answered.policies.empty()
                                    ? engine::nothing
                                    : static_cast<engine::Index>(answered.policies.front());
    const auto knowing = knowing_of(id, speaking);
    const engine::Readers readers = engine::readers_of(sides_, knowing, id, under);
    if (readers.is_ambiguous) {
      std::string where;
      for (const engine::Index i : readers.sides) {
        where +=
            (where.empty() ? "" : ", ") + ("/policies" + pointer_step(policies_[i].policy().id));
      }
      report({ErrorCode::wrong_scope, pointer, {}, fact, where});
      return {};
    }
    if (!readers.sides.empty()) return {readers.sides.begin(), readers.sides.end()};
    if (under == engine::nothing) return knowing.empty() ? speaking : Places{};
    // Each policy that it stands under says that it does not know it.
    std::erase_if(speaking,
                  [&](std::size_t i) { return facts_[i].policy != facts_[under].policy; });
    return speaking;
  }

  const std::vector<CompiledPolicy>& policies_;
  std::vector<AnswerShare> shares_;
  Places everyone_;
  WordNumbers numbers_;
  std::vector<PolicyLists> lists_;
  std::vector<engine::NamedFacts> facts_;  ///< of each policy
  engine::List<const engine::NamedFacts*> sides_;
  Errors errors_;
};

}  // namespace

Result<std::vector<Answers>> divide_answers(const std::vector<CompiledPolicy>& policies,
                                            std::string_view text) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  return Divider(policies).read(*json, text);
}

}  // namespace contractwijzer
