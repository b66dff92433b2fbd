#include "compare/join_differences.hpp"

namespace contractwijzer {

namespace {

/// Of the entry that a difference is about.
IdView id_of(const CompiledCareType& care, const engine::Difference& difference) {
  switch (difference.list) {
    case VerdictList::contracts:
      return care.contracts[difference.entry].contract->id;
    case VerdictList::conditions:
    case VerdictList::factors:
    case VerdictList::expectations:
    case VerdictList::selective:
    case VerdictList::modules:
      return care.rule(difference.entry)->id;
    case VerdictList::offers:
      return care.offer(difference.entry).offer->id;
    case VerdictList::statements:
      return care.statements[difference.entry].statement->id;
    case VerdictList::timeline:
      return care.steps[difference.entry].step->id;
    case VerdictList::starts:
      return care.start_rules[difference.entry].rule->id;
  }
  return {};
}

std::optional<std::size_t> place(engine::Index index) {
  return index == engine::nothing ? std::nullopt : std::optional<std::size_t>(index);
}

}  // namespace

std::vector<Difference> joined(std::span<const engine::Difference> differences,
                               const Decision& before, const Decision& after) {
  std::vector<Difference> all;
  all.reserve(differences.size());
  for (const engine::Difference& each : differences) {
    const Decision& having = each.after == engine::nothing ? before : after;
    all.push_back({each.list, id_of(*having.care_type, each), place(each.before), place(each.after),
                   each.is_reworded});
  }
  return all;
}

std::vector<Difference> differences(const Verdict& before, const Verdict& after) {
  const Decision& then = *before.decision;
  const Decision& now = *after.decision;
  return joined(
      engine::differences({&then.care, &then.marks, nullptr}, {&now.care, &now.marks, nullptr}),
      then, now);
}

}  // namespace contractwijzer
