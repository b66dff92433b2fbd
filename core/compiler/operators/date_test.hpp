// {"date": FACT, "onOrAfter": DAY}: the day lies within bounds.
#pragma once

#include "operators/operator.hpp"

namespace contractwijzer {

template <>
struct Operator<DateTest> {
  static constexpr std::string_view key = "date";

  static DateTest read(ObjectReader& object) {
    DateTest date;
    date.fact = object.id(key);
    date.on_or_after = object.maybe_date("onOrAfter");
    date.on_or_before = object.maybe_date("onOrBefore");
    need_one_of(object, date.on_or_after || date.on_or_before, "onOrAfter, onOrBefore");
    return date;
  }

  static void check(const DateTest& test, TestValidator& validator, const Ids& /*care_types*/,
                    const Path& path) {
    validator.check_fact(test.fact, ValueForm::date, Path(&path, key));
    if (test.on_or_after && test.on_or_before && *test.on_or_before < *test.on_or_after) {
      validator.problems().add(ErrorCode::reversed_dates, path, format_date(*test.on_or_before),
                               format_date(*test.on_or_after));
    }
  }

  static void name(const DateTest& test, Named& named) { named.fact(test.fact); }

  static CompiledTest compile(const DateTest& test, TestCompiler& compiler) {
    const auto code = [](const std::optional<Date>& date, Code otherwise) {
      return date ? Code{date->time_since_epoch().count()} : otherwise;
    };
    return compiler.within(key, test.fact, code(test.on_or_after, TestCompiler::lowest),
                           code(test.on_or_before, TestCompiler::highest));
  }
};

}  // namespace contractwijzer
