// Whether a policy's cases notice when one of its rules is broken.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "contractwijzer/audit/case_file.hpp"
#include "contractwijzer/audit/mutants.hpp"
#include "contractwijzer/audit/witness.hpp"

namespace contractwijzer::audit {

/// A mutant that no case can notice, and why (rules/schema/equivalents.schema.json). Only for what
/// has no test: of the rest it is proved.
struct Equivalent {
  std::string place;
  std::string change;
  std::string reason;
};

/// Errors: those of the text.
[[nodiscard]] Result<std::vector<Equivalent>> read_equivalents(std::string_view text);

/// A mutant that no case notices, and a practice that would: a case to be written.
struct Unnoticed {
  Mutant mutant;
  std::optional<Witness> practice;  ///< empty: it changes a step, a day, a text or what can change
};

/// How much is tried: nodes of the diagrams that are made anew, and bytes of what is told of
/// mutants that no case notices.
inline constexpr std::size_t most_mutation_nodes = 4'000'000;
inline constexpr std::size_t most_mutation_text = 500'000;

struct MutationReport {
  std::size_t mutants = 0;   ///< all of them
  std::size_t left_out = 0;  ///< not tried: it would have been too much
  std::size_t refused = 0;   ///< the reader would not have them
  std::size_t noticed = 0;   ///< a case fails
  std::size_t same = 0;  ///< unnoticed, and for every practice the same: proved, over all of them
  std::vector<Equivalent> excused;  ///< unnoticed, with a reason, and no practice against it
  std::vector<Unnoticed> unnoticed;
  /// A reason for a mutant that is noticed, or is none; not looked for where any were left out.
  std::vector<Equivalent> needless;
};

/// The cases must pass on the policy as it is.
[[nodiscard]] MutationReport mutate(const CompiledPolicy& policy,
                                    const std::vector<CaseFile>& cases,
                                    const std::vector<Equivalent>& equivalents);

}  // namespace contractwijzer::audit
