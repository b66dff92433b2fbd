// The parts that a verdict's JSON and its marks write alike.
#pragma once

#include <span>

#include "contractwijzer/verdict.hpp"
#include "json/json_writer.hpp"

namespace contractwijzer {

void write_text(JsonWriter& out, std::string_view key, const Text& text);
void write_ids(JsonWriter& out, std::string_view key, std::span<const IdView> ids);
void write_notices(JsonWriter& out, const std::vector<Notice>& notices);
void write_standing(JsonWriter& out, const Standing& standing);
void write_next(JsonWriter& out, const Next& next);

}  // namespace contractwijzer
