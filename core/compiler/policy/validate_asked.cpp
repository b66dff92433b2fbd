#include <algorithm>
#include <set>

#include "policy/check_guards.hpp"
#include "policy/check_ids.hpp"
#include "policy/named_in.hpp"
#include "policy/validate_policy.hpp"
#include "policy/validate_test.hpp"

namespace contractwijzer {

Ids asked_by(const std::string& id, const std::vector<Fact>& facts) {
  Ids found{id};
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto fact = std::find_if(facts.begin(), facts.end(),
                                   [&](const Fact& other) { return other.id == found[i]; });
    if (fact == facts.end() || !fact->asked_when) continue;
    for (const std::string& other : named_in(*fact->asked_when).facts) {
      if (other == id || std::find(found.begin(), found.end(), other) == found.end()) {
        found.push_back(other);
      }
      if (other == id) return found;
    }
  }
  return found;
}

void validate_asked(const std::vector<Fact>& facts, const std::vector<Fact>& all, const Path& path,
                    TestValidator& tests, Problems& problems) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Fact& fact = facts[i];
    if (!fact.asked_when) continue;
    const Path here = at(path, i);
    const Path when = at(here, "askedWhen");
    for (const std::string& other : named_in(*fact.asked_when).others) {
      problems.add(ErrorCode::not_an_answer, when, other);
    }
    const Ids asked = asked_by(fact.id, all);
    if (asked.size() > 1 && asked.back() == fact.id) {
      problems.add(ErrorCode::cycle, when, fact.id, join(asked));
      continue;
    }
    tests.check(*fact.asked_when, {}, when);
    check_guards(*fact.asked_when, std::nullopt, all, when, problems);
  }
}

}  // namespace contractwijzer
