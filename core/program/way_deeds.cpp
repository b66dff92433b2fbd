#include "way_deeds.hpp"

#include <algorithm>

namespace contractwijzer::cli {

namespace {

/// The rule that a change meets, or null.
const Rule* met_by(const contractwijzer::Change& change, const Way& way, const Verdict& verdict) {
  const RuleVerdict* found = nullptr;
  for (const RuleKind kind : {RuleKind::condition, RuleKind::factor}) {
    for (const RuleVerdict& each : verdict.rules[kind]) {
      const bool is_met =
          std::find(way.meets.begin(), way.meets.end(), each.rule) != way.meets.end();
      const bool looks_at_it =
          std::find(each.facts.begin(), each.facts.end(), change.fact->id) != each.facts.end();
      if (!is_met || !looks_at_it) continue;
      if (found == nullptr || each.facts.size() < found->facts.size()) found = &each;
    }
  }
  return found == nullptr ? nullptr : found->rule;
}

}  // namespace

std::vector<Deed> deeds_of(const Way& way, const Verdict& verdict) {
  std::vector<Deed> deeds;
  for (const contractwijzer::Change& change : way.changes) {
    const Rule* rule = met_by(change, way, verdict);
    const auto same = std::find_if(deeds.begin(), deeds.end(), [rule](const Deed& deed) {
      return rule != nullptr && deed.rule == rule;
    });
    if (same == deeds.end()) {
      deeds.push_back({rule, {&change}});
    } else {
      same->changes.push_back(&change);
    }
  }
  return deeds;
}

const Text& text_of(const Deed& deed) {
  if (deed.rule == nullptr) return deed.changes.front()->fact->question;
  return deed.rule->mend ? *deed.rule->mend : deed.rule->text;
}

}  // namespace contractwijzer::cli
