// What a case expects and what is so instead.
#pragma once

#include <optional>
#include <string>

#include "contractwijzer/contractwijzer.hpp"

namespace contractwijzer::audit {

struct Difference {
  std::string what;  ///< the expectation's field, and the id in it: "rules/kngf"
  std::string expected;
  std::string found;
  std::optional<Error> refused;  ///< the answers were: why
};

}  // namespace contractwijzer::audit
