// An outline held against a document: what is as it was, and what is not.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/audit/outline.hpp"

namespace contractwijzer::audit {

enum class Change : std::uint8_t {
  unchanged,
  changed,  ///< another text between the same neighbours
  moved,    ///< the same text in another order
  gone,
  added,
};

[[nodiscard]] std::string_view word_of(Change change) noexcept;

struct ClauseChange {
  Change change{};
  std::string section;     ///< number and heading; of what is added: where it stands now
  std::size_t clause = 0;  ///< in the outline's section, counted from 1; 0: added
  ClauseKind kind{};
  std::size_t line = 0;            ///< in the document, counted from 1; 0: gone
  std::vector<std::string> rules;  ///< made from it: "/conditions/kngf"
};

/// In the outline's order, what is added at its place in the document.
[[nodiscard]] std::vector<ClauseChange> hold_against(const Outline& outline, const Policy& policy,
                                                     const std::vector<DocumentClause>& document);

}  // namespace contractwijzer::audit
