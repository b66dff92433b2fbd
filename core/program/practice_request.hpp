// What most commands are request about: a policy, a practice's answers and a day.
#pragma once

#include <string>

#include "arguments.hpp"
#include "contractwijzer/contractwijzer.hpp"
#include "files.hpp"

namespace contractwijzer::cli {

struct PracticeRequest {
  CompiledPolicy policy;
  std::string answers;  ///< the text
  std::string as_of;
};

/// From --policy, --answers and --as-of. Errors: what cannot be read.
[[nodiscard]] Result<PracticeRequest> read_practice_request(const Arguments& arguments,
                                                            const RulesFolder& rules);

}  // namespace contractwijzer::cli
