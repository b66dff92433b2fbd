// The rows of one care type, made from what was compiled: what is evaluated, and what an image
// holds.
#pragma once

#include <vector>

#include "contractwijzer/image.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer {

/// As engine::Space, with lists of its own.
struct SpaceLists {
  std::vector<engine::FactRow> facts;
  std::vector<engine::AtomRow> atoms;
  std::vector<engine::Code> codes;
  std::vector<engine::DimensionRow> dimensions;
  std::vector<engine::DimensionFactRow> dimension_facts;
  std::vector<engine::Index> dimension_atoms;
  std::vector<std::uint64_t> signatures;
  std::vector<engine::Cells> choices;

  [[nodiscard]] engine::Space view() const {
    return {facts, atoms, codes, dimensions, dimension_facts, dimension_atoms, signatures, choices};
  }
};

/// As engine::Care, with lists of its own.
struct CareLists {
  engine::CareRow row{};
  SpaceLists space;
  std::vector<engine::Index> policy_facts;
  std::vector<engine::TestRow> tests;
  std::vector<engine::Index> operands;
  std::vector<engine::RuleRow> rules;
  std::vector<engine::Index> rule_facts;
  std::vector<engine::OfferRow> offers;
  std::vector<engine::Index> contracts;
  std::vector<engine::StepRow> steps;
  std::vector<engine::StartRow> starts;
  std::vector<engine::WindowRow> windows;
  std::vector<engine::Day> ends;
  std::vector<engine::Day> holidays;
  std::vector<engine::StatementRow> statements;
  std::vector<engine::ContradictionRow> contradictions;
  std::vector<engine::Index> question_order;
  std::vector<engine::NodeRow> nodes;
  std::vector<engine::Node> children;
  std::vector<engine::Index> leading;
  std::vector<engine::Index> roots;
  std::vector<engine::Index> own_roots;
  std::vector<engine::OutcomeRow> outcomes;

  /// Must not outlive these lists.
  [[nodiscard]] engine::Care view() const {
    return {&row,       space.view(), policy_facts, tests,          operands,       rules,
            rule_facts, offers,       contracts,    steps,          starts,         windows,
            ends,       holidays,     statements,   contradictions, question_order, nodes,
            children,   leading,      roots,        own_roots,      outcomes};
  }
};

}  // namespace contractwijzer
