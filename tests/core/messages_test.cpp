// What is said of a slip: one message, in both languages, that says what it is and what would mend
// it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base_policy.hpp"
#include "support.hpp"

namespace contractwijzer::test {
namespace {

/// "code pointer", the message and the hint for each error, a line each.
std::string told(const Errors& errors, bool in_dutch) {
  std::string out;
  for (const Error& error : errors) {
    const Text message = message_of(error);
    const Text hint = hint_of(error);
    out += std::string(name_of(error.code)) + " " + error.pointer + "\n" +
           (in_dutch ? message.nl : message.en) + "\n" + (in_dutch ? hint.nl : hint.en) + "\n";
  }
  return out;
}

enum class In : std::uint8_t { policy, vocabulary };

struct Slip {
  In file;
  std::string_view from;
  std::string_view to;
  std::string_view dutch;
  std::string_view english;
};

constexpr std::string_view guideline = R"("when":{"yes":"richtlijn"})";
constexpr std::string_view count_question =
    R"("type":"integer","minimum":0,"maximum":200,"question":{"nl":"Index?","en":"Index?"}})";

const std::vector<Slip> slips{
    // bounds
    {In::policy, guideline, R"("when":{"number":"index","atLeast":0})",
     "always-met /conditions/1/when/atLeast\n"
     "Elk antwoord haalt deze toets (atLeast 0): hij beslist niets.\n"
     "Kies een grens die wel iets beslist: > 0, <= 200.\n",
     "always-met /conditions/1/when/atLeast\n"
     "Every answer passes this test (atLeast 0): it decides nothing.\n"
     "Choose a bound that does decide something: > 0, <= 200.\n"},
    {In::policy, guideline, R"("when":{"number":"index","moreThan":200})",
     "never-met /conditions/1/when/moreThan\n"
     "Niets haalt deze toets (moreThan 200): hij beslist niets.\n"
     "Kies een grens die wel iets beslist: >= 0, < 200.\n",
     "never-met /conditions/1/when/moreThan\n"
     "Nothing passes this test (moreThan 200): it decides nothing.\n"
     "Choose a bound that does decide something: >= 0, < 200.\n"},
    // two counts
    {In::policy, guideline, R"("when":{"share":"index","of":"index","atLeastPercent":50})",
     "same-fact /conditions/1/when/of\n"
     "\"index\" is hier zowel het deel als het geheel.\n"
     "Noem twee verschillende gegevens, een voor het deel en een voor het geheel.\n",
     "same-fact /conditions/1/when/of\n"
     "\"index\" is both the part and the whole here.\n"
     "Name two different facts, one for the part and one for the whole.\n"},
    // alternatives
    {In::policy, guideline, R"("when":{})",
     "no-test /conditions/1/when\n"
     "Hier staat niet wat er getoetst wordt.\n"
     "Noem het soort toets en het gegeven, zoals {\"yes\": \"GEGEVEN\"} of {\"number\": "
     "\"GEGEVEN\", \"atLeast\": 5}. Elke vorm staat in rules/README.md.\n",
     "no-test /conditions/1/when\n"
     "This does not say what is tested.\n"
     "Name the kind of test and the fact, such as {\"yes\": \"FACT\"} or {\"number\": \"FACT\", "
     "\"atLeast\": 5}. Each form stands in rules/README.md.\n"},
    {In::policy, R"("when":{"on":"2024-10-20"})", R"("when":{})",
     "missing-alternative /steps/1/when\n"
     "Hier ontbreekt een keuze uit deze velden: on, period, from, day.\nVoeg er een toe.\n",
     "missing-alternative /steps/1/when\n"
     "One of these fields is missing here: on, period, from, day.\nAdd one of them.\n"},
    {In::policy, R"("when":{"on":"2024-10-20"})",
     R"("when":{"on":"2024-10-20","from":"2024-10-21"})",
     "only-one /steps/1/when\n"
     "Deze velden staan hier samen: on, from.\nHoud er één: on, from.\n",
     "only-one /steps/1/when\n"
     "These fields stand here together: on, from.\nKeep one of them: on, from.\n"},
    // a name that is nearly right, told once
    {In::policy, R"("when":{"yes":"richtlijn"})", R"("wehn":{"yes":"richtlijn"})",
     "unknown-field /conditions/1/wehn\n"
     "Het veld \"wehn\" bestaat hier niet.\nBedoelt u \"when\"?\n",
     "unknown-field /conditions/1/wehn\n"
     "The field \"wehn\" does not exist here.\nDid you mean \"when\"?\n"},
    {In::policy, guideline, R"("when":{"nummer":"index","atLeast":5})",
     "unknown-field /conditions/1/when/nummer\n"
     "Het veld \"nummer\" bestaat hier niet.\nBedoelt u \"number\"?\n",
     "unknown-field /conditions/1/when/nummer\n"
     "The field \"nummer\" does not exist here.\nDid you mean \"number\"?\n"},
    {In::policy, guideline, R"("when":{"yes":"richtlijnen"})",
     "unknown-fact /conditions/1/when/yes\n"
     "Het gegeven \"richtlijnen\" bestaat niet.\nBedoelt u \"richtlijn\"?\n",
     "unknown-fact /conditions/1/when/yes\n"
     "There is no fact \"richtlijnen\".\nDid you mean \"richtlijn\"?\n"},
    {In::policy, R"("kind":"automatic")", R"("kind":"automatisc")",
     "wrong-value /offers/0/kind\n"
     "\"automatisc\" kan hier niet.\nBedoelt u \"automatic\"?\n",
     "wrong-value /offers/0/kind\n"
     "\"automatisc\" cannot stand here.\nDid you mean \"automatic\"?\n"},
    // what could not be read is told, and nothing that would follow from it
    {In::policy, R"("from":"2024-06-21")", R"("from":"2024-06-31")",
     "impossible-date /periods/0/from\n"
     "\"2024-06-31\" is geen bestaande datum.\n"
     "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2025-01-31, tussen 1900 en 2200.\n",
     "impossible-date /periods/0/from\n"
     "\"2024-06-31\" is not a real date.\n"
     "Write the date as year-month-day, such as 2025-01-31, between 1900 and 2200.\n"},
    {In::policy, R"("until":"2025-12-31")", R"("until":"2025-12-32")",
     "impossible-date /term/until\n"
     "\"2025-12-32\" is geen bestaande datum.\n"
     "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2025-01-31, tussen 1900 en 2200.\n",
     "impossible-date /term/until\n"
     "\"2025-12-32\" is not a real date.\n"
     "Write the date as year-month-day, such as 2025-01-31, between 1900 and 2200.\n"},
    {In::vocabulary, R"("type":"integer")", R"("type":"integre")",
     "wrong-value /facts/4/type\n"
     "\"integre\" kan hier niet.\nBedoelt u \"integer\"?\n",
     "wrong-value /facts/4/type\n"
     "\"integre\" cannot stand here.\nDid you mean \"integer\"?\n"},
    {In::vocabulary, count_question,
     R"("type":"choice","options":[],"question":{"nl":"Index?","en":"Index?"}})",
     "empty-list /facts/4/options\n"
     "Deze lijst is te kort.\nZet er ten minste 2 in.\n",
     "empty-list /facts/4/options\n"
     "This list is too short.\nPut at least 2 in it.\n"},
};

TEST(Messages, each_slip_is_told_once_with_what_it_is_and_what_would_mend_it) {
  for (const Slip& slip : slips) {
    const std::string_view good = slip.file == In::policy ? base_policy : base_vocabulary;
    const std::string text = replaced(good, slip.from, slip.to);
    ASSERT_NE(text, "") << "not there exactly once: " << slip.from;
    const auto compiled = slip.file == In::policy ? CompiledPolicy::from_json(text, base_vocabulary)
                                                  : CompiledPolicy::from_json(base_policy, text);
    ASSERT_FALSE(compiled) << slip.to;
    EXPECT_EQ(told(compiled.errors(), true), slip.dutch);
    EXPECT_EQ(told(compiled.errors(), false), slip.english);
  }
}

struct Broken {
  std::string_view text;
  std::string_view place;  ///< line:column
  std::string_view dutch;
  std::string_view english;
};

const std::vector<Broken> broken_texts{
    {"", "1:1", "Hier staat niets.", "There is nothing here."},
    {" \n", "1:1", "Hier staat niets.", "There is nothing here."},
    {std::string_view("\xff\xfe{\0", 4), "1:1", "Deze tekst is bewaard als UTF-16.",
     "This text was saved as UTF-16."},
    {std::string_view("{\0\"\0", 4), "1:1", "Deze tekst is bewaard als UTF-16.",
     "This text was saved as UTF-16."},
    {"{\n\"a\":\"caf\xe9\"}", "2:9",
     "Dit teken is geen UTF-8. Het bestand is bewaard in een andere codering, zoals Windows-1252 "
     "of Latin-1.",
     "This character is not UTF-8. The file was saved in another encoding, such as Windows-1252 "
     "or Latin-1."},
    {"{\"a\":1, // een\n}", "1:9", "Hier staat commentaar, en dat kan niet in JSON.",
     "This is a comment, which JSON does not allow."},
    {"{\n/* een */}", "2:1", "Hier staat commentaar, en dat kan niet in JSON.",
     "This is a comment, which JSON does not allow."},
    {"{\n\"a\":2,5}", "2:6", "Hier staat een komma in een getal.",
     "There is a comma inside a number here."},
    {"{\"a\":1,\n}", "1:7", "Achter deze komma komt niets meer.", "Nothing follows this comma."},
    {"{\"a\":[1,\n]}", "1:8", "Achter deze komma komt niets meer.", "Nothing follows this comma."},
    {"{'a':1}", "1:2", "Dit aanhalingsteken kan niet in JSON.",
     "JSON does not allow this quotation mark."},
    {"{\xe2\x80\x9c"
     "a\xe2\x80\x9d:1}",
     "1:2", "Dit aanhalingsteken kan niet in JSON.", "JSON does not allow this quotation mark."},
    {"{\"a\":1", "1:7", "De tekst houdt op voordat alles gesloten is.",
     "The text ends before everything is closed."},
    {"{\"a\":een}", "1:6", "Dit is geen geldige JSON.", "This is not valid JSON."},
};

TEST(Messages, a_text_that_is_no_json_is_told_by_what_it_is) {
  for (const Broken& broken : broken_texts) {
    const auto compiled = CompiledPolicy::from_json(broken.text, base_vocabulary);
    ASSERT_FALSE(compiled) << broken.text;
    ASSERT_EQ(compiled.errors().size(), 1U) << broken.text;
    const Error& error = compiled.errors().front();
    EXPECT_EQ(name_of(error.code), "invalid-json") << broken.text;
    EXPECT_EQ(std::to_string(error.position.line) + ":" + std::to_string(error.position.column),
              broken.place)
        << broken.text;
    EXPECT_EQ(message_of(error).nl, broken.dutch) << broken.text;
    EXPECT_EQ(message_of(error).en, broken.english) << broken.text;
    EXPECT_NE(hint_of(error).nl, hint_of(error).en) << broken.text;
  }
}

/// A policy of which a set of seven options is tested option by option: 128 combinations.
TEST(Messages, a_set_that_is_told_apart_too_finely_is_refused_with_that_reason) {
  std::string options;
  std::string tests;
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g"}) {
    const std::string between = options.empty() ? "" : ",";
    options += between + R"({"id":")" + id + R"(","label":{"nl":"l","en":"l"}})";
    tests += between + R"({"set":"index","anyOf":[")" + id + R"("]})";
  }
  const std::string vocabulary = replaced(
      base_vocabulary, count_question,
      R"("type":"set","options":[)" + options + R"(],"question":{"nl":"Index?","en":"Index?"}})");
  std::string policy(base_policy);
  for (const std::string_view bound :
       {R"({"number":"index","atLeast":120})", R"({"number":"index","atLeast":80,"lessThan":120})",
        R"({"number":"index","lessThan":80})"}) {
    policy = replaced(policy, bound, R"({"set":"index","anyOf":["a"]})");
  }
  policy = replaced(policy, guideline, R"("when":{"atLeast":3,"of":[)" + tests + "]}");
  const auto compiled = CompiledPolicy::from_json(policy, vocabulary);
  ASSERT_FALSE(compiled);
  EXPECT_EQ(in_words(compiled.errors()), "too-many-sets \n");
  EXPECT_EQ(message_of(compiled.errors().front()).nl,
            "De toetsen op \"index\" houden 7 keuzes uit elkaar; hooguit 6 kan.");
}

}  // namespace
}  // namespace contractwijzer::test
