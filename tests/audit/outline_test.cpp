// The map of a document, held against documents made for the purpose.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base_policy.hpp"
#include "contractwijzer/audit/fingerprint.hpp"
#include "contractwijzer/audit/hold_against.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view document =
    "1. Kop\n\nEerste zin van de\nvoorwaarde.\n\n- een punt\n- nog een punt\n\n2. Slot\n\n"
    "Tot slot dit.\n";

/// Of the document above: "<kind> <clause>" for each of its clauses, in order.
std::string outline_text(const std::vector<std::string>& kinds) {
  std::string text = R"({"format":1,"policy":"proef","document":"proef.txt","sections":[)";
  const auto clauses = audit::clauses_of(document);
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const bool is_heading = kinds[i] == "heading";
    if (is_heading) {
      text += i == 0 ? "" : "]},";
      text += R"({"number":")" + std::string(i == 0 ? "1" : "2") + R"(","heading":")" +
              clauses[i].text.substr(3) + R"(","clauses":[)";
    } else {
      text += ",";
    }
    text += R"({"fingerprint":")" + clauses[i].fingerprint + R"(","kind":")" + kinds[i] + R"(")";
    text += kinds[i] == "rule" ? R"(,"of":["c1"]})" : "}";
  }
  return text + "]}]}";
}

const std::vector<std::string> kinds{"heading",     "rule",    "information",
                                     "information", "heading", "information"};

audit::Outline outline() {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  auto outline = audit::read_outline(outline_text(kinds), policy.policy());
  EXPECT_TRUE(outline) << (outline ? "" : in_words(outline.errors()));
  return *std::move(outline);
}

/// "change section.clause", all but what is unchanged.
std::string changes(std::string_view against) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  std::vector<std::string> all;
  for (const audit::ClauseChange& one :
       audit::hold_against(outline(), policy.policy(), audit::clauses_of(against))) {
    if (one.change == audit::Change::unchanged) continue;
    all.push_back(std::string(audit::word_of(one.change)) + " " + one.section + "." +
                  std::to_string(one.clause));
  }
  return joined(all, "; ");
}

struct Row {
  std::string_view from;
  std::string_view to;
  std::string_view found;
};

TEST(Outline, held_against_a_document) {
  const std::vector<Row> rows = {
      {"1. Kop", "1. Kop", ""},
      // typesetting is no change
      {"Eerste zin van de\nvoorwaarde.", "Eerste  zin van\nde voor\xc2\xadwaarde.", ""},
      {"- een punt", "\xe2\x80\xa2 een punt", ""},
      {"- een punt\n", "- een punt\n\n\n", ""},
      {"voorwaarde.", "andere voorwaarde.", "changed 1 Kop.2"},
      {"- een punt", "- een ander punt", "changed 1 Kop.3"},
      {"- een punt\n", "", "gone 1 Kop.3"},
      {"- een punt\n- nog een punt", "- nog een punt\n- een punt", "moved 1 Kop.3"},
      {"- een punt\n", "- een punt\n- een nieuw punt\n", "new 1 Kop.0"},
      {"2. Slot", "2. Einde", "changed 2 Slot.1"},
      {"Tot slot dit.\n", "Tot slot dit.\n\nEn dat.\n", "new 2 Slot.0"},
      {"Tot slot dit.\n", "", "gone 2 Slot.2"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(changes(replaced(document, row.from, row.to)), row.found) << row.to;
  }
}

TEST(Outline, a_change_names_the_rules_made_from_its_clause) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto found = audit::hold_against(
      outline(), policy.policy(),
      audit::clauses_of(replaced(document, "voorwaarde.", "andere voorwaarde.")));
  ASSERT_EQ(found[1].change, audit::Change::changed);
  EXPECT_EQ(found[1].line, 3U);
  EXPECT_EQ(found[1].rules.front(), "/careTypes/trap");
  EXPECT_NE(joined(found[1].rules, " ").find("/conditions/register"), std::string::npos);
}

TEST(Outline, what_is_not_made_into_rules_is_told) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const auto full = audit::gaps_of(outline(), policy.policy());
  EXPECT_EQ(full.clauses, 4U);
  EXPECT_EQ(full.normative, 1U);
  EXPECT_TRUE(full.without_rule.empty());
  EXPECT_TRUE(full.unplaced.empty());
  auto more = kinds;
  more[1] = "information";
  more[3] = "step";
  const auto holed = audit::read_outline(outline_text(more), policy.policy());
  ASSERT_TRUE(holed);
  const auto gaps = audit::gaps_of(*holed, policy.policy());
  ASSERT_EQ(gaps.without_rule.size(), 1U);
  EXPECT_EQ(gaps.without_rule[0].section, "1 Kop");
  EXPECT_EQ(gaps.without_rule[0].clause, 4U);
  EXPECT_EQ(joined(gaps.unplaced), "c1");
}

TEST(Outline, faults_are_told_with_their_place) {
  const CompiledPolicy policy = compile(base_policy, base_vocabulary);
  const std::string good = outline_text(kinds);
  const std::vector<Row> rows = {
      {R"("policy":"proef")", R"("policy":"ander")", "wrong-value /policy\n"},
      {R"(["c1"])", R"(["c9"])", "unknown-clause /sections/0/clauses/1/of/0\n"},
      {R"("kind":"rule")", R"("kind":"regel")", "wrong-value /sections/0/clauses/1/kind\n"},
      {R"("number":"2",)", R"("nummer":"2",)", "unknown-field /sections/1/nummer\n"},
  };
  for (const Row& row : rows) {
    const auto outline = audit::read_outline(replaced(good, row.from, row.to), policy.policy());
    ASSERT_FALSE(outline) << row.to;
    EXPECT_EQ(in_words(outline.errors()), row.found);
  }
}

TEST(Outline, a_draft_is_an_outline_once_its_texts_are_taken_out) {
  const std::string draft = audit::outline_draft("proef", "proef.txt", document);
  EXPECT_NE(draft.find(R"("number":"1","heading":"Kop")"), std::string::npos) << draft;
  EXPECT_NE(draft.find(R"("number":"2","heading":"Slot")"), std::string::npos) << draft;
  EXPECT_NE(draft.find(R"("text":"Eerste zin van de voorwaarde.")"), std::string::npos) << draft;
}

TEST(Fingerprint, is_of_the_words_and_not_of_the_typesetting) {
  EXPECT_EQ(audit::normalised("  een \t twee\n\ndrie "), "een twee drie");
  EXPECT_EQ(audit::normalised("\xe2\x80\x98zo\xe2\x80\x99 \xe2\x80\x93 \xe2\x80\x9cja\xe2\x80\x9d"),
            "'zo' - \"ja\"");
  EXPECT_EQ(audit::fingerprint("a b"), audit::fingerprint("a\xc2\xa0 b"));
  EXPECT_NE(audit::fingerprint("a b"), audit::fingerprint("ab"));
  EXPECT_EQ(audit::fingerprint("").size(), 16U);
}

}  // namespace
}  // namespace contractwijzer::test
