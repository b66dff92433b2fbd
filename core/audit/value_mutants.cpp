#include "value_mutants.hpp"

namespace contractwijzer::audit {

void ValueMutants::day(Date& date, const std::string& where) {
  for (const int shift : {-1, 1}) {
    const Date other = date + std::chrono::days{shift};
    with(date, other, where, format_date(date) + " -> " + format_date(other));
  }
}

void ValueMutants::day(std::optional<Date>& date, const std::string& where) {
  if (!date) return;
  for (const int shift : {-1, 1}) {
    const std::optional<Date> other = *date + std::chrono::days{shift};
    with(date, other, where, format_date(*date) + " -> " + format_date(*other));
  }
}

void ValueMutants::count(int& wanted, int most, const std::string& where) {
  for (const int other : {wanted - 1, wanted + 1}) {
    if (other < 1 || other > most) continue;
    with(wanted, other, where, std::to_string(wanted) + " -> " + std::to_string(other));
  }
}

void ValueMutants::number(Decimal& number, const std::string& where) {
  for (const std::int64_t shift : {-Decimal::scale, Decimal::scale}) {
    const Decimal other{number.millionths + shift};
    with(number, other, where, number.to_string() + " -> " + other.to_string());
  }
}

void ValueMutants::bound(std::optional<Decimal>& bound, Decimal step, const std::string& where) {
  if (!bound) return;
  for (const std::int64_t shift : {-step.millionths, step.millionths}) {
    const std::optional<Decimal> other = Decimal{bound->millionths + shift};
    with(bound, other, where, bound->to_string() + " -> " + other->to_string());
  }
}

}  // namespace contractwijzer::audit
