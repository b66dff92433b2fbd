// {"choice": FACT, "oneOf": [...]}: the answer is one of these options.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<OneOf> {
  static constexpr std::string_view key = "choice";

  static OneOf read(ObjectReader& object) {
    OneOf test{object.id(key), {}};
    object.list("oneOf", test.options, read_id);
    return test;
  }

  static void check(const OneOf& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Fact* fact = validator.check_fact(test.fact, ValueForm::choice, Path(&path, key));
    validator.check_options(fact, test.options, Path(&path, "oneOf"));
    if (fact == nullptr || fact->options.empty()) return;
    const auto is_listed = [&test](const Option& option) {
      return std::find(test.options.begin(), test.options.end(), option.id) != test.options.end();
    };
    if (std::all_of(fact->options.begin(), fact->options.end(), is_listed)) {
      validator.problems().add(ErrorCode::always_met, Path(&path, "oneOf"), join(test.options));
    }
  }

  static void name(const OneOf& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const OneOf& test, TestCompiler& compiler) {
    const FactIndex fact = compiler.fact(test.fact);
    std::vector<Code> codes;
    for (const std::string& option : test.options) {
      codes.push_back(compiler.option_place(fact, option));
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return compiler.atom(key, {AtomKind::listed, fact, 0, 0, 0, std::move(codes)});
  }
};

}  // namespace contractwijzer
