#include "json/json_fault.hpp"

#include <algorithm>

namespace contractwijzer {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_beyond_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// Either byte order mark, or a null byte among the first two: JSON begins with
/// a plain character.
bool is_utf16(std::string_view text) {
  const std::string_view start = text.substr(0, 2);
  return start == "\xff\xfe" || start == "\xfe\xff" || start.find('\0') != std::string_view::npos;
}

/// How many bytes the character of UTF-8 at this place has; 0 where it is none.
std::size_t length_of_character(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = lead < 0x80                    ? 1
                             : lead >= 0xC2 && lead <= 0xDF ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length > text.size()) return 0;
  const std::string_view rest = text.substr(1, length == 0 ? 0 : length - 1);
  const bool continues = std::all_of(rest.begin(), rest.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
  });
  return continues ? length : 0;
}

/// The first byte that is no UTF-8, at or before the place where the parser
/// stopped.
std::size_t first_foreign_byte(std::string_view text, std::size_t last) {
  std::size_t i = 0;
  while (i <= last && i < text.size()) {
    const std::size_t length = length_of_character(text.substr(i));
    if (length == 0) return i;
    i += length;
  }
  return std::string_view::npos;
}

/// The place of the last character before this one that is no white space.
std::size_t before(std::string_view text, std::size_t offset) {
  while (offset > 0 && is_space(text[offset - 1])) --offset;
  return offset == 0 ? std::string_view::npos : offset - 1;
}

bool is_comma_in_number(std::string_view text, std::size_t comma) {
  return comma != std::string_view::npos && comma > 0 && text[comma] == ',' &&
         is_digit(text[comma - 1]) && comma + 1 < text.size() && is_digit(text[comma + 1]);
}

/// Single, or curled by a word processor.
bool is_other_quotation_mark(std::string_view rest) {
  return rest.starts_with('\'') || rest.starts_with("\xe2\x80\x9c") ||
         rest.starts_with("\xe2\x80\x9d") || rest.starts_with("\xe2\x80\x98") ||
         rest.starts_with("\xe2\x80\x99") || rest.starts_with("\xe2\x80\x9e");
}

bool is_comment(std::string_view rest) {
  return rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#');
}

}  // namespace

FoundFault find_json_fault(std::string_view text, std::size_t offset) {
  if (std::all_of(text.begin(), text.end(), is_space)) return {JsonFault::empty, 0};
  if (is_utf16(text)) return {JsonFault::utf16, 0};
  const std::size_t foreign = first_foreign_byte(text, offset);
  if (foreign != std::string_view::npos) return {JsonFault::not_utf8, foreign};
  if (offset >= text.size()) return {JsonFault::unfinished, offset};
  // The first character of the sequence that the parser stopped in.
  while (offset > 0 && is_beyond_ascii(text[offset]) &&
         length_of_character(text.substr(offset)) == 0)
    --offset;
  const std::string_view rest = text.substr(offset);
  if (is_comment(rest)) return {JsonFault::comment, offset};
  if (offset > 0 && is_comment(text.substr(offset - 1))) return {JsonFault::comment, offset - 1};
  if (is_other_quotation_mark(rest)) return {JsonFault::quotation_mark, offset};
  const std::size_t last = before(text, offset);
  if ((rest.front() == '}' || rest.front() == ']') && last != std::string_view::npos &&
      text[last] == ',') {
    return {JsonFault::trailing_comma, last};
  }
  std::size_t digits = offset;
  while (digits > 0 && is_digit(text[digits]) && is_digit(text[digits - 1])) --digits;
  if (digits > 0 && is_comma_in_number(text, digits - 1)) {
    return {JsonFault::decimal_comma, digits - 1};
  }
  return {JsonFault::other, offset};
}

}  // namespace contractwijzer
