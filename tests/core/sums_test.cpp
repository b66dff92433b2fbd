// Parts that are together no more than their whole: what is refused, and what is still possible.
#include <gtest/gtest.h>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view vocabulary_text = R"({"format":1,"facts":[
{"id":"w","scope":"care-type","type":"integer","maximum":20,"question":{"nl":"w","en":"w"}},
{"id":"a","scope":"care-type","type":"integer","maximum":20,"noMoreThan":"w","together":true,"question":{"nl":"a","en":"a"}},
{"id":"b","scope":"care-type","type":"integer","maximum":20,"noMoreThan":"w","together":true,"question":{"nl":"b","en":"b"}},
{"id":"c","scope":"care-type","type":"integer","maximum":20,"noMoreThan":"w","question":{"nl":"c","en":"c"}}]})";

/// Whoever has so many of a, of b, and of w.
constexpr std::string_view policy_text = R"({"format":1,"id":"x","version":"1.0.0",
"title":{"nl":"t","en":"t"},"purchaser":{"name":"i","contacts":[]},"term":{"from":"2025-01-01"},
"document":{"title":"d","publisher":"i"},
"clauses":[{"id":"c1","heading":"h","clause":{"nl":"z","en":"z"}}],
"groups":[{"id":"g","title":{"nl":"t","en":"t"},"facts":["w","a","b","c"]}],
"careTypes":[{"id":"z","name":{"nl":"z","en":"z"},"contracts":[
{"id":"A","name":{"nl":"A","en":"A"},"when":{"all":[{"number":"a","atLeast":5},{"number":"b","atLeast":5}]},"source":["c1"]},
{"id":"B","name":{"nl":"B","en":"B"},"when":{"number":"w","atMost":9},"source":["c1"]},
{"id":"C","name":{"nl":"C","en":"C"},"when":{"number":"c","atLeast":5},"source":["c1"]}],
"offers":["o"],"source":["c1"]}],"conditions":[],
"offers":[{"id":"o","kind":"automatic","name":{"nl":"o","en":"o"},"text":{"nl":"o","en":"o"},"source":["c1"]}]})";

std::string told(const std::string& values) {
  return R"({"format":1,"careTypes":{"z":)" + values + "}}";
}

std::string faults(const std::string& values) {
  const CompiledPolicy policy = compile(policy_text, vocabulary_text);
  const auto read = policy.read_answers(told(values));
  std::string all;
  if (read) return all;
  for (const Error& error : read.errors()) {
    all += std::string(name_of(error.code)) + " " + error.pointer + " " + error.subject + "\n";
  }
  return all;
}

TEST(Sums, of_parts_beyond_the_whole_each_part_is_refused) {
  EXPECT_EQ(faults(R"({"w":10,"a":5,"b":5})"), "");
  EXPECT_EQ(faults(R"({"w":10,"a":5,"b":6})"),
            "more-together /careTypes/z/a 10\nmore-together /careTypes/z/b 10\n");
  EXPECT_EQ(faults(R"({"w":10,"a":0,"b":10,"c":10})"), "");
}

TEST(Sums, beyond_what_the_whole_can_be_they_are_refused_too) {
  EXPECT_EQ(faults(R"({"a":10,"b":10})"), "");
  EXPECT_EQ(faults(R"({"a":10,"b":11})"),
            "more-together /careTypes/z/a 20\nmore-together /careTypes/z/b 20\n");
}

TEST(Sums, a_part_that_is_more_by_itself_is_told_once) {
  EXPECT_EQ(faults(R"({"w":10,"a":11})"), "contradiction /careTypes/z/a 11 > 10\n");
}

TEST(Sums, leave_the_others_no_more_than_is_left) {
  const CompiledPolicy policy = compile(policy_text, vocabulary_text);
  const auto left = [&](const std::string& values) {
    return possible(check(policy, "z", told(values), "2025-01-01"));
  };
  EXPECT_EQ(left(R"({"w":10,"a":5})"), "contract A o | contract C o | none");
  EXPECT_EQ(left(R"({"w":10,"a":6})"), "contract C o | none");
  EXPECT_EQ(left(R"({"w":9})"), "contract B o");
  EXPECT_EQ(left(R"({"a":5,"b":5})"), "contract A o");
  EXPECT_EQ(left(R"({"a":5,"b":4})"), "contract B o | contract C o | none");
  EXPECT_EQ(left(R"({"a":6,"b":4})"), "contract C o | none");
}

}  // namespace
}  // namespace contractwijzer::test
