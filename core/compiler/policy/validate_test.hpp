// Whether a test fits the facts and rules that it names, and can come out either way.
#pragma once

#include <initializer_list>
#include <map>
#include <set>

#include "contractwijzer/policy.hpp"
#include "json/json_reader.hpp"

namespace contractwijzer {

class TestValidator {
 public:
  TestValidator(const Policy& policy, const std::vector<Fact>& facts, Problems& problems)
      : policy_(policy), facts_(facts), problems_(problems) {}

  /// `care_types`: those for which the test is evaluated.
  void check(const Test& test, const Ids& care_types, const Path& path);
  /// Null, and an error, when there is no such fact of one of these types.
  const Fact* check_fact(const std::string& id, std::initializer_list<FactType> types,
                         const Path& path);
  /// Rules that refer to each other in a circle.
  void check_cycles();

  [[nodiscard]] const std::set<std::string>& used_facts() const noexcept { return used_facts_; }

 private:
  void check_list(const std::vector<Test>& tests, const Ids& care_types, const Path& path);
  void check_form(const All& test, const Ids& care_types, const Path& path);
  void check_form(const Any& test, const Ids& care_types, const Path& path);
  void check_form(const Not& test, const Ids& care_types, const Path& path);
  void check_form(const AtLeastOf& test, const Ids& care_types, const Path& path);
  void check_form(const Yes& test, const Ids& care_types, const Path& path);
  void check_form(const Compare& test, const Ids& care_types, const Path& path);
  void check_form(const Share& test, const Ids& care_types, const Path& path);
  void check_form(const OneOf& test, const Ids& care_types, const Path& path);
  void check_form(const Includes& test, const Ids& care_types, const Path& path);
  void check_form(const Prefix& test, const Ids& care_types, const Path& path);
  void check_form(const DateTest& test, const Ids& care_types, const Path& path);
  void check_form(const Applicable& test, const Ids& care_types, const Path& path);
  void check_form(const Since& test, const Ids& care_types, const Path& path);
  void check_form(const RuleRef& test, const Ids& care_types, const Path& path);
  void check_form(const FactorCount& test, const Ids& care_types, const Path& path);
  void check_options(const Fact* fact, const Ids& options, const Path& path);

  const Policy& policy_;
  const std::vector<Fact>& facts_;
  Problems& problems_;
  std::set<std::string> used_facts_;
};

}  // namespace contractwijzer
