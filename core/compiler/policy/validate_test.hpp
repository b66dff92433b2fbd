// Whether a test fits the facts and rules that it names, and can come out either way.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "contractwijzer/policy.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

class TestValidator {
 public:
  TestValidator(const Policy& policy, const std::vector<Fact>& facts, Problems& problems)
      : policy_(policy), facts_(facts), problems_(problems) {}

  /// `care_types`: those for which the test is evaluated.
  void check(const Test& test, const Ids& care_types, const Path& path);
  /// Null, and an error, when there is no such fact, or its values have another form.
  const Fact* check_fact(const std::string& id, std::optional<ValueForm> form, const Path& path);
  /// Two facts that are held against each other: of one type, and not the same. Empty where that is
  /// not so.
  struct Place {
    const std::string& id;
    const Path& path;
  };
  using FactPair = std::pair<const Fact&, const Fact&>;
  std::optional<FactPair> check_pair(const Place& one, const Place& other, ValueForm form);
  /// Rules that refer to each other in a circle.
  void check_cycles();

  [[nodiscard]] const std::set<std::string>& used_facts() const noexcept { return used_facts_; }

  void check_parts(const std::vector<Test>& parts, const Ids& care_types, const Path& path);
  /// Options of the fact, or groups of them.
  void check_options(const Fact* fact, const Ids& options, const Path& path);
  /// Groups of the fact's answers.
  void check_groups(const Fact& fact, const Ids& groups, const Path& path);
  void check_edition(const std::string& id, const Path& path);
  /// A condition or a factor of each of these care types.
  void check_rule(const std::string& id, const Ids& care_types, const Path& path);
  /// That each of them has so many factors.
  void check_factor_count(int wanted, const Ids& care_types, const Path& path);
  /// An error: a fact of this type is not for this operator.
  void mismatch(const Fact& fact, const Path& path);
  [[nodiscard]] Problems& problems() noexcept { return problems_; }
  [[nodiscard]] const Policy& policy() const noexcept { return policy_; }

 private:
  void check_known(const Ids& names, const Ids& known, const Path& path);

  const Policy& policy_;
  const std::vector<Fact>& facts_;
  Problems& problems_;
  std::set<std::string> used_facts_;
};

}  // namespace contractwijzer
