// {"share": PART, "of": WHOLE, "atLeastPercent": 60}: a part of a whole, compared by
// cross-multiplication.
#pragma once

#include <numeric>

#include "engine/limits.hpp"
#include "operators/relation_key.hpp"

namespace contractwijzer {

template <>
struct Operator<Share> {
  static constexpr std::string_view key = "share";
  static constexpr RelationKeys keys{"atLeastPercent", "moreThanPercent", "atMostPercent",
                                     "lessThanPercent"};

  static Share read(ObjectReader& object) {
    Share share;
    share.part = object.id(key);
    share.whole = object.id("of");
    if (const auto relation = find_relation(object, keys)) {
      share.relation = *relation;
      share.percent = object.maybe_number(key_of(keys, *relation)).value_or(Decimal{});
    }
    return share;
  }

  static void check(const Share& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Path of(&path, "of");
    const auto facts =
        validator.check_pair({test.part, Path(&path, key)}, {test.whole, of}, ValueForm::number);
    if (facts && facts->first.scope != facts->second.scope) {
      validator.problems().add(ErrorCode::other_scope, of, test.whole, test.part);
    }
    if (validator.problems().told_at(path, {keys[0], keys[1], keys[2], keys[3]})) return;
    const Path here(&path, key_of(keys, test.relation));
    const Decimal hundred = Decimal::whole(100);
    // At 0 the part is at least so much, and never less; more than 100 it may be where nothing says
    // that it is a part.
    const bool is_at_edge =
        test.relation == Relation::at_least || test.relation == Relation::less_than;
    const bool is_possible = is_at_edge ? test.percent > Decimal{} && test.percent <= hundred
                                        : test.percent >= Decimal{} && test.percent < hundred;
    if (!is_possible) {
      validator.problems().add(ErrorCode::impossible_threshold, here,
                               test.percent.to_string() + "%",
                               is_at_edge ? "> 0%, <= 100%" : ">= 0%, < 100%");
    } else if (facts && !is_whole(facts->first.type) &&
               whole_of(test.percent) > engine::largest_ratio) {
      validator.problems().add(ErrorCode::percentage_too_fine, here,
                               test.percent.to_string() + "%");
    }
  }

  static void name(const Share& test, Named& named) {
    named.fact(test.part);
    named.fact(test.whole);
  }

  static CompiledTest compile(const Share& test, TestCompiler& compiler) {
    const FactIndex part = compiler.fact(test.part);
    const FactIndex whole = compiler.fact(test.whole);
    const Code over = whole_of(test.percent);
    const Code by = test.percent.millionths / (all / over);
    return compiler.atom(key, {AtomKind::share, part, whole, by, over, {}, test.relation});
  }

 private:
  /// Of a count, in millionths of a per cent.
  static constexpr Code all = 100 * Decimal::scale;

  /// The denominator of the percentage as a ratio.
  static Code whole_of(Decimal percent) { return all / std::gcd(percent.millionths, all); }
};

}  // namespace contractwijzer
