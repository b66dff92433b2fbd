// One practice held against several sides, a side being a policy in one of its editions.
#pragma once

#include "contractwijzer/states.hpp"
#include "differences.hpp"
#include "names.hpp"

namespace contractwijzer::engine {

struct ComparedVerdict {
  Word care_type = 0;  ///< its id
  const Care* care = nullptr;
  CareNames names;
  Marks marks;
};

struct ComparedSide {
  NamedFacts facts;
  Day from = 0;       ///< the first day of the policy's own term
  Index edition = 0;  ///< its place among the policy's
  List<ComparedVerdict> verdicts;
};

/// An entry of a list of a verdict of a side.
struct EntryPlace {
  Index side;
  Index verdict;
  Index entry;
};

/// A fact that is asked, and where its answer belongs.
struct ComparedQuestion {
  Index side = 0;          ///< the first that asks it
  Index fact = 0;          ///< among that one's policy's
  Index verdict = 0;       ///< that one's; nothing: a fact of the practice
  List<Index> sides;       ///< that ask it
  bool is_shared = false;  ///< its answer may stand where all policies read it
  /// An answer can still change a side's outcome, or what it will be once what fails is mended.
  bool is_open = false;
};

/// What is different under one side from the next earlier one of the same purchaser.
struct Changes {
  Index from;
  Index to;
  Index verdict_from;
  Index verdict_to;
  List<Difference> differences;
};

struct Compared {
  Years years = Years::alike;
  /// All that is asked. What is open comes first, then what most sides ask, then the most decisive.
  List<ComparedQuestion> questions;
  /// Evidence of all sides; what bears on a same fact that a practice can do something about stands
  /// together.
  List<List<EntryPlace>> evidence;
  /// Steps of all sides by their first day; one without a day stays behind the step before it.
  /// Where two editions have a step alike, it stands once.
  List<List<EntryPlace>> timeline;
  /// By the first day of the policies' terms, by edition, and else in the sides' order.
  List<Changes> changes;
};

[[nodiscard]] Compared compare(const List<ComparedSide>& sides);

}  // namespace contractwijzer::engine
