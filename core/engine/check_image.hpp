// Whether an image's rows can be used: every place lies in its list, and nothing goes round.
#pragma once

#include "contractwijzer/image.hpp"

namespace contractwijzer::engine {

[[nodiscard]] bool is_sound(const Image& image);

}  // namespace contractwijzer::engine
