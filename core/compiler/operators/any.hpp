// {"any": [...]}: some part holds.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Any> {
  static constexpr std::string_view key = "any";
  static Any read(ObjectReader& object) { return {read_parts(object, key)}; }
  static void check(const Any& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    validator.check_parts(test.of, care_types, Path(&path, key));
  }
  static void name(const Any& /*test*/, Named& /*named*/) {}
  static CompiledTest compile(const Any& test, TestCompiler& compiler) {
    return compiler.composed(TestForm::any, key, test.of);
  }
};

}  // namespace contractwijzer
