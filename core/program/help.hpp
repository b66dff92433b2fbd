// What --help prints, from the tables of commands and options.
#pragma once

#include <ostream>

#include "language.hpp"

namespace contractwijzer::cli {

void print_help(std::ostream& out, Language language);

}  // namespace contractwijzer::cli
