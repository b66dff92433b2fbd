// What most commands are asked about: a policy, a practice's answers and a day.
#pragma once

#include <string>

#include "arguments.hpp"
#include "contractwijzer/contractwijzer.hpp"
#include "files.hpp"

namespace contractwijzer::cli {

struct Asked {
  CompiledPolicy policy;
  std::string answers;  ///< the text
  std::string as_of;
};

/// From --policy, --answers and --as-of. Errors: what cannot be read.
[[nodiscard]] Result<Asked> read_asked(const Arguments& arguments, const RulesFolder& rules);

}  // namespace contractwijzer::cli
