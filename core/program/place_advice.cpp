#include "place_advice.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace contractwijzer::cli {

namespace fs = std::filesystem;

namespace {

using audit::Advice;
using audit::AdviceCode;

/// The site's own folders at the place where each policy has one
/// (tests/program/place.test.mjs holds these against a site).
constexpr std::array<std::string_view, 4> site_folders{"assets", "embed", "en", "themes"};

/// As hosts that take capitals and small letters for the same see it.
bool is_site_folder(std::string id) {
  std::transform(id.begin(), id.end(), id.begin(), [](char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return std::find(site_folders.begin(), site_folders.end(), id) != site_folders.end();
}

/// The id in a policy's file, whatever else is in it; empty where there is none.
std::string id_in(const fs::path& file) {
  const auto text = read_file(file);
  if (!text) return {};
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_object()) return {};
  const auto id = json.find("id");
  return id != json.end() && id->is_string() ? id->get<std::string>() : std::string{};
}

}  // namespace

std::vector<Advice> advise_on_place(const fs::path& file, const Policy& policy,
                                    const RulesFolder& rules) {
  std::vector<Advice> found;
  std::error_code ignored;
  const std::string here = fs::absolute(file, ignored).parent_path().filename().string();
  const auto of_folder = rules.find(here);
  if (of_folder && fs::equivalent(*of_folder, file, ignored)) {
    if (here != policy.id) {
      found.push_back({AdviceCode::folder_not_id, "/id", here + ", " + policy.id});
    }
    for (const std::string& other : rules.policy_ids()) {
      if (other == here || id_in(*rules.find(other)) != policy.id) continue;
      found.push_back({AdviceCode::taken_id, "/id", other});
    }
  }
  if (is_site_folder(policy.id)) found.push_back({AdviceCode::site_id, "/id", policy.id});
  if (!policy.document.file.empty() && !fs::exists(file.parent_path() / "outline.json", ignored)) {
    found.push_back({AdviceCode::no_map, "/document/file", policy.document.file});
  }
  return found;
}

}  // namespace contractwijzer::cli
