// What the rules of one care type decide, as functions over its space.
#pragma once

#include <map>
#include <optional>

#include "compile/content.hpp"
#include "compile/diagram_builder.hpp"

namespace contractwijzer {

[[nodiscard]] OutcomeKind outcome_of(OfferKind kind) noexcept;

class Decisions {
 public:
  /// Rules that are taken to be these functions, whatever their tests say.
  using Overrides = std::map<const CompiledRule*, NodeId>;

  /// The builder's diagram must be over the care type's space.
  Decisions(const CompiledCareType& care_type, DiagramBuilder& builder, Overrides overrides = {})
      : care_(care_type), builder_(builder), met_(overrides), no_obstacle_(std::move(overrides)) {}

  [[nodiscard]] NodeId where(const CompiledTest& test);
  /// Everywhere, when there is no test.
  [[nodiscard]] NodeId where(const std::optional<CompiledTest>& test);
  /// Applies, and is met.
  [[nodiscard]] NodeId met(const CompiledRule& rule);
  /// Met, or does not apply.
  [[nodiscard]] NodeId no_obstacle(const CompiledRule& rule);
  /// No condition is an obstacle.
  [[nodiscard]] NodeId conditions();
  /// Some contradiction is met: no practice is so.
  [[nodiscard]] NodeId contradicted();
  /// The way in is one that leads to a contract.
  [[nodiscard]] NodeId way_in_leads_to_contract();
  /// The place of the first contract that holds, whatever the conditions say; one past the last.
  [[nodiscard]] NodeId level();
  /// The outcome, by its place among the care type's outcomes.
  [[nodiscard]] NodeId outcome();
  /// The same where these of the care type's `leading` ways in, a bit each, can no longer be gone:
  /// the next one takes their place, and where there is none, they keep it. `usual`: what the
  /// outcome is then. `chosen`: the place of a way in by selection that brought a contract.
  [[nodiscard]] NodeId outcome_without(std::size_t closed, NodeId usual,
                                       std::optional<std::size_t> chosen = {});
  /// Of each of `offers`, and behind them of `supplementary_offers`: where it is the practice's to
  /// go. Its test is met, and no way before it that leads to no contract goes first.
  [[nodiscard]] std::vector<NodeId> own_ways();
  /// The outcome as if every condition were met.
  [[nodiscard]] NodeId outcome_once_mended();

 private:
  [[nodiscard]] NodeId reached_by(const CompiledOffer& offer, NodeId passed,
                                  bool is_chosen = false);

  [[nodiscard]] NodeId terminal_of(const Outcome& wanted);

  const CompiledCareType& care_;
  DiagramBuilder& builder_;
  /// What is known already: a rule that others refer to is worked out once.
  Overrides met_;
  Overrides no_obstacle_;
};

}  // namespace contractwijzer
