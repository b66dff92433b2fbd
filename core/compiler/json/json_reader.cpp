#include "json/json_reader.hpp"

#include <algorithm>

#include "json/json_value.hpp"
#include "json/nearest.hpp"

namespace contractwijzer {

std::string Path::to_string() const {
  if (parent_ == nullptr) return {};
  return parent_->to_string() + (indexed_ ? pointer_step(index_) : pointer_step(key_));
}

void Problems::add(ErrorCode code, const Path& path, std::string_view subject,
                   std::string_view expected, std::string nearest) {
  errors_.push_back({code,
                     path.to_string(),
                     {},
                     std::string(subject),
                     std::string(expected),
                     std::move(nearest)});
}

bool Problems::told_at(const Path& path, std::initializer_list<std::string_view> members) const {
  const auto is_at = [this](const std::string& pointer) {
    return std::any_of(errors_.begin(), errors_.end(),
                       [&pointer](const Error& error) { return error.pointer == pointer; });
  };
  return !errors_.empty() &&
         (is_at(path.to_string()) ||
          std::any_of(members.begin(), members.end(), [&](std::string_view member) {
            return is_at(Path(&path, member).to_string());
          }));
}

const Json::object_t& members_of(const Json& json) {
  static const Json::object_t none;
  const auto* members = json.get_ptr<const Json::object_t*>();
  return members == nullptr ? none : *members;
}

bool is_list(const Json& json) { return json.is_array(); }

bool is_text(const Json& json, std::string_view text) {
  const auto* string = json.get_ptr<const std::string*>();
  return string != nullptr && *string == text;
}

Errors read_json(std::string_view text, const std::function<void(const Cursor&)>& read) {
  const auto json = parse_json(text);
  if (!json) return json.errors();
  Problems problems;
  read({&*json, Path(), &problems});
  Errors errors = problems.take();
  if (!errors.empty()) locate_all(text, errors);
  return errors;
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

std::string first_of(const std::vector<std::string>& words) {
  constexpr std::size_t most = 12;
  if (words.size() <= most) return join(words);
  return join({words.begin(), words.begin() + most}) + " ... (" + std::to_string(words.size()) +
         ")";
}

std::string kind_of(const Json& json) {
  if (json.is_null()) return "null";
  if (json.is_boolean()) return json.get<bool>() ? "true" : "false";
  if (json.is_object()) return "{...}";
  if (json.is_array()) return "[...]";
  return to_text(json);
}

void add_wrong_type(const Cursor& at, std::string_view expected) {
  at.problems->add(ErrorCode::wrong_type, at.path, kind_of(*at.json), expected);
}

std::size_t list_size(const Cursor& at, std::size_t least) {
  if (!at.json->is_array()) {
    add_wrong_type(at, "[...]");
    return 0;
  }
  const std::size_t size = at.json->size();
  if (size < least) at.problems->add(ErrorCode::empty_list, at.path, {}, std::to_string(least));
  return size;
}

Cursor element(const Cursor& at, std::size_t index) {
  return {&(*at.json)[index], Path(&at.path, index), at.problems};
}

std::size_t read_choice(const Cursor& at, std::span<const std::string_view> words) {
  const std::string word = read_string(at);
  std::string known;
  std::size_t index = 0;
  for (const std::string_view name : words) {
    if (word == name) return index;
    ++index;
    if (!known.empty()) known += ", ";
    known += name;
  }
  if (at.json->is_string()) {
    at.problems->add(ErrorCode::wrong_value, at.path, word, known,
                     nearest(word, {words.begin(), words.end()}));
  }
  return 0;
}

ObjectReader::ObjectReader(const Cursor& at)
    : at_(at), object_(at.json->is_object() ? at.json : nullptr) {
  if (object_ == nullptr) add_wrong_type(at, "{...}");
}

std::optional<Cursor> ObjectReader::find(std::string_view key) {
  asked_.push_back(key);
  for (const auto& [name, value] : members_of(*at_.json)) {
    if (name == key) return Cursor{&value, Path(&at_.path, key), at_.problems};
  }
  for (const auto& [name, value] : members_of(*at_.json)) {
    const bool is_asked = std::find(asked_.begin(), asked_.end(), name) != asked_.end();
    if (is_asked || meant_.contains(name) || !is_near(name, key)) continue;
    meant_.emplace(name, key);
    return Cursor{&value, Path(&at_.path, name), at_.problems};
  }
  return std::nullopt;
}

std::optional<Cursor> ObjectReader::need(std::string_view key) {
  auto found = find(key);
  if (!found && is_object()) problems().add(ErrorCode::missing_field, at_.path, key);
  return found;
}

std::string ObjectReader::id(std::string_view key) {
  const auto at = need(key);
  return at ? read_id(*at) : std::string{};
}

std::string ObjectReader::string(std::string_view key) {
  const auto at = need(key);
  return at ? read_string(*at) : std::string{};
}

Text ObjectReader::text(std::string_view key) {
  const auto at = need(key);
  return at ? read_text(*at) : Text{};
}

Date ObjectReader::date(std::string_view key) {
  const auto at = need(key);
  return at ? read_date(*at) : Date{};
}

bool ObjectReader::boolean(std::string_view key) {
  const auto at = need(key);
  return at && read_bool(*at);
}

int ObjectReader::count(std::string_view key, int least) {
  const auto at = need(key);
  return at ? read_count(*at, least) : least;
}

std::size_t ObjectReader::choice(std::string_view key, std::span<const std::string_view> words) {
  const auto at = need(key);
  return at ? read_choice(*at, words) : 0;
}

std::string ObjectReader::maybe_id(std::string_view key) {
  const auto at = find(key);
  return at ? read_id(*at) : std::string{};
}

std::string ObjectReader::maybe_string(std::string_view key) {
  const auto at = find(key);
  return at ? read_string(*at) : std::string{};
}

bool ObjectReader::maybe_boolean(std::string_view key, bool otherwise) {
  const auto at = find(key);
  return at ? read_bool(*at) : otherwise;
}

std::optional<Text> ObjectReader::maybe_text(std::string_view key) {
  const auto at = find(key);
  return at ? std::optional(read_text(*at)) : std::nullopt;
}

std::optional<Date> ObjectReader::maybe_date(std::string_view key) {
  const auto at = find(key);
  return at ? std::optional(read_date(*at)) : std::nullopt;
}

std::optional<Decimal> ObjectReader::maybe_number(std::string_view key) {
  const auto at = find(key);
  return at ? std::optional(read_number(*at)) : std::nullopt;
}

void ObjectReader::finish() {
  for (const auto& [name, value] : members_of(*at_.json)) {
    if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
    if (const auto meant = meant_.find(name); meant != meant_.end()) {
      problems().add(ErrorCode::unknown_field, Path(&at_.path, name), name, {},
                     std::string(meant->second));
      continue;
    }
    std::string known;
    for (const std::string_view key : asked_) {
      if (!known.empty()) known += ", ";
      known += key;
    }
    problems().add(ErrorCode::unknown_field, Path(&at_.path, name), name, known);
  }
}

std::string read_string(const Cursor& at) {
  if (at.json->is_string()) return at.json->get<std::string>();
  add_wrong_type(at, "\"...\"");
  return {};
}

std::string read_id(const Cursor& at) {
  std::string id = read_string(at);
  if (!at.json->is_string()) return id;
  const auto is_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  bool good = !id.empty() && id.size() <= 80 && is_word(id.front()) && is_word(id.back());
  for (std::size_t i = 0; good && i < id.size(); ++i) {
    const bool joint = id[i] == '-' || id[i] == '.';
    good = is_word(id[i]) || (joint && is_word(id[i - 1]));
  }
  if (!good) at.problems->add(ErrorCode::invalid_id, at.path, id);
  return id;
}

bool read_bool(const Cursor& at) {
  if (at.json->is_boolean()) return at.json->get<bool>();
  add_wrong_type(at, "true, false");
  return false;
}

Decimal read_number(const Cursor& at) {
  if (!at.json->is_number()) {
    add_wrong_type(at, "2.5");
    return {};
  }
  const auto number = Decimal::from_number(at.json->get<double>());
  if (!number) at.problems->add(ErrorCode::impossible_number, at.path, to_text(*at.json));
  return number.value_or(Decimal{});
}

int read_count(const Cursor& at, int least) {
  if (!at.json->is_number_integer()) {
    add_wrong_type(at, "3");
    return least;
  }
  const auto number = at.json->get<std::int64_t>();
  if (number < least || number > 1000) {
    at.problems->add(ErrorCode::impossible_threshold, at.path, to_text(*at.json),
                     std::to_string(least) + "..1000");
    return least;
  }
  return static_cast<int>(number);
}

Date read_date(const Cursor& at) {
  const std::string text = read_string(at);
  if (!at.json->is_string()) return {};
  const auto date = parse_date(text);
  if (!date) at.problems->add(ErrorCode::impossible_date, at.path, text);
  return date.value_or(Date{});
}

Text read_text(const Cursor& at) {
  ObjectReader object(at);
  Text text{object.string("nl"), object.string("en")};
  for (const auto& [name, value] : members_of(*at.json)) {
    if (is_text(value, "")) at.problems->add(ErrorCode::empty_text, Path(&at.path, name));
  }
  object.finish();
  return text;
}

}  // namespace contractwijzer
