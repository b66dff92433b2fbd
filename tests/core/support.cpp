#include "support.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>

#include "compiler/words.hpp"

namespace contractwijzer::test {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void stop(const Errors& errors) {
  std::cerr << in_words(errors);
  std::abort();
}

}  // namespace

fs::path rules_folder() { return fs::path(CONTRACTWIJZER_ROOT) / "rules"; }
fs::path invented_folder() { return fs::path(CONTRACTWIJZER_ROOT) / "tests" / "policies"; }

std::vector<fs::path> policies_in(const fs::path& rules) {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(rules)) {
    if (fs::exists(entry.path() / "policy.json")) folders.push_back(entry.path());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

std::string read_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

CompiledPolicy compile(std::string_view policy, std::string_view vocabulary) {
  auto compiled = CompiledPolicy::from_json(policy, vocabulary);
  if (!compiled) stop(compiled.errors());
  return *std::move(compiled);
}

const CompiledPolicy& load(const fs::path& policy_folder) {
  static std::map<fs::path, CompiledPolicy> loaded;
  const auto known = loaded.find(policy_folder);
  if (known != loaded.end()) return known->second;
  return loaded
      .emplace(policy_folder, compile(read_text(policy_folder / "policy.json"),
                                      read_text(policy_folder.parent_path() / "vocabulary.json")))
      .first->second;
}

Answers read(const CompiledPolicy& policy, std::string_view answers) {
  auto known = policy.read_answers(answers);
  if (!known) stop(known.errors());
  return *std::move(known);
}

Verdict check(const CompiledPolicy& policy, std::string_view care_type, std::string_view answers,
              std::string_view as_of) {
  return policy.evaluate(*policy.care_type(care_type), read(policy, answers), date(as_of));
}

Date date(std::string_view text) {
  const auto day = parse_date(text);
  if (!day) stop({{ErrorCode::impossible_date, {}, {}, std::string(text), {}}});
  return *day;
}

std::string in_words(const Errors& errors) {
  std::string out;
  for (const Error& error : errors) {
    out += std::string(name_of(error.code)) + " " + error.pointer + "\n";
  }
  return out;
}

std::string in_words(const Outcome& outcome) {
  std::string out(word_of(outcome.kind));
  if (!outcome.contract.empty()) out += " " + std::string(outcome.contract);
  if (!outcome.offer.empty()) out += " " + std::string(outcome.offer);
  return out;
}

std::string possible(const Verdict& verdict) {
  std::vector<std::string> all;
  for (const Outcome& outcome : verdict.possible) all.push_back(in_words(outcome));
  return joined(all, " | ");
}

std::string questions(const Verdict& verdict) {
  std::vector<std::string> all;
  for (const Fact* fact : verdict.questions) all.push_back(fact->id);
  return joined(all);
}

std::string_view word_of(RuleState state) { return word(state); }
std::string_view word_of(Truth state) { return word(state); }
std::string_view word_of(OutcomeKind kind) { return word(kind); }
std::string_view word_of(StepState state) { return word(state); }
std::string_view word_of(StartState state) { return word(state); }
std::string_view word_of(ContractState state) { return word(state); }
std::string_view word_of(YearState state) { return word(state); }
std::string_view word_of(NextKind kind) { return word(kind); }

std::vector<std::string> words(std::string_view text) {
  std::istringstream in{std::string(text)};
  return {std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()};
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  const std::size_t place = text.find(from);
  if (place == std::string_view::npos || text.find(from, place + 1) != std::string_view::npos) {
    return {};
  }
  std::string out(text);
  return out.replace(place, from.size(), to);
}

std::string as_name(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (plain) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != '_') {
      out.push_back('_');
    }
  }
  return out;
}

int progress(StepState state) {
  switch (state) {
    case StepState::waits:
      return 0;
    case StepState::next:
      return 1;
    case StepState::now:
      return 2;
    case StepState::possibly_passed:
    case StepState::possibly_missed:
      return 3;
    case StepState::done:
    case StepState::presumed:
    case StepState::passed:
    case StepState::missed:
      return 4;
  }
  return -1;
}

}  // namespace contractwijzer::test
