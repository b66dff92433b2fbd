#include "policy/validate_test.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

std::string_view type_name(FactType type) {
  switch (type) {
    case FactType::yes_no:
      return "yes-no";
    case FactType::integer:
      return "integer";
    case FactType::decimal:
      return "decimal";
    case FactType::choice:
      return "choice";
    case FactType::set:
      return "set";
    case FactType::date:
      return "date";
    case FactType::agb:
      return "agb";
  }
  return {};
}

/// The rules that a test refers to, by id; a count of factors refers to all of them.
void references(const Test& test, const Ids& factors, Ids& into) {
  const auto each = [&](const std::vector<Test>& parts) {
    for (const Test& part : parts) references(part, factors, into);
  };
  std::visit(
      Overloaded{
          [&](const All& all) { each(all.of); },
          [&](const Any& any) { each(any.of); },
          [&](const Not& negation) { each(negation.of); },
          [&](const AtLeastOf& some) { each(some.of); },
          [&](const RuleRef& ref) { into.push_back(ref.rule); },
          [&](const FactorCount&) { into.insert(into.end(), factors.begin(), factors.end()); },
          [](const Yes&) {},
          [](const Compare&) {},
          [](const Share&) {},
          [](const OneOf&) {},
          [](const Includes&) {},
          [](const Prefix&) {},
          [](const DateTest&) {},
          [](const Applicable&) {},
          [](const Since&) {},
      },
      test.form);
}

}  // namespace

const Fact* TestValidator::check_fact(const std::string& id, std::initializer_list<FactType> types,
                                      const Path& path) {
  if (id.empty()) return nullptr;  // its reader has said so already
  const auto fact = std::find_if(facts_.begin(), facts_.end(),
                                 [&id](const Fact& other) { return other.id == id; });
  if (fact == facts_.end()) {
    problems_.add(ErrorCode::unknown_fact, path, id);
    return nullptr;
  }
  used_facts_.insert(id);
  if (types.size() != 0 && std::find(types.begin(), types.end(), fact->type) == types.end()) {
    problems_.add(ErrorCode::operator_mismatch, path, id, std::string(type_name(fact->type)));
    return nullptr;
  }
  return &*fact;
}

void TestValidator::check(const Test& test, const Ids& care_types, const Path& path) {
  std::visit([&](const auto& form) { check_form(form, care_types, path); }, test.form);
}

void TestValidator::check_list(const std::vector<Test>& tests, const Ids& care_types,
                               const Path& path) {
  for (std::size_t i = 0; i < tests.size(); ++i) check(tests[i], care_types, Path(&path, i));
}

void TestValidator::check_form(const All& test, const Ids& care_types, const Path& path) {
  check_list(test.of, care_types, Path(&path, "all"));
}

void TestValidator::check_form(const Any& test, const Ids& care_types, const Path& path) {
  check_list(test.of, care_types, Path(&path, "any"));
}

void TestValidator::check_form(const Not& test, const Ids& care_types, const Path& path) {
  if (!test.of.empty()) check(test.of.front(), care_types, Path(&path, "not"));
}

void TestValidator::check_form(const AtLeastOf& test, const Ids& care_types, const Path& path) {
  check_list(test.of, care_types, Path(&path, "of"));
  if (static_cast<std::size_t>(test.wanted) > test.of.size()) {
    problems_.add(ErrorCode::impossible_threshold, Path(&path, "atLeast"),
                  std::to_string(test.wanted), "1.." + std::to_string(test.of.size()));
  }
}

void TestValidator::check_form(const Yes& test, const Ids& /*care_types*/, const Path& path) {
  check_fact(test.fact, {FactType::yes_no}, Path(&path, "yes"));
}

void TestValidator::check_form(const Compare& test, const Ids& /*care_types*/, const Path& path) {
  const Fact* fact =
      check_fact(test.fact, {FactType::integer, FactType::decimal}, Path(&path, "number"));
  if (fact == nullptr) return;
  const Decimal low = fact->minimum.value_or(Decimal{});
  const Decimal high = fact->maximum.value_or(Decimal::whole(Decimal::largest_whole));
  const auto check_bound = [&](std::string_view key, const std::optional<Decimal>& bound,
                               bool good) {
    if (bound && !good) {
      problems_.add(ErrorCode::impossible_threshold, Path(&path, key), bound->to_string(),
                    low.to_string() + ".." + high.to_string());
    }
  };
  check_bound("atLeast", test.at_least, test.at_least > low && test.at_least <= high);
  check_bound("moreThan", test.more_than, test.more_than >= low && test.more_than < high);
  check_bound("atMost", test.at_most, test.at_most >= low && test.at_most < high);
  check_bound("lessThan", test.less_than, test.less_than > low && test.less_than <= high);
  check_bound("equals", test.equals, test.equals >= low && test.equals <= high);
  const auto lower = test.at_least ? test.at_least : test.more_than;
  const auto upper = test.at_most ? test.at_most : test.less_than;
  const bool empty = lower && upper &&
                     (*upper < *lower || (*upper == *lower && (test.more_than || test.less_than)));
  if (empty) {
    problems_.add(ErrorCode::impossible_threshold, path, upper->to_string(),
                  lower->to_string() + "...");
  }
}

void TestValidator::check_form(const Share& test, const Ids& /*care_types*/, const Path& path) {
  const Fact* part = check_fact(test.part, {FactType::integer}, Path(&path, "share"));
  const Fact* whole = check_fact(test.whole, {FactType::integer}, Path(&path, "of"));
  if (part != nullptr && whole != nullptr && (part->scope != whole->scope || part == whole)) {
    problems_.add(ErrorCode::operator_mismatch, Path(&path, "of"), test.whole, "integer");
  }
  const Decimal hundred = Decimal::whole(100);
  const bool possible = test.strictly_more ? test.percent >= Decimal{} && test.percent < hundred
                                           : test.percent > Decimal{} && test.percent <= hundred;
  if (!possible) {
    problems_.add(ErrorCode::impossible_threshold, path, test.percent.to_string() + "%",
                  "0%..100%");
  }
}

void TestValidator::check_options(const Fact* fact, const Ids& options, const Path& path) {
  if (fact == nullptr) return;
  std::vector<std::string> known;
  for (const Option& option : fact->options) known.push_back(option.id);
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (std::find(known.begin(), known.end(), options[i]) == known.end()) {
      problems_.add(ErrorCode::unknown_option, Path(&path, i), options[i], join(known));
    }
  }
}

void TestValidator::check_form(const OneOf& test, const Ids& /*care_types*/, const Path& path) {
  const Fact* fact = check_fact(test.fact, {FactType::choice}, Path(&path, "choice"));
  check_options(fact, test.options, Path(&path, "oneOf"));
  if (fact != nullptr && test.options.size() >= fact->options.size()) {
    problems_.add(ErrorCode::impossible_threshold, Path(&path, "oneOf"), join(test.options),
                  "1.." + std::to_string(fact->options.size() - 1));
  }
}

void TestValidator::check_form(const Includes& test, const Ids& /*care_types*/, const Path& path) {
  const Fact* fact = check_fact(test.fact, {FactType::set}, Path(&path, "set"));
  const std::string_view key = test.relation == SetRelation::any_of   ? "anyOf"
                               : test.relation == SetRelation::all_of ? "allOf"
                                                                      : "onlyOf";
  check_options(fact, test.options, Path(&path, key));
}

void TestValidator::check_form(const Prefix& test, const Ids& /*care_types*/, const Path& path) {
  check_fact(test.fact, {FactType::agb}, Path(&path, "agb"));
  const Path prefixes(&path, "startsWith");
  for (std::size_t i = 0; i < test.prefixes.size(); ++i) {
    const std::string& prefix = test.prefixes[i];
    const bool two_digits =
        prefix.size() == 2 &&
        std::all_of(prefix.begin(), prefix.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!two_digits) {
      problems_.add(ErrorCode::wrong_value, Path(&prefixes, i), prefix, "00, 01 ... 99");
    }
  }
}

void TestValidator::check_form(const DateTest& test, const Ids& /*care_types*/, const Path& path) {
  check_fact(test.fact, {FactType::date}, Path(&path, "date"));
  if (test.on_or_after && test.on_or_before && *test.on_or_before < *test.on_or_after) {
    problems_.add(ErrorCode::reversed_dates, path, format_date(*test.on_or_before),
                  format_date(*test.on_or_after));
  }
}

void TestValidator::check_form(const Applicable& test, const Ids& /*care_types*/,
                               const Path& path) {
  const Fact* fact = check_fact(test.fact, {}, Path(&path, "applicable"));
  if (fact != nullptr && !fact->not_applicable) {
    problems_.add(ErrorCode::operator_mismatch, Path(&path, "applicable"), test.fact,
                  std::string(type_name(fact->type)));
  }
}

void TestValidator::check_form(const Since& test, const Ids& /*care_types*/, const Path& path) {
  if (test.edition.empty()) return;
  Ids known;
  for (const Edition& edition : policy_.editions) known.push_back(edition.id);
  if (std::find(known.begin(), known.end(), test.edition) == known.end()) {
    problems_.add(ErrorCode::unknown_edition, Path(&path, "since"), test.edition, join(known));
  }
}

void TestValidator::check_form(const RuleRef& test, const Ids& care_types, const Path& path) {
  if (test.rule.empty()) return;
  for (const std::string& care_type : care_types) {
    const auto refers_to = [&](const Rule& rule) {
      return rule.id == test.rule && rule.audience.holds_for(care_type);
    };
    if (std::any_of(policy_.conditions.begin(), policy_.conditions.end(), refers_to) ||
        std::any_of(policy_.factors.begin(), policy_.factors.end(), refers_to)) {
      continue;
    }
    problems_.add(ErrorCode::unknown_rule, Path(&path, "rule"), test.rule);
    return;
  }
}

void TestValidator::check_form(const FactorCount& test, const Ids& care_types, const Path& path) {
  for (const std::string& care_type : care_types) {
    const auto factors = std::count_if(
        policy_.factors.begin(), policy_.factors.end(),
        [&care_type](const Rule& rule) { return rule.audience.holds_for(care_type); });
    if (test.wanted <= factors) continue;
    problems_.add(ErrorCode::impossible_threshold, Path(&path, "factors"),
                  std::to_string(test.wanted), "1.." + std::to_string(factors));
    return;
  }
}

void TestValidator::check_cycles() {
  Ids factors;
  for (const Rule& factor : policy_.factors) factors.push_back(factor.id);
  std::map<std::string, Ids> refers;
  for (const auto* rules : {&policy_.conditions, &policy_.factors}) {
    for (const Rule& rule : *rules) {
      Ids& into = refers[rule.id];
      if (rule.applies) references(*rule.applies, factors, into);
      if (rule.when) references(*rule.when, factors, into);
    }
  }
  const auto returns_to = [&refers](const std::string& id) {
    std::set<std::string> seen;
    Ids waiting = refers[id];
    while (!waiting.empty()) {
      const std::string next = waiting.back();
      waiting.pop_back();
      if (next == id) return true;
      if (!seen.insert(next).second) continue;
      const auto found = refers.find(next);
      if (found == refers.end()) continue;
      waiting.insert(waiting.end(), found->second.begin(), found->second.end());
    }
    return false;
  };
  const Path root;
  const auto report = [&](const std::vector<Rule>& rules, std::string_view key) {
    const Path list(&root, key);
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (!returns_to(rules[i].id)) continue;
      problems_.add(ErrorCode::cycle, Path(&list, i), rules[i].id, join(refers[rules[i].id]));
    }
  };
  report(policy_.conditions, "conditions");
  report(policy_.factors, "factors");
}

}  // namespace contractwijzer
