// The border between JavaScript and the evaluator: numbers in, numbers out. Nothing is decided
// here. Plain exports: embind would cost a page five kilobytes for what are numbers anyway.
#include <emscripten/emscripten.h>

#include <cstdint>

#include "contractwijzer/image.hpp"
#include "room.hpp"

contractwijzer::engine::Words& room_for_requests() {
  static contractwijzer::engine::Words words;
  return words;
}

namespace {

namespace engine = contractwijzer::engine;

/// What the last request was answered with.
engine::Words& answer() {
  static engine::Words words;
  return words;
}
engine::List<engine::Image>& images() {
  static engine::List<engine::Image> all;
  return all;
}

/// Where JavaScript finds what lies here.
int address(const engine::Words& words) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): an address is a number to
  // JavaScript
  return static_cast<int>(reinterpret_cast<std::uintptr_t>(words.data()));
}

}  // namespace

extern "C" {

/// The address of so many numbers, to be filled in; 0 leaves what is there.
EMSCRIPTEN_KEEPALIVE int room(int count) {
  if (count == 0) return address(room_for_requests());
  room_for_requests().assign(static_cast<std::size_t>(count), 0);
  return address(room_for_requests());
}

/// Reads the image that lies in the room: so many bytes. Its key, counted from 0, or what is wrong
/// with it (ImageFault) below 0.
EMSCRIPTEN_KEEPALIVE int load(int bytes) {
  engine::Image image;
  const auto all = std::as_bytes(std::span(room_for_requests()));
  const auto fault = engine::read_image(all.first(static_cast<std::size_t>(bytes)), image);
  if (fault != engine::ImageFault::none) return -static_cast<int>(fault);
  images().push_back(std::move(image));
  return static_cast<int>(images().size()) - 1;
}

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

EMSCRIPTEN_KEEPALIVE int answered() { return address(answer()); }

}  // extern "C"
