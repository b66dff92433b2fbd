// What the evaluator reads and answers: any image; verdicts, ways, differences and comparisons.
#include <emscripten/emscripten.h>

#include "room.hpp"

namespace engine = contractwijzer::engine;

engine::ImageFault read_given(std::span<const std::byte> bytes, engine::Image& image) {
  return engine::read_image(bytes, image);
}

extern "C" {

/// Answers the request that lies in the room: how many numbers lie at answered().
EMSCRIPTEN_KEEPALIVE int ask(int key) {
  answer() = engine::answer_request(images()[static_cast<std::size_t>(key)], room_for_requests());
  return static_cast<int>(answer().size());
}

/// Answers the request for a comparison that lies in the room, between policies that were loaded.
EMSCRIPTEN_KEEPALIVE int compareSides() {
  const std::span<const engine::Image> loaded(images());
  answer() = engine::answer_comparison(loaded, room_for_requests());
  return static_cast<int>(answer().size());
}

}  // extern "C"
