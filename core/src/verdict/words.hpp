// The words by which the verdict's JSON names its states and kinds.
#pragma once

#include <string_view>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

[[nodiscard]] std::string_view word(Truth state) noexcept;
[[nodiscard]] std::string_view word(RuleState state) noexcept;
[[nodiscard]] std::string_view word(ContractState state) noexcept;
[[nodiscard]] std::string_view word(YearState state) noexcept;
[[nodiscard]] std::string_view word(StepState state) noexcept;
[[nodiscard]] std::string_view word(StartState state) noexcept;
[[nodiscard]] std::string_view word(NoticeCode code) noexcept;
[[nodiscard]] std::string_view word(NextKind kind) noexcept;
[[nodiscard]] std::string_view word(OutcomeKind kind) noexcept;
[[nodiscard]] std::string_view word(OfferKind kind) noexcept;
[[nodiscard]] std::string_view word(StatementKind kind) noexcept;
[[nodiscard]] std::string_view word(StepKind kind) noexcept;
[[nodiscard]] std::string_view word(Actor actor) noexcept;
[[nodiscard]] std::string_view word(Scope scope) noexcept;
[[nodiscard]] std::string_view word(Use use) noexcept;

}  // namespace contractwijzer
