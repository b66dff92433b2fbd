// {"atLeast": 2, "of": [...]}: so many parts hold.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<AtLeastOf> {
  static constexpr std::string_view key = "of";
  static AtLeastOf read(ObjectReader& object) {
    const int wanted = object.count("atLeast", 1);
    return {wanted, read_parts(object, key)};
  }
  static void check(const AtLeastOf& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    validator.check_parts(test.of, care_types, Path(&path, key));
    if (!test.of.empty() && static_cast<std::size_t>(test.wanted) > test.of.size()) {
      validator.problems().add(ErrorCode::never_met, Path(&path, "atLeast"),
                               "atLeast " + std::to_string(test.wanted),
                               ">= 1, <= " + std::to_string(test.of.size()));
    }
  }
  static void name(const AtLeastOf& /*test*/, Named& /*named*/) {}
  static CompiledTest compile(const AtLeastOf& test, TestCompiler& compiler) {
    CompiledTest out = compiler.composed(TestForm::at_least, "at-least", test.of);
    out.wanted = test.wanted;
    return out;
  }
};

}  // namespace contractwijzer
