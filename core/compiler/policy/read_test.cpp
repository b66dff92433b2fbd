#include <algorithm>

#include "json/json_value.hpp"
#include "policy/read_policy.hpp"

namespace contractwijzer {

namespace {

std::vector<Test> tests_of(ObjectReader& object, std::string_view key) {
  std::vector<Test> tests;
  object.list(key, tests, read_test);
  return tests;
}

Ids ids_of(ObjectReader& object, std::string_view key) {
  Ids ids;
  object.list(key, ids, read_id);
  return ids;
}

void need_one_of(ObjectReader& object, bool there, std::string_view keys) {
  if (!there && object.is_object()) {
    object.problems().add(ErrorCode::missing_field, object.path(), keys);
  }
}

Compare read_compare(ObjectReader& object) {
  Compare compare;
  compare.fact = object.id("number");
  compare.at_least = object.maybe_number("atLeast");
  compare.more_than = object.maybe_number("moreThan");
  compare.at_most = object.maybe_number("atMost");
  compare.less_than = object.maybe_number("lessThan");
  compare.equals = object.maybe_number("equals");
  need_one_of(object,
              compare.at_least || compare.more_than || compare.at_most || compare.less_than ||
                  compare.equals,
              "atLeast, moreThan, atMost, lessThan, equals");
  return compare;
}

Share read_share(ObjectReader& object) {
  Share share;
  share.part = object.id("share");
  share.whole = object.id("of");
  const auto at_least = object.maybe_number("atLeastPercent");
  const auto more_than = object.maybe_number("moreThanPercent");
  need_one_of(object, at_least.has_value() != more_than.has_value(),
              "atLeastPercent, moreThanPercent");
  share.strictly_more = more_than.has_value();
  share.percent = at_least.value_or(more_than.value_or(Decimal{}));
  return share;
}

Includes read_includes(ObjectReader& object) {
  Includes includes;
  includes.fact = object.id("set");
  int relations = 0;
  const auto relation = [&](std::string_view key, SetRelation kind) {
    const auto options = object.find(key);
    if (!options) return;
    includes.relation = kind;
    includes.options = read_list(*options, read_id, 1);
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
  date.fact = object.id("date");
  date.on_or_after = object.maybe_date("onOrAfter");
  date.on_or_before = object.maybe_date("onOrBefore");
  need_one_of(object, date.on_or_after || date.on_or_before, "onOrAfter, onOrBefore");
  return date;
}

}  // namespace

Test read_test(const Cursor& at) {
  ObjectReader object(at);
  if (!object.is_object()) return {};
  const auto has = [&at](std::string_view key) {
    const auto& members = members_of(*at.json);
    return std::any_of(members.begin(), members.end(),
                       [key](const auto& member) { return member.first == key; });
  };
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
    const int wanted = object.count("atLeast", 1);
    test.form = AtLeastOf{wanted, tests_of(object, "of")};
  } else if (has("yes")) {
    test.form = Yes{object.id("yes")};
  } else if (has("choice")) {
    std::string fact = object.id("choice");
    test.form = OneOf{std::move(fact), ids_of(object, "oneOf")};
  } else if (has("set")) {
    test.form = read_includes(object);
  } else if (has("agb")) {
    Prefix prefix{object.id("agb"), {}};
    object.list("startsWith", prefix.prefixes, read_string);
    test.form = std::move(prefix);
  } else if (has("date")) {
    test.form = read_date_test(object);
  } else if (has("applicable")) {
    test.form = Applicable{object.id("applicable")};
  } else if (has("since")) {
    test.form = Since{object.id("since")};
  } else if (has("rule")) {
    test.form = RuleRef{object.id("rule")};
  } else if (has("factors")) {
    test.form = FactorCount{object.count("factors", 1)};
  } else {
    need_one_of(
        object, false,
        "all, any, not, of, yes, number, share, choice, set, agb, date, applicable, since, rule, "
        "factors");
    return test;
  }
  object.finish();
  return test;
}

}  // namespace contractwijzer
