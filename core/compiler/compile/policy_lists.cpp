#include "compile/policy_lists.hpp"

#include "compile/fact_row.hpp"
#include "compile/flag.hpp"
#include "compile/place_in.hpp"
#include "contractwijzer/day.hpp"

namespace contractwijzer {

PolicyLists policy_lists(const CompiledPolicy::Content& content) {
  PolicyLists lists;
  lists.policy.push_back({content.hash_number, engine::day_of(content.policy.term.from),
                          static_cast<engine::Index>(content.policy.editions.size()), 0});
  const std::size_t of_vocabulary = content.askable() - content.policy.facts.size();
  for (std::size_t i = 0; i < content.askable(); ++i) {
    const Fact& fact = content.facts[i];
    engine::FactRow row = fact_row(fact);
    if (!fact.no_more_than.empty()) row.whole = place_in(content.facts, fact.no_more_than);
    lists.facts.push_back(row);
    engine::AskedRow asked{};
    for (const std::string& prefix : fact.undetermined) {
      const int digits = (prefix[0] - '0') * 10 + (prefix[1] - '0');
      auto& bits = digits < 64 ? asked.undetermined_low : asked.undetermined_high;
      bits |= std::uint64_t{1} << (digits % 64);
    }
    asked.is_shared = flag(fact.shared);
    asked.is_of_vocabulary = flag(i < of_vocabulary);
    lists.asked.push_back(asked);
  }
  return lists;
}

}  // namespace contractwijzer
