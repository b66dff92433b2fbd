// The rows of a care type's tests. Each stands behind what it looks at, and gets its place.
#pragma once

#include <optional>
#include <vector>

#include "compile/content.hpp"

namespace contractwijzer {

class TestRows {
 public:
  /// Of a decisive rule; `nothing` where there is no such test.
  struct OfRule {
    bool is_there = false;
    engine::Index applies = engine::nothing;
    engine::Index when = engine::nothing;
    engine::Index met = engine::nothing;
  };

  /// Both must outlive it.
  TestRows(CompiledCareType& care, CareLists& out) : care_(care), out_(out) {}

  engine::Index add(CompiledTest& test);
  engine::Index add(std::optional<CompiledTest>& test) {
    return test ? add(*test) : engine::nothing;
  }
  /// By its place among the conditions and factors. Another test may name it before it is listed.
  const OfRule& of_rule(std::size_t decisive);

 private:
  engine::Index add_row(engine::TestKind kind, std::size_t number,
                        const std::vector<engine::Index>& operands);
  engine::Index add_with(const CompiledTest& test, const std::vector<engine::Index>& parts);

  CompiledCareType& care_;
  CareLists& out_;
  std::vector<OfRule> made_;
};

}  // namespace contractwijzer
