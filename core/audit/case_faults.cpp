#include "contractwijzer/audit/case_faults.hpp"

#include <algorithm>

#include "compiler/compile/content.hpp"

namespace contractwijzer::audit {

namespace {

template <typename Entries>
[[nodiscard]] bool has_id(const Entries& entries, std::string_view id) {
  return std::any_of(entries.begin(), entries.end(),
                     [id](const auto& entry) { return entry.id == id; });
}

[[nodiscard]] std::vector<std::string> split(const std::string& words) {
  std::vector<std::string> all;
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t to = std::min(words.find(' ', from), words.size());
    all.push_back(words.substr(from, to - from));
    from = to + 1;
  }
  return all;
}

template <typename Entries>
[[nodiscard]] std::string ids_of(const Entries& entries) {
  std::string ids;
  for (const auto& entry : entries) ids += (ids.empty() ? "" : ", ") + entry.id;
  return ids;
}

class CaseFaults {
 public:
  CaseFaults(const CompiledPolicy& policy, const CareType& care_type)
      : compiled_(policy), policy_(policy.policy()), care_(care_type) {}

  Errors run(const CaseFile& file) {
    for (std::size_t i = 0; i < file.cases.size(); ++i) {
      const Case& one = file.cases[i];
      at_ = "/cases/" + std::to_string(i);
      answers(one);
      expectation(one.expect);
      for (const std::string& fact : one.keep) fact_is_known("/keep", fact);
    }
    return std::move(found_);
  }

 private:
  void add(ErrorCode code, const std::string& place, const std::string& subject,
           std::string expected = {}) {
    found_.push_back({code, at_ + place, {}, subject, std::move(expected)});
  }

  /// The place of an answer in the file: a case's own, or the base that all cases share, which is
  /// told once.
  void answers(const Case& one) {
    const auto read = compiled_.read_answers(one.answers);
    if (read) return;
    for (Error error : read.errors()) {
      const std::string here = one.own_answers.contains(error.pointer) ? at_ + "/answers" : "/base";
      const std::string list = "/careTypes/" + care_.id;
      const bool of_care_type = error.pointer.starts_with(list);
      error.pointer =
          here + (of_care_type ? "/careType" + error.pointer.substr(list.size()) : error.pointer);
      error.position = {};
      const bool told = std::any_of(found_.begin(), found_.end(), [&error](const Error& other) {
        return other.code == error.code && other.pointer == error.pointer;
      });
      if (!told) found_.push_back(std::move(error));
    }
  }

  void expectation(const Expectation& expect) {
    for (const std::string& outcome : expect.possible) outcome_is_known(outcome);
    for (const auto& [id, state] : expect.rules) {
      const bool known = has_id(policy_.offers, id) ||
                         std::any_of(policy_.rules.begin(), policy_.rules.end(),
                                     [&id = id](const auto& rules) { return has_id(rules, id); });
      if (!known) add(ErrorCode::unknown_rule, "/expect/rules/" + id, id);
    }
    for (const std::string& fact : expect.questions) fact_is_known("/expect/questions", fact);
    if (expect.first_question) fact_is_known("/expect/firstQuestion", *expect.first_question);
    statements_are_known("/expect/statements", expect.statements);
    statements_are_known("/expect/absentStatements", expect.absent_statements);
    for (const auto& [id, state] : expect.timeline) step_is_known("/expect/timeline/" + id, id);
    for (const auto& [id, days] : expect.days) step_is_known("/expect/days/" + id, id);
    for (const std::string& id : expect.absent_steps) step_is_known("/expect/absentSteps", id);
    for (const auto& [id, day] : expect.starts) start_is_known("/expect/starts/" + id, id);
    for (const std::string& id : expect.absent_starts) start_is_known("/expect/absentStarts", id);
    for (const auto& [id, course] : expect.courses) offer_is_known("/expect/courses/" + id, id);
    for (const auto& [id, reasons] : expect.reasons) offer_is_known("/expect/reasons/" + id, id);
  }

  /// "contract A portaal", "not-offered geen": a contract stands before its way in.
  void outcome_is_known(const std::string& outcome) {
    const std::vector<std::string> words = split(outcome);
    const std::size_t contract = words.size() == 3 ? 1 : words.size();
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (i != contract) {
        offer_is_known("/expect/possible", words[i]);
      } else if (!has_id(care_.contracts, words[i])) {
        add(ErrorCode::wrong_value, "/expect/possible", words[i], ids_of(care_.contracts));
      }
    }
  }

  void fact_is_known(const std::string& place, const std::string& id) {
    if (compiled_.content().find_fact(id) >= compiled_.content().askable()) {
      add(ErrorCode::unknown_fact, place, id);
    }
  }
  void step_is_known(const std::string& place, const std::string& id) {
    if (!has_id(policy_.steps, id)) add(ErrorCode::unknown_step, place, id);
  }
  void offer_is_known(const std::string& place, const std::string& id) {
    if (!has_id(policy_.offers, id)) add(ErrorCode::unknown_offer, place, id);
  }
  void start_is_known(const std::string& place, const std::string& id) {
    if (has_id(policy_.start_rules, id)) return;
    add(ErrorCode::wrong_value, place, id, ids_of(policy_.start_rules));
  }
  void statements_are_known(const std::string& place, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
      if (has_id(policy_.statements, id)) continue;
      add(ErrorCode::wrong_value, place, id, ids_of(policy_.statements));
    }
  }

  const CompiledPolicy& compiled_;
  const Policy& policy_;
  const CareType& care_;
  std::string at_;
  Errors found_;
};

}  // namespace

Errors faults_of(const CaseFile& file, const CompiledPolicy& policy, const CareType& care_type) {
  return CaseFaults(policy, care_type).run(file);
}

}  // namespace contractwijzer::audit
