// One practice held against several policies, or several editions of one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "contractwijzer/compiled_policy.hpp"
#include "contractwijzer/difference.hpp"

namespace contractwijzer {

/// A policy, in one of its editions.
struct Side {
  CompiledPolicy policy;
  std::string edition;  ///< an id; empty: the one that the answers ask for, or the last
};

/// Its views need to last only until compare returns.
struct ComparisonRequest {
  std::vector<Side> sides;              ///< at least two
  std::vector<std::string> care_types;  ///< ids, each in at least one of the policies
  /// As rules/schema/compared-answers.schema.json: shared facts once, at the top or under any of
  /// the policies, the others under their own.
  std::string_view answers;
  std::string_view as_of;  ///< YYYY-MM-DD
};

struct SideVerdicts {
  CompiledPolicy policy;
  const Edition* edition = nullptr;  ///< null when the policy has none
  std::vector<Verdict> verdicts;     ///< of the care types that the policy has
  std::vector<std::string> without;  ///< the care types that it does not speak of
};

/// An entry of a list of a verdict of a side.
struct EntryPlace {
  std::size_t side = 0;
  std::size_t verdict = 0;
  std::size_t entry = 0;
};

/// A fact that is asked, and where its answer belongs.
struct ComparedQuestion {
  const Fact* fact = nullptr;
  IdView care_type;                ///< empty: a fact of the practice
  IdView policy;                   ///< the one that it is about; empty: it is shared
  std::vector<std::size_t> sides;  ///< that ask it
  /// An answer can still change a side's outcome, or what it will be once what fails is mended.
  bool open = false;
};

/// What is different under one side from the next earlier one of the same purchaser: by the first
/// day of their terms, by edition, and else in the order in which they were asked for.
struct Changes {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t verdict_from = 0;
  std::size_t verdict_to = 0;
  std::vector<Difference> differences;
};

/// It keeps its policies: what it points at lasts as long as it, or a copy of its sides.
struct Comparison {
  Date as_of;
  std::vector<SideVerdicts> sides;
  Years years = Years::alike;
  /// All that is asked. What is open comes first, then what most sides ask, then the most decisive.
  std::vector<ComparedQuestion> questions;
  /// Evidence of all sides; what bears on a same fact that a practice can do something about stands
  /// together.
  std::vector<std::vector<EntryPlace>> evidence;
  /// Steps of all sides by their first day; one without a day stays behind the step before it.
  /// Where two editions have a step alike, it stands once.
  std::vector<std::vector<EntryPlace>> timeline;
  std::vector<Changes> changes;
};

/// Errors, all of them: empty-list with fewer than two sides, unknown-edition, unknown-care-type
/// where no side has it, impossible-date, and those of the answers: wrong-scope for a fact that is
/// about one policy and stands where it could be about two.
[[nodiscard]] Result<Comparison> compare(const ComparisonRequest& request);

}  // namespace contractwijzer
