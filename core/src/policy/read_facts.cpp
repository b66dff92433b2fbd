#include "policy/read_policy.hpp"

namespace contractwijzer {

void read_preamble(ObjectReader& object) {
  (void)object.find("$schema");
  const auto format = object.need("format");
  if (format && *format->json != 1) {
    object.problems().add(ErrorCode::wrong_format, format->path, kind_of(*format->json), "1");
  }
}

namespace {

std::string read_prefix(const Cursor& at) {
  std::string prefix = read_string(at);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (at.json->is_string() &&
      (prefix.size() != 2 || !is_digit(prefix[0]) || !is_digit(prefix[1]))) {
    at.problems->add(ErrorCode::wrong_value, at.path, prefix, "00, 01 ... 99");
  }
  return prefix;
}

Option read_option(const Cursor& at) {
  ObjectReader object(at);
  Option option;
  if (const auto id = object.need("id")) option.id = read_id(*id);
  if (const auto label = object.need("label")) option.label = read_text(*label);
  object.finish();
  return option;
}

}  // namespace

Fact read_fact(const Cursor& at) {
  ObjectReader object(at);
  Fact fact;
  if (const auto id = object.need("id")) fact.id = read_id(*id);
  if (const auto scope = object.need("scope")) {
    fact.scope = read_word<Scope>(
        *scope, {{"practice", Scope::practice}, {"care-type", Scope::care_type}});
  }
  if (const auto type = object.need("type")) {
    fact.type = read_word<FactType>(*type, {{"yes-no", FactType::yes_no},
                                            {"integer", FactType::integer},
                                            {"decimal", FactType::decimal},
                                            {"choice", FactType::choice},
                                            {"set", FactType::set},
                                            {"date", FactType::date},
                                            {"agb", FactType::agb}});
  }
  if (const auto unit = object.find("unit")) fact.unit = read_text(*unit);
  if (const auto minimum = object.find("minimum")) fact.minimum = read_number(*minimum);
  if (const auto maximum = object.find("maximum")) fact.maximum = read_number(*maximum);
  if (const auto whole = object.find("noMoreThan")) fact.no_more_than = read_id(*whole);
  if (const auto options = object.find("options")) {
    fact.options = read_list(*options, read_option, 2);
  }
  if (const auto prefixes = object.find("undetermined")) {
    fact.undetermined = read_list(*prefixes, read_prefix);
  }
  if (const auto wording = object.find("notApplicable")) fact.not_applicable = read_text(*wording);
  if (const auto question = object.need("question")) fact.question = read_text(*question);
  if (const auto help = object.find("help")) fact.help = read_text(*help);
  object.finish();
  return fact;
}

Vocabulary read_vocabulary(const Cursor& at) {
  ObjectReader object(at);
  Vocabulary vocabulary;
  read_preamble(object);
  if (const auto facts = object.need("facts")) vocabulary.facts = read_list(*facts, read_fact);
  object.finish();
  return vocabulary;
}

}  // namespace contractwijzer
