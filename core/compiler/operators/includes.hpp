// {"set": FACT, "anyOf": [...]}: some, all or only these options are in the answer.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Includes> {
  static constexpr std::string_view key = "set";

  static Includes read(ObjectReader& object) {
    Includes includes;
    includes.fact = object.id(key);
    std::vector<std::string> there;
    for (const SetRelation relation :
         {SetRelation::any_of, SetRelation::all_of, SetRelation::only_of}) {
      const auto options = object.find(key_of(relation));
      if (!options) continue;
      includes.relation = relation;
      includes.options = read_list(*options, read_id, 1);
      there.emplace_back(key_of(relation));
    }
    need_just_one_of(object, there, "anyOf, allOf, onlyOf");
    return includes;
  }

  static void check(const Includes& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Fact* fact = validator.check_fact(test.fact, ValueForm::set, Path(&path, key));
    validator.check_options(fact, test.options, Path(&path, key_of(test.relation)));
  }

  static void name(const Includes& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const Includes& test, TestCompiler& compiler) {
    const FactIndex fact = compiler.fact(test.fact);
    Code bits = 0;
    for (const std::string& option : options_named(compiler.policy(), test.fact, test.options)) {
      bits |= Code{1} << compiler.option_place(fact, option);
    }
    const AtomKind kind = test.relation == SetRelation::any_of   ? AtomKind::any_bits
                          : test.relation == SetRelation::all_of ? AtomKind::all_bits
                                                                 : AtomKind::only_bits;
    return compiler.atom(key, {kind, fact, 0, bits, 0, {}});
  }

 private:
  static constexpr std::string_view key_of(SetRelation relation) {
    return relation == SetRelation::any_of   ? "anyOf"
           : relation == SetRelation::all_of ? "allOf"
                                             : "onlyOf";
  }
};

}  // namespace contractwijzer
