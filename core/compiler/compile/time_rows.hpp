// The rows of what a care type has in time: its steps, and the starts that follow from events.
#pragma once

#include "compile/content.hpp"

namespace contractwijzer {

/// The care type's own steps, and behind them those of others that go before one of them; and its
/// start rules.
void add_time_rows(const CompiledPolicy::Content& content, const CompiledCareType& care,
                   CareLists& out);

}  // namespace contractwijzer
