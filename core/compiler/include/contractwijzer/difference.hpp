// What differs between two verdicts on a practice: after other answers, or under another edition or
// another year's policy.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "contractwijzer/verdict.hpp"
#include "contractwijzer/verdict_list.hpp"

namespace contractwijzer {

/// An entry that stands in one of the two only, or in both and not alike. Entries are the same when
/// they have the same id, and stand alike when state, days and text are equal. Differences come
/// list by list, in the order of the second verdict; what is gone comes last in its list.
/// Its id is a view into a compiled policy of either verdict.
struct Difference {
  VerdictList list = VerdictList::contracts;
  IdView id;
  std::optional<std::size_t> before;  ///< its place in that list of the first verdict
  std::optional<std::size_t> after;
  bool reworded = false;  ///< its text is not the same: never within one policy
};

/// What becomes different with other answers, for one care type of one policy.
[[nodiscard]] std::vector<Difference> differences(const Verdict& before, const Verdict& after);

}  // namespace contractwijzer
