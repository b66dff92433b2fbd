#include "contractwijzer/audit/case_file.hpp"

#include <algorithm>

#include "compiler/json/json_reader.hpp"
#include "compiler/json/json_value.hpp"
#include "compiler/policy/read_policy.hpp"
#include "joined.hpp"
#include "read_expected_ways.hpp"

namespace contractwijzer::audit {

namespace {

std::vector<std::string> ids_of(ObjectReader& object, std::string_view key) {
  std::vector<std::string> ids;
  object.maybe_list(key, ids, read_string);
  return ids;
}

std::map<std::string, std::string> words_by_id(ObjectReader& object, std::string_view key) {
  std::map<std::string, std::string> words;
  const auto at = object.find(key);
  if (!at) return words;
  for (const auto& [id, word] : members_of(*at->json)) {
    words[id] = read_string({&word, Path(&at->path, id), at->problems});
  }
  return words;
}

/// "contract A portaal"
std::string read_outcome(const Cursor& at) {
  ObjectReader object(at);
  std::string outcome = object.string("kind");
  for (const char* part : {"contract", "offer"}) {
    const std::string id = object.maybe_string(part);
    if (!id.empty()) outcome += " " + id;
  }
  object.finish();
  return outcome;
}

std::string read_reasons(const Cursor& at) {
  std::vector<std::string> ids = read_list(at, read_id);
  std::sort(ids.begin(), ids.end());
  return joined(ids, " ");
}

std::string read_mended(const Cursor& at) {
  ObjectReader object(at);
  std::vector<std::string> possible;
  std::vector<std::string> questions;
  object.list("possible", possible, read_outcome);
  object.list("questions", questions, read_id, 0);
  object.finish();
  std::sort(questions.begin(), questions.end());
  return joined(possible, " | ") + ": " + joined(questions, " ");
}

/// As compact JSON, its keys in order.
std::string compact(const Cursor& at) {
  return nlohmann::json::parse(to_text(*at.json), nullptr, false).dump();
}

Expectation read_expectation(const Cursor& at) {
  ObjectReader object(at);
  Expectation expect;
  if (const auto outcome = object.find("outcome")) {
    expect.possible = {read_outcome(*outcome)};
    if (const auto both = object.find("possible")) {
      object.problems().add(ErrorCode::unknown_field, both->path, "possible");
    }
  } else {
    object.list("possible", expect.possible, read_outcome, 2);
  }
  expect.rules = words_by_id(object, "rules");
  std::vector<std::string> questions;
  object.list("questions", questions, read_id, 0);
  expect.questions = {questions.begin(), questions.end()};
  if (object.find("firstQuestion")) expect.first_question = object.id("firstQuestion");
  expect.statements = ids_of(object, "statements");
  expect.absent_statements = ids_of(object, "absentStatements");
  expect.timeline = words_by_id(object, "timeline");
  expect.absent_steps = ids_of(object, "absentSteps");
  expect.days = words_by_id(object, "days");
  expect.starts = words_by_id(object, "starts");
  expect.absent_starts = ids_of(object, "absentStarts");
  if (object.find("notices")) {
    expect.notices = ids_of(object, "notices");
    std::sort(expect.notices->begin(), expect.notices->end());
  }
  if (const auto next = object.find("next")) {
    expect.next = compact(*next);
  }
  if (const auto standing = object.find("standing")) expect.standing = compact(*standing);
  if (const auto substance = object.find("substance")) {
    expect.substance = substance->json->is_null() ? std::string{} : read_id(*substance);
  }
  expect.courses = words_by_id(object, "courses");
  if (const auto reasons = object.find("reasons")) {
    for (const auto& [id, list] : members_of(*reasons->json)) {
      expect.reasons[id] = read_reasons({&list, Path(&reasons->path, id), reasons->problems});
    }
  }
  if (const auto mended = object.find("mended")) expect.mended = read_mended(*mended);
  if (object.find("year")) expect.year = object.string("year");
  if (object.find("term")) expect.term = object.string("term");
  if (const auto ways = object.find("ways")) expect.ways = read_expected_ways(*ways);
  if (const auto ground = object.find("ground"))
    expect.dependencies = read_expected_dependencies(*ground);
  object.finish();
  return expect;
}

Json overlaid(const Json* base, const Json* over) {
  Json all = base != nullptr && base->is_object() ? *base : Json::object();
  if (over != nullptr && over->is_object()) all.update(*over);
  return all;
}

const Json* member(const Json* object, std::string_view key) {
  if (object == nullptr || !object->is_object()) return nullptr;
  const auto at = object->find(key);
  return at == object->end() ? nullptr : &*at;
}

class CaseReader {
 public:
  CaseReader(const Json* base, std::string care_type)
      : base_(base), care_type_(std::move(care_type)) {}

  [[nodiscard]] Case read(const Cursor& at) const {
    ObjectReader object(at);
    Case one;
    one.name = object.string("name");
    one.as_of = object.date("asOf");
    const bool blank = object.maybe_boolean("blank");
    const auto over = object.find("answers");
    const Json* base = blank ? nullptr : base_;
    Json answers = {{"format", 1}};
    if (const auto edition = object.find("edition")) answers["edition"] = *edition->json;
    const Json* mine = over ? over->json : nullptr;
    answers["practice"] = overlaid(member(base, "practice"), member(mine, "practice"));
    answers["careTypes"][care_type_] = overlaid(member(base, "careType"), member(mine, "careType"));
    one.answers = to_text(answers);
    add_own(one.own_answers, "/practice/", member(mine, "practice"));
    add_own(one.own_answers, "/careTypes/" + care_type_ + "/", member(mine, "careType"));
    object.maybe_list("keep", one.keep, read_id);
    if (const auto expect = object.need("expect")) one.expect = read_expectation(*expect);
    object.finish();
    return one;
  }

 private:
  static void add_own(std::set<std::string>& own, const std::string& list, const Json* answers) {
    if (answers == nullptr || !answers->is_object()) return;
    for (const auto& [fact, value] : answers->items()) own.insert(list + fact);
  }

  const Json* base_;
  std::string care_type_;
};

CaseFile read_file(const Cursor& at) {
  ObjectReader object(at);
  CaseFile file;
  read_preamble(object);
  file.care_type = object.id("careType");
  const auto base = object.find("base");
  const CaseReader reader(base ? base->json : nullptr, file.care_type);
  if (const auto cases = object.need("cases")) {
    const std::size_t size = list_size(*cases, 1);
    std::set<std::string> names;
    for (std::size_t i = 0; i < size; ++i) {
      const Cursor here = element(*cases, i);
      file.cases.push_back(reader.read(here));
      if (!names.insert(file.cases.back().name).second) {
        at.problems->add(ErrorCode::duplicate_id, Path(&here.path, "name"), file.cases.back().name);
      }
    }
  }
  object.finish();
  return file;
}

}  // namespace

Result<CaseFile> read_cases(std::string_view text) {
  CaseFile file;
  Errors errors = read_json(text, [&](const Cursor& at) { file = read_file(at); });
  if (!errors.empty()) return errors;
  return file;
}

}  // namespace contractwijzer::audit
