// What was answered, as numbers.
#pragma once

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

/// An answer to a fact of a policy.
struct Answer {
  Index care_type;               ///< its place in the policy; nothing: of the practice as a whole
  Index fact;                    ///< its place among the policy's
  std::uint8_t is_undetermined;  ///< an AGB code whose digits name no care kind
  Code code;                     ///< what is coded: rows.hpp
};

struct Answered {
  Index edition = nothing;  ///< its place among the policy's; nothing: the last
  List<Answer> answers;
};

}  // namespace contractwijzer::engine
