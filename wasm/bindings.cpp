// The border between JavaScript and the core: text in, text out. Nothing is decided here.
#include <emscripten/bind.h>

#include "contractwijzer/contractwijzer.hpp"

namespace {

using contractwijzer::Texts;

contractwijzer::Service& service() {
  static contractwijzer::Service only;
  return only;
}

std::string version() { return std::string(contractwijzer::engine_version); }

std::string load_policy(const std::string& policy, const std::string& vocabulary) {
  return service().load_policy(policy, vocabulary);
}

std::string questions(const std::string& key, const std::string& care_type) {
  return service().questions(key, care_type);
}

std::string check(const std::string& key, const std::string& care_type, const std::string& answers,
                  const std::string& as_of, bool texts) {
  return service().check(key, care_type, answers, as_of, texts ? Texts::with : Texts::without);
}

}  // namespace

EMSCRIPTEN_BINDINGS(contractwijzer) {
  emscripten::function("version", &version);
  emscripten::function("loadPolicy", &load_policy);
  emscripten::function("questions", &questions);
  emscripten::function("check", &check);
}
