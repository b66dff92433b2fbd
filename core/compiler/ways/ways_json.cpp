#include "contractwijzer/ways_json.hpp"

#include "answers/write_answer.hpp"
#include "contractwijzer/date.hpp"
#include "json/json_writer.hpp"
#include "words.hpp"

namespace contractwijzer {

namespace {

void write_band(JsonWriter& out, const Band& band) {
  const auto bound = [&out](std::string_view key, const std::optional<Decimal>& value) {
    if (value) out.name(key).raw(value->to_string());
  };
  bound("atLeast", band.at_least);
  bound("moreThan", band.more_than);
  bound("atMost", band.at_most);
  bound("lessThan", band.less_than);
  bound("equals", band.equals);
}

void write_change(JsonWriter& out, const Change& change) {
  out.open('{').word("fact", change.fact->id).word("change", word(change.fact->change));
  out.name("from").raw(answer_text(*change.fact, change.from));
  out.name("to").raw(answer_text(*change.fact, change.to));
  write_band(out, change.band);
  out.close('}');
}

void write_way(JsonWriter& out, const Way& way) {
  out.open('{');
  out.list("changes", way.changes, [&out](const Change& change) { write_change(out, change); });
  out.list("asks", way.asks, [&out](const Fact* fact) { out.word(fact->id); });
  out.list("meets", way.meets, [&out](const Rule* rule) { out.word(rule->id); });
  out.word("moment", word(way.timeliness));
  if (way.until != nullptr) out.word("until", way.until->id);
  if (way.start) out.word("start", format_date(*way.start));
  if (way.counts_in != nullptr) out.flag("countsIn", true);
  out.close('}');
}

void write_blocker(JsonWriter& out, const Blocker& blocker) {
  out.open('{');
  if (blocker.rule != nullptr) out.word("condition", blocker.rule->id);
  if (blocker.offer != nullptr) out.word("offer", blocker.offer->id);
  if (blocker.contract != nullptr) out.word("contract", blocker.contract->id);
  out.close('}');
}

void write_dependency(JsonWriter& out, const Dependency& dependency) {
  out.open('{').word("fact", dependency.fact->id).flag("canBeLost", dependency.can_be_lost);
  write_band(out, dependency.band);
  out.close('}');
}

}  // namespace

std::string ways_json(const Ways& ways) {
  JsonWriter out;
  out.open('{').number("format", 1);
  out.list("contracts", ways.contracts, [&out](const ContractWays& contract) {
    out.open('{').word("id", contract.contract->id).word("state", word(contract.state));
    out.list("ways", contract.ways, [&out](const Way& way) { write_way(out, way); });
    if (contract.more != 0 || contract.is_more_at_least) {
      out.number("more", static_cast<std::int64_t>(contract.more));
    }
    if (contract.is_more_at_least) out.flag("moreAtLeast", true);
    out.list("stops", contract.blockers,
             [&out](const Blocker& blocker) { write_blocker(out, blocker); });
    out.close('}');
  });
  out.list("ground", ways.dependencies,
           [&out](const Dependency& dependency) { write_dependency(out, dependency); });
  return out.close('}').take();
}

}  // namespace contractwijzer
