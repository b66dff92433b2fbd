#include "cases_beside.hpp"

#include <algorithm>
#include <iostream>

namespace contractwijzer::cli {

namespace fs = std::filesystem;

namespace {

void add_file_name(Errors& errors, const std::string& name) {
  for (Error& error : errors) error.pointer.insert(0, name + "#");
}

/// The files of the folder "cases" beside the policy's. Errors: no such files, those of each.
Result<Cases> cases_beside(const fs::path& policy_file) {
  const fs::path folder = policy_file.parent_path() / "cases";
  std::vector<fs::path> paths;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  if (paths.empty()) {
    return Errors{{ErrorCode::unreadable_file, {}, {}, (folder / "*.json").string(), {}}};
  }
  Cases cases;
  Errors errors;
  for (const fs::path& path : paths) {
    const auto text = read_file(path);
    if (!text) return text.errors();
    auto file = audit::read_cases(*text);
    if (file) {
      cases.names.push_back(path.filename().string());
      cases.files.push_back(*std::move(file));
      continue;
    }
    Errors found = file.errors();
    add_file_name(found, path.filename().string());
    errors.insert(errors.end(), found.begin(), found.end());
  }
  if (!errors.empty()) return errors;
  return cases;
}

void print_difference(const audit::Difference& difference, Language language) {
  const bool nl = language == Language::nl;
  if (difference.refused) {
    std::cout << "  " << difference.what << ": " << in(language, message_of(*difference.refused))
              << " " << in(language, hint_of(*difference.refused)) << "\n";
    return;
  }
  std::cout << "  " << difference.what << (nl ? ": verwacht " : ": expected ")
            << difference.expected << (nl ? ", gevonden " : ", found ") << difference.found << "\n";
}

}  // namespace

Result<Loaded> load_with_cases(const std::string& name, const RulesFolder& rules) {
  const auto policy = rules.load(name);
  if (!policy) return policy.errors();
  const fs::path file = *rules.find(name);
  auto cases = cases_beside(file);
  if (!cases) return cases.errors();
  Errors errors;
  for (std::size_t i = 0; i < cases->files.size(); ++i) {
    const auto found = find_care_type(*policy, cases->files[i].care_type);
    if (found) continue;
    Errors unknown = found.errors();
    for (Error& error : unknown) error.pointer = "/careType";
    add_file_name(unknown, cases->names[i]);
    errors.insert(errors.end(), unknown.begin(), unknown.end());
  }
  if (!errors.empty()) return errors;
  return Loaded{*policy, *std::move(cases), file.parent_path()};
}

std::vector<Failure> run_all(const Loaded& loaded, std::size_t& count) {
  std::vector<Failure> failures;
  for (std::size_t i = 0; i < loaded.cases.files.size(); ++i) {
    const audit::CaseFile& file = loaded.cases.files[i];
    const CareType& care_type = *loaded.policy.care_type(file.care_type);
    for (const audit::Case& one : file.cases) {
      ++count;
      auto differences = audit::run_case(loaded.policy, care_type, one);
      if (!differences.empty()) {
        failures.push_back({loaded.cases.names[i], one.name, std::move(differences)});
      }
    }
  }
  return failures;
}

void print_failures(const std::vector<Failure>& failures, Language language) {
  for (const Failure& failure : failures) {
    std::cout << failure.file << ": " << failure.name << "\n";
    for (const audit::Difference& difference : failure.differences) {
      print_difference(difference, language);
    }
  }
}

}  // namespace contractwijzer::cli
