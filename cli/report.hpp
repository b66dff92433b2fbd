// A verdict as readable text.
#pragma once

#include <ostream>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

void print_verdict(std::ostream& out, const Verdict& verdict, Language language);

}  // namespace contractwijzer::cli
