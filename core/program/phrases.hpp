// Small phrases that several sentences are made of.
#pragma once

#include <string>
#include <vector>

#include "contractwijzer/verdict.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// "A, B of C"
[[nodiscard]] std::string either(const std::vector<std::string>& items, Language language);

/// "vandaag", "over 5 dagen", "3 dagen geleden"
[[nodiscard]] std::string in_days(int days, Language language);

/// "van 2025-01-01 tot en met 2025-12-31"; without a last day "vanaf 2025-01-01".
[[nodiscard]] std::string span(Date from, const std::string& until, Language language);

/// "2 van 5 behaald, 1 nog open"
[[nodiscard]] std::string factors_counted(const FactorTally& count, Language language);

/// "3 vragen"
[[nodiscard]] std::string questions_counted(std::size_t count, Language language);

}  // namespace contractwijzer::cli
