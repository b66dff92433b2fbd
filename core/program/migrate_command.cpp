#include <iostream>

#include "commands.hpp"
#include "contractwijzer/language_version.hpp"
#include "write_file.hpp"

namespace contractwijzer::cli {

/// The file itself is brought to the present version of the language.
int run_migrate(const Arguments& arguments, const RulesFolder& rules, Language language) {
  const auto file = rules.find(arguments.operand);
  if (!file) return report_errors(file.errors(), language);
  const auto text = read_file(*file);
  if (!text) return report_errors(text.errors(), language);
  const auto migrated = migrate(*text);
  if (!migrated) return report_errors(migrated.errors(), language);
  const bool nl = language == Language::nl;
  if (migrated->from == present_format) {
    std::cout << file->string() << (nl ? ": is al versie " : ": is version ") << present_format
              << (nl ? "\n" : " already\n");
    return 0;
  }
  if (!write_file(file->string(), migrated->policy)) {
    return report_errors({unwritable(file->string())}, language);
  }
  std::cout << file->string() << (nl ? ": van versie " : ": from version ") << migrated->from
            << (nl ? " naar versie " : " to version ") << present_format << "\n";
  return 0;
}

}  // namespace contractwijzer::cli
