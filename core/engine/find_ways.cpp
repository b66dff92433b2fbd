#include "find_ways.hpp"

#include <algorithm>

#include "bands.hpp"
#include "contains.hpp"
#include "evaluate.hpp"
#include "in_order.hpp"
#include "moves.hpp"
#include "possible.hpp"
#include "questions.hpp"
#include "search_ways.hpp"
#include "timeliness.hpp"
#include "walk.hpp"

namespace contractwijzer::engine {

namespace {

Practice shifted(const Practice& practice, const Shifts& shifts) {
  Practice other = practice;
  for (const Shift& shift : shifts) other.known.set(shift.fact, shift.to);
  other.look_again();
  return other;
}

bool is_decisive(const RuleRow& rule) noexcept {
  return rule.kind == RuleKind::condition || rule.kind == RuleKind::factor;
}

bool looks_at(const Care& care, const RuleRow& rule, Index fact) {
  return contains(care.facts_of(rule), fact);
}

class WayFinder {
 public:
  WayFinder(const Practice& practice, const Marks& marks, const List<Index>& kept)
      : practice_(practice),
        care_(practice.care),
        marks_(marks),
        outcomes_(possible_of(practice, courses_of(practice, marks.as_of), marks.as_of).functions),
        moves_(moves_of(practice, kept)) {}

  WayMarks run() {
    WayMarks ways;
    for (Index i = 0; i < count_of(care_.contracts); ++i) {
      ContractWays contract;
      contract.state = marks_.contracts[i];
      const bool is_for_who_is_not_chosen =
          !marks_.if_not_chosen.empty() && contract.state == ContractState::possible;
      if (marks_.substance == i) {  // reached, or to be chosen for
        find_dependencies(i, ways.dependencies);
      } else if (contract.state != ContractState::surpassed && !is_for_who_is_not_chosen) {
        list_ways(i, contract);
      }
      ways.contracts.push_back(std::move(contract));
    }
    return ways;
  }

 private:
  void list_ways(Index place, ContractWays& contract) {
    const Reaches reaches(care_, outcomes_, place);
    const Diagram diagram = reaches.functions.diagram();
    WaySearch search(practice_, moves_, diagram);
    const WaySearch::Found& found = search.from(reaches.goal);
    for (const Shifts& shifts : found.sets) {
      const Practice after = shifted(practice_, shifts);
      const Marks then = evaluate(after, marks_.as_of);
      if (!may_bring(then, place)) continue;
      if (contract.ways.size() < most_told_ways) {
        contract.ways.push_back(way(reaches, shifts, after, then));
      } else {
        ++contract.more;
      }
    }
    contract.is_more_at_least = found.is_cut;
    if (contract.ways.empty() && !found.is_cut) find_blockers(place, contract.blockers);
  }

  /// Always, but where a change leaves a day that was told to another way in.
  [[nodiscard]] bool may_bring(const Marks& then, Index contract) const {
    return std::any_of(then.possible.begin(), then.possible.end(),
                       [&](Index outcome) { return counts(care_, outcome, contract); });
  }

  [[nodiscard]] Way way(const Reaches& reaches, const Shifts& shifts, const Practice& after,
                        const Marks& then) const {
    const Timing timing = timing_of(care_, then);
    Way way{changes(reaches, shifts, after),
            asks(reaches, after, then),
            meets(shifts, after),
            timing.timeliness,
            timing.until,
            timing.start,
            false};
    const bool is_silent = way.timeliness == Timeliness::not_said;
    way.has_counts_in = care_.row->has_counts_in != 0 && is_silent && meets_factor(way);
    return way;
  }

  [[nodiscard]] bool meets_factor(const Way& way) const {
    return std::any_of(way.meets.begin(), way.meets.end(),
                       [this](Index rule) { return care_.rules[rule].kind == RuleKind::factor; });
  }

  /// In the policy's order.
  [[nodiscard]] List<Change> changes(const Reaches& reaches, const Shifts& shifts,
                                     const Practice& after) const {
    List<Change> changes;
    Bands bands(after, reaches);
    for (const Index fact : care_.question_order) {
      for (const Shift& shift : shifts) {
        if (shift.fact != fact) continue;
        Change change{fact, practice_.known.codes[fact], shift.to, {}};
        if (is_number(care_.space.facts[fact].type)) {
          bands.find(dimension_of(care_.space, fact), change);
        }
        changes.push_back(change);
      }
    }
    return changes;
  }

  [[nodiscard]] List<Index> asks(const Reaches& reaches, const Practice& after,
                                 const Marks& then) const {
    const Diagram diagram = reaches.functions.diagram();
    List<Restriction> functions;
    functions.emplace_back(diagram, Choice{{}, {reaches.surely}}, after.feasible);
    functions.emplace_back(diagram, Choice{{}, {reaches.perhaps}}, after.feasible);
    List<Index> asks;
    for (const Index fact : care_.question_order) {
      if (after.known.is_known[fact] == 0 && matters(after, functions, fact)) asks.push_back(fact);
    }
    const Restriction in_doubt(diagram, {{}, {reaches.in_doubt}}, after.feasible);
    constexpr Values no = 1;
    if (in_doubt.values() != no) add_days_in_doubt(then, asks);
    return asks;
  }

  /// Whether a deadline was met decides whether the contract can be got at all.
  void add_days_in_doubt(const Marks& then, List<Index>& asks) const {
    for (const Index fact : then.questions) {
      bool is_day = false;
      for (Index i = 0; i < care_.row->steps; ++i) {
        is_day = is_day || care_.steps[i].event == fact;
      }
      if (is_day && !contains(asks, fact)) asks.push_back(fact);
    }
  }

  [[nodiscard]] List<Index> meets(const Shifts& shifts, const Practice& after) const {
    List<Index> meets;
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      const RuleRow& rule = care_.rules[i];
      const bool is_touched =
          is_decisive(rule) && std::any_of(shifts.begin(), shifts.end(), [&](const Shift& shift) {
            return looks_at(care_, rule, shift.fact);
          });
      if (!is_touched || state_of(after, rule) != RuleState::met) continue;
      if (state_of(practice_, rule) != RuleState::met) meets.push_back(i);
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
    freed.find_truths();
    return freed;
  }

  void find_blockers(Index contract, List<Blocker>& blockers) const {
    const Practice free = freed();
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      const RuleRow& rule = care_.rules[i];
      if (rule.kind == RuleKind::condition && state_of(free, rule) == RuleState::not_met) {
        blockers.push_back({Blocker::Kind::condition, i});
      }
    }
    for (Index i = 0; i < care_.row->ways; ++i) {
      const Truth truth = truth_of(free, care_.offers[i].when);
      if (truth == Truth::not_met) continue;
      if (truth == Truth::met && !leads_to_contract(care_.offers[i].kind)) {
        blockers.push_back({Blocker::Kind::offer, i});
      }
      break;
    }
    if (truth_of(free, care_.contracts[contract]) == Truth::not_met) {
      blockers.push_back({Blocker::Kind::contract, contract});
    }
  }

  /// Fact by fact: whether the contract stands when this one alone has another value.
  void find_dependencies(Index contract, List<Dependency>& dependencies) const {
    const Reaches reaches(care_, outcomes_, contract);
    for (const Index fact : care_.question_order) {
      if (practice_.known.is_known[fact] == 0) continue;
      if (care_.space.facts[fact].change == Changeable::never) continue;
      Dependency found;
      if (!find_dependency(reaches, fact, found)) continue;
      if (!found.can_be_lost || is_something(fact)) dependencies.push_back(found);
    }
  }

  /// What a practice has, and what a rule that is met looks at.
  [[nodiscard]] bool is_something(Index fact) const {
    if (practice_.known.codes[fact] == 0) return false;
    return std::any_of(care_.rules.begin(), care_.rules.end(), [&](const RuleRow& rule) {
      return is_decisive(rule) && looks_at(care_, rule, fact) &&
             state_of(practice_, rule) == RuleState::met;
    });
  }

  /// What becomes of the contract at another value of a fact.
  enum class Hold : std::uint8_t {
    falls,
    stands,
    cannot_be,  ///< what else is known contradicts it
  };
  struct Held {
    Code code;
    Hold hold;
  };

  /// In the order of the codes; where there are several of one, what is least.
  static void add(List<Held>& holds, Held held) {
    const std::size_t place =
        place_in_order(holds, held, [](const Held& a, const Held& b) { return a.code < b.code; });
    if (place > 0 && holds[place - 1].code == held.code) {
      holds[place - 1].hold = std::min(holds[place - 1].hold, held.hold);
    } else {
      holds.insert(holds.begin() + place, held);
    }
  }

  [[nodiscard]] bool find_dependency(const Reaches& reaches, Index fact, Dependency& found) const {
    const Code now = practice_.known.codes[fact];
    if (now == does_not_apply) return false;
    const std::size_t dimension = dimension_of(care_.space, fact);
    KnownCodes known = practice_.known;
    known.is_known[fact] = 0;
    List<Held> holds;
    each_value(care_.space, dimension, known, [&](const List<Code>& codes, std::size_t cell) {
      if (codes[fact] == does_not_apply || codes[fact] == now) return;
      auto feasible = practice_.feasible;
      feasible[dimension] = Cells{1} << cell;
      // Where another fact of a cluster is unknown, a value has several cells.
      add(holds, {codes[fact], hold_in(reaches, feasible)});
    });
    bool can_fall = false;
    bool can_stand = false;
    for (const Held& held : holds) {
      can_fall = can_fall || held.hold == Hold::falls;
      can_stand = can_stand || held.hold == Hold::stands;
    }
    if (!can_fall && !can_stand) return false;
    found = {fact, !can_fall, {}};
    if (can_fall && is_number(care_.space.facts[fact].type)) {
      add(holds, {now, Hold::stands});
      found.band = margin(care_.space.facts[fact], holds, now);
    }
    return true;
  }

  static Hold hold_in(const Reaches& reaches, const List<Cells>& feasible) {
    constexpr Values no = 1;
    constexpr Values yes = 2;
    const auto is_always = [&](Node function, Values value) {
      const Choice choice{{}, {function}};
      return Restriction(reaches.functions.diagram(), choice, feasible).values() == value;
    };
    if (is_always(reaches.consistent, no)) return Hold::cannot_be;
    return is_always(reaches.surely, yes) ? Hold::stands : Hold::falls;
  }

  /// How far the number may fall and rise before the contract falls; nothing where it may go on.
  static Band margin(const FactRow& number, const List<Held>& holds, Code now) {
    std::size_t low = 0;
    while (holds[low].code != now) ++low;
    std::size_t high = low;
    while (low > 0 && holds[low - 1].hold == Hold::stands) --low;
    while (high + 1 < holds.size() && holds[high + 1].hold == Hold::stands) ++high;
    return band_of(number, low == 0 ? no_bound : holds[low].code,
                   high + 1 == holds.size() ? no_bound : holds[high].code);
  }

  const Practice& practice_;
  const Care& care_;
  const Marks& marks_;
  List<Choice> outcomes_;
  Moves moves_;
};

}  // namespace

WayMarks find_ways(const Practice& practice, const Marks& marks, const List<Index>& kept) {
  return WayFinder(practice, marks, kept).run();
}

}  // namespace contractwijzer::engine
