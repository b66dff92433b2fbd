// The border between JavaScript and the evaluator: numbers in, numbers out. Nothing is decided
// here. What it answers is
// ask.cpp or ask_plain.cpp. Plain exports: embind would cost a page five kilobytes for what are
// numbers anyway.
#include <emscripten/emscripten.h>

#include <cstdint>

#include "room.hpp"

namespace engine = contractwijzer::engine;

engine::Words& room_for_requests() {
  static engine::Words words;
  return words;
}

engine::Words& answer() {
  static engine::Words words;
  return words;
}

engine::List<engine::Image>& images() {
  static engine::List<engine::Image> all;
  return all;
}

namespace {

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
  const auto fault = read_given(all.first(static_cast<std::size_t>(bytes)), image);
  if (fault != engine::ImageFault::none) return -static_cast<int>(fault);
  images().push_back(std::move(image));
  return static_cast<int>(images().size()) - 1;
}

/// Where the last answer lies.
EMSCRIPTEN_KEEPALIVE int answered() { return address(answer()); }

}  // extern "C"
