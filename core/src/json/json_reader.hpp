// Reading typed values out of JSON, field by field, noting every problem with its place and going on.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "contractwijzer/date.hpp"
#include "contractwijzer/decimal.hpp"
#include "contractwijzer/error.hpp"
#include "contractwijzer/text.hpp"
#include "json/json_text.hpp"

namespace contractwijzer {

/// A JSON pointer as a chain of steps on the stack; it becomes text only when there is an error.
class Path {
 public:
  Path() = default;
  Path(const Path* parent, std::string_view key) : parent_(parent), key_(key) {}
  Path(const Path* parent, std::size_t index) : parent_(parent), index_(index), indexed_(true) {}

  [[nodiscard]] std::string to_string() const;

 private:
  const Path* parent_ = nullptr;
  std::string_view key_;
  std::size_t index_ = 0;
  bool indexed_ = false;
};

/// The errors of one text.
class Problems {
 public:
  void add(ErrorCode code, const Path& path, std::string subject = {}, std::string expected = {}) {
    errors_.push_back({code, path.to_string(), {}, std::move(subject), std::move(expected)});
  }
  [[nodiscard]] bool empty() const noexcept { return errors_.empty(); }
  [[nodiscard]] Errors take() { return std::move(errors_); }

 private:
  Errors errors_;
};

/// A value at its place.
struct Cursor {
  const Json* json;
  Path path;
  Problems* problems;
};

/// An object whose every field is asked for by name; finish() reports those that nobody asked for.
class ObjectReader {
 public:
  explicit ObjectReader(const Cursor& at);

  [[nodiscard]] bool is_object() const noexcept { return object_ != nullptr; }
  [[nodiscard]] const Path& path() const noexcept { return at_.path; }
  [[nodiscard]] Problems& problems() const noexcept { return *at_.problems; }
  /// Empty when the field is not there.
  [[nodiscard]] std::optional<Cursor> find(std::string_view key);
  /// Empty, and a missing-field error, when the field is not there.
  [[nodiscard]] std::optional<Cursor> need(std::string_view key);
  void finish();

 private:
  Cursor at_;
  const Json* object_;
  std::vector<std::string_view> asked_;
};

/// Each gives a harmless value and notes an error when the JSON is not what it should be.
[[nodiscard]] std::string read_string(const Cursor& at);
[[nodiscard]] std::string read_id(const Cursor& at);
[[nodiscard]] bool read_bool(const Cursor& at);
[[nodiscard]] Decimal read_number(const Cursor& at);
/// A whole number of at least `least`.
[[nodiscard]] int read_count(const Cursor& at, int least);
[[nodiscard]] Date read_date(const Cursor& at);
[[nodiscard]] Text read_text(const Cursor& at);

[[nodiscard]] std::string join(const std::vector<std::string>& words);
/// What a JSON value is, in words for an error: "a text", "a list".
[[nodiscard]] std::string kind_of(const Json& json);

void add_wrong_type(const Cursor& at, std::string expected);

template <typename Read>
auto read_list(const Cursor& at, Read read, std::size_t least = 0) {
  std::vector<decltype(read(at))> out;
  if (!at.json->is_array()) {
    add_wrong_type(at, "[...]");
    return out;
  }
  if (at.json->size() < least) {
    at.problems->add(ErrorCode::empty_list, at.path, {}, std::to_string(least));
  }
  out.reserve(at.json->size());
  for (std::size_t i = 0; i < at.json->size(); ++i) {
    out.push_back(read(Cursor{&(*at.json)[i], Path(&at.path, i), at.problems}));
  }
  return out;
}

/// A word from a fixed list, and the value that goes with it.
template <typename Enum>
Enum read_word(const Cursor& at, std::initializer_list<std::pair<std::string_view, Enum>> words) {
  const std::string word = read_string(at);
  std::vector<std::string> known;
  for (const auto& [name, value] : words) {
    if (word == name) return value;
    known.emplace_back(name);
  }
  if (at.json->is_string()) at.problems->add(ErrorCode::wrong_value, at.path, word, join(known));
  return words.begin()->second;
}

}  // namespace contractwijzer
