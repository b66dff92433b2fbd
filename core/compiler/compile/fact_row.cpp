#include "compile/fact_row.hpp"

#include "contractwijzer/day.hpp"

namespace contractwijzer {

namespace {

/// The greatest code of a fact without a range.
engine::Code last_listed_code(const Fact& fact) {
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      return 1;
    case ValueForm::choice:
      return static_cast<engine::Code>(fact.options.size()) - 1;
    case ValueForm::set:
      return (engine::Code{1} << fact.options.size()) - 1;
    case ValueForm::agb:
      return 99;
    case ValueForm::number:
    case ValueForm::date:
      break;
  }
  return 0;
}

}  // namespace

engine::FactRow fact_row(const Fact& fact) {
  engine::FactRow row{};
  row.low = 0;
  row.high = last_listed_code(fact);
  row.step = 1;
  row.whole = engine::nothing;
  row.type = fact.type;
  row.scope = fact.scope;
  row.change = fact.change;
  row.better = fact.better;
  row.may_not_apply = fact.not_applicable ? 1 : 0;
  row.has_range = fact.is_number() || fact.type == FactType::date ? 1 : 0;
  if (fact.adds_up) row.has_range = 2;
  if (fact.type == FactType::date) {
    row.low = engine::day_of(make_date(first_year, 1, 1));
    row.high = engine::day_of(make_date(last_year, 12, 31));
  } else if (fact.is_number()) {
    row.low = fact.least().millionths;
    row.high = fact.most().millionths;
    if (is_whole(fact.type)) row.step = Decimal::scale;
  }
  return row;
}

}  // namespace contractwijzer
