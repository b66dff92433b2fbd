#include "contractwijzer/language_version.hpp"
#include "json/json_value.hpp"
#include "policy/read_format.hpp"

namespace contractwijzer {

namespace {

/// Where the value of the outermost "format" stands; the text is JSON that has one.
struct Stretch {
  std::size_t first = 0;
  std::size_t length = 0;
};

Stretch format_in(std::string_view text) {
  std::size_t depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (c != '"') continue;
    const std::size_t word = ++i;
    while (text[i] != '"') i += text[i] == '\\' ? 2 : 1;
    if (depth != 1 || text.substr(word, i - word) != "format") continue;
    const std::size_t colon = text.find_first_not_of(" \t\r\n", i + 1);
    if (text[colon] != ':') continue;  // it is a value
    const std::size_t first = text.find_first_not_of(" \t\r\n", colon + 1);
    return {first, text.find_first_of(" \t\r\n,}", first) - first};
  }
  return {};
}

}  // namespace

Result<Migrated> migrate(std::string_view policy) {
  const auto json = parse_json(policy);
  if (!json) return json.errors();
  Problems problems;
  ObjectReader object({&*json, {}, &problems});
  const int from = read_format(object);
  Errors errors = problems.take();
  if (!errors.empty()) {
    locate_all(policy, errors);
    return errors;
  }
  Migrated migrated{std::string(policy), from};
  const Stretch format = format_in(policy);
  // What version 1 says means the same in version 2.
  migrated.policy.replace(format.first, format.length, std::to_string(present_format));
  return migrated;
}

}  // namespace contractwijzer
