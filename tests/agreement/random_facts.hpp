// Random facts: their JSON, and what tests on them may name.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "contractwijzer/fact.hpp"
#include "source.hpp"

namespace contractwijzer::test {

using Json = nlohmann::ordered_json;

struct RandomFact {
  std::string id;
  FactType type = FactType::yes_no;
  Scope scope = Scope::practice;
  bool may_not_apply = false;
  std::int64_t low = 0;  ///< of a number, in millionths
  std::int64_t high = 0;
  std::string no_more_than;
  std::vector<std::string> options;
  /// What its tests compare with: millionths, days since 1970, the first two digits of AGB codes.
  std::vector<std::int64_t> marks;
  /// A count of few values, which a share may tie to another one.
  bool ties = false;
  bool of_policy = false;  ///< it stands in the policy and not in the vocabulary
  Json json;
};

/// From one to six facts, of which at least one stands in the vocabulary. They have few enough
/// values for every practice to be looked at.
[[nodiscard]] std::vector<RandomFact> random_facts(Source& source);

/// A text in both languages.
[[nodiscard]] Json words_for(const std::string& what);
/// A day some time around the policy's year.
[[nodiscard]] std::int64_t random_day(Source& source);
[[nodiscard]] Json number_json(std::int64_t millionths);

}  // namespace contractwijzer::test
