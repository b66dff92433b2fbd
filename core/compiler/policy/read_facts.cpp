#include "answers/read_code.hpp"
#include "json/json_value.hpp"
#include "policy/read_policy.hpp"

namespace contractwijzer {

void read_preamble(ObjectReader& object) {
  (void)object.find("$schema");
  const auto format = object.need("format");
  if (format && (!format->json->is_number_integer() || format->json->get<int>() != 1)) {
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

constexpr int first_postcode = 1000;
constexpr int last_postcode = 9999;

NumberRange read_range(const Cursor& at) {
  ObjectReader object(at);
  NumberRange range;
  if (const auto from = object.need("from")) range.from = read_number(*from);
  if (const auto until = object.need("until")) range.until = read_number(*until);
  object.finish();
  return range;
}

Option read_option(const Cursor& at) {
  ObjectReader object(at);
  Option option{object.id("id"), object.text("label")};
  object.finish();
  return option;
}

}  // namespace

Fact read_fact(const Cursor& at) {
  ObjectReader object(at);
  Fact fact;
  fact.id = object.id("id");
  fact.scope = object.word<Scope>("scope");
  fact.type = object.word<FactType>("type");
  fact.unit = object.maybe_text("unit");
  if (fact.type == FactType::postcode) {
    fact.minimum = Decimal::whole(first_postcode);
    fact.maximum = Decimal::whole(last_postcode);
  } else {
    fact.minimum = object.maybe_number("minimum");
    fact.maximum = object.maybe_number("maximum");
  }
  fact.no_more_than = object.maybe_id("noMoreThan");
  fact.adds_up = object.maybe_boolean("together");
  if (fact.adds_up && fact.no_more_than.empty()) {
    at.problems->add(ErrorCode::unknown_field, Path(&at.path, "together"), "together");
  }
  fact.change = object.maybe_word("change", Changeable::never);
  fact.better = object.maybe_word("better", Better::either);
  object.maybe_list("options", fact.options, read_option, 2);
  object.maybe_list("undetermined", fact.undetermined, read_prefix);
  fact.not_applicable = object.maybe_text("notApplicable");
  if (const auto when = object.find("askedWhen")) fact.asked_when = read_test(*when);
  if (const auto otherwise = object.find("otherwise")) {
    if (fact.type == FactType::agb || !fact.asked_when) {
      at.problems->add(ErrorCode::unknown_field, otherwise->path, "otherwise");
    } else {
      fact.otherwise = read_code(*otherwise, fact);
    }
  }
  fact.shared = object.maybe_boolean("shared", true);
  fact.question = object.text("question");
  fact.help = object.maybe_text("help");
  fact.find_out = object.maybe_text("findOut");
  object.finish();
  return fact;
}

AnswerGroup read_answer_group(const Cursor& at) {
  ObjectReader object(at);
  AnswerGroup group;
  group.id = object.id("id");
  group.fact = object.id("fact");
  group.name = object.text("name");
  object.maybe_list("options", group.options, read_id, 1);
  object.maybe_list("ranges", group.ranges, read_range, 1);
  object.finish();
  return group;
}

Contradiction read_shared_contradiction(const Cursor& at) {
  ObjectReader object(at);
  Contradiction contradiction;
  contradiction.id = object.id("id");
  contradiction.audience.all = true;
  if (const auto when = object.need("when")) contradiction.when = read_test(*when);
  contradiction.text = object.text("text");
  object.finish();
  return contradiction;
}

Vocabulary read_vocabulary(const Cursor& at) {
  ObjectReader object(at);
  Vocabulary vocabulary;
  read_preamble(object);
  object.list("facts", vocabulary.facts, read_fact);
  object.maybe_list("answerGroups", vocabulary.answer_groups, read_answer_group);
  for (AnswerGroup& group : vocabulary.answer_groups) group.is_of_vocabulary = true;
  object.maybe_list("contradictions", vocabulary.contradictions, read_shared_contradiction);
  object.maybe_list("holidays", vocabulary.holidays, read_date);
  object.finish();
  return vocabulary;
}

}  // namespace contractwijzer
