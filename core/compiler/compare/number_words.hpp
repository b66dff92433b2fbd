// Numbers for the ids and texts of several policies, so that the evaluator can hold them against
// each other.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compile/content.hpp"
#include "compile/policy_lists.hpp"
#include "engine/names.hpp"

namespace contractwijzer {

/// The same words get the same number, whichever policy they are of.
class WordNumbers {
 public:
  [[nodiscard]] engine::Word id(std::string_view id);
  [[nodiscard]] engine::Word text(const Text& text);
  /// All that is to be read of a fact.
  [[nodiscard]] engine::Word fact(const Fact& fact);

 private:
  std::map<std::string, engine::Word, std::less<>> words_;
  std::vector<const Fact*> facts_;
};

/// `lists` and the policy must outlive the result.
[[nodiscard]] engine::NamedFacts named_facts(const CompiledPolicy::Content& content,
                                             const PolicyLists& lists, WordNumbers& numbers);

[[nodiscard]] engine::CareNames names_of(const CompiledCareType& care_type, WordNumbers& numbers);

}  // namespace contractwijzer
