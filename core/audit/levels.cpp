#include "levels.hpp"

#include <algorithm>

#include "compiler/compile/decisions.hpp"
#include "over_diagram.hpp"

namespace contractwijzer::audit {

namespace {

/// The facts' own dimensions, and for each factor one more with two cells: not met, met.
///
/// What the rules say is made in a diagram in which the factors' dimensions stand last, as the
/// space's own dimensions are known by their place. What is decided of the factors is decided in
/// another one, in which each factor stands behind the last dimension that its test looks at: so a
/// diagram that says which factors are met together need not keep many facts apart.
class LevelSearch {
 public:
  LevelSearch(const CompiledCareType& care_type, std::size_t most_nodes)
      : care_(care_type),
        factors_(care_type.rules[RuleKind::factor]),
        facts_(care_type.space.dimensions().size()),
        rules_(rules_dimensions(care_type), most_nodes) {
    Decisions::Overrides overrides;
    for (std::size_t i = 0; i < factors_.size(); ++i) {
      overrides[&factors_[i]] = rules_.in_cells(facts_ + i, Cells{2});
    }
    level_ = Decisions(care_, rules_, overrides).level();
    Decisions plain(care_, rules_);
    for (const CompiledRule& factor : factors_) met_.push_back(plain.met(factor));
    someone_ = rules_.negate(plain.contradicted());
    put_in_order();
  }

  Levels run(std::size_t most_nodes) {
    if (rules_.is_too_large()) return {LevelsState::not_decided, {}};
    DiagramBuilder all_sets(cells_in_order(), most_nodes);
    Levels for_any = among(all_sets, all_sets.terminal(1), false);
    if (for_any.state == LevelsState::rising) return for_any;
    DiagramBuilder joint(cells_in_order(), most_nodes);
    return among(joint, met_by_someone(joint), true);
  }

 private:
  /// Whether more factors lower the contract among the sets of factors, and cells of what the
  /// contracts look at beside them, for which `met_together` is 1.
  [[nodiscard]] Levels among(DiagramBuilder& joint, NodeId met_together, bool with_example) {
    for (std::size_t level = 0; level < care_.contracts.size(); ++level) {
      const NodeId reached =
          moved(joint, rules_.diagram(), level_, place_,
                [level](std::size_t value) { return value <= level ? std::size_t{1} : 0; });
      const NodeId with_fewer = joint.both(met_together, reached);
      const NodeId lowered = joint.both(joint.both(met_together, joint.negate(reached)),
                                        here_or_below(joint, with_fewer, is_factor_));
      if (joint.is_too_large()) break;
      if (lowered == joint.terminal(0)) continue;
      if (!with_example) return {LevelsState::lowered, {}};
      return example_of(joint, with_fewer, lowered);
    }
    return {joint.is_too_large() ? LevelsState::not_decided : LevelsState::rising, {}};
  }

  static std::vector<std::size_t> rules_dimensions(const CompiledCareType& care_type) {
    std::vector<std::size_t> cells = care_type.space.cells_per_dimension();
    cells.insert(cells.end(), care_type.rules[RuleKind::factor].size(), 2);
    return cells;
  }

  /// Which of the dimensions a function looks at.
  [[nodiscard]] std::vector<bool> looked_at(NodeId function) const {
    const Diagram& diagram = rules_.diagram();
    std::vector<bool> found(diagram.dimensions(), false);
    std::vector<bool> seen(diagram.size(), false);
    std::vector<NodeId> waiting{function};
    while (!waiting.empty()) {
      const NodeId id = waiting.back();
      waiting.pop_back();
      if (seen[id] || diagram.is_terminal(id)) continue;
      seen[id] = true;
      const std::size_t dimension = diagram.node(id).dimension;
      found[dimension] = true;
      for (std::size_t cell = 0; cell < diagram.cells_of(dimension); ++cell) {
        waiting.push_back(diagram.child(id, cell));
      }
    }
    return found;
  }

  /// Gives each dimension its place in the other diagram.
  void put_in_order() {
    std::vector<std::size_t> behind;  // of each factor, how many of the facts' dimensions
    for (const NodeId met : met_) {
      const std::vector<bool> looks_at = looked_at(met);
      std::size_t last = facts_;
      while (last > 0 && !looks_at[last - 1]) --last;
      behind.push_back(last);
    }
    place_.assign(facts_ + factors_.size(), 0);
    for (std::size_t fact = 0; fact <= facts_; ++fact) {
      for (std::size_t i = 0; i < factors_.size(); ++i) {
        if (behind[i] == fact) put_next(facts_ + i);
      }
      if (fact < facts_) put_next(fact);
    }
    const std::vector<bool> by_level = looked_at(level_);
    for (const std::size_t dimension : order_) {
      is_factor_.push_back(dimension >= facts_);
      is_left_out_.push_back(dimension < facts_ && !by_level[dimension]);
    }
  }

  void put_next(std::size_t dimension) {
    place_[dimension] = order_.size();
    order_.push_back(dimension);
  }

  [[nodiscard]] std::vector<std::size_t> cells_in_order() const {
    std::vector<std::size_t> cells;
    for (const std::size_t dimension : order_) {
      cells.push_back(rules_.diagram().cells_of(dimension));
    }
    return cells;
  }

  [[nodiscard]] NodeId in_joint(DiagramBuilder& joint, NodeId function) const {
    return moved(joint, rules_.diagram(), function, place_,
                 [](std::size_t value) { return value; });
  }

  /// 1 where some practice meets exactly these factors, with what the contracts look at beside them
  /// in these cells.
  [[nodiscard]] NodeId met_by_someone(DiagramBuilder& joint) const {
    NodeId all = in_joint(joint, someone_);
    for (std::size_t i = factors_.size(); i-- > 0;) {
      const NodeId met = in_joint(joint, met_[i]);
      const NodeId said = joint.in_cells(place_[facts_ + i], Cells{2});
      all = joint.both(joint.choose(said, met, joint.negate(met)), all);
    }
    return for_some(joint, all, is_left_out_);
  }

  [[nodiscard]] Levels example_of(DiagramBuilder& joint, NodeId with_fewer, NodeId lowered) {
    const auto is_one = [](const Values& values) { return values[0] == 1; };
    const CellPath more = *find_cells(joint.diagram(), {lowered}, is_one);
    NodeId fewer = with_fewer;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const std::size_t cell = more[at].value_or(0);
      const bool may_be_any = is_left_out_[at] || (is_factor_[at] && cell == 1);
      if (!may_be_any) fewer = joint.both(joint.in_cells(at, Cells{1} << cell), fewer);
    }
    return {LevelsState::lowered,
            Lowered{practice_in(*find_cells(joint.diagram(), {fewer}, is_one)), practice_in(more)}};
  }

  /// Where a practice is that meets these factors, and in these cells.
  [[nodiscard]] CellPath practice_in(const CellPath& path) const {
    DiagramBuilder places(rules_.diagram());
    NodeId where = someone_;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      if (is_left_out_[at]) continue;
      const std::size_t cell = path[at].value_or(0);
      const std::size_t dimension = order_[at];
      NodeId here = places.in_cells(dimension, Cells{1} << cell);
      if (is_factor_[at]) {
        const NodeId met = met_[dimension - facts_];
        here = cell == 1 ? met : places.negate(met);
      }
      where = places.both(here, where);
    }
    return *find_cells(places.diagram(), {where},
                       [](const Values& values) { return values[0] == 1; });
  }

  const CompiledCareType& care_;
  const std::vector<CompiledRule>& factors_;
  std::size_t facts_;
  DiagramBuilder rules_;
  NodeId level_ = 0;
  NodeId someone_ = 0;
  std::vector<NodeId> met_;
  std::vector<std::size_t> order_;  ///< the dimensions as they stand in the other diagram
  std::vector<std::size_t> place_;  ///< of each dimension, where it stands there
  std::vector<bool> is_factor_;     ///< by the place there
  std::vector<bool> is_left_out_;   ///< facts that the contracts do not look at themselves
};

}  // namespace

Levels levels_of(const CompiledCareType& care_type, std::size_t most_nodes) {
  return LevelSearch(care_type, most_nodes).run(most_nodes);
}

}  // namespace contractwijzer::audit
