// Outcomes and the states of rules in words.
#pragma once

#include <string>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// "Overeenkomst D · via de vragenlijst"; of a verdict's own policy and care type.
[[nodiscard]] std::string words_for(const Outcome& outcome, const Verdict& verdict,
                                    Language language);

/// "voldoet", "open" ...
[[nodiscard]] std::string_view words_for(RuleState state, Language language);

}  // namespace contractwijzer::cli
