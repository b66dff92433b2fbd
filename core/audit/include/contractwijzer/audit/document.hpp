// A document as text, cut into its clauses: paragraphs, points of a list, headings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace contractwijzer::audit {

struct DocumentClause {
  std::string text;      ///< normalised
  std::size_t line = 0;  ///< where it begins, counted from 1
  std::string fingerprint;
};

/// A blank line ends a clause, and so does a line that begins with a bullet or a number and a
/// bracket; other lines go on with the clause before them.
[[nodiscard]] std::vector<DocumentClause> clauses_of(std::string_view document);

}  // namespace contractwijzer::audit
