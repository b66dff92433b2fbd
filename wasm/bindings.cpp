// The border between JavaScript and the core: text in, text out. Nothing is decided here.
#include <emscripten/bind.h>

#include "contractwijzer/contractwijzer.hpp"

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

std::string questions(const std::string& key, const std::string& care_type) {
  return service().questions(key, care_type);
}

std::string frame(const std::string& key, const std::string& care_type) {
  return service().frame(key, care_type);
}

std::string check(const std::string& key, const std::string& care_types, const std::string& answers,
                  const std::string& as_of) {
  return service().check(key, {ids(care_types), answers, as_of});
}

std::string mark(const std::string& key, const std::string& care_types, const std::string& answers,
                 const std::string& as_of) {
  return service().mark(key, {ids(care_types), answers, as_of});
}

std::string ways(const std::string& key, const std::string& care_types, const std::string& answers,
                 const std::string& as_of) {
  return service().ways(key, {ids(care_types), answers, as_of});
}

std::string differences(const std::string& key, const std::string& care_types,
                        const std::string& before, const std::string& after,
                        const std::string& as_of) {
  return service().differences(key, {ids(care_types), before, as_of}, after);
}

std::string compare(const std::string& sides, const std::string& care_types,
                    const std::string& answers, const std::string& as_of) {
  return service().compare(ids(sides), {ids(care_types), answers, as_of});
}

}  // namespace

EMSCRIPTEN_BINDINGS(contractwijzer) {
  emscripten::function("version", &version);
  emscripten::function("loadPolicy", &load_policy);
  emscripten::function("questions", &questions);
  emscripten::function("frame", &frame);
  emscripten::function("check", &check);
  emscripten::function("mark", &mark);
  emscripten::function("ways", &ways);
  emscripten::function("differences", &differences);
  emscripten::function("compare", &compare);
}
