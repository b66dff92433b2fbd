// JSON text, written straight into a string: a verdict is written far more often than anything is
// read. Words that the reader has already limited to letters, digits, hyphens and dots go out as
// they are; whatever people wrote is looked through, and where something is to be escaped
// nlohmann/json does it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace contractwijzer {

class JsonWriter {
 public:
  JsonWriter() { out_.reserve(first_bytes); }

  JsonWriter& open(char bracket);   ///< { or [, as an element or after name()
  JsonWriter& close(char bracket);  ///< } or ]
  JsonWriter& name(std::string_view key);

  // Elements of a list, or values after name().
  JsonWriter& word(std::string_view value);  ///< an id, a fixed word, a date
  JsonWriter& text(std::string_view value);  ///< anything
  JsonWriter& number(std::int64_t value);
  JsonWriter& raw(std::string_view json);  ///< JSON text that is ready

  // Members of an object.
  JsonWriter& word(std::string_view key, std::string_view value) { return name(key).word(value); }
  JsonWriter& text(std::string_view key, std::string_view value) { return name(key).text(value); }
  JsonWriter& number(std::string_view key, std::int64_t value) { return name(key).number(value); }
  JsonWriter& flag(std::string_view key, bool value) {
    return name(key).raw(value ? "true" : "false");
  }
  /// Left out when empty.
  JsonWriter& word_if_any(std::string_view key, std::string_view value) {
    return value.empty() ? *this : word(key, value);
  }

  template <typename Items, typename Each>
  JsonWriter& list(std::string_view key, const Items& items, Each each) {
    name(key).open('[');
    for (const auto& item : items) each(item);
    return close(']');
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void separate();

  static constexpr std::size_t first_bytes = 2048;
  std::string out_;
};

}  // namespace contractwijzer
