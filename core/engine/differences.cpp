#include "differences.hpp"

namespace contractwijzer::engine {

namespace {

/// What a verdict says of one thing, as far as two verdicts of a policy can differ in it.
struct Entry {
  Index place = nothing;  ///< in the care type
  std::int64_t state = 0;
  Code day = no_day;
  Code course = 0;  ///< of a way in, with what closed it and why it is not there
  std::uint64_t reasons = 0;

  friend bool operator==(const Entry&, const Entry&) = default;
};

using Entries = std::vector<Entry>;

Entries rules_of(const Care& care, const Marks& marks, RuleKind kind) {
  Entries entries;
  if (kind == RuleKind::module && !marks.has_modules) return entries;
  for (Index i = 0; i < count_of(care.rules); ++i) {
    if (care.rules[i].kind != kind) continue;
    entries.push_back({i, static_cast<std::int64_t>(marks.rules[i]), no_day, 0, 0});
  }
  return entries;
}

Entries offers_of(const Marks& marks) {
  Entries entries;
  for (const OfferMark& offer : marks.offers) {
    const Code course = static_cast<Code>(offer.course) * (nothing + 1) + offer.closed_by;
    entries.push_back(
        {offer.offer, static_cast<std::int64_t>(offer.state), no_day, course, offer.reasons});
  }
  return entries;
}

Entries entries_of(const Care& care, const Marks& marks, VerdictList list) {
  Entries entries;
  switch (list) {
    case VerdictList::contracts:
      for (Index i = 0; i < count_of(marks.contracts); ++i) {
        entries.push_back({i, static_cast<std::int64_t>(marks.contracts[i]), no_day, 0, 0});
      }
      break;
    case VerdictList::conditions:
      return rules_of(care, marks, RuleKind::condition);
    case VerdictList::factors:
      return rules_of(care, marks, RuleKind::factor);
    case VerdictList::expectations:
      return rules_of(care, marks, RuleKind::expectation);
    case VerdictList::selective:
      return rules_of(care, marks, RuleKind::selective);
    case VerdictList::modules:
      return rules_of(care, marks, RuleKind::module);
    case VerdictList::offers:
      return offers_of(marks);
    case VerdictList::statements:
      for (const Index statement : marks.statements)
        entries.push_back({statement, 0, no_day, 0, 0});
      break;
    case VerdictList::timeline:
      for (const StepMark& step : marks.timeline) {
        entries.push_back(
            {step.step, static_cast<std::int64_t>(step.state), step.report.day, 0, 0});
      }
      break;
    case VerdictList::starts:
      for (const StartMark& start : marks.starts) {
        const Day day = start.day != no_day ? start.day : start.if_today;
        entries.push_back({start.start, static_cast<std::int64_t>(start.state), day, 0, 0});
      }
      break;
  }
  return entries;
}

Index find(const Entries& entries, Index place) {
  for (Index i = 0; i < count_of(entries); ++i) {
    if (entries[i].place == place) return i;
  }
  return nothing;
}

}  // namespace

std::vector<Difference> differences(const Care& care, const Marks& before, const Marks& after) {
  std::vector<Difference> all;
  for (int i = 0; i <= static_cast<int>(VerdictList::starts); ++i) {
    const auto list = static_cast<VerdictList>(i);
    const Entries then = entries_of(care, before, list);
    const Entries now = entries_of(care, after, list);
    for (Index place = 0; place < count_of(now); ++place) {
      const Index old = find(then, now[place].place);
      if (old == nothing || then[old] != now[place]) {
        all.push_back({list, now[place].place, old, place});
      }
    }
    for (Index place = 0; place < count_of(then); ++place) {
      if (find(now, then[place].place) == nothing) {
        all.push_back({list, then[place].place, place, nothing});
      }
    }
  }
  return all;
}

}  // namespace contractwijzer::engine
