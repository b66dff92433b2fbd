// What is known of a practice's facts.
#pragma once

#include "contractwijzer/list.hpp"
#include "contractwijzer/rows.hpp"

namespace contractwijzer::engine {

/// Per fact of the care type: whether it is known, and if so its code.
struct KnownCodes {
  explicit KnownCodes(std::size_t facts) : codes(facts, 0), is_known(facts, 0) {}

  void set(Index fact, Code code) {
    codes[fact] = code;
    is_known[fact] = 1;
  }

  List<Code> codes;
  List<std::uint8_t> is_known;  ///< 0 or 1
};

}  // namespace contractwijzer::engine
