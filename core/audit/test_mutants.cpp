#include "test_mutants.hpp"

#include <algorithm>

#include "compiler/policy/answer_groups.hpp"

namespace contractwijzer::audit {

namespace {

class TestMutator {
 public:
  TestMutator(ValueMutants& values, const Policy& policy, const std::vector<Fact>& facts)
      : values_(values), policy_(policy), facts_(facts) {}

  void change(std::optional<Test>& test, const std::string& where) {
    if (!test) return;
    values_.with(test, std::optional<Test>{}, where, "dropped");
    change(*test, where);
  }

  void change(Test& test, const std::string& where) {
    // A copy of the form: the test itself is changed meanwhile.
    std::visit([&](auto form) { change_form(test, std::move(form), where); }, test.form);
  }

 private:
  static constexpr std::size_t few = 12;

  [[nodiscard]] const Fact* find_fact(const std::string& id) const {
    const auto at = std::find_if(facts_.begin(), facts_.end(),
                                 [&id](const Fact& fact) { return fact.id == id; });
    return at == facts_.end() ? nullptr : &*at;
  }

  /// One, or of a number with decimals one in its last decimal.
  [[nodiscard]] Decimal step_of(const Compare& test) const {
    const Fact* fact = find_fact(test.fact);
    std::int64_t step = Decimal::scale;
    if (fact == nullptr || is_whole(fact->type)) return {step};
    for (const auto& bound :
         {test.at_least, test.more_than, test.at_most, test.less_than, test.equals}) {
      while (bound && bound->millionths % step != 0) step /= 10;
    }
    return {step};
  }

  template <typename Form>
  void change_parts(Test& test, const std::string& where) {
    auto& of = std::get<Form>(test.form).of;
    if (of.size() > 1) values_.drop_each(of, where);
    for (std::size_t i = 0; i < of.size(); ++i) change(of[i], where + "/" + std::to_string(i));
  }

  void change_form(Test& test, const All& form, const std::string& where) {
    if (form.of.size() > 1) values_.with(test, Test{Any{form.of}}, where, "all -> any");
    change_parts<All>(test, where + "/all");
  }
  void change_form(Test& test, const Any& form, const std::string& where) {
    if (form.of.size() > 1) values_.with(test, Test{All{form.of}}, where, "any -> all");
    change_parts<Any>(test, where + "/any");
  }
  void change_form(Test& test, const Not& form, const std::string& where) {
    values_.with(test, form.of.front(), where, "not -> as it is");
    change_parts<Not>(test, where + "/not");
  }
  void change_form(Test& test, const AtLeastOf& form, const std::string& where) {
    values_.count(std::get<AtLeastOf>(test.form).wanted, static_cast<int>(form.of.size()),
                  where + "/atLeast");
    change_parts<AtLeastOf>(test, where + "/of");
  }
  void change_form(Test& test, const Points& form, const std::string& where) {
    constexpr int most_weight = 1000;
    auto& points = std::get<Points>(test.form);
    int all = 0;
    for (const int weight : form.weights) all += weight;
    values_.count(points.wanted, all, where + "/atLeast");
    for (std::size_t i = 0; i < form.of.size(); ++i) {
      const std::string part = where + "/points/" + std::to_string(i);
      if (form.of.size() > 1) {
        Points fewer = form;
        fewer.of.erase(fewer.of.begin() + static_cast<std::ptrdiff_t>(i));
        fewer.weights.erase(fewer.weights.begin() + static_cast<std::ptrdiff_t>(i));
        values_.with(points, std::move(fewer), part, "dropped");
      }
      values_.count(points.weights[i], most_weight, part + "/weight");
      change(points.of[i], part + "/when");
    }
  }
  void change_form(Test& test, const Yes& form, const std::string& where) {
    values_.with(test, Test{Not{{Test{form}}}}, where, "yes -> no");
  }
  void change_form(Test& test, const Compare& form, const std::string& where) {
    auto& compare = std::get<Compare>(test.form);
    const Decimal step = step_of(form);
    values_.bound(compare.at_least, step, where + "/atLeast");
    values_.bound(compare.more_than, step, where + "/moreThan");
    values_.bound(compare.at_most, step, where + "/atMost");
    values_.bound(compare.less_than, step, where + "/lessThan");
    values_.bound(compare.equals, step, where + "/equals");
    if (!form.groups.empty()) groups(compare.groups, form.fact, where + "/in");
  }
  void change_form(Test& test, const Share& form, const std::string& where) {
    auto& share = std::get<Share>(test.form);
    for (const int shift : {-1, 1}) {
      const Decimal other{form.percent.millionths + shift * Decimal::scale};
      values_.with(share.percent, other, where + "/percent",
                   form.percent.to_string() + " -> " + other.to_string());
    }
    change_edge(share.relation, where + "/percent");
  }
  void change_form(Test& test, const Against& form, const std::string& where) {
    auto& against = std::get<Against>(test.form);
    change_edge(against.relation, where);
    for (const int shift : {-1, 1}) {
      if (form.is_of_days) {
        values_.with(against.days, form.days + shift, where, "a day moved");
      } else {
        const Decimal other{form.plus.millionths + shift * Decimal::scale};
        values_.with(against.plus, other, where,
                     form.plus.to_string() + " -> " + other.to_string());
      }
    }
  }
  /// Whether the bound itself still counts.
  void change_edge(Relation& relation, const std::string& where) {
    const bool is_lower = relation == Relation::at_least || relation == Relation::more_than;
    const bool counts = relation == Relation::at_least || relation == Relation::at_most;
    const Relation other = is_lower ? (counts ? Relation::more_than : Relation::at_least)
                                    : (counts ? Relation::less_than : Relation::at_most);
    values_.with(relation, other, where, counts ? "with the bound -> without" : "without -> with");
  }
  void options(std::vector<std::string>& options, const std::string& fact,
               const std::string& where) {
    if (options.size() > 1) values_.drop_each(options, where);
    const Fact* meta = find_fact(fact);
    if (meta == nullptr) return;
    const Ids named = options_named(policy_, fact, options);
    const auto is_named = [&named](const std::string& id) {
      return std::find(named.begin(), named.end(), id) != named.end();
    };
    const auto add = [&](const std::string& id) {
      std::vector<std::string> more = options;
      more.push_back(id);
      values_.with(options, std::move(more), where, "and " + id);
    };
    for (const Option& option : meta->options) {
      if (is_named(option.id)) continue;
      add(option.id);
      if (meta->options.size() > few) break;  // of many, one stands for all
    }
    for (const std::string& id : group_ids(policy_, fact)) {
      const Ids& more = find_group(policy_, fact, id)->options;
      if (!std::all_of(more.begin(), more.end(), is_named)) add(id);
    }
  }
  /// Groups of ranges.
  void groups(std::vector<std::string>& groups, const std::string& fact, const std::string& where) {
    if (groups.size() > 1) values_.drop_each(groups, where);
    for (const std::string& id : group_ids(policy_, fact)) {
      if (std::find(groups.begin(), groups.end(), id) != groups.end()) continue;
      std::vector<std::string> more = groups;
      more.push_back(id);
      values_.with(groups, std::move(more), where, "and " + id);
    }
  }
  void change_form(Test& test, const OneOf& form, const std::string& where) {
    options(std::get<OneOf>(test.form).options, form.fact, where + "/oneOf");
  }
  void change_form(Test& test, const Includes& form, const std::string& where) {
    auto& includes = std::get<Includes>(test.form);
    options(includes.options, form.fact, where + "/options");
    if (form.relation == SetRelation::count_of) {
      values_.count(includes.wanted, static_cast<int>(form.options.size()), where + "/atLeast");
      return;
    }
    for (const auto other : {SetRelation::any_of, SetRelation::all_of, SetRelation::only_of}) {
      if (other == form.relation) continue;
      const bool same_of_one = form.options.size() == 1 && other != SetRelation::only_of &&
                               form.relation != SetRelation::only_of;
      if (!same_of_one) values_.with(includes.relation, other, where, "another relation");
    }
  }
  void change_form(Test& test, const Prefix& form, const std::string& where) {
    if (form.prefixes.size() > 1) {
      values_.drop_each(std::get<Prefix>(test.form).prefixes, where + "/startsWith");
    }
  }
  void change_form(Test& test, const DateTest& /*form*/, const std::string& where) {
    auto& date = std::get<DateTest>(test.form);
    values_.day(date.on_or_after, where + "/onOrAfter");
    values_.day(date.on_or_before, where + "/onOrBefore");
  }
  void change_form(Test& test, const Applicable& form, const std::string& where) {
    values_.with(test, Test{Not{{Test{form}}}}, where, "applicable -> not");
  }
  void change_form(Test& test, const Since& form, const std::string& where) {
    for (const Edition& edition : policy_.editions) {
      if (edition.id == form.edition) continue;
      values_.with(std::get<Since>(test.form).edition, edition.id, where,
                   form.edition + " -> " + edition.id);
    }
  }
  void change_form(Test& test, const RuleRef& form, const std::string& where) {
    values_.with(test, Test{Not{{Test{form}}}}, where, "rule -> not");
  }
  void change_form(Test& test, const FactorCount& /*form*/, const std::string& where) {
    values_.count(std::get<FactorCount>(test.form).wanted,
                  static_cast<int>(policy_.rules[RuleKind::factor].size()), where + "/factors");
  }

  ValueMutants& values_;
  const Policy& policy_;
  const std::vector<Fact>& facts_;
};

}  // namespace

void each_test_mutant(std::optional<Test>& test, const std::string& where, ValueMutants& values,
                      const Policy& policy, const std::vector<Fact>& facts) {
  TestMutator(values, policy, facts).change(test, where);
}

void each_test_mutant(Test& test, const std::string& where, ValueMutants& values,
                      const Policy& policy, const std::vector<Fact>& facts) {
  TestMutator(values, policy, facts).change(test, where);
}

}  // namespace contractwijzer::audit
