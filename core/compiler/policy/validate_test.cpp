#include "policy/validate_test.hpp"

#include <algorithm>

#include "json/nearest.hpp"
#include "operators/operators.hpp"
#include "policy/answer_groups.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

/// The rules that a test refers to, by id; a count of factors refers to all of them.
void note_references(const Test& test, const Ids& factors, Ids& into) {
  const Named named = named_in(test);
  into.insert(into.end(), named.rules.begin(), named.rules.end());
  if (named.counts_factors) into.insert(into.end(), factors.begin(), factors.end());
}

}  // namespace

const Fact* TestValidator::check_fact(const std::string& id, std::optional<ValueForm> form,
                                      const Path& path) {
  if (id.empty()) return nullptr;  // its reader has said so already
  const auto fact = std::find_if(facts_.begin(), facts_.end(),
                                 [&id](const Fact& other) { return other.id == id; });
  if (fact == facts_.end()) {
    problems_.add(ErrorCode::unknown_fact, path, id, {}, nearest_id(id, facts_));
    return nullptr;
  }
  used_facts_.insert(id);
  if (problems_.is_doubtful(id)) return nullptr;
  if (form && form_of(fact->type) != *form) {
    mismatch(*fact, path);
    return nullptr;
  }
  return &*fact;
}

std::optional<TestValidator::FactPair> TestValidator::check_pair(const Place& one,
                                                                 const Place& other,
                                                                 ValueForm form) {
  const Fact* fact = check_fact(one.id, form, one.path);
  const Fact* second = check_fact(other.id, form, other.path);
  if (fact == nullptr || second == nullptr) return std::nullopt;
  if (fact == second) {
    problems_.add(ErrorCode::same_fact, other.path, other.id);
  } else if (fact->type != second->type) {
    problems_.add(ErrorCode::operator_mismatch, other.path, other.id,
                  std::string(word(fact->type)));
  } else if (fact->otherwise || second->otherwise) {
    problems_.add(ErrorCode::not_always_asked, fact->otherwise ? one.path : other.path,
                  fact->otherwise ? one.id : other.id);
  } else {
    return FactPair{*fact, *second};
  }
  return std::nullopt;
}

void TestValidator::mismatch(const Fact& fact, const Path& path) {
  problems_.add(ErrorCode::operator_mismatch, path, fact.id, std::string(word(fact.type)));
}

void TestValidator::check(const Test& test, const Ids& care_types, const Path& path) {
  std::visit(
      [&](const auto& form) { OperatorOf<decltype(form)>::check(form, *this, care_types, path); },
      test.form);
}

void TestValidator::check_parts(const std::vector<Test>& parts, const Ids& care_types,
                                const Path& path) {
  for (std::size_t i = 0; i < parts.size(); ++i) check(parts[i], care_types, Path(&path, i));
}

void TestValidator::check_options(const Fact* fact, const Ids& options, const Path& path) {
  if (fact == nullptr) return;
  Ids known = group_ids(policy_, fact->id);
  for (const Option& option : fact->options) known.push_back(option.id);
  check_known(options, known, path);
}

void TestValidator::check_groups(const Fact& fact, const Ids& groups, const Path& path) {
  check_known(groups, group_ids(policy_, fact.id), path);
}

void TestValidator::check_known(const Ids& names, const Ids& known, const Path& path) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty() || std::find(known.begin(), known.end(), names[i]) != known.end()) {
      continue;
    }
    problems_.add(ErrorCode::unknown_option, Path(&path, i), names[i], first_of(known),
                  nearest(names[i], known));
  }
}

void TestValidator::check_edition(const std::string& id, const Path& path) {
  if (id.empty()) return;
  Ids known;
  for (const Edition& edition : policy_.editions) known.push_back(edition.id);
  if (std::find(known.begin(), known.end(), id) == known.end()) {
    problems_.add(ErrorCode::unknown_edition, path, id, join(known), nearest(id, known));
  }
}

void TestValidator::check_rule(const std::string& id, const Ids& care_types, const Path& path) {
  if (id.empty()) return;
  for (const std::string& care_type : care_types) {
    const auto refers_to = [&](const Rule& rule) {
      return rule.id == id && rule.audience.holds_for(care_type);
    };
    const auto lists = policy_.rules.decisive();
    if (std::any_of(lists.begin(), lists.end(), [&refers_to](const std::vector<Rule>& rules) {
          return std::any_of(rules.begin(), rules.end(), refers_to);
        })) {
      continue;
    }
    Ids known;
    for (const auto& rules : policy_.rules.decisive()) {
      for (const Rule& rule : rules) {
        if (rule.audience.holds_for(care_type)) known.push_back(rule.id);
      }
    }
    problems_.add(ErrorCode::unknown_rule, path, id, {}, nearest(id, known));
    return;
  }
}

void TestValidator::check_factor_count(int wanted, const Ids& care_types, const Path& path) {
  for (const std::string& care_type : care_types) {
    const auto factors = std::count_if(
        policy_.rules[RuleKind::factor].begin(), policy_.rules[RuleKind::factor].end(),
        [&care_type](const Rule& rule) { return rule.audience.holds_for(care_type); });
    if (wanted <= factors) continue;
    problems_.add(ErrorCode::never_met, path, "factors " + std::to_string(wanted),
                  factors == 0 ? std::string{} : ">= 1, <= " + std::to_string(factors));
    return;
  }
}

void TestValidator::check_cycles() {
  Ids factors;
  for (const Rule& factor : policy_.rules[RuleKind::factor]) factors.push_back(factor.id);
  std::map<std::string, Ids> refers;
  for (const auto& rules : policy_.rules.decisive()) {
    for (const Rule& rule : rules) {
      Ids& into = refers[rule.id];
      if (rule.applies) note_references(*rule.applies, factors, into);
      if (rule.when) note_references(*rule.when, factors, into);
    }
  }
  const auto returns_to = [&refers](const std::string& id) {
    std::set<std::string> seen;
    Ids waiting = refers[id];
    while (!waiting.empty()) {
      const std::string next = waiting.back();
      waiting.pop_back();
      if (next == id) return true;
      if (!seen.insert(next).second) continue;
      const auto found = refers.find(next);
      if (found == refers.end()) continue;
      waiting.insert(waiting.end(), found->second.begin(), found->second.end());
    }
    return false;
  };
  const Path root;
  for (const RuleKind kind : {RuleKind::condition, RuleKind::factor}) {
    const Path list(&root, key_of(kind));
    const std::vector<Rule>& rules = policy_.rules[kind];
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (!returns_to(rules[i].id)) continue;
      problems_.add(ErrorCode::cycle, Path(&list, i), rules[i].id, join(refers[rules[i].id]));
    }
  }
}

}  // namespace contractwijzer
