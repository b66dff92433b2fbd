// A verdict as readable text.
#pragma once

#include <ostream>

#include "wording.hpp"

namespace contractwijzer::cli {

void print_verdict(std::ostream& out, const Wording& wording);

}  // namespace contractwijzer::cli
