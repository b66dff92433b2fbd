// The map of a policy's document (rules/schema/outline.schema.json): each section and clause, what
// kind it is, and the policy's clauses that stand for it. It bears fingerprints and no text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/audit/document.hpp"
#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

enum class ClauseKind : std::uint8_t {
  heading,
  rule,
  step,
  expectation,
  information,
  not_checkable,  ///< asked of the practice, and nobody can tell from answers
};

[[nodiscard]] std::string_view word_of(ClauseKind kind) noexcept;
/// Rules are made from it.
[[nodiscard]] constexpr bool is_normative(ClauseKind kind) noexcept {
  return kind == ClauseKind::rule || kind == ClauseKind::step || kind == ClauseKind::expectation;
}

struct OutlineClause {
  std::string fingerprint;
  ClauseKind kind = ClauseKind::information;
  Ids of;  ///< ids of the policy's clauses
};

struct OutlineSection {
  std::string number;  ///< empty where the document has none
  std::string heading;
  std::vector<OutlineClause> clauses;  ///< in the document's order, its heading among them
};

/// Its number and heading.
[[nodiscard]] std::string name_of(const OutlineSection& section);

struct Outline {
  std::string policy;
  std::string document;  ///< name of the file
  std::vector<OutlineSection> sections;
};

/// Errors: those of the text, unknown-clause, and wrong-value where it is another policy's.
[[nodiscard]] Result<Outline> read_outline(std::string_view text, const Policy& policy);

/// A first outline of a document, as JSON text: its headings guessed, each clause of the kind
/// information, its text beside it under "text", to be taken out when its kind is known.
[[nodiscard]] std::string outline_draft(const std::string& policy, const std::string& file,
                                        std::string_view document);

/// What the outline falls short of.
struct Gaps {
  struct Place {
    std::string section;  ///< number and heading
    std::size_t clause;   ///< counted from 1 within it, its heading too
    ClauseKind kind;
  };
  std::vector<Place> without_rule;  ///< normative, and nothing is made from it
  Ids unplaced;                     ///< clauses of the policy that stand nowhere in the outline
  std::size_t clauses = 0;          ///< headings left out
  std::size_t normative = 0;
};

[[nodiscard]] Gaps gaps_of(const Outline& outline, const Policy& policy);

/// The items of the policy that cite one of these clauses: "/conditions/kngf".
[[nodiscard]] std::vector<std::string> made_from(const Ids& clauses, const Policy& policy);

}  // namespace contractwijzer::audit
