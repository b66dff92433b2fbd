// {"set": FACT, "anyOf": [...]}: some, all or only these options are in the answer; or, as
// {"set": FACT, "atLeast": 3, "of": [...]}, so many of them.
#pragma once

#include <array>
#include <set>

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
         {SetRelation::any_of, SetRelation::all_of, SetRelation::only_of, SetRelation::count_of}) {
      const auto options = object.find(key_of(relation));
      if (!options) continue;
      includes.relation = relation;
      includes.options = read_list(*options, read_id, 1);
      there.emplace_back(key_of(relation));
    }
    need_just_one_of(object, there, "anyOf, allOf, onlyOf, of");
    if (includes.relation == SetRelation::count_of) includes.wanted = object.count("atLeast", 1);
    return includes;
  }

  static void check(const Includes& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Fact* fact = validator.check_fact(test.fact, ValueForm::set, Path(&path, key));
    validator.check_options(fact, test.options, Path(&path, key_of(test.relation)));
    const Ids named = options_named(validator.policy(), test.fact, test.options);
    const auto most = std::set<std::string>(named.begin(), named.end()).size();
    if (test.relation == SetRelation::count_of && static_cast<std::size_t>(test.wanted) > most) {
      validator.problems().add(ErrorCode::never_met, Path(&path, "atLeast"),
                               "atLeast " + std::to_string(test.wanted),
                               ">= 1, <= " + std::to_string(most));
    }
  }

  static void name(const Includes& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const Includes& test, TestCompiler& compiler) {
    const FactIndex fact = compiler.fact(test.fact);
    Code bits = 0;
    for (const std::string& option : options_named(compiler.policy(), test.fact, test.options)) {
      bits |= Code{1} << compiler.option_place(fact, option);
    }
    const int wanted = test.relation == SetRelation::count_of ? test.wanted : 0;
    return compiler.atom(key, {kind_of(test.relation), fact, 0, bits, wanted, {}});
  }

 private:
  static constexpr std::string_view key_of(SetRelation relation) {
    constexpr std::array<std::string_view, 4> keys{"anyOf", "allOf", "onlyOf", "of"};
    return keys.at(static_cast<std::size_t>(relation));
  }
  static constexpr AtomKind kind_of(SetRelation relation) {
    constexpr std::array<AtomKind, 4> kinds{AtomKind::any_bits, AtomKind::all_bits,
                                            AtomKind::only_bits, AtomKind::count_bits};
    return kinds.at(static_cast<std::size_t>(relation));
  }
};

}  // namespace contractwijzer
