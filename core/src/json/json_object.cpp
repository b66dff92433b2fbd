#include "json/json_object.hpp"

namespace contractwijzer {

JsonObject& JsonObject::json(std::string_view key, Json value) {
  fields_.emplace_back(std::string(key), std::move(value));
  return *this;
}

JsonObject& JsonObject::text(std::string_view key, std::string_view value) {
  return json(key, Json(std::string(value)));
}

JsonObject& JsonObject::text_if_any(std::string_view key, std::string_view value) {
  return value.empty() ? *this : text(key, value);
}

JsonObject& JsonObject::number(std::string_view key, std::int64_t value) {
  return json(key, Json(value));
}

JsonObject& JsonObject::flag(std::string_view key, bool value) { return json(key, Json(value)); }

}  // namespace contractwijzer
