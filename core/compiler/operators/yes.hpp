// {"yes": FACT}: the answer is yes.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Yes> {
  static constexpr std::string_view key = "yes";
  static Yes read(ObjectReader& object) { return {object.id(key)}; }
  static void check(const Yes& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    validator.check_fact(test.fact, ValueForm::yes_no, Path(&path, key));
  }
  static void name(const Yes& test, Named& named) { named.fact(test.fact); }
  static CompiledTest compile(const Yes& test, TestCompiler& compiler) {
    return compiler.within(key, test.fact, 1, 1);
  }
};

}  // namespace contractwijzer
