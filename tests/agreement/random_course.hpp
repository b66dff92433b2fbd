// Random courses: the steps of ways in, with the days that a practice can tell, and starts.
#pragma once

#include <string>
#include <vector>

#include "random_facts.hpp"
#include "source.hpp"

namespace contractwijzer::test {

/// Gives a policy that has its groups and ways in terms, periods, steps and starts, and facts of
/// its own for the days of what a practice does; their ids go behind `facts`.
void add_courses(Source& source, Json& policy, std::vector<std::string>& facts);

}  // namespace contractwijzer::test
