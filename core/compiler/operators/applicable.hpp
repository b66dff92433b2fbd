// {"applicable": FACT}: the question is not one that does not concern the practice.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Applicable> {
  static constexpr std::string_view key = "applicable";
  static Applicable read(ObjectReader& object) { return {object.id(key)}; }
  static void check(const Applicable& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Path place(&path, key);
    const Fact* fact = validator.check_fact(test.fact, std::nullopt, place);
    if (fact != nullptr && !fact->not_applicable && !fact->asked_when)
      validator.mismatch(*fact, place);
  }
  static void name(const Applicable& test, Named& named) { named.fact(test.fact); }
  static CompiledTest compile(const Applicable& test, TestCompiler& compiler) {
    return compiler.atom(key, {AtomKind::applicable, compiler.fact(test.fact), 0, 0, 0, {}});
  }
};

}  // namespace contractwijzer
