#include "contractwijzer/comparison_json.hpp"

#include "contractwijzer/verdict_json.hpp"
#include "json/json_writer.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

void write_count(JsonWriter& out, std::string_view key, std::size_t count) {
  out.number(key, static_cast<std::int64_t>(count));
}

void write_place(JsonWriter& out, const EntryPlace& place) {
  out.open('{');
  write_count(out, "side", place.side);
  write_count(out, "verdict", place.verdict);
  write_count(out, "entry", place.entry);
  out.close('}');
}

void write_places(JsonWriter& out, std::string_view key,
                  const std::vector<std::vector<EntryPlace>>& groups) {
  out.list(key, groups, [&out](const std::vector<EntryPlace>& group) {
    out.open('[');
    for (const EntryPlace& place : group) write_place(out, place);
    out.close(']');
  });
}

void write_side(JsonWriter& out, const SideVerdicts& side) {
  const Policy& policy = side.policy.policy();
  out.open('{').word("policy", policy.id).text("version", policy.version);
  out.word("hash", side.policy.hash());
  if (side.edition != nullptr) out.word("edition", side.edition->id);
  out.text("purchaser", policy.purchaser.name);
  out.list("verdicts", side.verdicts,
           [&out](const Verdict& verdict) { out.raw(verdict_json(verdict)); });
  out.list("without", side.without, [&out](const std::string& id) { out.word(id); });
  out.close('}');
}

void write_question(JsonWriter& out, const ComparedQuestion& question) {
  out.open('{').word("fact", question.fact->id).word("scope", word(question.fact->scope));
  out.word_if_any("careType", question.care_type).word_if_any("policy", question.policy);
  out.name("sides").open('[');
  for (const std::size_t side : question.sides) out.number(static_cast<std::int64_t>(side));
  out.close(']').flag("open", question.open).close('}');
}

void write_difference(JsonWriter& out, const Difference& difference) {
  out.open('{').word("list", word(difference.list)).word("id", difference.id);
  if (difference.before) write_count(out, "before", *difference.before);
  if (difference.after) write_count(out, "after", *difference.after);
  out.flag("reworded", difference.reworded).close('}');
}

}  // namespace

std::string differences_json(const std::vector<Difference>& differences) {
  JsonWriter out;
  out.open('[');
  for (const Difference& difference : differences) write_difference(out, difference);
  return out.close(']').take();
}

std::string comparison_json(const Comparison& comparison) {
  JsonWriter out;
  out.open('{').number("format", 1).word("asOf", format_date(comparison.as_of));
  out.word("years", word(comparison.years));
  out.list("sides", comparison.sides, [&out](const SideVerdicts& side) { write_side(out, side); });
  out.list("questions", comparison.questions,
           [&out](const ComparedQuestion& question) { write_question(out, question); });
  write_places(out, "evidence", comparison.evidence);
  write_places(out, "timeline", comparison.timeline);
  out.list("changes", comparison.changes, [&out](const Changes& changes) {
    out.open('{');
    write_count(out, "from", changes.from);
    write_count(out, "to", changes.to);
    write_count(out, "verdictFrom", changes.verdict_from);
    write_count(out, "verdictTo", changes.verdict_to);
    out.name("differences").raw(differences_json(changes.differences)).close('}');
  });
  return out.close('}').take();
}

}  // namespace contractwijzer
