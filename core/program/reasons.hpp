// Why it is this contract and no other.
#pragma once

#include <ostream>

#include "wording.hpp"

namespace contractwijzer::cli {

/// What each contract asks of its own, and how that came out: of contracts that exclude each other
/// those that may fit, of a ladder all down to the first that fits; all, where none does.
void print_demands(std::ostream& out, const Wording& wording);

}  // namespace contractwijzer::cli
