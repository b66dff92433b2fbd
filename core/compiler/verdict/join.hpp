// A verdict's places and states, joined with what they are places of.
#pragma once

#include "compile/content.hpp"
#include "engine/marks.hpp"

namespace contractwijzer {

struct Decision {
  const CompiledCareType* care_type = nullptr;
  engine::Care care;  ///< its rows
  engine::Marks marks;
};

/// Both must be of one policy. Without the edition.
[[nodiscard]] Verdict joined(const CompiledPolicy::Content& content,
                             const CompiledCareType& care_type, engine::Marks marks);

/// How a test came out, part by part.
[[nodiscard]] Trace joined(const CompiledCareType& care_type, const CompiledTest& test,
                           std::span<const Truth> tests);

}  // namespace contractwijzer
