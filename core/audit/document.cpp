#include "contractwijzer/audit/document.hpp"

#include <algorithm>

#include "contractwijzer/audit/fingerprint.hpp"
#include "is_digit.hpp"

namespace contractwijzer::audit {

namespace {

/// "- ", "* ", "o ", "1) ", "a) ", "| ": the first words of a point or of a table's row.
bool begins_a_point(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("o ") ||
      line.starts_with("|")) {
    return true;
  }
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const std::size_t mark = digits != 0 ? digits : 1;
  return mark + 1 < line.size() && line[mark] == ')' && line[mark + 1] == ' ';
}

}  // namespace

std::vector<DocumentClause> clauses_of(std::string_view document) {
  std::vector<DocumentClause> clauses;
  bool goes_on = false;
  std::size_t number = 0;
  while (!document.empty()) {
    ++number;
    const std::size_t end = std::min(document.find('\n'), document.size());
    const std::string line = normalised(document.substr(0, end));
    document.remove_prefix(std::min(end + 1, document.size()));
    if (line.empty() || line == "-") {
      goes_on = false;
      continue;
    }
    if (goes_on && !begins_a_point(line)) {
      clauses.back().text += " " + line;
    } else {
      clauses.push_back({line, number, {}});
    }
    goes_on = true;
  }
  for (DocumentClause& clause : clauses) clause.fingerprint = fingerprint(clause.text);
  return clauses;
}

}  // namespace contractwijzer::audit
