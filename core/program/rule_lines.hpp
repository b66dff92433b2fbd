// A rule in words: what is asked first, then whether it is met.
#pragma once

#include <ostream>
#include <string_view>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// "voldaan", "nog open" ...
[[nodiscard]] std::string_view words_for(RuleState state, Language language);

/// "✗ "; as wide for every state.
[[nodiscard]] std::string_view mark_of(RuleState state);

/// A line with its mark, its state and its clauses; where it is not met, a line on what mends it.
void print_rule(std::ostream& out, std::string_view indent, const RuleVerdict& verdict,
                const Policy& policy, Language language);

/// How many points there are and are wanted, for each test of points in it; empty where there is
/// none.
[[nodiscard]] std::string points_counted(const Trace& trace, Language language);

}  // namespace contractwijzer::cli
