#include "write_words.hpp"

namespace contractwijzer::engine {

namespace {

void write_band(WordWriter& out, const Band& band) {
  for (const Code bound :
       {band.at_least, band.more_than, band.at_most, band.less_than, band.equals}) {
    out.number(bound);
  }
}

void write_way(WordWriter& out, const Way& way) {
  out.count(way.changes.size());
  for (const Change& change : way.changes) {
    out.place(change.fact);
    out.number(change.from);
    out.number(change.to);
    write_band(out, change.band);
  }
  out.places(way.asks);
  out.places(way.meets);
  out.state(way.timeliness);
  out.place(way.until);
  out.number(way.start);
  out.flag(way.has_counts_in);
}

}  // namespace

/// In the order of the structs' members.
void write_ways(WordWriter& out, const WayMarks& ways) {
  for (const ContractWays& contract : ways.contracts) {
    out.state(contract.state);
    out.count(contract.ways.size());
    for (const Way& way : contract.ways) write_way(out, way);
    out.count(contract.more);
    out.flag(contract.is_more_at_least);
    out.count(contract.blockers.size());
    for (const Blocker& blocker : contract.blockers) {
      out.state(blocker.kind);
      out.place(blocker.place);
    }
  }
  out.count(ways.dependencies.size());
  for (const Dependency& dependency : ways.dependencies) {
    out.place(dependency.fact);
    out.flag(dependency.can_be_lost);
    write_band(out, dependency.band);
  }
}

}  // namespace contractwijzer::engine
