// What holds of now, for every practice, history and day.
//
// All three fall into finitely many classes. Days: between two on which something is, ends or is
// decided, no state changes. Histories: of each event nothing was told, or that it was not done, or
// a day, in time or too late for each step that it is of. Practices: which contract it is plays no
// part in a course, so that those are alike whose way in is the same, whichever ways are closed.
#pragma once

#include <string>
#include <vector>

#include "compiler/compile/content.hpp"
#include "profiles.hpp"

namespace contractwijzer::audit {

/// How many moments are gone through of all care types together; in a care type with much to look
/// at, each counts for several (weight_of_moment).
inline constexpr std::size_t most_moments = 400'000;

[[nodiscard]] std::size_t weight_of_moment(const CompiledCareType& care_type);

struct Now {
  struct Broken {
    std::string law;
    Profile practice;
  };

  std::size_t moments = 0;         ///< a practice with its history on a day
  std::vector<Profile> dead_ends;  ///< one, where there is any
  std::vector<Broken> broken;      ///< one for each law that is broken
  bool is_cut_short = false;       ///< there are more moments than are gone through
};

[[nodiscard]] Now now_of(const CompiledPolicy& policy, const CompiledCareType& care_type,
                         Profiles& profiles, std::size_t most = most_moments);

}  // namespace contractwijzer::audit
