// Where the program finds policies, and how it reads files.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::cli {

[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path);
/// The same; "-" is standard input.
[[nodiscard]] Result<std::string> read_file_or_input(const std::string& name);

/// The folder with vocabulary.json and one folder a policy.
class RulesFolder {
 public:
  /// `given`: what --rules says. Empty: CONTRACTWIJZER_RULES, or "rules" in this folder, or the
  /// "rules" beside the build folder that the program stands in, or those that it was installed
  /// with.
  explicit RulesFolder(const std::string& given, const std::filesystem::path& program);

  [[nodiscard]] std::vector<std::string> policy_ids() const;
  /// The policy file. `name`: a policy's id, or the path of a policy file or of its folder.
  [[nodiscard]] Result<std::filesystem::path> find(const std::string& name) const;
  [[nodiscard]] Result<CompiledPolicy> load(const std::string& name) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace contractwijzer::cli
