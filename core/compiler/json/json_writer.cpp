#include "json/json_writer.hpp"

#include "json/json_value.hpp"

namespace contractwijzer {

/// A comma, unless this is the first in its container or stands behind a name.
void JsonWriter::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_.push_back(',');
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  out_.push_back(bracket);
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_.push_back(bracket);
  return *this;
}

JsonWriter& JsonWriter::name(std::string_view key) {
  word(key);
  out_.push_back(':');
  return *this;
}

JsonWriter& JsonWriter::word(std::string_view value) {
  separate();
  out_.push_back('"');
  out_.append(value);
  out_.push_back('"');
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) { return raw(to_text(std::string(value))); }

JsonWriter& JsonWriter::number(std::int64_t value) { return raw(std::to_string(value)); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_.append(json);
  return *this;
}

}  // namespace contractwijzer
