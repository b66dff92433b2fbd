// {"choice": FACT, "oneOf": [...]}: the answer is one of these options, or lies in one of these
// groups.
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
    const Ids options = options_named(validator.policy(), test.fact, test.options);
    const auto is_listed = [&options](const Option& option) {
      return std::find(options.begin(), options.end(), option.id) != options.end();
    };
    if (std::all_of(fact->options.begin(), fact->options.end(), is_listed)) {
      validator.problems().add(ErrorCode::always_met, Path(&path, "oneOf"), join(test.options));
    }
  }

  static void name(const OneOf& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const OneOf& test, TestCompiler& compiler) {
    const FactIndex fact = compiler.fact(test.fact);
    std::vector<Code> codes;
    for (const std::string& option : options_named(compiler.policy(), test.fact, test.options)) {
      codes.push_back(compiler.option_place(fact, option));
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return compiler.atom(key, {AtomKind::listed, fact, 0, 0, 0, std::move(codes)});
  }
};

}  // namespace contractwijzer
