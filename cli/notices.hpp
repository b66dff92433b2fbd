// What the reader should know about an answer.
#pragma once

#include <string>

#include "wording.hpp"

namespace contractwijzer::cli {

[[nodiscard]] std::string words_for(const Notice& notice, const Wording& wording);

}  // namespace contractwijzer::cli
