// {"factors": 2}: so many factors are met.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<FactorCount> {
  static constexpr std::string_view key = "factors";
  static FactorCount read(ObjectReader& object) { return {object.count(key, 1)}; }
  static void check(const FactorCount& test, TestValidator& validator, const Ids& care_types,
                    const Path& path) {
    validator.check_factor_count(test.wanted, care_types, Path(&path, key));
  }
  static void name(const FactorCount& /*test*/, Named& named) { named.every_factor(); }
  static CompiledTest compile(const FactorCount& test, TestCompiler& /*compiler*/) {
    CompiledTest out;
    out.form = TestForm::factors;
    out.name = key;
    out.wanted = test.wanted;
    return out;
  }
};

}  // namespace contractwijzer
