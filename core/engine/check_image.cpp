#include "check_image.hpp"

#include "limits.hpp"

namespace contractwijzer::engine {

namespace {

template <typename Enum>
bool is_up_to(Enum value, Enum last) {
  return value <= last;
}

/// A stretch of a list.
bool lies_in(std::uint64_t first, std::uint64_t count, std::size_t size) {
  return first <= size && count <= size - first;
}

bool is_place(Index index, std::size_t size) { return index < size; }
bool is_place_or_nothing(Index index, std::size_t size) { return index < size || index == nothing; }

template <typename Row, typename Holds>
bool all(Rows<Row> rows, Holds holds) {
  for (const Row& row : rows) {
    if (!holds(row)) return false;
  }
  return true;
}

/// Every place in it is one of a list of this size.
bool all_in(Rows<Index> places, std::size_t size) {
  return all(places, [size](Index place) { return is_place(place, size); });
}

bool is_sound_fact(const FactRow& fact, std::size_t facts) {
  const bool is_bounded = fact.low >= -largest_code && fact.high <= largest_code &&
                          fact.low <= fact.high && fact.step > 0 && fact.step <= largest_code;
  if (!is_bounded) return false;
  const Code most = fact.type == FactType::set ? most_set_codes : most_listed_codes;
  const bool is_short = fact.step == 1 && fact.high - fact.low < most;
  const bool is_day = fact.low >= -largest_day && fact.high <= largest_day;
  return (fact.has_range != 0 || is_short) && (fact.type != FactType::date || is_day) &&
         is_place_or_nothing(fact.whole, facts) && is_up_to(fact.type, FactType::agb) &&
         is_up_to(fact.scope, Scope::care_type) && is_up_to(fact.change, Changeable::in_time) &&
         is_up_to(fact.better, Better::lower);
}

bool is_between(Code code, Code low, Code high) { return low <= code && code <= high; }

/// What it reckons with cannot overflow.
bool is_sound_tie(const Space& space, const AtomRow& atom) {
  if (atom.kind == AtomKind::share) {
    const auto is_count = [&](Index fact) { return is_whole(space.facts[fact].type); };
    const bool of_counts = is_count(atom.fact) && is_count(atom.other);
    return is_between(atom.high, 1, of_counts ? largest_ratio_of_counts : largest_ratio) &&
           is_between(atom.low, 0, atom.high);
  }
  if (atom.kind != AtomKind::against) return true;
  if (!is_between(atom.low, -most_codes_moved, most_codes_moved)) return false;
  if (atom.high == 0) return true;
  const auto is_day = [&](Index fact) { return space.facts[fact].type == FactType::date; };
  return is_between(atom.high, -most_months, most_months) && is_day(atom.fact) &&
         is_day(atom.other) && is_between(atom.low, -largest_day, largest_day);
}

/// The rows of one care type.
class CareChecker {
 public:
  CareChecker(const Image& image, const Care& care) : image_(image), care_(care) {}

  bool run() {
    return has_sizes() && has_space() && has_tests() && has_rules() && has_steps() && has_diagram();
  }

 private:
  [[nodiscard]] bool has_sizes() const {
    const CareRow& row = *care_.row;
    return row.ways <= care_.offers.size() && care_.offers.size() <= most_ways &&
           row.steps <= care_.steps.size() && care_.space.facts.size() < nothing &&
           care_.steps.size() < nothing && care_.rules.size() < nothing &&
           care_.tests.size() < nothing && care_.nodes.size() < nothing &&
           care_.space.dimensions.size() < nothing && care_.statements.size() < nothing &&
           care_.policy_facts.size() == care_.space.facts.size() &&
           all_in(care_.policy_facts, image_.facts.size() + 2) && is_fact_or_nothing(row.as_of) &&
           is_fact_or_nothing(row.edition) &&
           all_in(care_.question_order, care_.space.facts.size()) &&
           all(care_.ends, is_sound_day) && all(care_.holidays, is_sound_day);
  }

  static bool is_sound_day(Day day) {
    return day == no_day || (day >= -largest_day && day <= largest_day);
  }

  [[nodiscard]] bool is_fact(Index fact) const { return is_place(fact, care_.space.facts.size()); }
  [[nodiscard]] bool is_fact_or_nothing(Index fact) const {
    return fact == nothing || is_fact(fact);
  }
  [[nodiscard]] bool is_test_or_nothing(Index test) const {
    return is_place_or_nothing(test, care_.tests.size());
  }

  // --- the space --------------------------------------------------------------------------------

  [[nodiscard]] bool has_space() const {
    const Space& space = care_.space;
    const auto is_sound_atom = [&](const AtomRow& atom) {
      return is_up_to(atom.kind, AtomKind::count_bits) && is_fact(atom.fact) &&
             is_fact(atom.other) && is_place(atom.dimension, space.dimensions.size()) &&
             lies_in(atom.first_code, atom.codes, space.codes.size()) &&
             is_up_to(atom.relation, Relation::less_than) && is_sound_tie(space, atom);
    };
    const auto is_sound_dimension = [&](const DimensionRow& dimension) {
      return dimension.facts > 0 && dimension.cells > 0 && dimension.cells <= most_cells &&
             dimension.atoms <= most_cells &&
             lies_in(dimension.first_signature, dimension.cells, space.signatures.size()) &&
             lies_in(dimension.first_fact, dimension.facts, space.dimension_facts.size()) &&
             lies_in(dimension.first_atom, dimension.atoms, space.dimension_atoms.size());
    };
    return all(space.facts,
               [&](const FactRow& fact) { return is_sound_fact(fact, space.facts.size()); }) &&
           all(space.atoms, is_sound_atom) && all(space.dimensions, is_sound_dimension) &&
           all_in(space.dimension_atoms, space.atoms.size()) &&
           all(space.dimension_facts,
               [&](const DimensionFactRow& fact) {
                 return is_fact(fact.fact) &&
                        lies_in(fact.first_choice, fact.choices, space.choices.size());
               }) &&
           each_fact_has_its_dimension();
  }

  [[nodiscard]] bool each_fact_has_its_dimension() const {
    List<std::uint8_t> seen(care_.space.facts.size(), 0);
    for (const DimensionRow& dimension : care_.space.dimensions) {
      for (const DimensionFactRow& fact : care_.space.facts_of(dimension)) {
        if (seen[fact.fact]++ != 0) return false;
      }
    }
    for (const std::uint8_t times : seen) {
      if (times != 1) return false;
    }
    return true;
  }

  // --- tests and rules --------------------------------------------------------------------------

  [[nodiscard]] bool has_weighed_operands(const TestRow& test, std::size_t place) const {
    const auto operands = care_.operands_of(test);
    if (operands.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < operands.size(); i += 2) {
      if (operands[i] >= place) return false;
    }
    return true;
  }

  [[nodiscard]] bool has_tests() const {
    for (std::size_t place = 0; place < care_.tests.size(); ++place) {
      const TestRow& test = care_.tests[place];
      if (!is_up_to(test.kind, TestKind::points)) return false;
      if (!lies_in(test.first_operand, test.operands, care_.operands.size())) return false;
      // What it looks at stands before it.
      if (test.kind == TestKind::points) {
        if (!has_weighed_operands(test, place)) return false;
      } else if (!all_in(care_.operands_of(test), place)) {
        return false;
      }
      if (test.kind == TestKind::atom && !is_place(test.number, care_.space.atoms.size())) {
        return false;
      }
      if (test.kind == TestKind::negation && test.operands != 1) return false;
    }
    return true;
  }

  [[nodiscard]] bool has_rules() const {
    const auto is_sound_rule = [&](const RuleRow& rule) {
      return is_up_to(rule.kind, RuleKind::module) && is_test_or_nothing(rule.applies) &&
             is_test_or_nothing(rule.when) && is_test_or_nothing(rule.met) &&
             lies_in(rule.first_fact, rule.facts, care_.rule_facts.size());
    };
    const auto is_sound_offer = [&](const OfferRow& offer) {
      if (!is_up_to(offer.kind, OfferKind::criteria_elsewhere)) return false;
      if (!is_test_or_nothing(offer.when) || offer.requirements > 64) return false;
      if (!is_sound_day(offer.until)) return false;
      return offer.requirements == 0 ||
             (offer.when != nothing && care_.tests[offer.when].kind != TestKind::points &&
              offer.requirements <= care_.tests[offer.when].operands);
    };
    const auto is_sound_contradiction = [&](const ContradictionRow& contradiction) {
      return is_place(contradiction.when, care_.tests.size()) &&
             lies_in(contradiction.first_fact, contradiction.facts, care_.rule_facts.size());
    };
    return all(care_.rules, is_sound_rule) && all_in(care_.rule_facts, care_.space.facts.size()) &&
           all(care_.offers, is_sound_offer) &&
           all(care_.contracts, [&](Index test) { return is_test_or_nothing(test); }) &&
           all(care_.contradictions, is_sound_contradiction) &&
           all(care_.statements, [&](const StatementRow& row) {
             return is_way_set(row.ways) && is_test_or_nothing(row.applies);
           });
  }

  [[nodiscard]] bool is_way_set(WaySet ways) const {
    return care_.offers.size() == most_ways || ways >> care_.offers.size() == 0;
  }

  // --- time -------------------------------------------------------------------------------------

  [[nodiscard]] bool has_steps() const {
    const CareRow& row = *care_.row;
    for (const Day day : {row.from, row.until, row.decided_last, row.policy_until, row.policy_last,
                          row.events_from}) {
      if (!is_sound_day(day)) return false;
    }
    if (row.from == no_day) return false;
    const auto is_sound_step = [&](const StepRow& step) {
      return is_up_to(step.actor, Actor::other) && is_up_to(step.kind, StepKind::end) &&
             is_up_to(step.time, TimeKind::counted) && is_sound_count(step) &&
             is_sound_day(step.first) && is_sound_day(step.last) &&
             (step.first != no_day || step.last == no_day) &&
             is_place_or_nothing(step.after, care_.steps.size()) &&
             is_fact_or_nothing(step.event) && is_test_or_nothing(step.applies) &&
             is_place_or_nothing(step.event_fact, image_.facts.size()) && is_way_set(step.ways);
    };
    const auto is_sound_start = [&](const StartRow& start) {
      return is_up_to(start.kind, StartRuleKind::windows) && is_sound_day(start.not_before) &&
             start.not_before != no_day && is_sound_day(start.not_after) && is_fact(start.event) &&
             is_way_set(start.ways) && is_test_or_nothing(start.applies) &&
             lies_in(start.first_window, start.windows, care_.windows.size());
    };
    return all(care_.steps, is_sound_step) && all(care_.starts, is_sound_start) &&
           all(care_.windows,
               [](const WindowRow& window) {
                 return is_sound_day(window.from) && is_sound_day(window.until) &&
                        is_sound_day(window.start) && window.start != no_day;
               }) &&
           no_step_follows_itself() && has_bounded_history(care_);
  }

  /// A day that it is counted to cannot overflow.
  [[nodiscard]] bool is_sound_count(const StepRow& step) const {
    return is_up_to(step.unit, TimeUnit::months) && is_fact_or_nothing(step.base) &&
           (step.base == nothing || care_.space.facts[step.base].type == FactType::date) &&
           (step.base != nothing || step.time != TimeKind::counted ||
            &step >= care_.steps.data() + care_.row->steps);
  }

  [[nodiscard]] bool no_step_follows_itself() const {
    for (const StepRow& step : care_.steps) {
      std::size_t before = 0;
      for (Index at = step.after; at != nothing; at = care_.steps[at].after) {
        if (++before > care_.steps.size()) return false;
      }
    }
    return true;
  }

  // --- the diagram ------------------------------------------------------------------------------

  [[nodiscard]] bool has_diagram() const {
    const std::size_t outcomes = care_.outcomes.size();
    const std::size_t nodes = care_.nodes.size();
    return outcomes > 1 && outcomes <= most_outcomes && has_nodes() &&
           care_.leading.size() <= most_leading && all_in(care_.leading, care_.row->ways) &&
           care_.roots.size() == (1 + care_.by_selection(care_.leading.size()))
                                     << care_.leading.size() &&
           all_in(care_.roots, nodes) && all_in(care_.own_roots, nodes) &&
           care_.own_roots.size() == care_.offers.size() &&
           is_place(care_.row->mended_root, nodes) &&
           is_place(care_.row->contradicted_root, nodes) &&
           all(care_.outcomes, [&](const OutcomeRow& outcome) {
             return is_up_to(outcome.kind, OutcomeKind::criteria_elsewhere) &&
                    is_place_or_nothing(outcome.contract, care_.contracts.size()) &&
                    is_place_or_nothing(outcome.offer, care_.offers.size()) &&
                    is_sound_day(outcome.until) &&
                    names_contract(outcome.kind) == (outcome.contract != nothing) &&
                    (outcome.kind == OutcomeKind::none) == (outcome.offer == nothing);
           });
  }

  [[nodiscard]] bool has_nodes() const {
    const std::size_t dimensions = care_.space.dimensions.size();
    if (care_.nodes.size() > most_nodes) return false;
    for (std::size_t place = 0; place < care_.nodes.size(); ++place) {
      const NodeRow& node = care_.nodes[place];
      if (node.dimension > dimensions) return false;
      if (node.dimension == dimensions) {
        if (node.value >= care_.outcomes.size()) return false;
        continue;
      }
      const std::size_t cells = care_.space.dimensions[node.dimension].cells;
      if (!lies_in(node.first_child, cells, care_.children.size())) return false;
      for (const Node child : care_.diagram().children_of(static_cast<Node>(place))) {
        // A child stands before its parent and decides a later dimension.
        if (child >= place || care_.nodes[child].dimension <= node.dimension) return false;
      }
    }
    return true;
  }

  const Image& image_;
  const Care& care_;
};

}  // namespace

bool is_sound(const Image& image) {
  if (image.policy.size() != 1 || image.asked.size() != image.facts.size()) return false;
  if (image.facts.size() + 2 >= nothing || image.cares.size() >= nothing) return false;
  for (const FactRow& fact : image.facts) {
    if (!is_sound_fact(fact, image.facts.size())) return false;
  }
  for (const Care& care : image.cares) {
    if (!CareChecker(image, care).run()) return false;
  }
  return true;
}

}  // namespace contractwijzer::engine
