// One function a command; each gives the program's exit status. The arguments are what the table of
// commands says that it takes (command_table.hpp).
#pragma once

#include "arguments.hpp"
#include "files.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// Status when a policy falls short of what is asked of it.
inline constexpr int falls_short = 1;
/// Status when it was too much work to say whether a policy falls short.
inline constexpr int gave_up = 3;
/// Status for bad input; its errors go to standard error.
inline constexpr int bad_input = 2;

int run_check(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_check_lines(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_timeline(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_advise(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_advise_lines(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_compare(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_lint(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_prove(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_sources(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_outline(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_test(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_mutate(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_migrate(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_policies(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_compile(const Arguments& arguments, const RulesFolder& rules, Language language);
int run_questions(const Arguments& arguments, const RulesFolder& rules, Language language);

/// Prints errors on standard error, each with its place and mend, and gives bad_input.
int report_errors(const Errors& errors, Language language);

}  // namespace contractwijzer::cli
