#include "verdict/parts.hpp"

#include "words.hpp"

namespace contractwijzer {

void write_ids(JsonWriter& out, std::string_view key, std::span<const IdView> ids) {
  out.list(key, ids, [&out](IdView id) { out.word(id); });
}

void write_notices(JsonWriter& out, const std::vector<Notice>& notices) {
  out.list("notices", notices, [&out](const Notice& item) {
    out.open('{')
        .word("code", word(item.code))
        .word("fact", item.fact)
        .word_if_any("period", item.period)
        .word_if_any("contradiction", item.contradiction)
        .close('}');
  });
}

void write_next(JsonWriter& out, const Next& next) {
  out.name("next").open('{').word("kind", word(next.kind)).word_if_any("fact", next.fact);
  if (!next.rules.empty()) write_ids(out, "rules", next.rules);
  out.word_if_any("step", next.step).word_if_any("offer", next.offer).close('}');
}

}  // namespace contractwijzer
