#include "files.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace contractwijzer::cli {

namespace fs = std::filesystem;

namespace {

std::string read_all(std::istream& in) {
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool is_rules_folder(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / "vocabulary.json", ignored);
}

fs::path find_rules(const std::string& given, const fs::path& program) {
  if (!given.empty()) return given;
  // One thread; nothing sets the environment while the program runs.
  if (const char* from_environment =
          std::getenv("CONTRACTWIJZER_RULES")) {  // NOLINT(concurrency-mt-unsafe)
    return from_environment;
  }
  if (is_rules_folder("rules")) return "rules";
  std::error_code ignored;
  const fs::path real = fs::canonical(program, ignored);
  for (fs::path folder = real.parent_path(); folder.has_relative_path();
       folder = folder.parent_path()) {
    for (const fs::path& rules :
         {folder / "rules", folder / "share" / "contractwijzer" / "rules"}) {
      if (is_rules_folder(rules)) return rules;
    }
  }
  return "rules";
}

}  // namespace

Result<std::string> read_file(const fs::path& path) {
  std::error_code ignored;
  std::ifstream in(path, std::ios::binary);
  if (!in || fs::is_directory(path, ignored)) {
    return Errors{{ErrorCode::unreadable_file, {}, {}, path.string(), {}}};
  }
  return read_all(in);
}

Result<std::string> read_file_or_input(const std::string& name) {
  if (name == "-") return read_all(std::cin);
  return read_file(name);
}

RulesFolder::RulesFolder(const std::string& given, const fs::path& program)
    : folder_(find_rules(given, program)) {}

std::vector<std::string> RulesFolder::policy_ids() const {
  std::vector<std::string> ids;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder_, ignored)) {
    if (fs::is_regular_file(entry.path() / "policy.json", ignored)) {
      ids.push_back(entry.path().filename().string());
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

Result<fs::path> RulesFolder::find(const std::string& name) const {
  std::error_code ignored;
  for (const fs::path& path : {folder_ / name / "policy.json", fs::path(name) / "policy.json"}) {
    if (fs::is_regular_file(path, ignored)) return path;
  }
  if (fs::exists(name, ignored)) return fs::path(name);
  std::string known;
  for (const std::string& id : policy_ids()) known += (known.empty() ? "" : ", ") + id;
  return Errors{{ErrorCode::unknown_policy, {}, {}, name, known}};
}

Result<CompiledPolicy> RulesFolder::load(const std::string& name) const {
  const auto path = find(name);
  if (!path) return path.errors();
  const auto vocabulary = read_file(folder_ / "vocabulary.json");
  if (!vocabulary) return vocabulary.errors();
  const auto policy = read_file(*path);
  if (!policy) return policy.errors();
  return CompiledPolicy::from_json(*policy, *vocabulary);
}

}  // namespace contractwijzer::cli
