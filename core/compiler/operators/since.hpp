// {"since": EDITION}: the edition that is asked for is this one, or a later one.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Since> {
  static constexpr std::string_view key = "since";
  static Since read(ObjectReader& object) { return {object.id(key)}; }
  static void check(const Since& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    validator.check_edition(test.edition, Path(&path, key));
  }
  static void name(const Since& test, Named& named) { named.other(test.edition); }
  static CompiledTest compile(const Since& test, TestCompiler& compiler) {
    return compiler.within(key, std::string(edition_fact), compiler.edition_place(test.edition),
                           TestCompiler::highest);
  }
};

}  // namespace contractwijzer
