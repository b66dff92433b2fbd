#include "answers/read_code.hpp"

#include "json/json_value.hpp"

namespace contractwijzer {

namespace {

std::string option_ids(const Fact& fact) {
  std::vector<std::string> ids;
  for (const Option& option : fact.options) ids.push_back(option.id);
  return first_of(ids);
}

std::optional<Code> read_number_code(const Cursor& at, const Fact& fact) {
  if (!at.json->is_number()) {
    add_wrong_type(at, is_whole(fact.type) ? "12" : "2.5");
    return std::nullopt;
  }
  const Decimal low = fact.least();
  const Decimal high = fact.most();
  const auto number = Decimal::from_number(at.json->get<double>());
  const bool whole_enough = number && (!is_whole(fact.type) || number->is_whole());
  if (!whole_enough || *number < low || *number > high) {
    const std::string kind = is_whole(fact.type) ? "1, 2, 3 ... " : "";
    at.problems->add(ErrorCode::out_of_range, at.path, to_text(*at.json),
                     kind + low.to_string() + ".." + high.to_string());
    return std::nullopt;
  }
  return number->millionths;
}

std::optional<Code> read_option(const Cursor& at, const Fact& fact) {
  if (!at.json->is_string()) {
    add_wrong_type(at, option_ids(fact));
    return std::nullopt;
  }
  const auto id = at.json->get<std::string>();
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if (fact.options[i].id == id) return static_cast<Code>(i);
  }
  at.problems->add(ErrorCode::unknown_option, at.path, id, option_ids(fact));
  return std::nullopt;
}

std::optional<Code> read_set(const Cursor& at, const Fact& fact) {
  if (!at.json->is_array()) {
    add_wrong_type(at, std::string("[").append(option_ids(fact)).append("]"));
    return std::nullopt;
  }
  Code bits = 0;
  bool good = true;
  for (std::size_t i = 0; i < at.json->size(); ++i) {
    const auto option = read_option({&(*at.json)[i], Path(&at.path, i), at.problems}, fact);
    good = good && option.has_value();
    if (option) bits |= Code{1} << *option;
  }
  return good ? std::optional(bits) : std::nullopt;
}

std::optional<Code> read_date_code(const Cursor& at) {
  const auto date = at.json->is_string() ? parse_date(at.json->get<std::string>()) : std::nullopt;
  if (date) return date->time_since_epoch().count();
  if (at.json->is_string()) {
    at.problems->add(ErrorCode::impossible_date, at.path, at.json->get<std::string>());
  } else {
    add_wrong_type(at, "\"2025-01-31\"");
  }
  return std::nullopt;
}

}  // namespace

std::optional<Code> read_code(const Cursor& at, const Fact& fact) {
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      if (at.json->is_boolean()) return at.json->get<bool>() ? 1 : 0;
      add_wrong_type(at, "true, false");
      return std::nullopt;
    case ValueForm::number:
      return read_number_code(at, fact);
    case ValueForm::choice:
      return read_option(at, fact);
    case ValueForm::set:
      return read_set(at, fact);
    case ValueForm::date:
      return read_date_code(at);
    case ValueForm::agb:
      break;
  }
  return std::nullopt;
}

}  // namespace contractwijzer
