// {"number": FACT, "atLeast": 5}: the number lies within bounds; {"number": FACT, "in": [...]}: in
// one of these groups of ranges.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<Compare> {
  static constexpr std::string_view key = "number";

  static Compare read(ObjectReader& object) {
    Compare compare;
    compare.fact = object.id(key);
    compare.at_least = object.maybe_number("atLeast");
    compare.more_than = object.maybe_number("moreThan");
    compare.at_most = object.maybe_number("atMost");
    compare.less_than = object.maybe_number("lessThan");
    compare.equals = object.maybe_number("equals");
    const bool has_bound = compare.at_least || compare.more_than || compare.at_most ||
                           compare.less_than || compare.equals;
    const auto groups = object.find("in");
    if (groups) compare.groups = read_list(*groups, read_id, 1);
    if (has_bound && groups) {
      object.problems().add(ErrorCode::unknown_field, groups->path, "in");
    }
    need_one_of(object, has_bound || groups, "atLeast, moreThan, atMost, lessThan, equals, in");
    return compare;
  }

  static void check(const Compare& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const Fact* fact = validator.check_fact(test.fact, ValueForm::number, Path(&path, key));
    if (fact == nullptr) return;
    validator.check_groups(*fact, test.groups, Path(&path, "in"));
    const Decimal low = fact->least();
    const Decimal high = fact->most();
    if (low > high) return;  // told at the fact
    // A bound is always met, never met, or decides something: within these two.
    const auto check_bound = [&](std::string_view bound_key, const std::optional<Decimal>& bound,
                                 bool always, bool never, std::string_view from,
                                 std::string_view until) {
      const Path here(&path, bound_key);
      if (!bound || (!always && !never) || validator.problems().told_at(here)) return;
      std::string decisive = std::string(from) + " " + low.to_string();
      // Where the fact has no maximum, the largest number there is says nothing
      // to an author.
      if (fact->maximum || *bound >= high) {
        decisive.append(", ").append(until).append(" ").append(high.to_string());
      }
      validator.problems().add(always ? ErrorCode::always_met : ErrorCode::never_met, here,
                               std::string(bound_key) + " " + bound->to_string(), decisive);
    };
    check_bound("atLeast", test.at_least, test.at_least <= low, test.at_least > high, ">", "<=");
    check_bound("moreThan", test.more_than, test.more_than < low, test.more_than >= high,
                ">=", "<");
    check_bound("atMost", test.at_most, test.at_most >= high, test.at_most < low, ">=", "<");
    check_bound("lessThan", test.less_than, test.less_than > high, test.less_than <= low, ">",
                "<=");
    check_bound("equals", test.equals, false, test.equals < low || test.equals > high, ">=", "<=");
    const auto lower = test.at_least ? test.at_least : test.more_than;
    const auto upper = test.at_most ? test.at_most : test.less_than;
    const bool empty =
        lower && upper &&
        (*upper < *lower || (*upper == *lower && (test.more_than || test.less_than)));
    if (empty) {
      validator.problems().add(ErrorCode::never_met, path,
                               lower->to_string() + ".." + upper->to_string(),
                               "> " + lower->to_string());
    }
  }

  static void name(const Compare& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const Compare& test, TestCompiler& compiler) {
    if (!test.groups.empty()) return compile_groups(test, compiler);
    Code low = TestCompiler::lowest;
    Code high = TestCompiler::highest;
    if (test.at_least) low = std::max(low, test.at_least->millionths);
    if (test.more_than) low = std::max(low, test.more_than->millionths + 1);
    if (test.at_most) high = std::min(high, test.at_most->millionths);
    if (test.less_than) high = std::min(high, test.less_than->millionths - 1);
    if (test.equals) {
      low = std::max(low, test.equals->millionths);
      high = std::min(high, test.equals->millionths);
    }
    return compiler.within(key, test.fact, low, high);
  }

 private:
  /// The ends of each range.
  static CompiledTest compile_groups(const Compare& test, TestCompiler& compiler) {
    std::vector<Code> ends;
    for (const std::string& id : test.groups) {
      for (const NumberRange& range : find_group(compiler.policy(), test.fact, id)->ranges) {
        ends.push_back(range.from.millionths);
        ends.push_back(range.until.millionths);
      }
    }
    return compiler.atom(key,
                         {AtomKind::listed, compiler.fact(test.fact), 0, 0, 0, std::move(ends)});
  }
};

}  // namespace contractwijzer
