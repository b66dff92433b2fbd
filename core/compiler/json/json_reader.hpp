// Reading typed values out of JSON, field by field, noting every problem with its place and going
// on.
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "contractwijzer/date.hpp"
#include "contractwijzer/decimal.hpp"
#include "contractwijzer/error.hpp"
#include "contractwijzer/text.hpp"
#include "json/json_text.hpp"
#include "words.hpp"

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
  void add(ErrorCode code, const Path& path, std::string_view subject = {},
           std::string_view expected = {}, std::string nearest = {});
  /// Whether an error stands here already, or at one of these members.
  [[nodiscard]] bool told_at(const Path& path,
                             std::initializer_list<std::string_view> members = {}) const;
  /// What is said of this fact is not what its author meant: nothing is
  /// concluded from it.
  void doubt(const std::string& fact) { doubtful_.insert(fact); }
  void doubt(const Problems& other) {
    doubtful_.insert(other.doubtful_.begin(), other.doubtful_.end());
  }
  [[nodiscard]] bool is_doubtful(const std::string& fact) const { return doubtful_.contains(fact); }
  [[nodiscard]] bool empty() const noexcept { return errors_.empty(); }
  [[nodiscard]] Errors take() { return std::move(errors_); }

 private:
  Errors errors_;
  std::set<std::string> doubtful_;
};

/// A value at its place.
struct Cursor {
  const Json* json;
  Path path;
  Problems* problems;
};

[[nodiscard]] bool is_list(const Json& json);
/// Whether the JSON is this text.
[[nodiscard]] bool is_text(const Json& json, std::string_view text);

/// Each gives a harmless value and notes an error when the JSON is not what it should be.
[[nodiscard]] std::string read_string(const Cursor& at);
[[nodiscard]] std::string read_id(const Cursor& at);
[[nodiscard]] bool read_bool(const Cursor& at);
[[nodiscard]] Decimal read_number(const Cursor& at);
/// A whole number of at least `least`.
[[nodiscard]] int read_count(const Cursor& at, int least);
[[nodiscard]] Date read_date(const Cursor& at);
[[nodiscard]] Text read_text(const Cursor& at);

/// How many elements a list has; an error, and none, when it is no list or has fewer than `least`.
[[nodiscard]] std::size_t list_size(const Cursor& at, std::size_t least);
/// An element of a list; `at` must outlive it.
[[nodiscard]] Cursor element(const Cursor& at, std::size_t index);

template <typename T>
std::vector<T> read_list(const Cursor& at, T (*read)(const Cursor&), std::size_t least = 0) {
  std::vector<T> out(list_size(at, least));
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = read(element(at, i));
  return out;
}

/// A word from a fixed list, as its place in it.
[[nodiscard]] std::size_t read_choice(const Cursor& at, std::span<const std::string_view> words);

/// An object whose every field is asked for by name; finish() reports those that nobody asked for.
/// A field whose name is nearly right is read as the one that was meant, so that a slip in it is
/// told once: no two fields of one object have names that are so near.
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

  // Fields that must be there ...
  [[nodiscard]] std::string id(std::string_view key);
  [[nodiscard]] std::string string(std::string_view key);
  [[nodiscard]] Text text(std::string_view key);
  [[nodiscard]] Date date(std::string_view key);
  [[nodiscard]] bool boolean(std::string_view key);
  [[nodiscard]] int count(std::string_view key, int least);
  template <typename Enum>
  [[nodiscard]] Enum word(std::string_view key) {
    return static_cast<Enum>(choice(key, words_of<Enum>));
  }
  template <typename T>
  void list(std::string_view key, std::vector<T>& into, T (*read)(const Cursor&),
            std::size_t least = 1) {
    if (const auto at = need(key)) into = read_list(*at, read, least);
  }
  // ... and fields that may.
  [[nodiscard]] std::string maybe_id(std::string_view key);
  [[nodiscard]] std::string maybe_string(std::string_view key);
  [[nodiscard]] bool maybe_boolean(std::string_view key, bool otherwise = false);
  [[nodiscard]] std::optional<Text> maybe_text(std::string_view key);
  [[nodiscard]] std::optional<Date> maybe_date(std::string_view key);
  [[nodiscard]] std::optional<Decimal> maybe_number(std::string_view key);
  template <typename Enum>
  [[nodiscard]] Enum maybe_word(std::string_view key, Enum otherwise) {
    const auto at = find(key);
    return at ? static_cast<Enum>(read_choice(*at, words_of<Enum>)) : otherwise;
  }
  template <typename T>
  void maybe_list(std::string_view key, std::vector<T>& into, T (*read)(const Cursor&),
                  std::size_t least = 0) {
    if (const auto at = find(key)) into = read_list(*at, read, least);
  }

  void finish();

 private:
  [[nodiscard]] std::size_t choice(std::string_view key, std::span<const std::string_view> words);

  Cursor at_;
  const Json* object_;
  std::vector<std::string_view> asked_;
  std::map<std::string_view, std::string_view> meant_;  ///< by the name as it was written
};

/// Reads a whole text; its errors bear their positions.
[[nodiscard]] Errors read_json(std::string_view text,
                               const std::function<void(const Cursor&)>& read);

[[nodiscard]] std::string join(const std::vector<std::string>& words);
/// The same of no more words than someone reads: the first twelve, and how many there are.
[[nodiscard]] std::string first_of(const std::vector<std::string>& words);
/// What a JSON value is, in words for an error: "a text", "a list".
[[nodiscard]] std::string kind_of(const Json& json);

void add_wrong_type(const Cursor& at, std::string_view expected);

}  // namespace contractwijzer
