// A policy with the cases beside it, and how they came out.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "contractwijzer/audit/run_case.hpp"
#include "files.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

struct Cases {
  std::vector<std::string> names;  ///< of the files, in the order of `files`
  std::vector<audit::CaseFile> files;
};

struct Loaded {
  CompiledPolicy policy;
  Cases cases;
  std::filesystem::path folder;
};

struct Failure {
  std::string file;
  std::string name;
  std::vector<audit::Difference> differences;
};

/// `name`: as RulesFolder::find takes it. Errors: those of the policy; no cases; those of each
/// file, with its name.
[[nodiscard]] Result<Loaded> load_with_cases(const std::string& name, const RulesFolder& rules);

/// Those that are not as expected; `count`: how many there are in all.
[[nodiscard]] std::vector<Failure> run_all(const Loaded& loaded, std::size_t& count);

void print_failures(const std::vector<Failure>& failures, Language language);

}  // namespace contractwijzer::cli
