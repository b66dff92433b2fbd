// {"compare": FACT, "onOrBefore": OTHER, "minus": {"months": 1}}: a day against another day, or a
// number against another number.
#pragma once

#include "engine/limits.hpp"
#include "operators/relation_key.hpp"
#include "policy/read_time_span.hpp"

namespace contractwijzer {

template <>
struct Operator<Against> {
  static constexpr std::string_view key = "compare";
  static constexpr RelationKeys of_numbers{"atLeast", "moreThan", "atMost", "lessThan"};
  static constexpr RelationKeys of_days{"onOrAfter", "after", "onOrBefore", "before"};

  static Against read(ObjectReader& object) {
    Against test;
    test.fact = object.id(key);
    bool is_of_days = false;
    for (const std::string_view day_key : of_days) is_of_days |= object.find(day_key).has_value();
    const RelationKeys& keys = is_of_days ? of_days : of_numbers;
    if (const auto relation = find_relation(object, keys)) {
      test.relation = *relation;
      test.other = object.id(key_of(keys, *relation));
    }
    test.is_of_days = is_of_days;
    const auto plus = object.find("plus");
    const auto minus = object.find("minus");
    if (plus && minus) {
      object.problems().add(ErrorCode::only_one, object.path(), "plus, minus", "plus, minus");
    }
    if (plus) read_move(*plus, 1, test);
    if (minus) read_move(*minus, -1, test);
    return test;
  }

  static void check(const Against& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    const RelationKeys& keys = test.is_of_days ? of_days : of_numbers;
    validator.check_pair({test.fact, Path(&path, key)},
                         {test.other, Path(&path, key_of(keys, test.relation))},
                         test.is_of_days ? ValueForm::date : ValueForm::number);
  }

  static void name(const Against& test, Named& named) {
    named.fact(test.fact);
    named.fact(test.other);
  }

  static CompiledTest compile(const Against& test, TestCompiler& compiler) {
    const FactIndex fact = compiler.fact(test.fact);
    const FactIndex other = compiler.fact(test.other);
    const Code codes = test.is_of_days ? Code{test.days} : test.plus.millionths;
    return compiler.atom(key,
                         {AtomKind::against, fact, other, codes, test.months, {}, test.relation});
  }

 private:
  static void read_move(const Cursor& at, int sign, Against& test) {
    if (!test.is_of_days) {
      test.plus.millionths = sign * read_number(at).millionths;
      return;
    }
    const TimeSpan span = read_time_span(at);
    test.months = sign * span.months;
    test.days = sign * span.days;
  }
};

}  // namespace contractwijzer
