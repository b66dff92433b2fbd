// What the reader should know about an answer.
#pragma once

#include <string>

#include "told.hpp"

namespace contractwijzer::cli {

[[nodiscard]] std::string words_for(const Notice& notice, const Told& told);

}  // namespace contractwijzer::cli
