// An object built field by field, in the order in which it is read by people. One call a field
// keeps the compiled code small, and appends without looking for an older field of that name.
#pragma once

#include <string>
#include <string_view>

#include "json/json_text.hpp"

namespace contractwijzer {

class JsonObject {
 public:
  JsonObject& text(std::string_view key, std::string_view value);
  /// Left out when the text is empty.
  JsonObject& text_if_any(std::string_view key, std::string_view value);
  JsonObject& number(std::string_view key, std::int64_t value);
  JsonObject& flag(std::string_view key, bool value);
  JsonObject& json(std::string_view key, Json value);

  [[nodiscard]] Json take() { return Json(std::move(fields_)); }

 private:
  Json::object_t fields_;
};

}  // namespace contractwijzer
