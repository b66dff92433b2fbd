// What holds, in a heading and the sentences beneath it: contract, way and start in one voice.
#pragma once

#include <string>
#include <vector>

#include "wording.hpp"

namespace contractwijzer::cli {

struct Headline {
  std::string title;
  std::vector<std::string> lines;
};

[[nodiscard]] Headline headline(const Wording& wording);

/// "Overeenkomst D · Vragenlijst en aanbod via VECOZO": one of the outcomes that are possible.
[[nodiscard]] std::string words_for(const Outcome& outcome, const Wording& wording);

}  // namespace contractwijzer::cli
