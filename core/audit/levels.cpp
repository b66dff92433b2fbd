#include "levels.hpp"

#include <algorithm>

#include "compiler/compile/decisions.hpp"

namespace contractwijzer::audit {

namespace {

constexpr std::size_t most_factors = 18;
constexpr std::size_t most_contexts = 4096;

/// The care type's diagram with a dimension more for each factor: met or not.
class LevelSearch {
 public:
  explicit LevelSearch(const CompiledCareType& care_type)
      : care_(care_type), builder_(cells_with_factors(care_type)) {
    const std::size_t dimensions = care_.space.dimensions().size();
    Decisions::Overrides overrides;
    for (std::size_t i = 0; i < care_.rules[RuleKind::factor].size(); ++i) {
      overrides[&care_.rules[RuleKind::factor][i]] = builder_.in_cells(dimensions + i, Cells{2});
    }
    level_ = Decisions(care_, builder_, overrides).level();
    Decisions plain(care_, builder_);
    for (const CompiledRule& factor : care_.rules[RuleKind::factor])
      met_.push_back(plain.met(factor));
    contradicted_ = plain.contradicted();
  }

  Levels run() {
    if (care_.rules[RuleKind::factor].size() > most_factors) return {LevelsState::too_many, {}};
    const auto looked_at = dimensions_of_level();
    std::size_t contexts = 1;
    for (const std::size_t dimension : looked_at) {
      contexts *= diagram().cells_of(dimension);
      if (contexts > most_contexts) return {LevelsState::too_many, {}};
    }
    cells_.assign(diagram().dimensions(), 0);
    each_context(looked_at, 0, builder_.negate(contradicted_));
    return {found_ ? LevelsState::lowered : LevelsState::rising, found_};
  }

 private:
  static std::vector<std::size_t> cells_with_factors(const CompiledCareType& care_type) {
    std::vector<std::size_t> cells = care_type.space.cells_per_dimension();
    cells.insert(cells.end(), care_type.rules[RuleKind::factor].size(), 2);
    return cells;
  }

  [[nodiscard]] const Diagram& diagram() const noexcept { return builder_.diagram(); }

  /// The facts' own dimensions that the contracts look at beside the factors.
  [[nodiscard]] std::vector<std::size_t> dimensions_of_level() const {
    std::vector<std::size_t> found;
    std::vector<NodeId> waiting{level_};
    std::vector<bool> seen(diagram().size(), false);
    while (!waiting.empty()) {
      const NodeId id = waiting.back();
      waiting.pop_back();
      if (seen[id] || diagram().is_terminal(id)) continue;
      seen[id] = true;
      const std::size_t dimension = diagram().node(id).dimension;
      const bool is_fact = dimension < care_.space.dimensions().size();
      if (is_fact && std::find(found.begin(), found.end(), dimension) == found.end()) {
        found.push_back(dimension);
      }
      for (std::size_t cell = 0; cell < diagram().cells_of(dimension); ++cell) {
        waiting.push_back(diagram().child(id, cell));
      }
    }
    return found;
  }

  void each_context(const std::vector<std::size_t>& dimensions, std::size_t at, NodeId where) {
    if (found_) return;
    if (at == dimensions.size()) {
      look_at(where);
      return;
    }
    for (std::size_t cell = 0; cell < diagram().cells_of(dimensions[at]); ++cell) {
      cells_[dimensions[at]] = cell;
      const NodeId here = builder_.in_cells(dimensions[at], Cells{1} << cell);
      each_context(dimensions, at + 1, builder_.both(where, here));
    }
  }

  /// best[set]: the best level among the sets of factors in it that someone meets here.
  void look_at(NodeId where) {
    const std::size_t sets = std::size_t{1} << care_.rules[RuleKind::factor].size();
    level_of_.assign(sets, nobody);
    each_set(0, 0, where);
    std::vector<std::size_t> from(sets, sets);
    for (std::size_t set = 0; set < sets && !found_; ++set) {
      if (level_of_[set] != nobody) from[set] = set;
      for (std::size_t factor = 0; factor < care_.rules[RuleKind::factor].size(); ++factor) {
        if ((set >> factor & 1U) == 0) continue;
        const std::size_t smaller = from[set & ~(std::size_t{1} << factor)];
        if (smaller == sets) continue;
        if (from[set] == sets || level_of_[smaller] < level_of_[from[set]]) from[set] = smaller;
      }
      if (level_of_[set] == nobody || level_of_[from[set]] >= level_of_[set]) continue;
      found_ = Lowered{*place_of(from[set], where), *place_of(set, where)};
    }
  }

  void each_set(std::size_t factor, std::size_t set, NodeId where) {
    if (where == builder_.terminal(0)) return;
    if (factor == care_.rules[RuleKind::factor].size()) {
      level_of_[set] = level_in(set);
      return;
    }
    each_set(factor + 1, set, builder_.both(builder_.negate(met_[factor]), where));
    each_set(factor + 1, set | std::size_t{1} << factor, builder_.both(met_[factor], where));
  }

  [[nodiscard]] std::size_t level_in(std::size_t set) const {
    const std::size_t facts = care_.space.dimensions().size();
    NodeId id = level_;
    while (!diagram().is_terminal(id)) {
      const std::size_t dimension = diagram().node(id).dimension;
      const std::size_t cell =
          dimension < facts ? cells_[dimension] : set >> (dimension - facts) & 1U;
      id = diagram().child(id, cell);
    }
    return diagram().node(id).value;
  }

  [[nodiscard]] std::optional<CellPath> place_of(std::size_t set, NodeId where) {
    for (std::size_t factor = 0; factor < care_.rules[RuleKind::factor].size(); ++factor) {
      const bool met = (set >> factor & 1U) != 0;
      where = builder_.both(met ? met_[factor] : builder_.negate(met_[factor]), where);
    }
    return find_cells(diagram(), {where}, [](const Values& values) { return values[0] == 1; });
  }

  static constexpr std::size_t nobody = ~std::size_t{0};

  const CompiledCareType& care_;
  DiagramBuilder builder_;
  NodeId level_ = 0;
  NodeId contradicted_ = 0;
  std::vector<NodeId> met_;
  std::vector<std::size_t> cells_;
  std::vector<std::size_t> level_of_;
  std::optional<Lowered> found_;
};

}  // namespace

Levels levels_of(const CompiledCareType& care_type) { return LevelSearch(care_type).run(); }

}  // namespace contractwijzer::audit
