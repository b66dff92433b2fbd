#include "random_tests.hpp"

#include <algorithm>
#include <array>

#include "contractwijzer/date.hpp"
#include "contractwijzer/test_tree.hpp"

namespace contractwijzer::test {

namespace {

std::string date_text(std::int64_t day) { return format_date(Date{std::chrono::days{day}}); }

std::string two_digits(std::int64_t number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

TestMaker::TestMaker(Source& source, const std::vector<RandomFact>& facts)
    : source_(source), facts_(facts) {
  draw_ties();
  days_ = {random_day(source_), random_day(source_)};
}

void TestMaker::draw_ties() {
  std::vector<const RandomFact*> counts;
  for (const RandomFact& fact : facts_) {
    if (fact.ties) counts.push_back(&fact);
  }
  if (counts.empty()) return;
  constexpr std::int64_t scale = Decimal::scale;
  for (std::size_t i = source_.below(3); i > 0; --i) {
    const RandomFact* part = source_.pick(counts);
    const RandomFact* whole = source_.pick(counts);
    if (part == whole || part->scope != whole->scope) continue;
    const std::int64_t percent = source_.one_in(2)   ? source_.between(1, 100 * scale)
                                 : source_.one_in(2) ? source_.between(0, 100) * scale
                                                     : source_.between(0, 4) * 25 * scale;
    ties_.push_back({part->id, whole->id, percent});
  }
}

Json TestMaker::make(const Reach& reach, int layers) {
  if (layers > 1 && source_.below(5) > 2) return composed(reach, layers);
  if (!reach.rules.empty() && source_.one_in(5)) return {{"rule", source_.pick(reach.rules)}};
  if (reach.factors > 0 && source_.one_in(4)) {
    return {{"factors", 1 + source_.below(reach.factors)}};
  }
  if (reach.day && source_.one_in(16)) return of_day(std::string(as_of_fact), days_);
  const RandomFact& fact = source_.pick(facts_);
  if (fact.may_not_apply && source_.one_in(4)) return {{"applicable", fact.id}};
  if (fact.ties && !ties_.empty() && source_.one_in(2)) return share();
  return of_fact(fact);
}

Json TestMaker::composed(const Reach& reach, int layers) {
  const std::size_t form = source_.below(5);
  if (form == 0) return {{"not", make(reach, layers - 1)}};
  Json parts = Json::array();
  for (std::size_t i = 1 + source_.below(3); i > 0; --i) parts.push_back(make(reach, layers - 1));
  if (form == 1) return {{"all", parts}};
  if (form == 2) return {{"any", parts}};
  if (form == 3) return {{"atLeast", 1 + source_.below(parts.size())}, {"of", parts}};
  std::size_t all = 0;
  Json weighed = Json::array();
  for (Json& part : parts) {
    const std::size_t weight = 1 + source_.below(source_.one_in(8) ? 1000 : 5);
    all += weight;
    weighed.push_back({{"weight", weight}, {"when", std::move(part)}});
  }
  return {{"points", weighed}, {"atLeast", 1 + source_.below(all)}};
}

Json TestMaker::of_fact(const RandomFact& fact) {
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      break;
    case ValueForm::number:
      return of_number(fact);
    case ValueForm::choice:
      return {{"choice", fact.id}, {"oneOf", some_of(fact.options, false)}};
    case ValueForm::set:
      return of_set(fact);
    case ValueForm::date:
      return of_day(fact.id, fact.marks);
    case ValueForm::agb: {
      std::vector<std::string> prefixes;
      for (const std::int64_t mark : fact.marks) prefixes.push_back(two_digits(mark));
      return {{"agb", fact.id}, {"startsWith", some_of(std::move(prefixes), true)}};
    }
  }
  return {{"yes", fact.id}};
}

Json TestMaker::of_number(const RandomFact& fact) {
  Json test{{"number", fact.id}};
  // What must lie above the least value, and what below the greatest, for the bound to say a thing.
  const auto bound = [&](const char* key, bool above, bool below) {
    const std::int64_t mark = source_.pick(fact.marks);
    if ((above && mark <= fact.low) || (below && mark >= fact.high)) return false;
    test[key] = number_json(mark);
    return true;
  };
  const std::size_t kind = source_.below(8);
  const bool from = kind < 5 && (source_.one_in(2) ? bound("atLeast", true, false)
                                                   : bound("moreThan", false, true));
  const bool until =
      kind > 2 && kind < 7 &&
      (source_.one_in(2) ? bound("atMost", false, true) : bound("lessThan", true, false));
  if (from && until) {
    const double lower = test.contains("atLeast") ? test["atLeast"] : test["moreThan"];
    const double upper = test.contains("atMost") ? test["atMost"] : test["lessThan"];
    const bool at_most_one = test.contains("moreThan") || test.contains("lessThan");
    if (upper < lower || (upper == lower && at_most_one)) {
      test.erase("atMost");
      test.erase("lessThan");
    }
  }
  if (test.size() == 1 || source_.one_in(16)) bound("equals", false, false);
  return test;
}

Json TestMaker::of_set(const RandomFact& fact) {
  constexpr std::array<const char*, 3> relations{"anyOf", "allOf", "onlyOf"};
  if (source_.one_in(4)) {
    const Json options = some_of(fact.options, true);
    return {{"set", fact.id}, {"atLeast", 1 + source_.below(options.size())}, {"of", options}};
  }
  return {{"set", fact.id}, {relations.at(source_.below(3)), some_of(fact.options, true)}};
}

Json TestMaker::of_day(const std::string& fact, const std::vector<std::int64_t>& marks) {
  const std::int64_t one = source_.pick(marks);
  const std::int64_t other = source_.pick(marks);
  switch (source_.below(3)) {
    case 0:
      return {{"date", fact}, {"onOrAfter", date_text(one)}};
    case 1:
      return {{"date", fact}, {"onOrBefore", date_text(one)}};
    default:
      return {{"date", fact},
              {"onOrAfter", date_text(std::min(one, other))},
              {"onOrBefore", date_text(std::max(one, other))}};
  }
}

Json TestMaker::share() {
  const Tie& tie = source_.pick(ties_);
  if (source_.one_in(5)) return comparison(tie);
  const bool more = tie.percent == 0 || (tie.percent < 100 * Decimal::scale && source_.one_in(2));
  const bool negated = source_.one_in(3);  // the others are what these are not
  return {{"share", tie.part},
          {"of", tie.whole},
          {more ? (negated ? "atMostPercent" : "moreThanPercent")
                : (negated ? "lessThanPercent" : "atLeastPercent"),
           number_json(tie.percent)}};
}

Json TestMaker::comparison(const Tie& tie) {
  constexpr std::array<const char*, 4> relations{"atLeast", "moreThan", "atMost", "lessThan"};
  Json test{{"compare", tie.part}, {relations.at(source_.below(4)), tie.whole}};
  if (source_.one_in(2)) test[source_.one_in(2) ? "plus" : "minus"] = 1 + source_.below(3);
  return test;
}

Json TestMaker::some_of(std::vector<std::string> options, bool maybe_all) {
  source_.shuffle(options);
  options.resize(1 + source_.below(options.size() - (maybe_all ? 0 : 1)));
  return options;
}

}  // namespace contractwijzer::test
