// What many parts of a policy bear: a source, an audience, ways in, a test.
#pragma once

#include "policy/read_policy.hpp"

namespace contractwijzer {

[[nodiscard]] inline Ids read_ids(const Cursor& at) { return read_list(at, read_id); }

[[nodiscard]] inline std::optional<Test> maybe_test(ObjectReader& object, std::string_view key) {
  const auto test = object.find(key);
  return test ? std::optional(read_test(*test)) : std::nullopt;
}

[[nodiscard]] inline Ids offers_of(ObjectReader& object) {
  Ids offers;
  object.maybe_list("offers", offers, read_id);
  return offers;
}

/// Everything normative bears its source; a rule without one has an error code of its own.
[[nodiscard]] inline Ids source_of(ObjectReader& object, const std::string& owner) {
  const auto source = object.find("source");
  if (!source) {
    if (object.is_object()) object.problems().add(ErrorCode::missing_source, object.path(), owner);
    return {};
  }
  Ids ids = read_ids(*source);
  if (is_list(*source->json) && ids.empty()) {
    object.problems().add(ErrorCode::missing_source, source->path, owner);
  }
  return ids;
}

[[nodiscard]] inline Audience audience_of(ObjectReader& object) {
  Audience audience;
  const auto at = object.need("for");
  if (!at) return audience;
  if (is_list(*at->json)) {
    audience.care_types = read_list(*at, read_id, 1);
  } else if (is_text(*at->json, "all")) {
    audience.all = true;
  } else {
    add_wrong_type(*at, "\"all\", [...]");
  }
  return audience;
}

}  // namespace contractwijzer
