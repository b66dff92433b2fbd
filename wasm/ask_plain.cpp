// What the plain evaluator reads and answers: images of its own build, and verdicts. Of any other
// request no number comes.
#include <emscripten/emscripten.h>

#include "contractwijzer/known_image.hpp"
#include "room.hpp"

namespace engine = contractwijzer::engine;

engine::ImageFault read_given(std::span<const std::byte> bytes, engine::Image& image) {
  return engine::read_known_image(bytes, image);
}

/// As in ask.cpp.
extern "C" EMSCRIPTEN_KEEPALIVE int ask(int key) {
  const engine::Image& image = images()[static_cast<std::size_t>(key)];
  answer() = engine::answer_plain_request(image, room_for_requests());
  return static_cast<int>(answer().size());
}
