// Texts that are small to write and would be large to work out, or that contradict themselves on
// the short way over the border: refused, or done without trouble.
#include <gtest/gtest.h>

#include <string>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

std::string fact(const std::string& id, const std::string& more = R"("type":"yes-no")") {
  return R"({"id":")" + id + R"(","scope":"care-type",)" + more +
         R"(,"question":{"nl":"?","en":"?"}})";
}

std::string condition(const std::string& id, const std::string& when) {
  return R"({"id":")" + id + R"(","for":"all","text":{"nl":"r","en":"r"},"when":)" + when +
         R"(,"mend":{"nl":"m","en":"m"},"source":["c"]})";
}

std::string vocabulary(const std::vector<std::string>& facts) {
  return R"({"format":1,"facts":[)" + joined(facts, ",") + "]}";
}

/// One care type "z" with one contract and one way in.
std::string policy(const std::vector<std::string>& ids,
                   const std::vector<std::string>& conditions) {
  std::vector<std::string> quoted;
  for (const std::string& id : ids) quoted.push_back("\"" + id + "\"");
  return R"({"format":2,"id":"x","version":"1.0.0","title":{"nl":"t","en":"t"},
"purchaser":{"name":"i","contacts":[]},"term":{"from":"2025-01-01"},
"document":{"title":"d","publisher":"i"},
"clauses":[{"id":"c","heading":"h","clause":{"nl":"z","en":"z"}}],
"groups":[{"id":"g","title":{"nl":"t","en":"t"},"facts":[)" +
         joined(quoted, ",") + R"(]}],
"careTypes":[{"id":"z","name":{"nl":"z","en":"z"},
"contracts":[{"id":"A","name":{"nl":"A","en":"A"},"source":["c"]}],"offers":["o"],"source":["c"]}],
"conditions":[)" +
         joined(conditions, ",") + R"(],
"offers":[{"id":"o","kind":"automatic","name":{"nl":"o","en":"o"},"text":{"nl":"o","en":"o"},"source":["c"]}]})";
}

TEST(Limits, rules_that_refer_to_rules_are_worked_out_once_each) {
  std::vector<std::string> conditions{condition("r0", R"({"yes":"a"})")};
  for (int i = 1; i < 60; ++i) {
    const std::string before = R"({"rule":"r)" + std::to_string(i - 1) + R"("})";
    conditions.push_back(
        condition("r" + std::to_string(i), R"({"all":[)" + before + "," + before + "]}"));
  }
  const CompiledPolicy doubled = compile(policy({"a"}, conditions), vocabulary({fact("a")}));
  EXPECT_EQ(possible(check(doubled, "z", R"({"format":1})", "2025-01-01")), "contract A o | none");
  EXPECT_EQ(
      possible(check(doubled, "z", R"({"format":1,"careTypes":{"z":{"a":true}}})", "2025-01-01")),
      "contract A o");
}

/// A choice of so many options, and an answer to it.
std::string choice_of(std::size_t count) {
  std::vector<std::string> options;
  for (std::size_t i = 0; i < count; ++i) {
    options.push_back(R"({"id":"g)" + std::to_string(i) + R"(","label":{"nl":"G","en":"G"}})");
  }
  return R"("type":"choice","options":[)" + joined(options, ",") + "]";
}

TEST(Limits, a_choice_has_a_thousand_options_at_the_most) {
  const std::string rules =
      policy({"a"}, {condition("r", R"({"choice":"a","oneOf":["g3","g999"]})")});
  const CompiledPolicy many = compile(rules, vocabulary({fact("a", choice_of(1000))}));
  const auto answer = [](const std::string& option) {
    return R"({"format":1,"careTypes":{"z":{"a":")" + option + R"("}}})";
  };
  EXPECT_EQ(possible(check(many, "z", answer("g999"), "2025-01-01")), "contract A o");
  EXPECT_EQ(possible(check(many, "z", answer("g998"), "2025-01-01")), "none");
  const auto more = CompiledPolicy::from_json(rules, vocabulary({fact("a", choice_of(1001))}));
  ASSERT_FALSE(more);
  EXPECT_EQ(more.errors().front().code, ErrorCode::too_many_options);
  EXPECT_EQ(more.errors().front().expected, "1001 > 1000");
}

TEST(Limits, of_many_options_a_message_names_the_first) {
  const CompiledPolicy many =
      compile(policy({"a"}, {condition("r", R"({"choice":"a","oneOf":["g3"]})")}),
              vocabulary({fact("a", choice_of(20))}));
  const auto read = many.read_answers(R"({"format":1,"careTypes":{"z":{"a":"x"}}})");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.errors().front().expected,
            "g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, g10, g11 ... (20)");
}

TEST(Limits, a_decision_that_takes_too_large_a_diagram_is_refused) {
  constexpr int pairs = 18;
  std::vector<std::string> ids;
  std::vector<std::string> facts;
  std::vector<std::string> in_order;
  std::vector<std::string> crossed;
  for (const char* name : {"a", "b"}) {
    for (int i = 0; i < pairs; ++i) {
      const std::string id = name + std::to_string(i);
      ids.push_back(id);
      facts.push_back(fact(id));
      in_order.push_back(R"({"yes":")" + id + R"("})");
    }
  }
  for (int i = 0; i < pairs; ++i) {
    const std::string number = std::to_string(i);
    crossed.push_back(R"({"all":[{"yes":"a)" + number + R"("},{"yes":"b)" + number + R"("}]})");
  }
  const std::string when = R"({"all":[{"any":[)" + joined(in_order, ",") + R"(]},{"any":[)" +
                           joined(crossed, ",") + "]}]}";
  const auto compiled =
      CompiledPolicy::from_json(policy(ids, {condition("r", when)}), vocabulary(facts));
  ASSERT_FALSE(compiled);
  EXPECT_EQ(compiled.errors().front().code, ErrorCode::too_entangled);
  const Error& error = compiled.errors().front();
  EXPECT_EQ(error.excess, Excess::situations);
  EXPECT_EQ(error.count, 0U);
  EXPECT_EQ(error.most, 4096U);
  EXPECT_NE(message_of(error).en.find("more than 4096; at most 4096"), std::string::npos);
  EXPECT_TRUE(error.subject.starts_with("\"a")) << error.subject;  // of the first half of a pair
}

/// What a policy with this test on two numbers "a" and "b" of a type gives.
Result<CompiledPolicy> compiled_with(const std::string& type, const std::string& when) {
  const std::string more = R"("type":")" + type + R"(")";
  return CompiledPolicy::from_json(policy({"a", "b"}, {condition("r", when)}),
                                   vocabulary({fact("a", more), fact("b", more)}));
}

TEST(Limits, a_share_of_the_largest_numbers_is_exact) {
  struct Row {
    std::string type;
    std::string bound;
    std::string part;
    std::string whole;
    bool is_met;
  };
  const std::vector<Row> rows{
      {"integer", R"("atLeastPercent":33.333333)", "333333330", "1000000000", true},
      {"integer", R"("atLeastPercent":33.333333)", "333333329", "1000000000", false},
      {"integer", R"("atMostPercent":10)", "100000000", "1000000000", true},
      {"integer", R"("lessThanPercent":10)", "100000000", "1000000000", false},
      {"decimal", R"("atLeastPercent":62.25)", "622500000", "1000000000", true},
      {"decimal", R"("atLeastPercent":62.25)", "622499999.999999", "1000000000", false},
      {"decimal", R"("moreThanPercent":0)", "0.000001", "1000000000", true},
      {"decimal", R"("atMostPercent":50)", "0.5", "0", false},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.part + " of " + row.whole + ", " + row.bound);
    const auto compiled = compiled_with(row.type, R"({"share":"a","of":"b",)" + row.bound + "}");
    ASSERT_TRUE(compiled) << in_words(compiled.errors());
    const std::string answers =
        R"({"format":1,"careTypes":{"z":{"a":)" + row.part + R"(,"b":)" + row.whole + "}}}";
    EXPECT_EQ(possible(check(*compiled, "z", answers, "2025-03-01")),
              row.is_met ? "contract A o" : "none");
  }
}

TEST(Limits, a_percentage_of_decimals_is_refused_where_it_is_too_fine) {
  const auto compiled =
      compiled_with("decimal", R"({"share":"a","of":"b","atLeastPercent":33.333})");
  ASSERT_FALSE(compiled);
  EXPECT_EQ(compiled.errors().front().code, ErrorCode::percentage_too_fine);
  EXPECT_EQ(compiled.errors().front().pointer, "/conditions/0/when/atLeastPercent");
}

std::string options_of(int count, std::string_view written) {
  std::vector<std::string> all;
  for (int i = 0; i < count; ++i) {
    const std::string id = "\"n" + std::to_string(i) + "\"";
    all.push_back(written == "ids" ? id : R"({"id":)" + id + R"(,"label":{"nl":"n","en":"n"}})");
  }
  return "[" + joined(all, ",") + "]";
}

/// Options of one list are told apart only where a rule does: a set of twenty has as few cells as
/// its rules have counts.
TEST(Limits, so_many_of_twenty_options_are_counted) {
  const std::string three_of_eight = R"({"set":"a","atLeast":3,"of":)" + options_of(8, "ids") + "}";
  const std::string eleven = R"({"set":"a","atLeast":11,"of":)" + options_of(20, "ids") + "}";
  const auto compiled = CompiledPolicy::from_json(
      policy({"a"}, {condition("r", three_of_eight), condition("s", eleven)}),
      vocabulary({fact(
          "a", R"("type":"set","change":"by-doing","options":)" + options_of(20, "options"))}));
  ASSERT_TRUE(compiled) << in_words(compiled.errors());
  const auto outcome = [&](const std::string& chosen) {
    const std::string answers = R"({"format":1,"careTypes":{"z":{"a":[)" + chosen + "]}}}";
    return possible(check(*compiled, "z", answers, "2025-03-01"));
  };
  const std::string ten = R"("n10","n11","n12","n13","n14","n15","n16","n17","n18","n19")";
  EXPECT_EQ(outcome(""), "none");
  EXPECT_EQ(outcome(R"("n0","n1",)" + ten), "none");
  EXPECT_EQ(outcome(R"("n0","n7","n3",)" + ten), "contract A o");
  EXPECT_EQ(outcome(R"("n0","n7","n3")"), "none");
  EXPECT_EQ(outcome(R"("n0","n8","n9",)" + ten), "none");
  EXPECT_EQ(possible(check(*compiled, "z", R"({"format":1})", "2025-03-01")),
            "contract A o | none");
  // What would be chosen beside is not looked for in so long a list.
  const std::string one = R"({"format":1,"careTypes":{"z":{"a":["n7",)" + ten + "]}}}";
  const Ways ways =
      compiled->ways(*compiled->care_type("z"), read(*compiled, one), date("2025-03-01"), {});
  EXPECT_TRUE(ways.contracts.front().ways.empty());
}

TEST(Limits, more_than_twenty_options_are_refused_and_so_are_more_of_a_list_than_it_has) {
  const auto too_many = CompiledPolicy::from_json(
      policy({"a"}, {condition("r", R"({"set":"a","anyOf":["n0"]})")}),
      vocabulary({fact("a", R"("type":"set","options":)" + options_of(21, "options"))}));
  ASSERT_FALSE(too_many);
  EXPECT_EQ(in_words(too_many.errors()), "too-many-options /facts/0/options\n");
  const auto never = CompiledPolicy::from_json(
      policy({"a"}, {condition("r", R"({"set":"a","atLeast":3,"of":["n0","n1"]})")}),
      vocabulary({fact("a", R"("type":"set","options":)" + options_of(4, "options"))}));
  ASSERT_FALSE(never);
  EXPECT_EQ(in_words(never.errors()), "never-met /conditions/0/when/atLeast\n");
}

TEST(Limits, deadlines_that_may_all_be_in_doubt_are_refused_beyond_a_number) {
  const auto with_deadlines = [](int number) {
    std::vector<std::string> steps;
    for (int i = 0; i < number; ++i) {
      steps.push_back(R"({"id":"s)" + std::to_string(i) +
                      R"(","for":"all","offers":["o"],"actor":"practice","kind":"deadline",)"
                      R"("text":{"nl":"s","en":"s"},"when":{"on":"2024-06-01"},"source":["c"]})");
    }
    std::string text = policy({"a"}, {condition("r", R"({"yes":"a"})")});
    text.back() = ',';
    return CompiledPolicy::from_json(text + R"("steps":[)" + joined(steps, ",") + "]}",
                                     vocabulary({fact("a")}));
  };
  const auto many = with_deadlines(16);
  ASSERT_TRUE(many) << in_words(many.errors());
  EXPECT_EQ(
      possible(check(*many, "z", R"({"format":1,"careTypes":{"z":{"a":true}}})", "2025-03-01")),
      "contract A o");
  const auto too_many = with_deadlines(17);
  ASSERT_FALSE(too_many);
  const Error& error = too_many.errors().front();
  EXPECT_EQ(error.code, ErrorCode::too_entangled);
  EXPECT_EQ(message_of(error).en,
            "The care type \"z\" has 17 deadlines that close a way in and may stand open; at most "
            "16 is possible.");
}

TEST(Limits, what_is_too_much_is_named_with_how_much_there_is_and_may_be) {
  const auto number = [](std::string_view id, std::string_view more = "") {
    return R"({"id":")" + std::string(id) +
           R"(","scope":"practice","type":"integer","minimum":0,"maximum":1000000)" +
           std::string(more) + R"(,"question":{"nl":"q","en":"q"}})";
  };
  std::string bounds;
  for (int i = 1; i <= 70; ++i) {
    bounds += (bounds.empty() ? "" : ",") + std::string(R"({"number":"a","equals":)") +
              std::to_string(i * 2) + "}";
  }
  struct Row {
    std::vector<std::string> facts;
    std::vector<std::string> ids;
    std::string when;
    std::string message;
  };
  const std::vector<Row> rows = {
      {{number("a")},
       {"a"},
       R"({"any":[)" + bounds + "]}",
       "The rules test \"a\" in 70 different ways; at most 64 is possible."},
      {{number("a"), number("b", R"(,"noMoreThan":"a")"), number("c", R"(,"noMoreThan":"a")")},
       {"a", "b", "c"},
       // Whether a part is just so much of the whole hangs on each of a hundred million.
       R"({"all":[{"share":"b","of":"a","atLeastPercent":33.333333},
                  {"share":"c","of":"a","moreThanPercent":33.333333}]})",
       "are tied together and give more than 400000 combinations"},
  };
  for (const Row& row : rows) {
    const auto compiled = CompiledPolicy::from_json(policy(row.ids, {condition("r", row.when)}),
                                                    vocabulary(row.facts));
    ASSERT_FALSE(compiled) << row.message;
    EXPECT_NE(message_of(compiled.errors().front()).en.find(row.message), std::string::npos)
        << message_of(compiled.errors().front()).en;
    EXPECT_NE(message_of(compiled.errors().front()).nl, message_of(compiled.errors().front()).en);
  }
}

TEST(Limits, each_kind_of_too_much_has_its_own_words_with_both_numbers) {
  for (int kind = 1; kind <= static_cast<int>(Excess::entries); ++kind) {
    Error error;
    error.code = ErrorCode::too_entangled;
    error.subject = "\"dit\"";
    error.excess = static_cast<Excess>(kind);
    error.count = 71;
    error.most = 64;
    for (const std::string& text : {message_of(error).nl, message_of(error).en}) {
      EXPECT_NE(text.find("\"dit\""), std::string::npos) << text;
      EXPECT_NE(text.find("71"), std::string::npos) << text;
      EXPECT_NE(text.find("64"), std::string::npos) << text;
      EXPECT_EQ(text.find('{'), std::string::npos) << text;
    }
    EXPECT_NE(hint_of(error).nl, hint_of(error).en);
  }
}

}  // namespace
}  // namespace contractwijzer::test
