#include "ways/join_ways.hpp"

#include <algorithm>

#include "contractwijzer/day.hpp"
#include "engine/evaluate.hpp"
#include "engine/find_ways.hpp"
#include "evaluate/evaluate.hpp"

namespace contractwijzer {

namespace {

using engine::Index;
using engine::no_bound;
using engine::nothing;

Band joined(const engine::Band& band) {
  const auto bound = [](engine::Code code) {
    return code == no_bound ? std::nullopt : std::optional(Decimal{code});
  };
  return {bound(band.at_least), bound(band.more_than), bound(band.at_most), bound(band.less_than),
          bound(band.equals)};
}

class WaysJoiner {
 public:
  explicit WaysJoiner(const CompiledCareType& care_type) : care_(care_type) {}

  [[nodiscard]] Ways joined_ways(const engine::WayMarks& marks) const {
    Ways out;
    for (std::size_t i = 0; i < marks.contracts.size(); ++i) {
      const engine::ContractWays& from = marks.contracts[i];
      ContractWays contract{care_.contracts[i].contract, from.state, {}, from.more,
                            from.is_more_at_least,       {}};
      for (const engine::Way& way : from.ways) contract.ways.push_back(joined_way(way));
      for (const engine::Blocker& blocker : from.blockers) {
        contract.blockers.push_back(joined_blocker(blocker));
      }
      out.contracts.push_back(std::move(contract));
    }
    for (const engine::Dependency& from : marks.dependencies) {
      out.dependencies.push_back({care_.facts[from.fact], from.can_be_lost, joined(from.band)});
    }
    return out;
  }

 private:
  [[nodiscard]] Way joined_way(const engine::Way& from) const {
    Way way;
    for (const engine::Change& change : from.changes) {
      way.changes.push_back(
          {care_.facts[change.fact], change.from, change.to, joined(change.band)});
    }
    for (const Index fact : from.asks) way.asks.push_back(care_.facts[fact]);
    for (const Index rule : from.meets) way.meets.push_back(care_.decisive(rule).rule);
    way.timeliness = from.timeliness;
    if (from.until != nothing) way.until = care_.steps[from.until].step;
    way.start = engine::date_if_any(from.start);
    if (from.has_counts_in) way.counts_in = &*care_.care_type->counts_in;
    return way;
  }

  [[nodiscard]] Blocker joined_blocker(const engine::Blocker& blocker) const {
    switch (blocker.kind) {
      case engine::Blocker::Kind::condition:
        return {care_.decisive(blocker.place).rule, nullptr, nullptr};
      case engine::Blocker::Kind::offer:
        return {nullptr, care_.offers[blocker.place].offer, nullptr};
      case engine::Blocker::Kind::contract:
        return {nullptr, nullptr, care_.contracts[blocker.place].contract};
    }
    return {};
  }

  const CompiledCareType& care_;
};

/// Those that the care type asks, as their places among its facts.
engine::List<Index> places_of(const CompiledCareType& care_type, const Ids& facts) {
  engine::List<Index> places;
  for (std::size_t i = 0; i < care_type.facts.size(); ++i) {
    if (std::find(facts.begin(), facts.end(), care_type.facts[i]->id) == facts.end()) continue;
    places.push_back(static_cast<Index>(i));
  }
  return places;
}

}  // namespace

Ways ways(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
          const Answers& answers, Date as_of, const Ids& keep) {
  const engine::Care care = care_type.lists.view();
  const engine::Practice practice = practice_of(content, care_type, care, answers, as_of);
  const engine::Marks marks = engine::evaluate(practice, engine::day_of(as_of));
  const auto kept = places_of(care_type, keep);
  return WaysJoiner(care_type).joined_ways(engine::find_ways(practice, marks, kept));
}

Ways CompiledPolicy::ways(const CareType& care_type, const Answers& answers, Date as_of,
                          const Ids& keep) const {
  return contractwijzer::ways(*content_, content_->compiled(care_type), answers, as_of, keep);
}

}  // namespace contractwijzer
