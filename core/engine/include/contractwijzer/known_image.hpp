// Reading an image that was made and checked together with the evaluator that reads it.
#pragma once

#include "contractwijzer/image.hpp"

namespace contractwijzer::engine {

/// Finds what was cut off or changed on the way, by the checksum, and images of another format or
/// version; of the rest nothing is looked at. Who may have made the bytes otherwise reads them by
/// read_image.
[[nodiscard]] ImageFault read_known_image(std::span<const std::byte> bytes, Image& image);

}  // namespace contractwijzer::engine
