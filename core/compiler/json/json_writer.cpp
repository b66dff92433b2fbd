#include "json/json_writer.hpp"

#include "json/json_value.hpp"

namespace contractwijzer {

namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// How many bytes the first character has, where it has two or three of them and these alone show
/// that it is valid UTF-8; else 0.
std::size_t plain_length(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead >= 0xC2 && lead <= 0xDF) return text.size() > 1 && continues(text[1]) ? 2 : 0;
  // What E0 and ED begin may be an overlong form, or half a pair.
  const bool has_three = lead >= 0xE1 && lead <= 0xEF && lead != 0xED;
  return has_three && text.size() > 2 && continues(text[1]) && continues(text[2]) ? 3 : 0;
}

/// Whether the text surely stands between quotation marks as it is: valid UTF-8 with nothing to be
/// escaped. Nearly every text is so; the others are left to nlohmann/json.
bool is_plain(std::string_view text) {
  while (!text.empty()) {
    const auto c = static_cast<unsigned char>(text.front());
    if (c < 0x20 || c == '"' || c == '\\') return false;
    const std::size_t length = c < 0x80 ? 1 : plain_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

}  // namespace

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

JsonWriter& JsonWriter::text(std::string_view value) {
  return is_plain(value) ? word(value) : raw(to_text(std::string(value)));
}

JsonWriter& JsonWriter::number(std::int64_t value) { return raw(std::to_string(value)); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  out_.append(json);
  return *this;
}

}  // namespace contractwijzer
