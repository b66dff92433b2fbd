#include "compare/divide_answers.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "compare/shared_facts.hpp"
#include "compile/content.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

namespace {

/// Policies by their place among those that are compared.
using Places = std::vector<std::size_t>;

/// What one policy is given to read, and which of it stood under the policy's own name.
struct Share {
  Json document = Json::object();
  std::set<std::string> own;  ///< pointers into the document
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

  [[nodiscard]] std::string named(std::size_t i) const {
    return "/policies" + pointer_step(policies_[i].policy().id);
  }

  [[nodiscard]] std::string pointer_in_text(const Error& error, std::size_t i) const {
    const auto& own = shares_[i].own;
    const bool is_own = std::any_of(own.begin(), own.end(), [&error](const std::string& place) {
      return error.pointer == place || error.pointer.starts_with(place + "/");
    });
    return is_own ? named(i) + error.pointer : error.pointer;
  }

  void divide(const Json& root) {
    for (const auto& [key, value] : members_of(root)) {
      if (key == "practice" || key == "careTypes") {
        divide_part(key, value, everyone_, false);
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

  /// The policies that have this edition; where none has it, all, so that they say so.
  [[nodiscard]] Places having(const Json& edition) const {
    Places found;
    for (const std::size_t i : everyone_) {
      for (const Edition& each : policies_[i].policy().editions) {
        if (is_text(edition, each.id)) found.push_back(i);
      }
    }
    return found.empty() ? everyone_ : found;
  }

  void divide_named(const std::string& id, const Json& answers) {
    Places meant;
    std::string ids;
    for (const std::size_t i : everyone_) {
      const std::string& known = policies_[i].policy().id;
      if (known == id) meant.push_back(i);
      ids += (ids.empty() ? "" : ", ") + known;
    }
    const std::string pointer = "/policies" + pointer_step(id);
    if (meant.empty()) return report({ErrorCode::unknown_policy, pointer, {}, id, ids});
    if (!answers.is_object()) return wrong_type(pointer, answers);
    for (const auto& [key, value] : members_of(answers)) {
      if (key == "practice" || key == "careTypes") {
        divide_part(key, value, meant, true);
      } else {
        report({ErrorCode::unknown_field,
                pointer + pointer_step(key),
                {},
                key,
                "practice, careTypes"});
      }
    }
  }

  void divide_part(const std::string& key, const Json& value, const Places& readers, bool own) {
    if (key == "practice" && value.is_object()) return divide_scope({}, value, readers, own);
    if (key == "careTypes" && value.is_object()) {
      for (const auto& [id, values] : members_of(value)) {
        divide_care_type(id, values, readers, own);
      }
      return;
    }
    for (const std::size_t i : readers)
      hand_over(i, "/" + key, shares_[i].document[key], value, own);
  }

  void divide_care_type(const std::string& id, const Json& values, const Places& readers,
                        bool own) {
    Places speaking = readers;
    std::erase_if(speaking, [&](std::size_t i) { return policies_[i].care_type(id) == nullptr; });
    if (!speaking.empty() && values.is_object()) return divide_scope(id, values, speaking, own);
    for (const std::size_t i : speaking.empty() ? readers : speaking) {
      Json& place = shares_[i].document["careTypes"][id];
      hand_over(i, "/careTypes" + pointer_step(id), place, values, own);
    }
  }

  void divide_scope(const std::string& care_type, const Json& values, const Places& readers,
                    bool own) {
    for (const auto& [fact, value] : members_of(values)) {
      const std::string pointer = pointer_to(care_type, fact);
      for (const std::size_t i : own ? readers : concerned(fact, pointer, readers)) {
        Json& document = shares_[i].document;
        Json& scope = care_type.empty() ? document["practice"] : document["careTypes"][care_type];
        if (own && scope.contains(fact)) {
          report({ErrorCode::duplicate_key, named(i) + pointer, {}, fact, {}});
        }
        hand_over(i, pointer, scope[fact], value, own);
      }
    }
  }

  void hand_over(std::size_t i, const std::string& pointer, Json& place, const Json& value,
                 bool own) {
    place = value;
    if (own) shares_[i].own.insert(pointer);
  }

  /// The policies that an answer which stands under none of them is about.
  Places concerned(const std::string& fact, const std::string& pointer, const Places& readers) {
    Places knowing = readers;
    std::erase_if(knowing, [&](std::size_t i) {
      const auto& content = policies_[i].content();
      return content.find_fact(fact) >= content.askable();
    });
    if (knowing.empty()) return readers;  // each says that it does not know it
    if (counts_for_all(fact, knowing)) return knowing;
    std::erase_if(knowing, [&](std::size_t i) { return !asks(policies_[i], fact); });
    if (knowing.empty() || counts_for_all(fact, knowing)) return knowing;
    std::string where;
    for (const std::size_t i : knowing) where += (where.empty() ? "" : ", ") + named(i);
    report({ErrorCode::wrong_scope, pointer, {}, fact, where});
    return {};
  }

  [[nodiscard]] bool counts_for_all(const std::string& fact, const Places& among) const {
    return std::all_of(among.begin(), among.end(), [&](std::size_t i) {
      return i == among.front() || counts_for_both(policies_[among.front()], policies_[i], fact);
    });
  }

  const std::vector<CompiledPolicy>& policies_;
  std::vector<Share> shares_;
  Places everyone_;
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
