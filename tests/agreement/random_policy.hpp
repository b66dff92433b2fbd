// Random policies with their vocabularies: small, and such that the validator has nothing to say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source.hpp"

namespace contractwijzer::test {

/// The one care type of a random policy.
inline constexpr std::string_view random_care_type = "zorg";

struct RandomPolicy {
  std::string policy;
  std::string vocabulary;
  /// The ids of its facts by their place: the vocabulary's first, then the policy's own.
  std::vector<std::string> facts;
};

struct RandomOptions {
  std::size_t contradictions = 0;  ///< the most answers that it says contradict each other
  bool courses = false;            ///< steps and starts, with the days of what a practice does
};

[[nodiscard]] RandomPolicy random_policy(Source& source, const RandomOptions& options = {});

}  // namespace contractwijzer::test
