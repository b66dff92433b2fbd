#include "ways/find_ways.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "evaluate/course.hpp"
#include "evaluate/evaluate.hpp"
#include "evaluate/possible.hpp"
#include "evaluate/rules.hpp"
#include "ways/bands.hpp"
#include "ways/moves.hpp"
#include "ways/reaches.hpp"

namespace contractwijzer {

namespace {

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
  std::fill(other.met.begin(), other.met.end(), std::nullopt);
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

const Step* step_of(const Verdict& verdict, IdView id) {
  const auto& steps = verdict.policy->steps;
  const auto at =
      std::find_if(steps.begin(), steps.end(), [id](const Step& step) { return step.id == id; });
  return at == steps.end() ? nullptr : &*at;
}

bool is_way_in(const Verdict& verdict, const Ids& offers) {
  return std::any_of(verdict.possible.begin(), verdict.possible.end(), [&](const Outcome& outcome) {
    return std::find(offers.begin(), offers.end(), outcome.offer) != offers.end();
  });
}

/// When a change must have been made to become the verdict that it leads to.
Timing timing_of(const Verdict& verdict) {
  const Standing& standing = verdict.standing;
  if (standing.state == StandingState::over) return {Moment::too_late, nullptr, {}};
  for (const StepVerdict& step : verdict.timeline) {
    if (step.step->settles) return {moment_of(step), step.step, {}};
  }
  switch (standing.state) {
    case StandingState::closed:
      return {Moment::too_late, step_of(verdict, standing.closed_by), {}};
    case StandingState::possibly_closed:
      return {Moment::possibly, step_of(verdict, standing.closed_by), {}};
    case StandingState::gone:
      return {Moment::has_contract, nullptr, {}};
    case StandingState::none:
    case StandingState::open:
    case StandingState::over:
      break;
  }
  for (const StartVerdict& start : verdict.starts) {
    // Who has applied already has done so as it was then.
    if (is_way_in(verdict, start.rule->offers) && !start.day) {
      return {Moment::later, nullptr, start.if_today};
    }
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
        outcomes_(possible_of(content, practice, courses_of(content, practice, verdict.as_of),
                              verdict.as_of)
                      .functions),
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
    const Reaches reaches(care_, outcomes_, place);
    Search search(practice_, moves_, reaches.diagram());
    for (const Shifts& shifts : search.from(reaches.goal())) {
      const Practice after = shifted(practice_, shifts);
      const Verdict then = evaluate(content_, after, verdict_.as_of);
      if (may_bring(then, place)) contract.ways.push_back(way(reaches, shifts, after, then));
    }
    if (contract.ways.empty()) contract.stops = stops(place);
  }

  /// Always, but where a change leaves a day that was told to another way in.
  [[nodiscard]] bool may_bring(const Verdict& then, std::size_t place) const {
    return std::any_of(then.possible.begin(), then.possible.end(),
                       [&](const Outcome& outcome) { return counts(care_, outcome, place); });
  }

  [[nodiscard]] Way way(const Reaches& reaches, const Shifts& shifts, const Practice& after,
                        const Verdict& then) const {
    const Timing timing = timing_of(then);
    Way way{changes(reaches, shifts, after),
            asks(reaches, after, then),
            meets(shifts, after),
            timing.moment,
            timing.until,
            timing.start,
            nullptr};
    const auto& counts_in = care_.care_type->counts_in;
    if (counts_in && way.moment == Moment::not_said && meets_factor(way)) {
      way.counts_in = &*counts_in;
    }
    return way;
  }

  [[nodiscard]] bool meets_factor(const Way& way) const {
    return std::any_of(care_.factors.begin(), care_.factors.end(), [&way](const auto& factor) {
      return std::find(way.meets.begin(), way.meets.end(), factor.rule) != way.meets.end();
    });
  }

  /// In the policy's order.
  [[nodiscard]] std::vector<Change> changes(const Reaches& reaches, const Shifts& shifts,
                                            const Practice& after) const {
    std::vector<Change> changes;
    Bands bands(after, reaches);
    for (const FactIndex fact : care_.question_order) {
      for (const Shift& shift : shifts) {
        if (shift.fact != fact) continue;
        Change change{care_.facts[fact], practice_.known.codes[fact], shift.to, {}};
        if (change.fact->is_number()) {
          bands.find(dimension_of(care_.space, fact), fact, change);
        }
        changes.push_back(change);
      }
    }
    return changes;
  }

  [[nodiscard]] std::vector<const Fact*> asks(const Reaches& reaches, const Practice& after,
                                              const Verdict& then) const {
    const Restriction surely(reaches.diagram(), reaches.surely(), after.feasible);
    const Restriction perhaps(reaches.diagram(), reaches.perhaps(), after.feasible);
    std::vector<const Fact*> asks;
    for (const FactIndex fact : care_.question_order) {
      if (after.known.is_known[fact] != 0) continue;
      const std::size_t dimension = dimension_of(care_.space, fact);
      const auto choices = care_.space.choices(dimension, fact, after.known);
      const bool matters = std::any_of(choices.begin(), choices.end(), [&](Cells between) {
        return surely.depends_on(dimension, between) || perhaps.depends_on(dimension, between);
      });
      if (matters) asks.push_back(care_.facts[fact]);
    }
    const Restriction in_doubt(reaches.diagram(), reaches.in_doubt(), after.feasible);
    if (in_doubt.values() != 0b01) add_days_in_doubt(then, asks);
    return asks;
  }

  /// Whether a deadline was met decides whether the contract can be got at all.
  void add_days_in_doubt(const Verdict& then, std::vector<const Fact*>& asks) const {
    for (const Fact* fact : then.questions) {
      const bool is_day =
          std::any_of(care_.steps.begin(), care_.steps.end(),
                      [fact](const CompiledStep& step) { return step.step->event == fact->id; });
      const bool is_new = std::find(asks.begin(), asks.end(), fact) == asks.end();
      if (is_day && is_new) asks.push_back(fact);
    }
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
    const Reaches reaches(care_, outcomes_, place);
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
    Holds holds;
    care_.space.each_value(dimension, known, [&](const std::vector<Code>& codes, std::size_t cell) {
      if (codes[fact] == not_applicable_code) return;
      auto feasible = practice_.feasible;
      feasible[dimension] = Cells{1} << cell;
      // Where another fact of a cluster is unknown, a value has several cells.
      const Hold here = hold_in(reaches, feasible);
      const auto [at, is_new] = holds.try_emplace(codes[fact], here);
      if (!is_new) at->second = std::min(at->second, here);
    });
    holds.insert_or_assign(now, Hold::stands);
    const auto is = [&](Hold hold) {
      return std::any_of(holds.begin(), holds.end(), [hold, now](const auto& each) {
        return each.first != now && each.second == hold;
      });
    };
    if (!is(Hold::falls) && !is(Hold::stands)) return std::nullopt;
    Ground ground{care_.facts[fact], !is(Hold::falls), {}};
    if (!ground.can_be_lost && ground.fact->is_number())
      ground.band = margin(*ground.fact, holds, now);
    return ground;
  }

  /// What becomes of the contract at another value of a fact.
  enum class Hold : std::uint8_t {
    falls,
    stands,
    cannot_be,  ///< what else is known contradicts it
  };
  using Holds = std::map<Code, Hold>;

  static Hold hold_in(const Reaches& reaches, const std::vector<Cells>& feasible) {
    const auto is_always = [&](NodeId function, Restriction::Values value) {
      return Restriction(reaches.diagram(), function, feasible).values() == value;
    };
    if (is_always(reaches.consistent(), 0b01)) return Hold::cannot_be;
    return is_always(reaches.surely(), 0b10) ? Hold::stands : Hold::falls;
  }

  /// How far the number may fall and rise before the contract falls; nothing where it may go on.
  static Band margin(const Fact& number, const Holds& holds, Code now) {
    auto low = holds.find(now);
    auto high = low;
    while (low != holds.begin() && std::prev(low)->second == Hold::stands) --low;
    while (std::next(high) != holds.end() && std::next(high)->second == Hold::stands) ++high;
    const auto bound = [](bool is_end, Code code) {
      return is_end ? std::nullopt : std::optional(code);
    };
    return band_of(number, bound(low == holds.begin(), low->first),
                   bound(std::next(high) == holds.end(), high->first));
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  const Verdict& verdict_;
  std::vector<Choice> outcomes_;
  Moves moves_;
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
