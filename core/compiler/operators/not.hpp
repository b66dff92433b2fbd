// {"not": {...}}: the part does not hold.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Not> {
  static constexpr std::string_view key = "not";
  static Not read(ObjectReader& object) { return {{read_test(*object.need(key))}}; }
  static void check(const Not& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    if (!test.of.empty()) validator.check(test.of.front(), care_types, Path(&path, key));
  }
  static void name(const Not& /*test*/, Named& /*named*/) {}
  static CompiledTest compile(const Not& test, TestCompiler& compiler) {
    return compiler.composed(TestForm::negation, key, test.of);
  }
};

}  // namespace contractwijzer
