#include "model.hpp"

#include <algorithm>

#include "each_leaf.hpp"
#include "support.hpp"

namespace contractwijzer::test {

namespace {

template <typename T>
const T* as(const Practice& practice, std::string_view fact) {
  return std::get_if<T>(&practice.find(fact)->second);
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A name in a test: an option's own, or that of a group which has it.
bool names(const Policy& policy, const std::string& fact, const std::string& name,
           const std::string& option) {
  const auto& groups = policy.answer_groups;
  return name == option || std::any_of(groups.begin(), groups.end(), [&](const auto& group) {
           return group.fact == fact && group.id == name && contains(group.options, option);
         });
}

bool names(const Policy& policy, const std::string& fact, const std::vector<std::string>& test,
           const std::string& option) {
  return std::any_of(test.begin(), test.end(),
                     [&](const std::string& name) { return names(policy, fact, name, option); });
}

bool lies_in(const Policy& policy, const Compare& test, Decimal number) {
  const auto& groups = policy.answer_groups;
  return std::any_of(groups.begin(), groups.end(), [&](const AnswerGroup& group) {
    return group.fact == test.fact && contains(test.groups, group.id) &&
           std::any_of(group.ranges.begin(), group.ranges.end(), [&](const NumberRange& range) {
             return number >= range.from && number <= range.until;
           });
  });
}

bool within(const Compare& test, Decimal number) {
  return (!test.at_least || number >= *test.at_least) &&
         (!test.more_than || number > *test.more_than) &&
         (!test.at_most || number <= *test.at_most) &&
         (!test.less_than || number < *test.less_than) && (!test.equals || number == *test.equals);
}

template <typename T>
bool relates(Relation relation, T left, T right) {
  switch (relation) {
    case Relation::at_least:
      return left >= right;
    case Relation::more_than:
      return left > right;
    case Relation::at_most:
      return left <= right;
    case Relation::less_than:
      return left < right;
  }
  return false;
}

/// part / whole against percent / 100: part * 100 against whole * percent, as parts of a million
/// where both are counts, and else with hundredths of a per cent.
bool reaches(const Share& test, Decimal part, Decimal whole) {
  if (whole <= Decimal{}) return false;
  const auto size = [](std::int64_t number) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(number, 0));
  };
  const auto percent = size(test.percent.millionths);
  if (part.is_whole() && whole.is_whole()) {
    return relates(test.relation, size(part.whole_part()) * 100 * size(Decimal::scale),
                   size(whole.whole_part()) * percent);
  }
  return relates(test.relation, size(part.millionths) * 10'000,
                 size(whole.millionths) * (percent / 10'000));
}

/// The day so many months later, counted month by month: of a shorter month its last.
Date later(Date day, int months) {
  const std::chrono::year_month_day from{day};
  auto month = from.year() / from.month();
  for (; months > 0; --months) month += std::chrono::months{1};
  for (; months < 0; ++months) month -= std::chrono::months{1};
  const std::chrono::year_month_day last{month / std::chrono::last};
  return std::min(from.day(), last.day()) == last.day() ? Date{last} : Date{month / from.day()};
}

bool fits(const Against& test, const Value* one, const Value* other) {
  if (one == nullptr || other == nullptr) return false;
  if (const auto* number = std::get_if<Decimal>(one)) {
    const auto* bound = std::get_if<Decimal>(other);
    return bound != nullptr &&
           relates(test.relation, number->millionths, bound->millionths + test.plus.millionths);
  }
  const auto* day = std::get_if<Date>(one);
  const auto* bound = std::get_if<Date>(other);
  return day != nullptr && bound != nullptr &&
         relates(test.relation, *day, later(*bound, test.months) + std::chrono::days{test.days});
}

bool relates(const Policy& policy, const Includes& test, const std::set<std::string>& answer) {
  const auto in_test = [&](const std::string& option) {
    return names(policy, test.fact, test.options, option);
  };
  std::set<std::string> wanted;
  for (const std::string& name : test.options) {
    bool is_group = false;
    for (const AnswerGroup& group : policy.answer_groups) {
      if (group.fact != test.fact || group.id != name) continue;
      is_group = true;
      wanted.insert(group.options.begin(), group.options.end());
    }
    if (!is_group) wanted.insert(name);
  }
  switch (test.relation) {
    case SetRelation::any_of:
      return std::any_of(answer.begin(), answer.end(), in_test);
    case SetRelation::all_of:
      return std::includes(answer.begin(), answer.end(), wanted.begin(), wanted.end());
    case SetRelation::count_of:
      return std::count_if(answer.begin(), answer.end(), in_test) >= test.wanted;
    case SetRelation::only_of:
      return !answer.empty() && std::all_of(answer.begin(), answer.end(), in_test);
  }
  return false;
}

bool leads(const Offer& offer) { return leads_to_contract(offer.kind); }

std::string outcome_without_contract(const Offer& offer) {
  switch (offer.kind) {
    case OfferKind::running_on:
      return "running-on " + offer.id;
    case OfferKind::not_offered:
      return "not-offered " + offer.id;
    case OfferKind::not_yet_offered:
      return "not-yet-offered " + offer.id;
    case OfferKind::criteria_elsewhere:
      return "criteria-elsewhere " + offer.id;
    case OfferKind::automatic:
    case OfferKind::on_request:
    case OfferKind::with_hospital_care:
    case OfferKind::by_selection:
      break;
  }
  return {};
}

}  // namespace

namespace {

Value value_of(const Fact& fact, std::int64_t code) {
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      return code != 0;
    case ValueForm::number:
      return Decimal{code};
    case ValueForm::choice:
      return fact.options[static_cast<std::size_t>(code)].id;
    case ValueForm::date:
      return Date{std::chrono::days{code}};
    case ValueForm::set:
    case ValueForm::agb:
      break;
  }
  std::set<std::string> chosen;
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if ((code >> i & 1) != 0) chosen.insert(fact.options[i].id);
  }
  return chosen;
}

}  // namespace

Practice Model::as_asked(const Practice& given) const {
  Practice practice = given;
  // Whether one is asked may hang on another that is not: as many times as there are is enough.
  for (std::size_t times = 0; times < policy_.asked_of_some.size(); ++times) {
    Practice next = given;
    for (const Fact& fact : policy_.asked_of_some) {
      const auto answer = next.find(fact.id);
      if (answer == next.end() || holds(fact.asked_when, practice)) continue;
      answer->second = fact.otherwise ? value_of(fact, *fact.otherwise) : Value{NotApplicable{}};
    }
    practice = std::move(next);
  }
  return practice;
}

bool Model::holds(const std::optional<Test>& test, const Practice& practice) const {
  return !test || holds(*test, practice);
}

int Model::count(const std::vector<Test>& tests, const Practice& practice) const {
  return static_cast<int>(std::count_if(tests.begin(), tests.end(),
                                        [&](const Test& test) { return holds(test, practice); }));
}

bool Model::met(const Rule& rule, const Practice& practice) const {
  return holds(rule.applies, practice) && holds(rule.when, practice);
}

bool Model::holds(const Test& test, const Practice& practice) const {
  return std::visit(
      Overloaded{
          [&](const All& all) {
            return count(all.of, practice) == static_cast<int>(all.of.size());
          },
          [&](const Any& any) { return count(any.of, practice) > 0; },
          [&](const Not& negation) { return count(negation.of, practice) == 0; },
          [&](const AtLeastOf& some) { return count(some.of, practice) >= some.wanted; },
          [&](const Points& points) {
            int sum = 0;
            for (std::size_t i = 0; i < points.of.size(); ++i) {
              if (holds(points.of[i], practice)) sum += points.weights[i];
            }
            return sum >= points.wanted;
          },
          [&](const Yes& yes) {
            const auto* answer = as<bool>(practice, yes.fact);
            return answer != nullptr && *answer;
          },
          [&](const Compare& compare) {
            const auto* number = as<Decimal>(practice, compare.fact);
            if (number == nullptr) return false;
            return compare.groups.empty() ? within(compare, *number)
                                          : lies_in(policy_, compare, *number);
          },
          [&](const Share& share) {
            const auto* part = as<Decimal>(practice, share.part);
            const auto* whole = as<Decimal>(practice, share.whole);
            return part != nullptr && whole != nullptr && reaches(share, *part, *whole);
          },
          [&](const Against& against) {
            const Value today{as_of_};
            const auto value = [&](const std::string& fact) -> const Value* {
              if (fact == as_of_fact) return &today;
              const auto found = practice.find(fact);
              return found == practice.end() ? nullptr : &found->second;
            };
            return fits(against, value(against.fact), value(against.other));
          },
          [&](const OneOf& one_of) {
            const auto* option = as<std::string>(practice, one_of.fact);
            return option != nullptr && names(policy_, one_of.fact, one_of.options, *option);
          },
          [&](const Includes& includes) {
            const auto* options = as<std::set<std::string>>(practice, includes.fact);
            return options != nullptr && relates(policy_, includes, *options);
          },
          [&](const Prefix& prefix) {
            const auto* digits = as<std::string>(practice, prefix.fact);
            return digits != nullptr && contains(prefix.prefixes, *digits);
          },
          [&](const DateTest& test_of_day) {
            const auto* day =
                test_of_day.fact == as_of_fact ? &as_of_ : as<Date>(practice, test_of_day.fact);
            return day != nullptr &&
                   (!test_of_day.on_or_after || *day >= *test_of_day.on_or_after) &&
                   (!test_of_day.on_or_before || *day <= *test_of_day.on_or_before);
          },
          [&](const Applicable& applicable) {
            return as<NotApplicable>(practice, applicable.fact) == nullptr;
          },
          [&](const Since& since) {
            const auto& editions = policy_.editions;
            const std::size_t asked = edition_.value_or(editions.size() - 1);
            for (std::size_t i = 0; i <= asked; ++i) {
              if (editions[i].id == since.edition) return true;
            }
            return false;
          },
          [&](const RuleRef& ref) {
            for (const auto& rules : policy_.rules.decisive()) {
              for (const Rule& rule : rules) {
                if (rule.id == ref.rule) return met(rule, practice);
              }
            }
            return false;
          },
          [&](const FactorCount& factors) {
            return std::count_if(policy_.rules[RuleKind::factor].begin(),
                                 policy_.rules[RuleKind::factor].end(), [&](const Rule& factor) {
                                   return factor.audience.holds_for(care_type_.id) &&
                                          met(factor, practice);
                                 }) >= factors.wanted;
          },
      },
      test.form);
}

RuleState Model::state(const Rule& rule, const Practice& given) const {
  const Practice practice = as_asked(given);
  if (!holds(rule.applies, practice)) return RuleState::not_applicable;
  if (!rule.when) return RuleState::not_checkable;
  return holds(rule.when, practice) ? RuleState::met : RuleState::not_met;
}

bool Model::contradicts_itself(const Practice& given) const {
  const Practice practice = as_asked(given);
  return std::any_of(policy_.contradictions.begin(), policy_.contradictions.end(),
                     [&](const Contradiction& contradiction) {
                       bool is_asked_for = contradiction.audience.holds_for(care_type_.id);
                       const auto look_at = [&](const std::string& fact) {
                         is_asked_for = is_asked_for && practice.contains(fact);
                       };
                       auto visit = Overloaded{
                           [&](const Share& share) {
                             look_at(share.part);
                             look_at(share.whole);
                           },
                           [&](const Against& against) {
                             look_at(against.fact);
                             look_at(against.other);
                           },
                           [](const Since&) {},
                           [](const RuleRef&) {},
                           [](const FactorCount&) {},
                           [&](const auto& leaf) { look_at(leaf.fact); },
                       };
                       each_leaf(contradiction.when, visit);
                       return is_asked_for && holds(contradiction.when, practice);
                     });
}

std::vector<const Offer*> Model::ways_in() const {
  std::vector<const Offer*> ways;
  for (const std::string& id : care_type_.offers) {
    for (const Offer& offer : policy_.offers) {
      if (offer.id == id && !offer.is_supplementary) ways.push_back(&offer);
    }
  }
  return ways;
}

std::vector<const Offer*> Model::ways_beside() const {
  std::vector<const Offer*> ways;
  for (const std::string& id : care_type_.offers) {
    for (const Offer& offer : policy_.offers) {
      if (offer.id == id && offer.is_supplementary) ways.push_back(&offer);
    }
  }
  return ways;
}

Kind Model::kind(const Practice& given) const {
  const Practice practice = as_asked(given);
  Kind kind;
  for (const auto& ways : {ways_in(), ways_beside()}) {
    for (const Offer* offer : ways) kind.holds.push_back(holds(offer->when, practice));
  }
  for (const Rule& condition : policy_.rules[RuleKind::condition]) {
    if (condition.audience.holds_for(care_type_.id) &&
        state(condition, practice) == RuleState::not_met) {
      return kind;
    }
  }
  for (const Contract& contract : care_type_.contracts) {
    if (holds(contract.when, practice)) kind.contracts.push_back(contract.id);
  }
  return kind;
}

std::string Model::reached(const Kind& kind, const Offer& offer, bool has_contract) const {
  if (!leads(offer)) return outcome_without_contract(offer);
  const bool is_chosen_yet = offer.kind != OfferKind::by_selection || has_contract;
  for (const Contract& contract : care_type_.contracts) {
    if (!contains(kind.contracts, contract.id)) continue;
    if (!contract.offers.empty() && !contains(contract.offers, offer.id)) continue;
    return (is_chosen_yet ? "contract " : "eligible ") + contract.id + " " + offer.id;
  }
  return "none";
}

std::string Model::outcome(const Practice& practice) const {
  const Kind kind = this->kind(practice);
  const auto ways = ways_in();
  for (std::size_t i = 0; i < ways.size(); ++i) {
    if (kind.holds[i]) return reached(kind, *ways[i]);
  }
  return "none";
}

std::vector<std::string> Model::outcomes() const {
  std::vector<std::string> all;
  for (const Contract& contract : care_type_.contracts) {
    const auto comes_by = [&contract](const Offer& offer) {
      return contract.offers.empty() || contains(contract.offers, offer.id);
    };
    for (const Offer* offer : ways_in()) {
      if (leads(*offer) && comes_by(*offer)) {
        all.push_back("contract " + contract.id + " " + offer->id);
      }
    }
    for (const Offer* offer : ways_in()) {
      if (offer->kind == OfferKind::by_selection && comes_by(*offer)) {
        all.push_back("eligible " + contract.id + " " + offer->id);
      }
    }
  }
  for (const Offer* offer : ways_in()) {
    if (!leads(*offer)) all.push_back(outcome_without_contract(*offer));
  }
  all.emplace_back("none");
  return all;
}

namespace {

/// What this part is with the others that add up, where it is told.
std::int64_t together(const Fact& part, const std::vector<const Fact*>& facts,
                      const Practice& practice) {
  std::int64_t sum = 0;
  for (const Fact* fact : facts) {
    const auto answer = practice.find(fact->id);
    if (!fact->adds_up || fact->no_more_than != part.no_more_than || answer == practice.end()) {
      continue;
    }
    if (const auto* number = std::get_if<Decimal>(&answer->second)) sum += number->millionths;
  }
  return sum;
}

}  // namespace

bool parts_fit(const std::vector<const Fact*>& facts, const Practice& practice) {
  return std::all_of(facts.begin(), facts.end(), [&](const Fact* fact) {
    if (fact->no_more_than.empty()) return true;
    const auto part = practice.find(fact->id);
    const auto whole = practice.find(fact->no_more_than);
    if (fact->adds_up && part != practice.end()) {
      const std::int64_t sum = together(*fact, facts, practice);
      for (const Fact* other : facts) {
        const bool is_open = other->id == fact->no_more_than && whole == practice.end();
        if (is_open && sum > other->most().millionths) return false;
      }
      if (whole != practice.end()) {
        const auto* all = std::get_if<Decimal>(&whole->second);
        if (all != nullptr && sum > all->millionths) return false;
      }
    }
    if (part == practice.end() || whole == practice.end()) return true;
    const auto* less = std::get_if<Decimal>(&part->second);
    const auto* more = std::get_if<Decimal>(&whole->second);
    return less == nullptr || more == nullptr || *less <= *more;
  });
}

bool is_event(const Fact& fact, const Policy& policy) {
  const auto names_it = [&fact](const auto& entry) { return entry.event == fact.id; };
  const auto counts_from_it = [&fact](const Step& step) {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    return counted != nullptr && counted->fact == fact.id;
  };
  return std::any_of(policy.steps.begin(), policy.steps.end(), names_it) ||
         std::any_of(policy.steps.begin(), policy.steps.end(), counts_from_it) ||
         std::any_of(policy.start_rules.begin(), policy.start_rules.end(), names_it);
}

namespace {

/// The numbers, days and prefixes that a policy's tests name.
struct Named {
  explicit Named(const Policy& policy) {
    for (const AnswerGroup& group : policy.answer_groups) {
      for (const NumberRange& range : group.ranges) {
        numbers.insert({range.from.millionths, range.until.millionths});
      }
    }
    each_leaf(policy,
              Overloaded{
                  [this](const Compare& compare) {
                    for (const auto& bound : {compare.at_least, compare.more_than, compare.at_most,
                                              compare.less_than, compare.equals}) {
                      if (bound) numbers.insert(bound->millionths);
                    }
                  },
                  [this](const DateTest& day) {
                    if (day.on_or_after) days.insert(*day.on_or_after);
                    if (day.on_or_before) days.insert(*day.on_or_before);
                  },
                  [this](const Prefix& prefix) {
                    prefixes.insert(prefix.prefixes.begin(), prefix.prefixes.end());
                  },
                  [](const auto& /*the other forms name none*/) {},
              });
  }

  std::set<std::int64_t> numbers;
  std::set<Date> days;
  std::set<std::string> prefixes;
};

void add_numbers(const Fact& fact, const Named& named, std::vector<Value>& into) {
  const std::int64_t low = fact.least().millionths;
  const std::int64_t high = fact.most().millionths;
  const std::int64_t step = is_whole(fact.type) ? Decimal::scale : 1;
  std::set<std::int64_t> numbers{low, high};
  if ((high - low) / step <= 20) {
    for (std::int64_t number = low; number <= high; number += step) numbers.insert(number);
  } else {
    for (std::int64_t i = 1; i <= 12; ++i) numbers.insert(low + i * step);
    for (const std::int64_t number : named.numbers) {
      const std::int64_t base = number / step * step;
      numbers.insert({base - step, base, base + step});
    }
  }
  for (const std::int64_t number : numbers) {
    if (low <= number && number <= high) into.emplace_back(Decimal{number});
  }
}

void add_days(const Named& named, std::vector<Value>& into) {
  std::set<Date> days{make_date(first_year, 1, 1), make_date(2024, 12, 31),
                      make_date(last_year, 12, 31)};
  for (const Date day : named.days) {
    days.insert({day - std::chrono::days{1}, day, day + std::chrono::days{1}});
  }
  for (const Date day : days) into.emplace_back(day);
}

Date counted_from(const CountedFrom& counted, Date day, int times) {
  return counted.unit == TimeUnit::months ? add_months(day, counted.length * times)
                                          : day + std::chrono::days{counted.length * times};
}

/// The days that are tried of one that a step's own is counted from: some day, a later one, and the
/// earliest; where it is counted back, also the earliest on which what it asks can have been done.
std::set<Date> counted_days(const CountedFrom& counted, const Policy& policy) {
  std::set<Date> days{policy.term.from - std::chrono::days{31},
                      policy.term.from + std::chrono::days{75}};
  if (policy.events) {
    const Date first = policy.events->from;
    days.insert(first);
    if (counted.length < 0) days.insert(counted_from(counted, first, -1));
  }
  return days;
}

/// In time and too late for each deadline, or some day before the policy's year.
void add_deeds(const Fact& fact, const Policy& policy, std::vector<Value>& into) {
  std::set<Date> days;
  const auto add_around = [&days](Date first, Date last) {
    days.insert({first, first + std::chrono::days{1}, last + std::chrono::days{1}});
  };
  for (const Step& step : policy.steps) {
    if (step.event != fact.id || step.kind != StepKind::deadline) continue;
    if (const auto* on = std::get_if<OnDay>(&step.when)) add_around(on->day, on->day);
    if (const auto* in = std::get_if<InPeriod>(&step.when)) {
      const auto period =
          std::find_if(policy.periods.begin(), policy.periods.end(),
                       [in](const Period& other) { return other.id == in->period; });
      add_around(period->from, period->until);
    }
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    if (counted == nullptr || counted->unit == TimeUnit::working_days) continue;
    for (const Date base : counted_days(*counted, policy)) {
      const Date last = counted_from(*counted, base, 1);
      add_around(last, last);
    }
  }
  for (const Step& step : policy.steps) {
    const auto* counted = std::get_if<CountedFrom>(&step.when);
    if (counted != nullptr && counted->fact == fact.id) days.merge(counted_days(*counted, policy));
  }
  if (days.empty()) {
    days.insert(policy.term.from - std::chrono::days{31});
  }
  for (const Date day : days) into.emplace_back(day);
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

}  // namespace

std::vector<Value> domain_of(const Fact& fact, const Policy& policy) {
  const Named named(policy);
  std::vector<Value> values;
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      values = {false, true};
      break;
    case ValueForm::number:
      add_numbers(fact, named, values);
      break;
    case ValueForm::choice:
      for (const Option& option : fact.options) values.emplace_back(option.id);
      break;
    case ValueForm::set:
      add_subsets(fact, values);
      break;
    case ValueForm::date:
      if (is_event(fact, policy)) {
        add_deeds(fact, policy, values);
      } else {
        add_days(named, values);
      }
      break;
    case ValueForm::agb:
      for (const std::string& prefix : named.prefixes) values.emplace_back(prefix);
      values.emplace_back(std::string("99"));
      break;
  }
  if (fact.not_applicable) values.emplace_back(NotApplicable{});
  return values;
}

std::vector<const Fact*> facts_of(const CompiledPolicy& policy, const CareType& care_type,
                                  bool decisive) {
  std::vector<const Fact*> facts;
  for (const QuestionGroup& group : policy.questions(care_type)) {
    for (const FactUse& use : group.facts) {
      const bool decides = std::any_of(use.uses.begin(), use.uses.end(), [](Use one) {
        return one == Use::condition || one == Use::factor || one == Use::offer;
      });
      if (decides || !decisive) facts.push_back(use.fact);
    }
  }
  return facts;
}

namespace {

std::string in_quotes(std::string_view word) { return "\"" + std::string(word) + "\""; }

std::string value_text(const Fact& fact, const Value& value) {
  return std::visit(
      Overloaded{
          [](const NotApplicable&) { return in_quotes("not-applicable"); },
          [&](const Undetermined&) { return in_quotes(fact.undetermined.front() + "000000"); },
          [](bool yes) { return std::string(yes ? "true" : "false"); },
          [](Decimal number) { return number.to_string(); },
          [](Date day) { return in_quotes(format_date(day)); },
          [&](const std::string& word) {
            return in_quotes(fact.type == FactType::agb ? word + "123456" : word);
          },
          [](const std::set<std::string>& options) {
            std::vector<std::string> ids;
            for (const std::string& id : options) ids.push_back(in_quotes(id));
            return "[" + joined(ids, ",") + "]";
          },
      },
      value);
}

}  // namespace

std::string answers_text(const std::vector<const Fact*>& facts, const std::string& care_type,
                         const Practice& practice, const std::string& edition) {
  std::vector<std::string> of_practice;
  std::vector<std::string> of_care_type;
  for (const Fact* fact : facts) {
    const auto answer = practice.find(fact->id);
    if (answer == practice.end()) continue;
    (fact->scope == Scope::practice ? of_practice : of_care_type)
        .push_back(in_quotes(fact->id) + ":" + value_text(*fact, answer->second));
  }
  const std::string asked = edition.empty() ? "" : R"("edition":")" + edition + R"(",)";
  return R"({"format":1,)" + asked + R"("practice":{)" + joined(of_practice, ",") +
         R"(},"careTypes":{")" + care_type + R"(":{)" + joined(of_care_type, ",") + "}}}";
}

}  // namespace contractwijzer::test
