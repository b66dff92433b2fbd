// A way in, and a contract's rung on the ladder, in words.
#pragma once

#include <ostream>
#include <string>

#include "wording.hpp"

namespace contractwijzer::cli {

/// Whether it is the practice's way, and else what has become of it.
[[nodiscard]] std::string words_for(const OfferVerdict& offer, const Wording& wording);

/// Its name, how it stands, why it is not the practice's, and how it goes.
void print_way_in(std::ostream& out, const OfferVerdict& verdict, const Wording& wording);

[[nodiscard]] std::string_view words_for(ContractState state, const Wording& wording);

}  // namespace contractwijzer::cli
