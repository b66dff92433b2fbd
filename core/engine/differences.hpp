// What becomes different when other answers are given, or under another edition or policy.
#pragma once

#include "contractwijzer/verdict_list.hpp"
#include "marks.hpp"
#include "names.hpp"

namespace contractwijzer::engine {

/// An entry that stands in one of the two only, or in both and not alike.
struct Difference {
  VerdictList list = VerdictList::contracts;
  Index entry =
      nothing;  ///< its place in the care type: the second's, or the first's if it is gone
  Index before = nothing;  ///< its place in that list of the first verdict
  Index after = nothing;
  bool is_reworded = false;  ///< its text is not the same: never within one policy
};

/// A verdict whose entries can be held against another's.
struct NamedMarks {
  const Care* care;
  const Marks* marks;
  const CareNames* names;  ///< null: both are of one policy
};

/// List by list, in the order of the second; what is gone comes last in its list.
[[nodiscard]] List<Difference> differences(const NamedMarks& before, const NamedMarks& after);

}  // namespace contractwijzer::engine
