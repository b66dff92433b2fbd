#include "compare/shared_facts.hpp"

#include <algorithm>

#include "compile/content.hpp"

namespace contractwijzer {

namespace {

bool is_in_vocabulary(const CompiledPolicy::Content& content, std::size_t fact) {
  return fact < content.askable() - content.policy.facts.size();
}

}  // namespace

bool counts_for_both(const CompiledPolicy& a, const CompiledPolicy& b, std::string_view fact) {
  const auto& one = a.content();
  const auto& other = b.content();
  const std::size_t in_one = one.find_fact(fact);
  const std::size_t in_other = other.find_fact(fact);
  if (in_one >= one.askable() || in_other >= other.askable()) return false;
  if (one.facts[in_one] != other.facts[in_other]) return false;
  if (one.policy.id == other.policy.id) return true;
  if (!one.facts[in_one].shared) return false;
  return (is_in_vocabulary(one, in_one) && is_in_vocabulary(other, in_other)) ||
         one.policy.purchaser.name == other.policy.purchaser.name;
}

bool asks(const CompiledPolicy& policy, std::string_view fact) {
  const auto& care_types = policy.content().care_types;
  return std::any_of(care_types.begin(), care_types.end(),
                     [fact](const CompiledCareType& care_type) {
                       return std::any_of(care_type.facts.begin(), care_type.facts.end(),
                                          [fact](const Fact* asked) { return asked->id == fact; });
                     });
}

}  // namespace contractwijzer
