// What is said of single answers, and why it is this contract and no other.
#pragma once

#include <ostream>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

void print_notices(std::ostream& out, const Verdict& verdict, Language language);

/// What each contract asks of its own, and how that came out: of contracts that exclude each other
/// those that may fit, of a ladder all down to the first that fits; all, where none does.
void print_contracts(std::ostream& out, const Verdict& verdict, Language language);

}  // namespace contractwijzer::cli
