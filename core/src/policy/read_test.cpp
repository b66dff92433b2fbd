#include "policy/read_policy.hpp"

namespace contractwijzer {

namespace {

std::vector<Test> read_tests(const Cursor& at) { return read_list(at, read_test, 1); }
Ids read_ids(const Cursor& at) { return read_list(at, read_id, 1); }

std::string fact_of(ObjectReader& object, std::string_view key) {
  const auto id = object.need(key);
  return id ? read_id(*id) : std::string{};
}

std::vector<Test> tests_of(ObjectReader& object, std::string_view key) {
  const auto tests = object.need(key);
  return tests ? read_tests(*tests) : std::vector<Test>{};
}

std::optional<Decimal> bound(ObjectReader& object, std::string_view key) {
  const auto number = object.find(key);
  return number ? std::optional(read_number(*number)) : std::nullopt;
}

std::optional<Date> day(ObjectReader& object, std::string_view key) {
  const auto date = object.find(key);
  return date ? std::optional(read_date(*date)) : std::nullopt;
}

void need_one_of(ObjectReader& object, bool there, std::string keys) {
  if (!there && object.is_object()) {
    object.problems().add(ErrorCode::missing_field, object.path(), std::move(keys));
  }
}

Compare read_compare(ObjectReader& object) {
  Compare compare;
  compare.fact = fact_of(object, "number");
  compare.at_least = bound(object, "atLeast");
  compare.more_than = bound(object, "moreThan");
  compare.at_most = bound(object, "atMost");
  compare.less_than = bound(object, "lessThan");
  compare.equals = bound(object, "equals");
  need_one_of(object,
              compare.at_least || compare.more_than || compare.at_most || compare.less_than ||
                  compare.equals,
              "atLeast, moreThan, atMost, lessThan, equals");
  return compare;
}

Share read_share(ObjectReader& object) {
  Share share;
  share.part = fact_of(object, "share");
  share.whole = fact_of(object, "of");
  const auto at_least = bound(object, "atLeastPercent");
  const auto more_than = bound(object, "moreThanPercent");
  need_one_of(object, at_least.has_value() != more_than.has_value(),
              "atLeastPercent, moreThanPercent");
  share.strictly_more = more_than.has_value();
  share.percent = at_least.value_or(more_than.value_or(Decimal{}));
  return share;
}

Includes read_includes(ObjectReader& object) {
  Includes includes;
  includes.fact = fact_of(object, "set");
  int relations = 0;
  const auto relation = [&](std::string_view key, SetRelation kind) {
    const auto options = object.find(key);
    if (!options) return;
    includes.relation = kind;
    includes.options = read_ids(*options);
    ++relations;
  };
  relation("anyOf", SetRelation::any_of);
  relation("allOf", SetRelation::all_of);
  relation("onlyOf", SetRelation::only_of);
  need_one_of(object, relations == 1, "anyOf, allOf, onlyOf");
  return includes;
}

DateTest read_date_test(ObjectReader& object) {
  DateTest date;
  date.fact = fact_of(object, "date");
  date.on_or_after = day(object, "onOrAfter");
  date.on_or_before = day(object, "onOrBefore");
  need_one_of(object, date.on_or_after || date.on_or_before, "onOrAfter, onOrBefore");
  return date;
}

}  // namespace

Test read_test(const Cursor& at) {
  ObjectReader object(at);
  if (!object.is_object()) return {};
  const auto has = [&at](const char* key) { return at.json->contains(key); };
  Test test;
  if (has("all")) {
    test.form = All{tests_of(object, "all")};
  } else if (has("any")) {
    test.form = Any{tests_of(object, "any")};
  } else if (has("not")) {
    test.form = Not{{read_test(*object.need("not"))}};
  } else if (has("number")) {
    test.form = read_compare(object);
  } else if (has("share")) {
    test.form = read_share(object);
  } else if (has("of")) {
    const auto wanted = object.need("atLeast");
    test.form = AtLeastOf{wanted ? read_count(*wanted, 1) : 1, tests_of(object, "of")};
  } else if (has("yes")) {
    test.form = Yes{fact_of(object, "yes")};
  } else if (has("choice")) {
    OneOf one_of{fact_of(object, "choice"), {}};
    if (const auto options = object.need("oneOf")) one_of.options = read_ids(*options);
    test.form = std::move(one_of);
  } else if (has("set")) {
    test.form = read_includes(object);
  } else if (has("agb")) {
    Prefix prefix{fact_of(object, "agb"), {}};
    if (const auto prefixes = object.need("startsWith")) {
      prefix.prefixes = read_list(*prefixes, read_string, 1);
    }
    test.form = std::move(prefix);
  } else if (has("date")) {
    test.form = read_date_test(object);
  } else if (has("applicable")) {
    test.form = Applicable{fact_of(object, "applicable")};
  } else if (has("rule")) {
    test.form = RuleRef{fact_of(object, "rule")};
  } else if (has("factors")) {
    test.form = FactorCount{read_count(*object.need("factors"), 1)};
  } else {
    need_one_of(object, false,
                "all, any, not, of, yes, number, share, choice, set, agb, date, applicable, rule, "
                "factors");
    return test;
  }
  object.finish();
  return test;
}

}  // namespace contractwijzer
