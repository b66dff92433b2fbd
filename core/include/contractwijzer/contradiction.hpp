// Why answers cannot all be true, by the id that a notice names.
#pragma once

#include <string_view>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

/// The policy's own or the vocabulary's; null when there is none. It lives as long as the policy.
[[nodiscard]] const Contradiction* find_contradiction(const CompiledPolicy& policy,
                                                      std::string_view id) noexcept;

}  // namespace contractwijzer
