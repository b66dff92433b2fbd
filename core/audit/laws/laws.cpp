#include "contractwijzer/audit/laws.hpp"

#include <vector>

#include "law_groups.hpp"
#include "over_lists.hpp"

namespace contractwijzer::audit {

std::span<const Law> laws() noexcept {
  static const std::vector<Law> every_law = [] {
    std::vector<Law> list;
    for (const auto& group :
         {outcome_laws(), way_laws(), step_laws(), standing_laws(), next_laws()}) {
      list.insert(list.end(), group.begin(), group.end());
    }
    return list;
  }();
  return every_law;
}

const Law* broken_law(const Verdict& verdict) {
  for (const Law& law : laws()) {
    if (!law.holds(verdict)) return &law;
  }
  return nullptr;
}

bool contradicts_itself(const Verdict& verdict) {
  return any(verdict.notices,
             [](const Notice& notice) { return notice.code == NoticeCode::contradiction; });
}

}  // namespace contractwijzer::audit
