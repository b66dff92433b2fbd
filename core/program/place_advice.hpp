// Advice on where a policy lies and what lies beside it.
#pragma once

#include <vector>

#include "contractwijzer/audit/advice.hpp"
#include "files.hpp"

namespace contractwijzer::cli {

/// `file`: the policy's. What its folder is called, and which others have its id, only matters in
/// the folder of policies.
[[nodiscard]] std::vector<audit::Advice> advise_on_place(const std::filesystem::path& file,
                                                         const Policy& policy,
                                                         const RulesFolder& rules);

}  // namespace contractwijzer::cli
