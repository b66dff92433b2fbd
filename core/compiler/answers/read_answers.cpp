#include "answers/read_answers.hpp"

#include <algorithm>

#include "answers/check_events.hpp"
#include "answers/read_code.hpp"
#include "compile/content.hpp"
#include "engine/limits.hpp"
#include "json/json_reader.hpp"
#include "json/json_value.hpp"
#include "policy/read_policy.hpp"

namespace contractwijzer {

namespace {

constexpr std::string_view not_applicable_word = "not-applicable";

class AnswersReader {
 public:
  AnswersReader(const CompiledPolicy::Content& content, Problems& problems)
      : content_(content), problems_(problems) {}

  Answers read(const Cursor& root) {
    ObjectReader object(root);
    read_preamble(object);
    Answers answers;
    if (const auto edition = object.find("edition")) answers.edition = read_edition(*edition);
    if (const auto practice = object.find("practice")) {
      answers.scopes.push_back(read_scope(*practice, {}));
    }
    if (const auto care_types = object.find("careTypes")) {
      read_care_types(*care_types, answers);
    }
    object.finish();
    return answers;
  }

 private:
  [[nodiscard]] std::optional<std::size_t> read_edition(const Cursor& at) const {
    const auto& all = content_.policy.editions;
    const std::string id = read_string(at);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].id == id) return i;
    }
    std::vector<std::string> ids;
    ids.reserve(all.size());
    for (const Edition& edition : all) ids.push_back(edition.id);
    problems_.add(ErrorCode::unknown_edition, at.path, id, join(ids));
    return std::nullopt;
  }

  void read_care_types(const Cursor& at, Answers& answers) {
    if (!at.json->is_object()) {
      add_wrong_type(at, "{...}");
      return;
    }
    for (const auto& [id, values] : members_of(*at.json)) {
      const Cursor here{&values, Path(&at.path, id), at.problems};
      if (!knows_care_type(id)) {
        problems_.add(ErrorCode::unknown_care_type, here.path, id, care_type_ids());
        continue;
      }
      answers.scopes.push_back(read_scope(here, id));
    }
  }

  [[nodiscard]] bool knows_care_type(const std::string& id) const {
    const auto& all = content_.policy.care_types;
    return std::any_of(all.begin(), all.end(),
                       [&id](const CareType& care_type) { return care_type.id == id; });
  }

  [[nodiscard]] std::string care_type_ids() const {
    std::vector<std::string> ids;
    for (const CareType& care_type : content_.policy.care_types) ids.push_back(care_type.id);
    return join(ids);
  }

  ScopedAnswers read_scope(const Cursor& at, const std::string& care_type) {
    ScopedAnswers scope{care_type, {}, {}};
    if (!at.json->is_object()) {
      add_wrong_type(at, "{...}");
      return scope;
    }
    for (const auto& [id, value] : members_of(*at.json)) {
      const Cursor here{&value, Path(&at.path, id), at.problems};
      const std::size_t index = content_.find_fact(id);
      if (index < content_.askable()) {
        read_answer(here, index, scope);
      } else {
        problems_.add(ErrorCode::unknown_fact, here.path, id);
      }
    }
    check_parts(at, scope);
    return scope;
  }

  void read_answer(const Cursor& at, std::size_t index, ScopedAnswers& scope) {
    const Fact& fact = content_.facts[index];
    if ((fact.scope == Scope::practice) != scope.care_type.empty()) {
      problems_.add(ErrorCode::wrong_scope, at.path, fact.id,
                    fact.scope == Scope::practice ? "\"practice\"" : "\"careTypes\"");
      return;
    }
    if (at.json->is_null()) return;  // unknown, said aloud
    if (is_text(*at.json, not_applicable_word)) {
      if (!fact.not_applicable) {
        problems_.add(ErrorCode::not_applicable_refused, at.path, fact.id);
      } else {
        scope.known.push_back({index, not_applicable_code});
      }
      return;
    }
    if (fact.type == FactType::agb) {
      read_agb(at, index, scope);
    } else if (const auto code = read_code(at, fact)) {
      scope.known.push_back({index, *code});
    }
  }

  /// The form only: nobody asked the register.
  void read_agb(const Cursor& at, std::size_t index, ScopedAnswers& scope) {
    if (!at.json->is_string()) {
      add_wrong_type(at, "\"01234567\"");
      return;
    }
    const auto code = at.json->get<std::string>();
    const bool eight_digits = code.size() == 8 && std::all_of(code.begin(), code.end(), [](char c) {
                                return c >= '0' && c <= '9';
                              });
    if (!eight_digits) {
      problems_.add(ErrorCode::invalid_agb, at.path, code);
      return;
    }
    const auto& undetermined = content_.facts[index].undetermined;
    if (std::find(undetermined.begin(), undetermined.end(), code.substr(0, 2)) !=
        undetermined.end()) {
      scope.undetermined.push_back(index);
    } else {
      scope.known.push_back({index, (code[0] - '0') * 10 + (code[1] - '0')});
    }
  }

  /// Parts that are together more than their whole: which of them is wrong nobody knows.
  void check_sums(const Cursor& at, const ScopedAnswers& scope) {
    for (const KnownValue& part : scope.known) {
      const Fact& fact = content_.facts[part.fact];
      if (!fact.adds_up || part.code <= 0) continue;
      const std::size_t place = content_.find_fact(fact.no_more_than);
      Code whole = content_.facts[place].most().millionths;
      Code sum = 0;
      for (const KnownValue& other : scope.known) {
        const Fact& meta = content_.facts[other.fact];
        if (other.fact == place) {
          whole = other.code == not_applicable_code ? engine::largest_code : other.code;
        }
        if (!meta.adds_up || meta.no_more_than != fact.no_more_than) continue;
        sum = std::min(sum + std::max(other.code, Code{0}), engine::largest_code + 1);
      }
      if (sum <= whole || part.code > whole) continue;
      problems_.add(ErrorCode::more_together, Path(&at.path, fact.id), Decimal{whole}.to_string());
    }
  }

  void check_parts(const Cursor& at, const ScopedAnswers& scope) {
    check_sums(at, scope);
    const auto find = [&scope](std::size_t fact) {
      return std::find_if(scope.known.begin(), scope.known.end(),
                          [fact](const KnownValue& value) { return value.fact == fact; });
    };
    for (const KnownValue& part : scope.known) {
      const Fact& fact = content_.facts[part.fact];
      if (fact.no_more_than.empty()) continue;
      const auto whole = find(content_.find_fact(fact.no_more_than));
      if (whole == scope.known.end() || part.code == not_applicable_code ||
          whole->code == not_applicable_code || part.code <= whole->code) {
        continue;
      }
      problems_.add(ErrorCode::contradiction, Path(&at.path, fact.id),
                    Decimal{part.code}.to_string() + " > " + Decimal{whole->code}.to_string(),
                    fact.id + ", " + fact.no_more_than);
    }
  }

  const CompiledPolicy::Content& content_;
  Problems& problems_;
};

}  // namespace

Result<Answers> read_answers(const CompiledPolicy::Content& content, const Json& json) {
  Problems problems;
  AnswersReader reader(content, problems);
  Answers answers = reader.read({&json, Path(), &problems});
  check_events(content, answers, problems);
  if (problems.empty()) return answers;
  return problems.take();
}

Result<Answers> CompiledPolicy::read_answers(std::string_view text) const {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  auto answers = contractwijzer::read_answers(*content_, *json);
  if (answers) return answers;
  Errors errors = answers.errors();
  locate_all(text, errors);
  return errors;
}

}  // namespace contractwijzer
