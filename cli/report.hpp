// A verdict as readable text.
#pragma once

#include <ostream>

#include "told.hpp"

namespace contractwijzer::cli {

void print_verdict(std::ostream& out, const Told& told);

}  // namespace contractwijzer::cli
