// A question to a policy as it comes from outside: all text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/compiled_policy.hpp"

namespace contractwijzer {

struct Request {
  std::vector<std::string> care_types;  ///< ids, at least one and none twice
  std::string_view answers;             ///< as CompiledPolicy::read_answers takes them
  std::string_view as_of;               ///< YYYY-MM-DD
};

/// A verdict for each care type, in the request's order. Errors, all of them: unknown-care-type,
/// impossible-date, and those of the answers.
[[nodiscard]] Result<std::vector<Verdict>> check(const CompiledPolicy& policy,
                                                 const Request& request);

/// What it would take, for each care type in the request's order. Errors: those of check.
[[nodiscard]] Result<std::vector<Ways>> ways(const CompiledPolicy& policy, const Request& request);

/// Errors: unknown-care-type.
[[nodiscard]] Result<const CareType*> find_care_type(const CompiledPolicy& policy,
                                                     std::string_view id);

}  // namespace contractwijzer
