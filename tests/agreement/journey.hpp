// A practice that does day by day what its verdict says: it answers what is asked, takes its steps
// on the day on which they are next, and the purchaser takes its own.
#pragma once

#include <string>
#include <vector>

#include "subject.hpp"

namespace contractwijzer::test {

struct Journey {
  NextKind end = NextKind::none;  ///< the act with which it came to rest
  bool has_contract = false;
  bool goes_round = false;  ///< something was to be done again, or it never came to rest
  std::vector<std::string> acts;
};

/// `truth`: what the practice answers. It does not contradict itself.
[[nodiscard]] Journey journey(const Subject& subject, const Known& truth, Date start);

/// Whether someone who does all in time from the start can tell each step of this way in.
[[nodiscard]] bool can_be_told(const Subject& subject, const std::string& offer);

}  // namespace contractwijzer::test
