#include "contractwijzer/audit/outline.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "compiler/json/json_reader.hpp"
#include "compiler/json/json_writer.hpp"
#include "compiler/policy/read_policy.hpp"
#include "is_digit.hpp"
#include "sourced.hpp"

namespace contractwijzer::audit {

namespace {

constexpr std::array<std::string_view, 6> kind_words{"heading",     "rule",        "step",
                                                     "expectation", "information", "not-checkable"};

OutlineClause read_clause(const Cursor& at) {
  ObjectReader object(at);
  OutlineClause clause;
  clause.fingerprint = object.string("fingerprint");
  if (const auto kind = object.need("kind")) {
    clause.kind = static_cast<ClauseKind>(read_choice(*kind, kind_words));
  }
  object.maybe_list("of", clause.of, read_id);
  object.finish();
  return clause;
}

OutlineSection read_section(const Cursor& at) {
  ObjectReader object(at);
  OutlineSection section;
  section.number = object.maybe_string("number");
  section.heading = object.string("heading");
  object.list("clauses", section.clauses, read_clause);
  object.finish();
  return section;
}

bool has_clause(const Policy& policy, const std::string& id) {
  return std::any_of(policy.clauses.begin(), policy.clauses.end(),
                     [&id](const Clause& clause) { return clause.id == id; });
}

void check(const Outline& outline, const Policy& policy, Problems& problems) {
  const Path root;
  if (outline.policy != policy.id) {
    problems.add(ErrorCode::wrong_value, Path(&root, "policy"), outline.policy, policy.id);
  }
  const Path sections(&root, "sections");
  for (std::size_t s = 0; s < outline.sections.size(); ++s) {
    const Path section(&sections, s);
    const Path clauses(&section, "clauses");
    for (std::size_t c = 0; c < outline.sections[s].clauses.size(); ++c) {
      const Path clause(&clauses, c);
      const Path of(&clause, "of");
      const Ids& ids = outline.sections[s].clauses[c].of;
      for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i].empty() || has_clause(policy, ids[i])) continue;
        problems.add(ErrorCode::unknown_clause, Path(&of, i), ids[i]);
      }
    }
  }
}

// --- a draft

constexpr std::size_t longest_heading = 90;

/// "3.1 Heading", "3. Heading": the number, without a full stop at its end.
std::string number_of(const std::string& text) {
  std::size_t end = 0;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
  if (end == 0 || !is_digit(text[0]) || end == text.size() || text[end] != ' ') return {};
  return text.substr(0, text[end - 1] == '.' ? end - 1 : end);
}

bool looks_like_heading(const std::string& text) {
  const char last = text.back();
  const bool is_point = text.starts_with("-") || text.starts_with("|");
  return text.size() <= longest_heading && !is_point && last != '.' && last != ':' && last != ',' &&
         last != ';';
}

}  // namespace

std::string name_of(const OutlineSection& section) {
  return section.number.empty() ? section.heading : section.number + " " + section.heading;
}

std::string_view word_of(ClauseKind kind) noexcept {
  return kind_words[static_cast<std::size_t>(kind)];
}

Result<Outline> read_outline(std::string_view text, const Policy& policy) {
  Outline outline;
  Errors errors = read_json(text, [&](const Cursor& at) {
    ObjectReader object(at);
    read_preamble(object);
    outline.policy = object.id("policy");
    outline.document = object.string("document");
    object.list("sections", outline.sections, read_section);
    object.finish();
    check(outline, policy, *at.problems);
  });
  if (!errors.empty()) return errors;
  return outline;
}

std::string outline_draft(const std::string& policy, const std::string& file,
                          std::string_view document) {
  JsonWriter out;
  out.open('{').word("$schema", "../schema/outline.schema.json").number("format", 1);
  out.text("policy", policy).text("document", file).name("sections").open('[');
  bool is_open = false;
  for (const DocumentClause& clause : clauses_of(document)) {
    const bool is_heading = looks_like_heading(clause.text);
    if (is_heading || !is_open) {
      if (is_open) out.close(']').close('}');
      const std::string number = is_heading ? number_of(clause.text) : std::string{};
      std::size_t from = number.empty() ? 0 : clause.text.find(' ') + 1;
      out.open('{');
      if (!number.empty()) out.text("number", number);
      out.text("heading", is_heading ? clause.text.substr(from) : file);
      out.name("clauses").open('[');
      is_open = true;
    }
    out.open('{').word("fingerprint", clause.fingerprint);
    out.word("kind", is_heading ? "heading" : "information");
    if (!is_heading) out.text("text", clause.text);
    out.close('}');
  }
  if (is_open) out.close(']').close('}');
  return out.close(']').close('}').take();
}

Gaps gaps_of(const Outline& outline, const Policy& policy) {
  Gaps gaps;
  std::set<std::string> placed;
  for (const OutlineSection& section : outline.sections) {
    for (std::size_t i = 0; i < section.clauses.size(); ++i) {
      const OutlineClause& clause = section.clauses[i];
      placed.insert(clause.of.begin(), clause.of.end());
      if (clause.kind == ClauseKind::heading) continue;
      ++gaps.clauses;
      if (!is_normative(clause.kind)) continue;
      ++gaps.normative;
      if (made_from(clause.of, policy).empty()) {
        gaps.without_rule.push_back({name_of(section), i + 1, clause.kind});
      }
    }
  }
  for (const Clause& clause : policy.clauses) {
    if (!placed.contains(clause.id)) gaps.unplaced.push_back(clause.id);
  }
  return gaps;
}

std::vector<std::string> made_from(const Ids& clauses, const Policy& policy) {
  std::vector<std::string> places;
  each_source(policy, [&](const std::string& place, const Ids& source) {
    const bool cites = std::any_of(source.begin(), source.end(), [&clauses](const auto& id) {
      return std::find(clauses.begin(), clauses.end(), id) != clauses.end();
    });
    if (cites && (places.empty() || places.back() != place)) places.push_back(place);
  });
  return places;
}

}  // namespace contractwijzer::audit
