#include "json/json_reader.hpp"

#include <algorithm>

namespace contractwijzer {

std::string Path::to_string() const {
  if (parent_ == nullptr) return {};
  return parent_->to_string() + (indexed_ ? "/" + std::to_string(index_) : pointer_step(key_));
}

std::string join(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

std::string kind_of(const Json& json) {
  if (json.is_null()) return "null";
  if (json.is_boolean()) return json.get<bool>() ? "true" : "false";
  if (json.is_object()) return "{...}";
  if (json.is_array()) return "[...]";
  return to_text(json);
}

void add_wrong_type(const Cursor& at, std::string expected) {
  at.problems->add(ErrorCode::wrong_type, at.path, kind_of(*at.json), std::move(expected));
}

ObjectReader::ObjectReader(const Cursor& at)
    : at_(at), object_(at.json->is_object() ? at.json : nullptr) {
  if (object_ == nullptr) add_wrong_type(at, "{...}");
}

std::optional<Cursor> ObjectReader::find(std::string_view key) {
  asked_.push_back(key);
  if (object_ == nullptr) return std::nullopt;
  for (const auto& [name, value] : object_->items()) {
    if (name == key) return Cursor{&value, Path(&at_.path, key), at_.problems};
  }
  return std::nullopt;
}

std::optional<Cursor> ObjectReader::need(std::string_view key) {
  auto found = find(key);
  if (!found && object_ != nullptr) {
    at_.problems->add(ErrorCode::missing_field, at_.path, std::string(key));
  }
  return found;
}

void ObjectReader::finish() {
  if (object_ == nullptr) return;
  for (const auto& [name, value] : object_->items()) {
    if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
    const std::vector<std::string> known(asked_.begin(), asked_.end());
    at_.problems->add(ErrorCode::unknown_field, Path(&at_.path, name), name, join(known));
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
    add_wrong_type(at, "0, 1, 2.5 ...");
    return {};
  }
  const auto number = Decimal::from_number(at.json->get<double>());
  if (!number) at.problems->add(ErrorCode::impossible_number, at.path, to_text(*at.json));
  return number.value_or(Decimal{});
}

int read_count(const Cursor& at, int least) {
  if (!at.json->is_number_integer()) {
    add_wrong_type(at, "1, 2, 3 ...");
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
  const auto language = [&object](std::string_view key) {
    const auto text_at = object.need(key);
    if (!text_at) return std::string{};
    std::string text = read_string(*text_at);
    if (text_at->json->is_string() && text.empty()) {
      object.problems().add(ErrorCode::empty_text, text_at->path);
    }
    return text;
  };
  Text text;
  text.nl = language("nl");
  text.en = language("en");
  object.finish();
  return text;
}

}  // namespace contractwijzer
