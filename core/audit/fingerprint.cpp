#include "contractwijzer/audit/fingerprint.hpp"

#include <array>
#include <utility>

#include "compiler/fingerprint.hpp"

namespace contractwijzer::audit {

namespace {

/// UTF-8 on the left; what stands for it on the right.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> forms{{
    {"\xc2\xa0", " "},      // no-break space
    {"\xc2\xad", ""},       // soft hyphen
    {"\xe2\x80\x89", " "},  // thin space
    {"\xe2\x80\xaf", " "},  // narrow no-break space
    {"\xe2\x80\x8b", ""},   // zero width space
    {"\xef\xbb\xbf", ""},   // byte order mark
    {"\xe2\x80\x98", "'"},
    {"\xe2\x80\x99", "'"},
    {"\xe2\x80\x9c", "\""},
    {"\xe2\x80\x9d", "\""},
    {"\xe2\x80\x9e", "\""},
    {"\xe2\x80\x90", "-"},
    {"\xe2\x80\x91", "-"},
    {"\xe2\x80\x93", "-"},
    {"\xe2\x80\x94", "-"},
    {"\xe2\x80\xa2", "-"},  // bullet
    {"\xef\x82\xb7", "-"},  // bullet of a symbol font
}};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

}  // namespace

std::string normalised(std::string_view text) {
  std::string out;
  bool space = false;
  const auto add = [&](std::string_view piece) {
    for (const char c : piece) {
      if (is_space(c)) {
        space = true;
        continue;
      }
      if (space && !out.empty()) out.push_back(' ');
      space = false;
      out.push_back(c);
    }
  };
  while (!text.empty()) {
    std::size_t length = 1;
    std::string_view piece = text.substr(0, 1);
    for (const auto& [from, to] : forms) {
      if (!text.starts_with(from)) continue;
      length = from.size();
      piece = to;
      break;
    }
    add(piece);
    text.remove_prefix(length);
  }
  return out;
}

std::string fingerprint(std::string_view text) {
  Fingerprint fingerprint;
  fingerprint.add(normalised(text));
  return fingerprint.hex();
}

}  // namespace contractwijzer::audit
