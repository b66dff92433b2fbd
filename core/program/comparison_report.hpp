// A comparison as readable text.
#pragma once

#include <ostream>

#include "contractwijzer/contractwijzer.hpp"
#include "language.hpp"

namespace contractwijzer::cli {

/// `care_types`: those that were asked for, in their order.
void print_comparison(std::ostream& out, const Comparison& comparison, const Ids& care_types,
                      Language language);

}  // namespace contractwijzer::cli
