// What the tests share: files of the repository, policies from them, and verdicts in a few words.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::test {

/// A folder with vocabulary.json and, in a folder each, policies: rules/ and tests/policies/.
std::filesystem::path rules_folder();
std::filesystem::path invented_folder();

/// The folders of a rules folder that hold a policy.json, in order.
std::vector<std::filesystem::path> policies_in(const std::filesystem::path& rules);

/// Empty when the file cannot be read.
std::string read_text(const std::filesystem::path& path);

/// Ends the test program when the policy has errors: nothing below could be believed.
CompiledPolicy compile(std::string_view policy, std::string_view vocabulary);
/// The same policy each time that the same folder is asked for.
const CompiledPolicy& load(const std::filesystem::path& policy_folder);

Answers read(const CompiledPolicy& policy, std::string_view answers);
Verdict check(const CompiledPolicy& policy, std::string_view care_type, std::string_view answers,
              std::string_view as_of);
Date date(std::string_view text);

/// How far a state is along: later days never go back.
int progress(StepState state);

/// "code pointer" for each error, a line each.
std::string in_words(const Errors& errors);
/// "contract A portaal", "none" ...
std::string in_words(const Outcome& outcome);
/// Every possible outcome, best first: "contract A portaal | none".
std::string possible(const Verdict& verdict);
/// The questions, the most decisive first: "keurmerk enquete".
std::string questions(const Verdict& verdict);

/// The word of the verdict's JSON for a state.
std::string_view word_of(RuleState state);
std::string_view word_of(Truth state);
std::string_view word_of(OutcomeKind kind);
std::string_view word_of(StepState state);
std::string_view word_of(StartState state);
std::string_view word_of(ContractState state);
std::string_view word_of(YearState state);
std::string_view word_of(NextKind kind);

std::vector<std::string> words(std::string_view text);
std::string joined(const std::vector<std::string>& words, std::string_view between = " ");
/// `text` with its one `from` replaced; empty when it is not there exactly once.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);
/// For a test's name: letters and digits, everything else as one underscore.
std::string as_name(std::string_view text);

}  // namespace contractwijzer::test
