#include "ways/find_ways.hpp"

#include <algorithm>
#include <map>

#include "evaluate/evaluate.hpp"
#include "evaluate/rules.hpp"
#include "ways/moves.hpp"

namespace contractwijzer {

namespace {

/// Where a practice gets a contract or a better one: 1, elsewhere 0. Where contracts exclude each
/// other none is better, and it must be the contract itself.
class Reaches {
 public:
  Reaches(const CompiledCareType& care, std::size_t contract)
      : diagram_([&care] {
          std::vector<std::size_t> cells;
          for (std::size_t d = 0; d < care.diagram.dimensions(); ++d) {
            cells.push_back(care.diagram.cells_of(d));
          }
          return cells;
        }()) {
    root_ = diagram_.adopt(care.diagram, care.root, [&](std::size_t outcome) {
      const auto& found = care.outcomes[outcome].contract;
      for (std::size_t i = 0; i <= contract; ++i) {
        if (care.care_type->exclusive && i != contract) continue;
        if (found == care.contracts[i].contract->id) return std::size_t{1};
      }
      return std::size_t{0};
    });
  }

  [[nodiscard]] const Diagram& diagram() const noexcept { return diagram_; }
  [[nodiscard]] NodeId root() const noexcept { return root_; }

 private:
  Diagram diagram_;
  NodeId root_ = 0;
};

/// The least shifts with which a function can still become 1, from its terminals up.
class Search {
 public:
  Search(const Practice& practice, const Moves& moves, const Diagram& diagram)
      : practice_(practice), moves_(moves), diagram_(diagram) {}

  const std::vector<Shifts>& from(NodeId id) {
    if (const auto known = found_.find(id); known != found_.end()) return known->second;
    std::vector<Shifts> sets;
    const Diagram::Node node = diagram_.node(id);
    if (diagram_.is_terminal(id)) {
      if (node.value != 0) sets.emplace_back();
    } else {
      for (std::size_t cell = 0; cell < diagram_.cells_of(node.dimension); ++cell) {
        const auto& moves = moves_[node.dimension][cell];
        if (moves.empty()) continue;
        const auto& below = from(diagram_.child(id, cell));
        for (const Shifts& move : moves) {
          for (const Shifts& rest : below) sets.push_back(joined(move, rest));
        }
      }
      sets = least_of(practice_, std::move(sets));
    }
    return found_[id] = std::move(sets);
  }

 private:
  static Shifts joined(const Shifts& a, const Shifts& b) {
    Shifts all(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), all.begin(),
               [](const Shift& x, const Shift& y) { return x.fact < y.fact; });
    return all;
  }

  const Practice& practice_;
  const Moves& moves_;
  const Diagram& diagram_;
  std::map<NodeId, std::vector<Shifts>> found_;
};

std::size_t dimension_of(const Space& space, FactIndex fact) {
  const auto& dimensions = space.dimensions();
  const auto has = [fact](const Dimension& dimension) {
    return std::find(dimension.facts.begin(), dimension.facts.end(), fact) != dimension.facts.end();
  };
  return static_cast<std::size_t>(std::find_if(dimensions.begin(), dimensions.end(), has) -
                                  dimensions.begin());
}

Practice shifted(const Practice& practice, const Shifts& shifts) {
  Practice other = practice;
  for (const Shift& shift : shifts) other.known.set(shift.fact, shift.to);
  for (const Shift& shift : shifts) {
    const std::size_t dimension = dimension_of(practice.care.space, shift.fact);
    other.feasible[dimension] = practice.care.space.feasible(dimension, other.known);
  }
  return other;
}

/// Until when a change counts.
struct Timing {
  Moment moment = Moment::not_said;
  const Step* until = nullptr;
  std::optional<Date> start;
};

/// A step that is over says less where it may not be on the practice's way at all.
Moment moment_of(const StepVerdict& step) noexcept {
  switch (step.state) {
    case StepState::now:
    case StepState::next:
    case StepState::waits:
      return Moment::in_time;
    case StepState::done:
    case StepState::presumed:
    case StepState::possibly_passed:
    case StepState::possibly_missed:
      return Moment::possibly;
    case StepState::passed:
    case StepState::missed:
      return step.certain ? Moment::too_late : Moment::possibly;
  }
  return Moment::not_said;
}

/// When a change must have been made to become the verdict that it leads to.
Timing timing_of(const Verdict& verdict) {
  if (verdict.year == YearState::after) return {Moment::too_late, nullptr, {}};
  for (const StepVerdict& step : verdict.timeline) {
    if (step.step->settles) return {moment_of(step), step.step, {}};
  }
  for (const StartVerdict& start : verdict.starts) {
    const Ids& offers = start.rule->offers;
    const bool is_way_in = std::any_of(
        verdict.possible.begin(), verdict.possible.end(), [&offers](const Outcome& outcome) {
          return std::find(offers.begin(), offers.end(), outcome.offer) != offers.end();
        });
    if (is_way_in) return {Moment::later, nullptr, start.day ? start.day : start.if_today};
  }
  return {};
}

class Finder {
 public:
  Finder(const CompiledPolicy::Content& content, const Practice& practice, const Verdict& verdict)
      : content_(content),
        practice_(practice),
        care_(practice.care),
        verdict_(verdict),
        moves_(moves_of(practice)) {}

  Ways run() {
    Ways ways;
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      ContractWays contract{care_.contracts[i].contract, verdict_.contracts[i].state, {}, {}};
      if (contract.state == ContractState::reached) {
        find_ground(i, ways.ground);
      } else if (contract.state != ContractState::surpassed) {
        list_ways(i, contract);
      }
      ways.contracts.push_back(std::move(contract));
    }
    return ways;
  }

 private:
  void list_ways(std::size_t place, ContractWays& contract) {
    const Reaches reaches(care_, place);
    Search search(practice_, moves_, reaches.diagram());
    for (const Shifts& shifts : search.from(reaches.root())) {
      const Practice after = shifted(practice_, shifts);
      const Timing timing = when(after);
      contract.ways.push_back({changes(shifts), asks(reaches, after), meets(shifts, after),
                               timing.moment, timing.until, timing.start});
    }
    if (contract.ways.empty()) contract.stops = stops(place);
  }

  /// In the policy's order.
  [[nodiscard]] std::vector<Change> changes(const Shifts& shifts) const {
    std::vector<Change> changes;
    for (const FactIndex fact : care_.question_order) {
      for (const Shift& shift : shifts) {
        if (shift.fact != fact) continue;
        changes.push_back({care_.facts[fact], practice_.known.codes[fact], shift.to});
      }
    }
    return changes;
  }

  [[nodiscard]] std::vector<const Fact*> asks(const Reaches& reaches, const Practice& after) const {
    const Restriction left(reaches.diagram(), reaches.root(), after.feasible);
    std::vector<const Fact*> asks;
    for (const FactIndex fact : care_.question_order) {
      if (after.known.is_known[fact] != 0) continue;
      const std::size_t dimension = dimension_of(care_.space, fact);
      const auto choices = care_.space.choices(dimension, fact, after.known);
      const bool matters = std::any_of(choices.begin(), choices.end(), [&](Cells between) {
        return left.depends_on(dimension, between);
      });
      if (matters) asks.push_back(care_.facts[fact]);
    }
    return asks;
  }

  [[nodiscard]] std::vector<const Rule*> meets(const Shifts& shifts, const Practice& after) const {
    std::vector<const Rule*> meets;
    for (const auto* rules : {&care_.conditions, &care_.factors}) {
      for (const CompiledRule& rule : *rules) {
        const bool is_touched =
            std::any_of(shifts.begin(), shifts.end(), [&rule](const Shift& shift) {
              return std::find(rule.facts.begin(), rule.facts.end(), shift.fact) !=
                     rule.facts.end();
            });
        if (!is_touched || state_of(rule, after) != RuleState::met) continue;
        if (state_of(rule, practice_) != RuleState::met) meets.push_back(rule.rule);
      }
    }
    return meets;
  }

  /// The same for all ways that lead to the same outcomes: what was told stays as it is.
  [[nodiscard]] Timing when(const Practice& after) {
    const auto outcomes = Restriction(care_.diagram, care_.root, after.feasible).values();
    const auto known = timings_.find(outcomes);
    if (known != timings_.end()) return known->second;
    return timings_[outcomes] = timing_of(evaluate(content_, after, verdict_.as_of));
  }

  /// The practice with every value that a change could give it left open.
  [[nodiscard]] Practice freed() const {
    Practice freed = practice_;
    for (std::size_t d = 0; d < moves_.size(); ++d) {
      for (std::size_t cell = 0; cell < moves_[d].size(); ++cell) {
        if (!moves_[d][cell].empty()) freed.feasible[d] |= Cells{1} << cell;
      }
    }
    std::fill(freed.met.begin(), freed.met.end(), std::nullopt);
    return freed;
  }

  [[nodiscard]] std::vector<Stop> stops(std::size_t place) const {
    const Practice free = freed();
    std::vector<Stop> stops;
    for (const CompiledRule& condition : care_.conditions) {
      if (state_of(condition, free) == RuleState::not_met) {
        stops.push_back({condition.rule, nullptr, nullptr});
      }
    }
    for (const CompiledOffer& offer : care_.offers) {
      const Truth truth = truth_of(offer.when, free);
      if (truth == Truth::not_met) continue;
      if (truth == Truth::met && !leads_to_contract(offer.offer->kind)) {
        stops.push_back({nullptr, offer.offer, nullptr});
      }
      break;
    }
    const CompiledContract& contract = care_.contracts[place];
    if (truth_of(contract.when, free) == Truth::not_met) {
      stops.push_back({nullptr, nullptr, contract.contract});
    }
    return stops;
  }

  /// Fact by fact: whether the contract stands when this one alone has another value.
  void find_ground(std::size_t place, std::vector<Ground>& ground) const {
    const Reaches reaches(care_, place);
    for (const FactIndex fact : care_.question_order) {
      if (practice_.known.is_known[fact] == 0) continue;
      if (care_.facts[fact]->change == Changeable::never) continue;
      const auto found = ground_of(reaches, fact);
      if (found && (!found->can_be_lost || is_something(fact))) ground.push_back(*found);
    }
  }

  /// What a practice has, and what a rule that is met looks at.
  [[nodiscard]] bool is_something(FactIndex fact) const {
    if (practice_.known.codes[fact] == 0) return false;
    for (const auto* rules : {&care_.conditions, &care_.factors}) {
      for (const CompiledRule& rule : *rules) {
        const bool looks =
            std::find(rule.facts.begin(), rule.facts.end(), fact) != rule.facts.end();
        if (looks && state_of(rule, practice_) == RuleState::met) return true;
      }
    }
    return false;
  }

  [[nodiscard]] std::optional<Ground> ground_of(const Reaches& reaches, FactIndex fact) const {
    const Code now = practice_.known.codes[fact];
    if (now == not_applicable_code) return std::nullopt;
    const std::size_t dimension = dimension_of(care_.space, fact);
    KnownCodes known = practice_.known;
    known.is_known[fact] = 0;
    std::map<Code, bool> stands;
    care_.space.each_value(dimension, known, [&](const std::vector<Code>& codes, std::size_t cell) {
      if (codes[fact] == not_applicable_code) return;
      auto feasible = practice_.feasible;
      feasible[dimension] = Cells{1} << cell;
      const Restriction left(reaches.diagram(), reaches.root(), feasible);
      // Where another fact of a cluster is unknown, a value has several cells.
      const bool here = left.values() == 0b10;
      const auto [at, is_new] = stands.try_emplace(codes[fact], here);
      if (!is_new) at->second = at->second && here;
    });
    const bool all =
        std::all_of(stands.begin(), stands.end(), [](auto& each) { return each.second; });
    Ground ground{care_.facts[fact], all, {}, {}};
    if (!all && ground.fact->is_number()) find_margin(stands, now, ground);
    return ground;
  }

  /// How far the number may fall and rise before the contract falls; nothing where it may go on.
  static void find_margin(const std::map<Code, bool>& stands, Code now, Ground& ground) {
    const auto above = stands.upper_bound(now);
    for (auto at = above; at != stands.begin();) {
      --at;
      if (!at->second) break;
      ground.least = at->first;
    }
    if (ground.least == stands.begin()->first) ground.least.reset();
    for (auto at = above; at != stands.end() && at->second; ++at) ground.most = at->first;
    if (ground.most == stands.rbegin()->first) ground.most.reset();
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  const Verdict& verdict_;
  Moves moves_;
  std::map<Restriction::Values, Timing> timings_;
};

}  // namespace

Ways find_ways(const CompiledPolicy::Content& content, const Practice& practice,
               const Verdict& verdict) {
  return Finder(content, practice, verdict).run();
}

Ways CompiledPolicy::ways(const CareType& care_type, const Answers& answers, Date as_of) const {
  const Practice practice(content_->compiled(care_type), answers, as_of);
  return find_ways(*content_, practice, contractwijzer::evaluate(*content_, practice, as_of));
}

}  // namespace contractwijzer
