#include "verdict/parts.hpp"

#include "words.hpp"

namespace contractwijzer {

void write_text(JsonWriter& out, std::string_view key, const Text& text) {
  out.name(key).open('{').text("nl", text.nl).text("en", text.en).close('}');
}

void write_ids(JsonWriter& out, std::string_view key, std::span<const IdView> ids) {
  out.list(key, ids, [&out](IdView id) { out.word(id); });
}

void write_notices(JsonWriter& out, const std::vector<Notice>& notices) {
  out.list("notices", notices, [&out](const Notice& item) {
    out.open('{')
        .word("code", word(item.code))
        .word("fact", item.fact)
        .word_if_any("period", item.period)
        .word_if_any("contradiction",
                     item.contradiction == nullptr ? IdView{} : item.contradiction->id)
        .close('}');
  });
}

void write_standing(JsonWriter& out, const Standing& standing) {
  out.name("standing")
      .open('{')
      .word("state", word(standing.state))
      .word_if_any("offer", standing.offer)
      .word_if_any("closedBy", standing.closed_by)
      .word_if_any("left", standing.left);
  if (standing.start) out.word("start", format_date(*standing.start));
  if (standing.has_begun) out.flag("hasBegun", true);
  if (!standing.ends.empty()) {
    out.list("ends", standing.ends, [&out](Date day) { out.word(format_date(day)); });
  }
  if (standing.decision_is_due) out.flag("decisionIsDue", true);
  if (standing.days_left) out.number("daysLeft", *standing.days_left);
  out.word_if_any("deadline", standing.deadline).close('}');
}

void write_next(JsonWriter& out, const Next& next) {
  out.name("next").open('{').word("kind", word(next.kind)).word_if_any("fact", next.fact);
  if (!next.rules.empty()) write_ids(out, "rules", next.rules);
  out.word_if_any("step", next.step)
      .word_if_any("then", next.then)
      .word_if_any("missed", next.missed)
      .word_if_any("offer", next.offer)
      .close('}');
}

}  // namespace contractwijzer
