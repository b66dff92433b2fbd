// What a test looks at.
#pragma once

#include "contractwijzer/policy.hpp"

namespace contractwijzer {

struct Named {
  Ids facts;   ///< that can be asked, each once
  Ids others;  ///< what is no answer: a rule, "factors", an edition, "as-of"
  Ids rules;   ///< of these, the rules
  bool counts_factors = false;

  void fact(const std::string& id);
  void rule(const std::string& id);
  void every_factor();
  void other(const std::string& id) { others.push_back(id); }
};

/// By a test and its parts.
[[nodiscard]] Named named_in(const Test& test);

}  // namespace contractwijzer
