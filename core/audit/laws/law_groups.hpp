// The laws by what they are about.
#pragma once

#include "contractwijzer/audit/laws.hpp"

namespace contractwijzer::audit {

[[nodiscard]] std::span<const Law> outcome_laws() noexcept;
[[nodiscard]] std::span<const Law> way_laws() noexcept;
[[nodiscard]] std::span<const Law> step_laws() noexcept;
[[nodiscard]] std::span<const Law> standing_laws() noexcept;
[[nodiscard]] std::span<const Law> next_laws() noexcept;

}  // namespace contractwijzer::audit
