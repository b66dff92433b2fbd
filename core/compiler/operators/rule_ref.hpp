// {"rule": RULE}: another condition or factor applies and is met.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<RuleRef> {
  static constexpr std::string_view key = "rule";
  static RuleRef read(ObjectReader& object) { return {object.id(key)}; }
  static void check(const RuleRef& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    validator.check_rule(test.rule, care_types, Path(&path, key));
  }
  static void name(const RuleRef& test, Named& named) { named.rule(test.rule); }
  static CompiledTest compile(const RuleRef& test, TestCompiler& compiler) {
    CompiledTest out;
    out.form = TestForm::rule;
    out.name = key;
    out.rule = compiler.rule_place(test.rule);
    return out;
  }
};

}  // namespace contractwijzer
