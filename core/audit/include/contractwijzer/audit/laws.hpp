// What must be true of each verdict, whatever the policy, the practice, what it told and the day:
// headline, next act, timeline, starts and ways in never contradict each other.
#pragma once

#include <span>
#include <string_view>

#include "contractwijzer/verdict.hpp"

namespace contractwijzer::audit {

struct Law {
  std::string_view id;
  std::string_view says;
  bool (*holds)(const Verdict&);
};

[[nodiscard]] std::span<const Law> laws() noexcept;

/// The first that does not hold; nullptr where all do.
[[nodiscard]] const Law* broken_law(const Verdict& verdict);

/// The practice's answers cannot all be true: the verdict is of less than it told.
[[nodiscard]] bool contradicts_itself(const Verdict& verdict);

/// There is no next act, nor a reason why there is none; or it asks for what cannot be told.
[[nodiscard]] bool is_dead_end(const Verdict& verdict);

}  // namespace contractwijzer::audit
