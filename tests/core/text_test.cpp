// JSON as text: what is refused, and at which line and column, seen through a file of answers.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view vocabulary = R"({"format":1,"facts":[
  {"id":"ja","scope":"practice","type":"yes-no","question":{"nl":"?","en":"?"}},
  {"id":"getal","scope":"practice","type":"integer","maximum":9,"question":{"nl":"?","en":"?"}},
  {"id":"lijst","scope":"practice","type":"set","question":{"nl":"?","en":"?"},
   "options":[{"id":"a","label":{"nl":"a","en":"a"}},{"id":"b","label":{"nl":"b","en":"b"}}]}]})";

constexpr std::string_view policy_text = R"({"format":1,"id":"p","version":"1.0.0",
  "title":{"nl":"t","en":"t"},"purchaser":{"name":"i","contacts":[]},"term":{"from":"2025-01-01"},
  "document":{"title":"d","publisher":"i"},
  "clauses":[{"id":"c","heading":"h","clause":{"nl":"z","en":"z"}}],
  "groups":[{"id":"g","title":{"nl":"t","en":"t"},"facts":["ja"]}],
  "careTypes":[{"id":"z","name":{"nl":"z","en":"z"},"contracts":[],"offers":["o"],"source":["c"]}],
  "offers":[{"id":"o","kind":"on-request","name":{"nl":"o","en":"o"},"text":{"nl":"o","en":"o"},
             "source":["c"]}]})";

const CompiledPolicy& policy() {
  static const CompiledPolicy compiled = compile(policy_text, vocabulary);
  return compiled;
}

/// "code pointer line:column" for each error, a line each.
std::string errors_of(std::string_view answers) {
  const auto read = policy().read_answers(answers);
  if (read) return {};
  std::string out;
  for (const Error& error : read.errors()) {
    out += std::string(name_of(error.code)) + " " + error.pointer + " " +
           std::to_string(error.position.line) + ":" + std::to_string(error.position.column) + "\n";
  }
  return out;
}

struct Row {
  std::string_view what;
  std::string_view answers;
  std::string_view errors;
};

TEST(JsonText, errors_stand_at_their_line_and_column) {
  const std::array<Row, 19> rows{{
      {"a member, at its key", "{\"format\":1,\n \"practice\":{\"weg\":true}}",
       "unknown-fact /practice/weg 2:14\n"},
      {"a member on a line of its own", "{\"format\": 1,\n\n  \"practice\": {\n    \"weg\": 3 } }",
       "unknown-fact /practice/weg 4:5\n"},
      {"a number out of range, at its key", R"({"format":1,"practice":{"getal":12}})",
       "out-of-range /practice/getal 1:25\n"},
      {"an element that is a text", "{\"format\":1,\"practice\":{\"lijst\":[\"a\",\n  \"x\"]}}",
       "unknown-option /practice/lijst/1 2:3\n"},
      {"elements that are numbers", R"({"format":1,"practice":{"lijst":[12,-3.5e2, "a",0]}})",
       "wrong-type /practice/lijst/0 1:34\nwrong-type /practice/lijst/1 1:37\n"
       "wrong-type /practice/lijst/3 1:49\n"},
      {"elements that are words, objects and lists",
       R"({"format":1,"practice":{"lijst":[true,{"a":[1]},[["b"]],null]}})",
       "wrong-type /practice/lijst/0 1:34\nwrong-type /practice/lijst/1 1:39\n"
       "wrong-type /practice/lijst/2 1:49\nwrong-type /practice/lijst/3 1:57\n"},
      {"after characters of two, three and four bytes",
       "{\"$schema\":\"é€𝄞\", \"format\":1,\"practice\":{\"wég\":1}}",
       "unknown-fact /practice/wég 1:42\n"},
      {"an element after a character of two bytes",
       "{\"format\":1,\"practice\":{\"lijst\":[\"é\",7]}}",
       "unknown-option /practice/lijst/0 1:34\nwrong-type /practice/lijst/1 1:38\n"},
      {"after quotation marks and brackets inside a text",
       R"({"$schema":"\"}{[\\\"","format":1,"practice":{"a\"b":1}})",
       "unknown-fact /practice/a\"b 1:47\n"},
      {"an element with escapes, and the one behind it",
       R"({"format":1,"practice":{"lijst":["\\\"x\\","y"]}})",
       "unknown-option /practice/lijst/0 1:34\nunknown-option /practice/lijst/1 1:44\n"},
      {"a slash and a tilde in a key", R"({"format":1,"practice":{"a/b~c":1}})",
       "unknown-fact /practice/a~1b~0c 1:25\n"},
      {"a missing field, at the object that misses it", "\n  {}", "missing-field  2:3\n"},
      {"the whole text", " [1]", "wrong-type  1:2\n"},
      {"two faults, both told", R"({"format":2,"practice":{"ja":"ja"}})",
       "wrong-format /format 1:2\nwrong-type /practice/ja 1:25\n"},
      {"a duplicate key, at its last place",
       "{\"format\":1,\"practice\":{\"ja\":true,\n\"ja\":false}}",
       "duplicate-key /practice/ja 2:1\n"},
      {"every duplicate key", R"({"format":1,"format":1,"practice":{},"practice":{}})",
       "duplicate-key /format 1:13\nduplicate-key /practice 1:38\n"},
      {"a key that is written differently is the same key",
       R"({"format":1,"practice":{"ja":true,"j\u0061":true}})",
       "duplicate-key /practice/ja 1:35\n"},
      {"the same key in another object is no duplicate", R"({"format":1,"practice":{"format":1}})",
       "unknown-fact /practice/format 1:25\n"},
      {"windows line ends", "{\r\n\"format\":1,\r\n\"weg\":2}", "unknown-field /weg 3:1\n"},
  }};
  for (const Row& row : rows) EXPECT_EQ(errors_of(row.answers), row.errors) << row.what;
}

TEST(JsonText, broken_json_stands_where_it_breaks) {
  const std::array<Row, 10> rows{{
      {"a comma too many", "{\"format\":1,\n}", "invalid-json  1:12\n"},
      {"a comma that misses, where the word that came instead ends",
       "{\"format\":1\n \"practice\":{}}", "invalid-json  2:11\n"},
      {"nothing", "", "invalid-json  1:1\n"},
      {"a second text", "{\"format\":1}\n{}", "invalid-json  2:1\n"},
      {"a comment", "{\"format\":1 // een\n}", "invalid-json  1:13\n"},
      {"a word", "{\"format\":een}", "invalid-json  1:11\n"},
      {"a single quotation mark", "{'format':1}", "invalid-json  1:2\n"},
      {"a leading zero", "{\"format\":01}", "invalid-json  1:12\n"},
      {"not a number", "{\"format\":NaN}", "invalid-json  1:11\n"},
      {"a tab inside a text", "{\"form\tat\":1}", "invalid-json  1:7\n"},
  }};
  for (const Row& row : rows) EXPECT_EQ(errors_of(row.answers), row.errors) << row.what;
}

TEST(JsonText, an_end_that_is_missing_and_bytes_that_are_no_text_are_refused) {
  for (const std::string_view text :
       {"{\"format\":1", "{\"format", "[", "{\"$schema\":\"\xff\"}", "{\"$schema\":\"\xc3\"}",
        "{\"$schema\":\"\\ud800\"}", "{\"format\":1e999}", "\"", "{\"a\":\"\\x\"}"}) {
    EXPECT_TRUE(errors_of(text).starts_with("invalid-json  1:")) << text << errors_of(text);
  }
}

std::string nested(std::size_t layers) {
  return std::string(layers, '[') + std::string(layers, ']');
}

TEST(JsonText, sixty_four_layers_are_read_and_one_more_is_too_deep) {
  EXPECT_EQ(errors_of(nested(64)), "wrong-type  1:1\n");
  std::string pointer;
  for (int i = 0; i < 63; ++i) pointer += "/0";
  const std::string told = "too-deep " + pointer + " 1:64\n";
  EXPECT_EQ(errors_of(nested(65)), told);
  // Refusing takes no more time than reading that far: this would go on for many minutes.
  EXPECT_EQ(errors_of(nested(1'000'000)), told);
}

TEST(JsonText, a_byte_order_mark_is_not_a_fault) {
  EXPECT_EQ(errors_of("\xef\xbb\xbf{\"format\":1}"), "");
}

}  // namespace
}  // namespace contractwijzer::test
