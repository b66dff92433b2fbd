#include "policy/read_format.hpp"

#include <array>

#include "contractwijzer/language_version.hpp"
#include "json/json_value.hpp"

namespace contractwijzer {

namespace {

/// A member that no version before this one knows, wherever it stands.
struct Added {
  std::string_view key;
  int format;
  std::string_view beside = {};  ///< only beside this one
  std::string_view apart = {};   ///< and where this one is not
};
constexpr std::array<Added, 20> added_members{{
    {"points", 2},          {"compare", 2},           {"moreThanPercent", 2},
    {"atMostPercent", 2},   {"lessThanPercent", 2},   {"day", 2},
    {"of", 2, "set"},       {"answerGroups", 2},      {"in", 2, "number"},
    {"askedWhen", 2},       {"otherwise", 2},         {"together", 2},
    {"actors", 2},          {"criteria", 2},          {"from", 2, "asked"},
    {"until", 2, "name"},   {"offers", 2, "address"}, {"offers", 2, "name", "contracts"},
    {"applies", 2, "kind"}, {"applies", 2, "rule"},
}};

std::string known_formats() {
  std::string all;
  for (int format = first_format; format <= present_format; ++format) {
    all += (all.empty() ? "" : ", ") + std::to_string(format);
  }
  return all;
}

}  // namespace

int read_format(ObjectReader& policy) {
  const auto at = policy.need("format");
  if (!at) return present_format;
  const Json& json = *at->json;
  const bool is_known = json.is_number_integer() && json >= first_format && json <= present_format;
  if (is_known) return json.get<int>();
  const bool is_newer = json.is_number_integer() && json > present_format;
  policy.problems().add(is_newer ? ErrorCode::newer_format : ErrorCode::wrong_format, at->path,
                        is_newer ? json.dump() : kind_of(json), known_formats());
  return present_format;
}

void check_format(const Cursor& at, int format) {
  if (at.json->is_array()) {
    for (std::size_t i = 0; i < at.json->size(); ++i) {
      check_format({&(*at.json)[i], Path(&at.path, i), at.problems}, format);
    }
  }
  if (!at.json->is_object()) return;
  for (const auto& [key, value] : at.json->items()) {
    const Path path(&at.path, key);
    for (const Added& member : added_members) {
      const bool is_it = member.key == key &&
                         (member.beside.empty() || at.json->contains(std::string(member.beside))) &&
                         (member.apart.empty() || !at.json->contains(std::string(member.apart)));
      if (!is_it || member.format <= format) continue;
      at.problems->add(ErrorCode::newer_than_format, path, key, std::to_string(member.format));
    }
    check_format({&value, path, at.problems}, format);
  }
}

}  // namespace contractwijzer
