// The border between JavaScript and the core: text in, text out. Nothing is decided here.
#include <emscripten/bind.h>

#include <cstring>

#include "contractwijzer/contractwijzer.hpp"
#include "room.hpp"

namespace {

contractwijzer::Service& service() {
  static contractwijzer::Service only;
  return only;
}

/// The words of a text between single spaces.
std::vector<std::string> ids(const std::string& text) {
  std::vector<std::string> words;
  std::size_t from = 0;
  for (std::size_t to = text.find(' '); to != std::string::npos; to = text.find(' ', from)) {
    words.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  words.push_back(text.substr(from));
  return words;
}

std::string version() { return std::string(contractwijzer::engine_version); }

std::string load_policy(const std::string& policy, const std::string& vocabulary) {
  return service().load_policy(policy, vocabulary);
}

std::string structure(const std::string& key) { return service().structure(key); }

/// Puts the policy's image in the room: how many bytes.
int image(const std::string& key) {
  const auto bytes = service().image(key);
  room_for_requests().assign(bytes.size() / sizeof(double), 0);
  std::memcpy(room_for_requests().data(), bytes.data(), bytes.size());
  return static_cast<int>(bytes.size());
}

std::string check(const std::string& key, const std::string& care_types, const std::string& answers,
                  const std::string& as_of) {
  return service().check(key, {ids(care_types), answers, as_of});
}

std::string ways(const std::string& key, const std::string& care_types, const std::string& answers,
                 const std::string& as_of, const std::string& keep) {
  return service().ways(
      key, {ids(care_types), answers, as_of, keep.empty() ? contractwijzer::Ids{} : ids(keep)});
}

}  // namespace

EMSCRIPTEN_BINDINGS(contractwijzer) {
  emscripten::function("version", &version);
  emscripten::function("loadPolicy", &load_policy);
  emscripten::function("structure", &structure);
  emscripten::function("image", &image);
  emscripten::function("check", &check);
  emscripten::function("ways", &ways);
}

// embind names unbound types by their address, with the whole of printf; nothing is unbound here.
extern "C" int __wrap_siprintf(char* out, const char* /*format*/, ...) {  // NOLINT
  *out = 0;
  return 0;
}
