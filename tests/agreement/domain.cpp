#include "domain.hpp"

#include <algorithm>
#include <limits>

#include "each_leaf.hpp"

namespace contractwijzer::test {

namespace {

/// What the policy's tests say about one fact.
struct Said {
  Said(std::string_view fact, const Policy& policy) {
    each_leaf(policy,
              Overloaded{
                  [&](const Compare& compare) {
                    if (compare.fact != fact) return;
                    for (const auto& bound : {compare.at_least, compare.more_than, compare.at_most,
                                              compare.less_than, compare.equals}) {
                      if (bound) numbers.insert(bound->millionths);
                    }
                  },
                  [&](const Share& share) {
                    shares = shares || share.part == fact || share.whole == fact;
                  },
                  [&](const Against& against) {
                    shares = shares || against.fact == fact || against.other == fact;
                  },
                  [&](const DateTest& day) {
                    if (day.fact != fact) return;
                    if (day.on_or_after) days.insert(*day.on_or_after);
                    if (day.on_or_before) days.insert(*day.on_or_before);
                  },
                  [&](const Prefix& prefix) {
                    if (prefix.fact != fact) return;
                    prefixes.insert(prefix.prefixes.begin(), prefix.prefixes.end());
                  },
                  [](const auto& /*the other forms name options, or nothing*/) {},
              });
  }

  std::set<std::int64_t> numbers;
  std::set<Date> days;
  std::set<std::string> prefixes;
  bool shares = false;
};

bool is_tied(const Fact& fact, const std::vector<const Fact*>& facts, const Said& said) {
  return said.shares || !fact.no_more_than.empty() ||
         std::any_of(facts.begin(), facts.end(),
                     [&fact](const Fact* other) { return other->no_more_than == fact.id; });
}

void add_numbers(const Fact& fact, const Said& said, bool all, std::vector<Value>& into) {
  const std::int64_t low = fact.least().millionths;
  const std::int64_t high = fact.most().millionths;
  const std::int64_t step = is_whole(fact.type) ? Decimal::scale : 1;
  std::set<std::int64_t> numbers{low, high};
  if (all) {
    for (std::int64_t number = low; number <= high; number += step) numbers.insert(number);
  }
  for (const std::int64_t number : said.numbers) {
    if (number % step == 0) {
      numbers.insert({number - step, number, number + step});
    } else {  // between two counts
      numbers.insert({number - step / 2, number + step / 2});
    }
  }
  for (const std::int64_t number : numbers) {
    if (low <= number && number <= high) into.emplace_back(Decimal{number});
  }
}

std::set<Date> days_around(const Said& said) {
  std::set<Date> days{make_date(first_year, 1, 1), make_date(last_year, 12, 31)};
  for (const Date day : said.days) {
    days.insert({day - std::chrono::days{1}, day, day + std::chrono::days{1}});
  }
  return days;
}

void add_prefixes(const Said& said, std::vector<Value>& into) {
  for (const std::string& prefix : said.prefixes) into.emplace_back(prefix);
  if (!said.prefixes.contains("99")) into.emplace_back(std::string("99"));
}

void add_subsets(const Fact& fact, std::vector<Value>& into) {
  for (std::size_t bits = 0; bits < std::size_t{1} << fact.options.size(); ++bits) {
    std::set<std::string> chosen;
    for (std::size_t i = 0; i < fact.options.size(); ++i) {
      if ((bits >> i & 1U) != 0) chosen.insert(fact.options[i].id);
    }
    into.emplace_back(std::move(chosen));
  }
}

std::int64_t place_of(const Fact& fact, const std::string& option) {
  return std::find_if(fact.options.begin(), fact.options.end(),
                      [&option](const Option& other) { return other.id == option; }) -
         fact.options.begin();
}

std::vector<Value> values_of(const Fact& fact, const Said& said, bool is_tied) {
  std::vector<Value> values;
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      values = {false, true};
      break;
    case ValueForm::number:
      add_numbers(fact, said, is_tied, values);
      break;
    case ValueForm::choice:
      for (const Option& option : fact.options) values.emplace_back(option.id);
      break;
    case ValueForm::set:
      add_subsets(fact, values);
      break;
    case ValueForm::date:
      for (const Date day : days_around(said)) values.emplace_back(day);
      break;
    case ValueForm::agb:
      add_prefixes(said, values);
      break;
  }
  if (fact.not_applicable) values.emplace_back(NotApplicable{});
  return values;
}

}  // namespace

std::vector<std::vector<Value>> values_of(const std::vector<const Fact*>& facts,
                                          const Policy& policy) {
  std::vector<std::vector<Value>> values;
  for (const Fact* fact : facts) {
    const Said said(fact->id, policy);
    values.push_back(values_of(*fact, said, is_tied(*fact, facts, said)));
  }
  return values;
}

std::vector<Date> days_of(const Policy& policy) {
  const std::set<Date> days = days_around(Said(as_of_fact, policy));
  return {days.begin(), days.end()};
}

std::int64_t code_of(const Fact& fact, const Value& value) {
  return std::visit(
      Overloaded{
          [](const NotApplicable&) { return std::numeric_limits<std::int64_t>::min(); },
          [](const Undetermined&) { return std::int64_t{0}; },
          [](bool yes) { return std::int64_t{yes ? 1 : 0}; },
          [](Decimal number) { return number.millionths; },
          [](Date day) { return std::int64_t{day.time_since_epoch().count()}; },
          [&fact](const std::string& word) {
            return fact.type == FactType::agb ? std::int64_t{std::stoi(word)}
                                              : place_of(fact, word);
          },
          [&fact](const std::set<std::string>& options) {
            std::int64_t bits = 0;
            for (const std::string& option : options)
              bits |= std::int64_t{1} << place_of(fact, option);
            return bits;
          },
      },
      value);
}

}  // namespace contractwijzer::test
