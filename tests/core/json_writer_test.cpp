// Texts in JSON: written as they are where that is right, and else as nlohmann/json writes them.
#include "json/json_writer.hpp"

#include <gtest/gtest.h>

#include <string>

#include "json/json_value.hpp"

namespace contractwijzer {
namespace {

std::string written(const std::string& text) { return JsonWriter().text(text).take(); }

TEST(JsonWriter, writes_each_text_of_up_to_two_bytes_as_nlohmann_does) {
  for (int first = 0; first < 256; ++first) {
    const std::string one(1, static_cast<char>(first));
    EXPECT_EQ(written(one), to_text(one)) << first;
    for (int second = 0; second < 256; ++second) {
      const std::string two = one + static_cast<char>(second);
      EXPECT_EQ(written(two), to_text(two)) << first << " " << second;
    }
  }
}

TEST(JsonWriter, writes_what_three_bytes_begin_as_nlohmann_does) {
  const std::string edges = "\x20\"\\\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xDF\xE0\xED\xEF\xF4\xFF";
  for (int first = 0xE0; first < 256; ++first) {
    for (const char second : edges) {
      for (const char third : edges) {
        const std::string text{static_cast<char>(first), second, third};
        for (const std::string& more : {std::string(), std::string("\x80"), std::string("a")}) {
          EXPECT_EQ(written(text + more), to_text(text + more)) << first;
        }
      }
    }
  }
}

TEST(JsonWriter, leaves_plain_text_as_it_is_and_escapes_the_rest) {
  EXPECT_EQ(written("één – 10 € ✓"), "\"één – 10 € ✓\"");
  EXPECT_EQ(written("een \"regel\"\n\\"), R"("een \"regel\"\n\\")");
  EXPECT_EQ(written(""), "\"\"");
}

}  // namespace
}  // namespace contractwijzer
