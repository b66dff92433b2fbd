// {"share": PART, "of": WHOLE, "atLeastPercent": 60}: a part of a whole, compared by
// cross-multiplication.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Share> {
  static constexpr std::string_view key = "share";

  static Share read(ObjectReader& object) {
    Share share;
    share.part = object.id(key);
    share.whole = object.id("of");
    const auto at_least = object.maybe_number("atLeastPercent");
    const auto more_than = object.maybe_number("moreThanPercent");
    std::vector<std::string> there;
    if (at_least) there.emplace_back("atLeastPercent");
    if (more_than) there.emplace_back("moreThanPercent");
    need_just_one_of(object, there, "atLeastPercent, moreThanPercent");
    share.strictly_more = more_than.has_value();
    share.percent = at_least.value_or(more_than.value_or(Decimal{}));
    return share;
  }

  static void check(const Share& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Fact* part = validator.check_count(test.part, Path(&path, key));
    const Fact* whole = validator.check_count(test.whole, Path(&path, "of"));
    if (part != nullptr && part == whole) {
      validator.problems().add(ErrorCode::same_fact, Path(&path, "of"), test.whole);
    } else if (part != nullptr && whole != nullptr && part->scope != whole->scope) {
      validator.problems().add(ErrorCode::other_scope, Path(&path, "of"), test.whole, test.part);
    }
    if (validator.problems().told_at(path, {"atLeastPercent", "moreThanPercent"})) return;
    const Decimal hundred = Decimal::whole(100);
    const bool possible = test.strictly_more ? test.percent >= Decimal{} && test.percent < hundred
                                             : test.percent > Decimal{} && test.percent <= hundred;
    if (!possible) {
      validator.problems().add(ErrorCode::impossible_threshold, path,
                               test.percent.to_string() + "%",
                               test.strictly_more ? ">= 0%, < 100%" : "> 0%, <= 100%");
    }
  }

  static void name(const Share& test, Named& named) {
    named.fact(test.part);
    named.fact(test.whole);
  }

  static CompiledTest compile(const Share& test, TestCompiler& compiler) {
    const FactIndex part = compiler.fact(test.part);
    const FactIndex whole = compiler.fact(test.whole);
    return compiler.atom(
        key,
        {AtomKind::share, part, whole, test.percent.millionths, test.strictly_more ? 1 : 0, {}});
  }
};

}  // namespace contractwijzer
