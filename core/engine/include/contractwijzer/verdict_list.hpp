// The lists of a verdict whose entries have an id.
#pragma once

#include <cstdint>

namespace contractwijzer {

enum class VerdictList : std::uint8_t {
  contracts,
  conditions,
  factors,
  expectations,
  selective,
  modules,
  offers,
  statements,
  timeline,
  starts,
};

}  // namespace contractwijzer
