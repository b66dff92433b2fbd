// Where the day lies against the term of the contract, and when the contract ends.
#pragma once

#include <string>

#include "wording.hpp"

namespace contractwijzer::cli {

/// "Het jaar van dit beleid is voorbij"; empty while the day lies within the year.
[[nodiscard]] std::string_view year_title(const Wording& wording);

/// From when to when: of the contract that the practice has, of one that it could get, or where
/// there is none of the policy.
[[nodiscard]] std::string year_line(const Wording& wording);

/// Whether one of the days that the contract's last may be is past.
[[nodiscard]] bool may_have_ended(const Verdict& verdict);

/// When the practice's contract ends, as far as the document says it.
[[nodiscard]] std::string ending(const Wording& wording);

}  // namespace contractwijzer::cli
