// The cases beside a policy (rules/schema/cases.schema.json): practices, and the verdict that each
// must get.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/audit/expected_ways.hpp"
#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

/// What a case says of its verdict. Words are those of the verdict's JSON; what is left out is not
/// looked at.
struct Expectation {
  std::vector<std::string> possible;  ///< "contract A portaal", best first; one: it is decided
  std::map<std::string, std::string> rules;
  std::set<std::string> questions;
  std::optional<std::string> first_question;
  std::vector<std::string> statements;
  std::vector<std::string> absent_statements;
  std::map<std::string, std::string> timeline;
  std::vector<std::string> absent_steps;
  std::map<std::string, std::string>
      days;  ///< of a step: "2024-10-20", "2024-09-01..", or a period
  std::map<std::string, std::string> starts;
  std::vector<std::string> absent_starts;
  std::optional<std::vector<std::string>> notices;  ///< sorted
  std::optional<std::string> next;                  ///< its JSON, without spaces, keys in order
  std::optional<std::string> standing;              ///< likewise
  std::optional<std::string> substance;             ///< "" where it must be open
  std::map<std::string, std::string> courses;       ///< by way in
  std::map<std::string, std::string> reasons;       ///< by way in: ids, sorted, joined by spaces
  std::optional<std::string> mended;                ///< "contract A portaal | none: fact fact"
  std::optional<std::string> year;
  std::optional<std::string> term;  ///< "2025-01-01..2025-12-31"
  std::optional<ExpectedWays> ways;
  ExpectedDependencies dependencies;
};

struct Case {
  std::string name;
  Date as_of;
  std::string answers;                ///< a file of answers: the base with this case's laid over it
  std::set<std::string> own_answers;  ///< pointers into those: what is not the base's
  Ids keep;                           ///< facts that none of the ways may change
  Expectation expect;
};

struct CaseFile {
  std::string care_type;
  std::vector<Case> cases;
};

/// Errors: those of the text, and empty-list where it holds no case, duplicate-id for a name that
/// is taken.
[[nodiscard]] Result<CaseFile> read_cases(std::string_view text);

}  // namespace contractwijzer::audit
