// {"all": [...]}: every part holds.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<All> {
  static constexpr std::string_view key = "all";
  static All read(ObjectReader& object) { return {read_parts(object, key)}; }
  static void check(const All& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    validator.check_parts(test.of, care_types, Path(&path, key));
  }
  static void name(const All& /*test*/, Named& /*named*/) {}
  static CompiledTest compile(const All& test, TestCompiler& compiler) {
    return compiler.composed(TestForm::all, key, test.of);
  }
};

}  // namespace contractwijzer
