// What a case says of the ways to a contract (rules/schema/cases.schema.json), as it is written.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace contractwijzer::audit {

/// What is left out of the last three is not looked at.
struct ExpectedWay {
  /// By fact: "true", "3", "solo", "[dieet fysio]", "atLeast 100 atMost 119".
  std::map<std::string, std::string> change;
  std::set<std::string> bands;  ///< the facts of which it says how far they may go
  std::set<std::string> asks;
  std::optional<std::string> timeliness;
  std::optional<std::string> until;
  std::optional<std::string> start;
};

struct ExpectedContract {
  std::vector<ExpectedWay> ways;   ///< all of them; empty: there is none
  std::set<std::string> blockers;  ///< "condition gli-zorgverleners"
};

/// By contract. Empty: there is no contract that a practice could still get.
using ExpectedWays = std::map<std::string, ExpectedContract>;

inline constexpr std::string_view hangs_on = "hangs-on";
inline constexpr std::string_view can_be_lost = "can-be-lost";

/// By fact whether the contract that the practice gets hangs on it: one of these two words.
using ExpectedDependencies = std::map<std::string, std::string>;

}  // namespace contractwijzer::audit
