// Tests, offers, contracts, questions and the service on small policies. More of it stands as cases
// in tests/policies/*/cases.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

/// One condition, `when`, and one contract.
std::string policy_with(std::string_view when, std::string_view more = "") {
  return R"({"format":2,"id":"toets","version":"1.0.0","title":{"nl":"t","en":"t"},
    "purchaser":{"name":"i","contacts":[]},"term":{"from":"2025-01-01","until":"2025-12-31"},
    "document":{"title":"d","publisher":"i"},
    "clauses":[{"id":"c","heading":"h","clause":{"nl":"z","en":"z"}}],
    "groups":[{"id":"g","title":{"nl":"t","en":"t"},"facts":["agb-praktijk","agb-locatie","richtlijnen",
      "vorig-contract","behandelaars","gespecialiseerd","assistenten","kamers","deelregister","keurmerk",
      "kwaliteitskring","enquete","praktijkvorm","beroepen","behandelindex","datum-aanvraag"]}],
    "careTypes":[{"id":"zorg","name":{"nl":"z","en":"z"},
      "contracts":[{"id":"A","name":{"nl":"A","en":"A"},"source":["c"]}],"offers":["o"],"source":["c"]}],
    "factors":[
      {"id":"f1","for":"all","text":{"nl":"f","en":"f"},"when":{"yes":"keurmerk"},"mend":{"nl":"m","en":"m"},"source":["c"]},
      {"id":"f2","for":"all","text":{"nl":"f","en":"f"},"when":{"yes":"enquete"},"applies":{"yes":"kwaliteitskring"},"mend":{"nl":"m","en":"m"},"source":["c"]},
      {"id":"f3","for":"all","text":{"nl":"f","en":"f"},"when":{"yes":"richtlijnen"},"mend":{"nl":"m","en":"m"},"source":["c"]}],
    "offers":[{"id":"o","kind":"on-request","name":{"nl":"o","en":"o"},"text":{"nl":"o","en":"o"},"source":["c"]}],
    "conditions":[{"id":"r","for":"all","text":{"nl":"r","en":"r"},"mend":{"nl":"m","en":"m"},"source":["c"],)" +
         std::string(more) + R"("when":)" + std::string(when) + "}]}";
}

std::string vocabulary() { return read_text(invented_folder() / "vocabulary.json"); }

/// Answers as "fact":value, of the practice and of the care type.
std::string answers(std::string_view practice, std::string_view care_type) {
  return R"({"format":1,"practice":{)" + std::string(practice) + R"(},"careTypes":{"zorg":{)" +
         std::string(care_type) + "}}}";
}

struct Answered {
  std::string_view practice;
  std::string_view care_type;
  std::string_view state;
};
struct Form {
  std::string_view when;
  std::vector<Answered> rows;
  std::string_view as_of = "2024-10-01";
};

const std::vector<Form>& forms() {
  static const std::vector<Form> all{
      {R"({"yes":"keurmerk"})",
       {{"", "", "open"},
        {"", R"("keurmerk":null)", "open"},
        {"", R"("keurmerk":true)", "met"},
        {"", R"("keurmerk":false)", "not-met"}}},
      {R"({"yes":"deelregister"})", {{"", R"("deelregister":"not-applicable")", "not-met"}}},
      {R"({"all":[{"yes":"keurmerk"},{"yes":"enquete"},{"yes":"richtlijnen"}]})",
       {{"", "", "open"},
        {"", R"("keurmerk":true)", "open"},
        {"", R"("enquete":false)", "not-met"},
        {R"("richtlijnen":true)", R"("keurmerk":true,"enquete":true)", "met"}}},
      {R"({"any":[{"yes":"keurmerk"},{"yes":"enquete"}]})",
       {{"", "", "open"},
        {"", R"("keurmerk":false)", "open"},
        {"", R"("enquete":true)", "met"},
        {"", R"("keurmerk":false,"enquete":false)", "not-met"}}},
      {R"({"not":{"yes":"keurmerk"}})",
       {{"", "", "open"},
        {"", R"("keurmerk":true)", "not-met"},
        {"", R"("keurmerk":false)", "met"}}},
      {R"({"not":{"yes":"deelregister"}})", {{"", R"("deelregister":"not-applicable")", "met"}}},
      {R"({"atLeast":2,"of":[{"yes":"keurmerk"},{"yes":"enquete"},{"yes":"kwaliteitskring"}]})",
       {{"", R"("keurmerk":true)", "open"},
        {"", R"("keurmerk":true,"enquete":true)", "met"},
        {"", R"("keurmerk":false)", "open"},
        {"", R"("keurmerk":false,"enquete":false)", "not-met"}}},
      {R"({"points":[{"weight":3,"when":{"yes":"keurmerk"}},{"weight":2,"when":{"yes":"enquete"}},
                     {"weight":1,"when":{"yes":"kwaliteitskring"}}],"atLeast":4})",
       {{"", "", "open"},
        {"", R"("keurmerk":true)", "open"},
        {"", R"("keurmerk":true,"kwaliteitskring":true)", "met"},
        {"", R"("keurmerk":true,"enquete":false)", "open"},
        {"", R"("keurmerk":true,"enquete":false,"kwaliteitskring":false)", "not-met"},
        {"", R"("keurmerk":false)", "not-met"},
        {"", R"("enquete":false)", "open"}}},
      {R"({"number":"behandelindex","atLeast":90.5})",
       {{"", "", "open"},
        {"", R"("behandelindex":90.499999)", "not-met"},
        {"", R"("behandelindex":90.5)", "met"}}},
      {R"({"number":"behandelindex","moreThan":90.5})",
       {{"", R"("behandelindex":90.5)", "not-met"}, {"", R"("behandelindex":90.500001)", "met"}}},
      {R"({"number":"behandelindex","atMost":90.5})",
       {{"", R"("behandelindex":90.5)", "met"}, {"", R"("behandelindex":90.500001)", "not-met"}}},
      {R"({"number":"behandelindex","lessThan":90.5})",
       {{"", R"("behandelindex":90.499999)", "met"}, {"", R"("behandelindex":90.5)", "not-met"}}},
      {R"({"number":"behandelindex","equals":90.5})",
       {{"", R"("behandelindex":90.5)", "met"},
        {"", R"("behandelindex":90.499999)", "not-met"},
        {"", R"("behandelindex":90.500001)", "not-met"}}},
      {R"({"number":"behandelindex","moreThan":80,"atMost":90})",
       {{"", R"("behandelindex":80)", "not-met"},
        {"", R"("behandelindex":80.1)", "met"},
        {"", R"("behandelindex":90)", "met"},
        {"", R"("behandelindex":90.1)", "not-met"}}},
      {R"({"number":"assistenten","atMost":2})",
       {{"", R"("assistenten":2)", "met"},
        {"", R"("assistenten":3)", "not-met"},
        {"", R"("assistenten":"not-applicable")", "not-met"}}},
      {R"({"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":25})",
       {{"", "", "open"},
        {"", R"("gespecialiseerd":1,"behandelaars":4)", "met"},
        {"", R"("gespecialiseerd":0,"behandelaars":4)", "not-met"},
        {"", R"("gespecialiseerd":0,"behandelaars":0)", "not-met"},
        {"", R"("gespecialiseerd":0)", "not-met"},
        {"", R"("gespecialiseerd":1)", "met"},  // one of four at the most
        {"", R"("behandelaars":0)", "not-met"},
        {"", R"("behandelaars":4)", "open"}}},
      {R"({"share":"gespecialiseerd","of":"behandelaars","moreThanPercent":25})",
       {{"", R"("gespecialiseerd":1,"behandelaars":4)", "not-met"},
        {"", R"("gespecialiseerd":1,"behandelaars":3)", "met"},
        {"", R"("gespecialiseerd":1)", "open"},
        {"", R"("gespecialiseerd":2)", "met"}}},
      {R"({"share":"gespecialiseerd","of":"behandelaars","moreThanPercent":0})",
       {{"", R"("gespecialiseerd":1)", "met"}, {"", R"("behandelaars":2)", "open"}}},
      {R"({"share":"assistenten","of":"kamers","atLeastPercent":100})",
       {{"", R"("assistenten":3,"kamers":2)", "met"},
        {"", R"("assistenten":2,"kamers":3)", "not-met"},
        {"", R"("assistenten":"not-applicable")", "not-met"},
        {"", R"("kamers":"not-applicable")", "not-met"},
        {"", R"("kamers":1)", "open"},
        {"", R"("assistenten":3)", "open"}}},
      {R"({"choice":"praktijkvorm","oneOf":["solo","instelling"]})",
       {{"", "", "open"},
        {"", R"("praktijkvorm":"solo")", "met"},
        {"", R"("praktijkvorm":"instelling")", "met"},
        {"", R"("praktijkvorm":"maatschap")", "not-met"},
        {"", R"("praktijkvorm":"not-applicable")", "not-met"}}},
      {R"({"set":"beroepen","anyOf":["fysio","logo"]})",
       {{"", "", "open"},
        {"", R"("beroepen":[])", "not-met"},
        {"", R"("beroepen":["dieet"])", "not-met"},
        {"", R"("beroepen":["dieet","logo"])", "met"}}},
      {R"({"set":"beroepen","allOf":["fysio","logo"]})",
       {{"", R"("beroepen":["logo"])", "not-met"},
        {"", R"("beroepen":["logo","fysio"])", "met"},
        {"", R"("beroepen":["dieet","logo","fysio"])", "met"}}},
      {R"({"set":"beroepen","onlyOf":["fysio","logo"]})",
       {{"", R"("beroepen":[])", "not-met"},
        {"", R"("beroepen":["logo"])", "met"},
        {"", R"("beroepen":["logo","fysio"])", "met"},
        {"", R"("beroepen":["logo","dieet"])", "not-met"}}},
      {R"({"set":"beroepen","atLeast":2,"of":["fysio","logo","dieet"]})",
       {{"", "", "open"},
        {"", R"("beroepen":[])", "not-met"},
        {"", R"("beroepen":["logo"])", "not-met"},
        {"", R"("beroepen":["logo","dieet"])", "met"},
        {"", R"("beroepen":["logo","dieet","fysio"])", "met"}}},
      {R"({"agb":"agb-locatie","startsWith":["04","07"]})",
       {{"", "", "open"},
        {R"("agb-locatie":"04999999")", "", "met"},
        {R"("agb-locatie":"07000000")", "", "met"},
        {R"("agb-locatie":"40000004")", "", "not-met"},
        {R"("agb-locatie":"71000001")", "", "open"}}},
      {R"({"date":"datum-aanvraag","onOrAfter":"2024-09-01"})",
       {{"", "", "open"},
        {"", R"("datum-aanvraag":"2024-08-31")", "not-met"},
        {"", R"("datum-aanvraag":"2024-09-01")", "met"},
        {"", R"("datum-aanvraag":"not-applicable")", "not-met"}}},
      {R"({"date":"datum-aanvraag","onOrBefore":"2024-09-01"})",
       {{"", R"("datum-aanvraag":"2024-09-01")", "met"},
        {"", R"("datum-aanvraag":"2024-09-02")", "not-met"}}},
      {R"({"date":"as-of","onOrAfter":"2024-10-01","onOrBefore":"2024-10-01"})",
       {{"", "", "met"}},
       "2024-10-01"},
      {R"({"date":"as-of","onOrAfter":"2024-10-01"})", {{"", "", "not-met"}}, "2024-09-30"},
      {R"({"date":"as-of","onOrBefore":"2024-10-01"})", {{"", "", "not-met"}}, "2024-10-02"},
      {R"({"applicable":"deelregister"})",
       {{"", "", "open"},
        {"", R"("deelregister":false)", "met"},
        {"", R"("deelregister":"not-applicable")", "not-met"}}},
      {R"({"rule":"f2"})",
       {{"", R"("enquete":true)", "open"},
        {"", R"("enquete":true,"kwaliteitskring":true)", "met"},
        {"", R"("enquete":true,"kwaliteitskring":false)", "not-met"},
        {"", R"("enquete":false)", "not-met"}}},
      {R"({"factors":2})",
       {{"", R"("keurmerk":true)", "open"},
        {R"("richtlijnen":true)", R"("keurmerk":true)", "met"},
        {R"("richtlijnen":false)", R"("keurmerk":true,"kwaliteitskring":false)", "not-met"}}},
  };
  return all;
}

TEST(Evaluation, every_form_of_test) {
  for (const Form& form : forms()) {
    const CompiledPolicy policy = compile(policy_with(form.when), vocabulary());
    for (const Answered& row : form.rows) {
      const std::string known = answers(row.practice, row.care_type);
      const Verdict verdict = check(policy, "zorg", known, form.as_of);
      const std::string where = std::string(form.when) + " " + known;
      EXPECT_EQ(word_of(verdict.rules[RuleKind::condition].at(0).state), row.state) << where;
      const std::string outcome = row.state == "met"    ? "contract A o"
                                  : row.state == "open" ? "contract A o | none"
                                                        : "none";
      EXPECT_EQ(possible(verdict), outcome) << where;
    }
  }
}

TEST(Evaluation, a_rule_that_does_not_apply_stands_in_nobodys_way) {
  const CompiledPolicy policy = compile(
      policy_with(R"({"yes":"deelregister"})", R"("applies":{"applicable":"deelregister"},)"),
      vocabulary());
  const auto state = [&](std::string_view care_type) {
    const Verdict verdict = check(policy, "zorg", answers("", care_type), "2024-10-01");
    return std::string(word_of(verdict.rules[RuleKind::condition].at(0).state)) + ": " +
           possible(verdict);
  };
  EXPECT_EQ(state(""), "open: contract A o | none");
  EXPECT_EQ(state(R"("deelregister":true)"), "met: contract A o");
  EXPECT_EQ(state(R"("deelregister":false)"), "not-met: none");
  EXPECT_EQ(state(R"("deelregister":"not-applicable")"), "not-applicable: contract A o");
}

struct Tied {
  std::string_view what;
  std::string_view when;
  std::string_view care_type;
  std::string_view outcome;
  std::string_view questions;
};

TEST(Evaluation, facts_that_are_tied_together_are_decided_exactly) {
  constexpr std::string_view both = "contract A o | none";
  const std::vector<Tied> rows{
      {"x or not x", R"({"any":[{"yes":"keurmerk"},{"not":{"yes":"keurmerk"}}]})", "",
       "contract A o", ""},
      {"x and not x", R"({"all":[{"yes":"keurmerk"},{"not":{"yes":"keurmerk"}}]})", "", "none", ""},
      {"x or (not x and y)",
       R"({"any":[{"yes":"keurmerk"},{"all":[{"not":{"yes":"keurmerk"}},{"yes":"enquete"}]}]})",
       R"("enquete":true)", "contract A o", ""},
      {"y whatever x is",
       R"({"any":[{"all":[{"yes":"keurmerk"},{"yes":"enquete"}]},{"all":[{"not":{"yes":"keurmerk"}},{"yes":"enquete"}]}]})",
       "", both, "enquete"},
      {"bands that meet",
       R"({"any":[{"number":"behandelindex","lessThan":90},{"number":"behandelindex","atLeast":90}]})",
       "", "contract A o", ""},
      {"bands that leave one number out",
       R"({"any":[{"number":"behandelindex","lessThan":90},{"number":"behandelindex","moreThan":90}]})",
       "", both, "behandelindex"},
      {"two shares of which one must hold",
       R"({"any":[{"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":50},{"not":{"share":"gespecialiseerd","of":"behandelaars","moreThanPercent":40}}]})",
       "", "contract A o", ""},
      {"a greater share implies a smaller one",
       R"({"any":[{"not":{"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":75}},{"share":"gespecialiseerd","of":"behandelaars","moreThanPercent":50}]})",
       "", "contract A o", ""},
      {"a part is never more than the whole",
       R"({"not":{"all":[{"number":"gespecialiseerd","atLeast":3},{"number":"behandelaars","atMost":2}]}})",
       "", "contract A o", ""},
      {"one of a whole of at most four",
       R"({"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":30})",
       R"("gespecialiseerd":1)", both, "behandelaars"},
      {"two of a whole of at most four",
       R"({"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":30})",
       R"("gespecialiseerd":2)", "contract A o", ""},
      {"the whole decides, and its part, which is tied to it, does not",
       R"({"all":[{"number":"behandelaars","atLeast":2},{"any":[{"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":50},{"yes":"keurmerk"}]}]})",
       R"("keurmerk":true)", both, "behandelaars"},
      {"options of one choice exclude each other",
       R"({"all":[{"choice":"praktijkvorm","oneOf":["solo"]},{"choice":"praktijkvorm","oneOf":["maatschap"]}]})",
       "", "none", ""},
      {"all of implies any of",
       R"({"any":[{"not":{"set":"beroepen","allOf":["fysio","logo"]}},{"set":"beroepen","anyOf":["fysio"]}]})",
       "", "contract A o", ""},
      {"a date before and after",
       R"({"all":[{"date":"datum-aanvraag","onOrBefore":"2024-08-31"},{"date":"datum-aanvraag","onOrAfter":"2024-09-01"}]})",
       "", "none", ""},
      {"what does not apply is not yes",
       R"({"any":[{"applicable":"deelregister"},{"not":{"yes":"deelregister"}}]})", "",
       "contract A o", ""},
      {"a code has one beginning",
       R"({"all":[{"agb":"agb-praktijk","startsWith":["04"]},{"agb":"agb-praktijk","startsWith":["07","08"]}]})",
       "", "none", ""},
      {"a rule and its opposite", R"({"any":[{"rule":"f1"},{"not":{"yes":"keurmerk"}}]})", "",
       "contract A o", ""},
  };
  for (const Tied& row : rows) {
    const CompiledPolicy policy = compile(policy_with(row.when), vocabulary());
    const Verdict verdict = check(policy, "zorg", answers("", row.care_type), "2024-10-01");
    EXPECT_EQ(possible(verdict), row.outcome) << row.what;
    EXPECT_EQ(questions(verdict), row.questions) << row.what;
  }
}

TEST(Evaluation, three_counts_that_one_whole_ties_together_ask_for_the_whole) {
  std::string words = replaced(vocabulary(), R"("id": "gespecialiseerd",)",
                               R"("id": "tweede", "scope": "care-type", "type": "integer",
      "minimum": 0, "maximum": 1000, "noMoreThan": "geheel", "question": { "nl": "?", "en": "?" } },
      { "id": "eerste", "scope": "care-type", "type": "integer",
      "minimum": 0, "maximum": 1000, "noMoreThan": "geheel", "question": { "nl": "?", "en": "?" } },
      { "id": "geheel", "scope": "care-type", "type": "integer",
      "minimum": 0, "maximum": 1000, "question": { "nl": "?", "en": "?" } },
      { "id": "gespecialiseerd",)");
  ASSERT_FALSE(words.empty());
  const std::string text = policy_with(R"({"all":[{"number":"eerste","atLeast":980},
      {"number":"tweede","atLeast":1},{"share":"eerste","of":"geheel","atLeastPercent":99}]})");
  const std::string grouped =
      replaced(text, R"("facts":[)", R"("facts":["geheel","eerste","tweede",)");
  const auto policy = CompiledPolicy::from_json(grouped, words);
  if (!policy) {  // refusing what cannot be seen through is right as well; guessing is not
    EXPECT_EQ(in_words(policy.errors()), "too-entangled \n");
    return;
  }
  const Verdict verdict = check(*policy, "zorg", answers("", ""), "2024-10-01");
  const std::string asked = " " + questions(verdict) + " ";
  for (const char* fact : {" geheel ", " eerste ", " tweede "}) {
    EXPECT_NE(asked.find(fact), std::string::npos) << asked;
  }
}

std::vector<IdView> facts_of(const Trace& trace) {
  return {trace.facts.begin(), trace.facts.end()};
}

TEST(Evaluation, a_trace_names_the_parts_of_a_composed_test) {
  const CompiledPolicy policy =
      compile(policy_with(
                  R"({"all":[{"not":{"yes":"keurmerk"}},{"any":[{"rule":"f2"},{"factors":3}]},
              {"atLeast":1,"of":[{"share":"gespecialiseerd","of":"behandelaars","atLeastPercent":50}]}]})"),
              vocabulary());
  const Verdict verdict =
      check(policy, "zorg", answers("", R"("keurmerk":false,"enquete":false)"), "2024-10-01");
  const Trace& all = verdict.rules[RuleKind::condition].at(0).trace.value();
  EXPECT_EQ(all.test, "all");
  EXPECT_EQ(word_of(all.state), "not-met");
  ASSERT_EQ(all.of.size(), 3U);
  EXPECT_EQ(all.of[0].test, "not");
  EXPECT_EQ(word_of(all.of[0].state), "met");
  EXPECT_EQ(facts_of(all.of[0].of.at(0)), std::vector<IdView>{"keurmerk"});
  EXPECT_EQ(all.of[1].of.at(0).rule, "f2");
  EXPECT_EQ(word_of(all.of[1].of.at(0).state), "not-met");
  EXPECT_EQ(word_of(all.of[1].of.at(1).state), "not-met");
  EXPECT_EQ(all.of[2].test, "at-least");
  EXPECT_EQ(facts_of(all.of[2].of.at(0)), (std::vector<IdView>{"gespecialiseerd", "behandelaars"}));
  EXPECT_EQ(word_of(all.of[2].of.at(0).state), "open");
}

std::string ladder(const Verdict& verdict) {
  std::vector<std::string> rungs;
  for (const ContractVerdict& rung : verdict.contracts) {
    rungs.push_back(rung.contract->id + ":" + std::string(word_of(rung.state)));
  }
  return joined(rungs);
}

struct Rung {
  std::string_view practice;
  std::string_view care_type;
  std::string_view ladder;
};

TEST(Evaluation, contracts_are_reached_possible_surpassed_or_out_of_reach) {
  const CompiledPolicy& policy = load(invented_folder() / "trap");
  constexpr std::string_view conditions = R"("richtlijnen":true)";
  const std::vector<Rung> rows{
      {"", "", "A:possible B:possible C:possible"},
      {R"("richtlijnen":false)", "", "A:out-of-reach B:out-of-reach C:out-of-reach"},
      {conditions, R"("deelregister":true,"keurmerk":true,"praktijkvorm":"maatschap")",
       "A:reached B:surpassed C:surpassed"},
      {conditions, R"("keurmerk":true,"praktijkvorm":"maatschap")",
       "A:possible B:surpassed C:surpassed"},
      {conditions,
       R"("deelregister":true,"keurmerk":false,"kwaliteitskring":false,"praktijkvorm":"solo")",
       "A:out-of-reach B:possible C:possible"},
      {conditions,
       R"("deelregister":true,"keurmerk":false,"kwaliteitskring":false,"praktijkvorm":"solo","enquete":false)",
       "A:out-of-reach B:out-of-reach C:reached"},
      {conditions,
       R"("deelregister":true,"keurmerk":true,"behandelaars":0,"praktijkvorm":"solo","enquete":true)",
       "A:out-of-reach B:reached C:surpassed"},
  };
  for (const Rung& row : rows) {
    const std::string known = R"({"format":1,"practice":{)" + std::string(row.practice) +
                              R"(},"careTypes":{"trap":{)" + std::string(row.care_type) + "}}}";
    EXPECT_EQ(ladder(check(policy, "trap", known, "2024-10-01")), row.ladder) << known;
  }
}

TEST(Evaluation, the_most_decisive_question_comes_first_and_equals_keep_the_policys_order) {
  const CompiledPolicy policy =
      compile(policy_with(R"({"all":[{"yes":"enquete"},{"yes":"keurmerk"},{"yes":"richtlijnen"},
        {"any":[{"yes":"vorig-contract"},{"yes":"kwaliteitskring"}]}]})"),
              vocabulary());
  EXPECT_EQ(questions(check(policy, "zorg", answers("", ""), "2024-10-01")),
            "richtlijnen keurmerk enquete vorig-contract kwaliteitskring");
  EXPECT_EQ(questions(check(policy, "zorg",
                            answers(R"("richtlijnen":true)", R"("keurmerk":true,"enquete":true)"),
                            "2024-10-01")),
            "vorig-contract kwaliteitskring");
}

TEST(Evaluation, evidence_is_of_rules_that_are_met_or_open) {
  const CompiledPolicy& policy = load(invented_folder() / "trap");
  const auto evidence = [&policy](std::string_view care_type) {
    const std::string known =
        R"({"format":1,"careTypes":{"trap":{)" + std::string(care_type) + "}}}";
    const Verdict verdict = check(policy, "trap", known, "2024-10-01");
    std::vector<std::string> all;
    for (const EvidenceRef& item : verdict.evidence) {
      all.push_back(item.rule->id + "/" + std::to_string(item.index));
    }
    return joined(all);
  };
  EXPECT_EQ(evidence(""), "deelregister/0 deelregister/1 keurmerk-of-kring/0");
  EXPECT_EQ(evidence(R"("keurmerk":true,"deelregister":false)"), "keurmerk-of-kring/0");
  EXPECT_EQ(evidence(R"("keurmerk":false,"kwaliteitskring":false,"deelregister":true)"),
            "deelregister/0 deelregister/1");
  EXPECT_EQ(evidence(R"("keurmerk":false,"kwaliteitskring":false,"deelregister":"not-applicable")"),
            "");
}

TEST(Evaluation, a_decided_outcome_makes_its_way_in_certain) {
  std::string text =
      replaced(policy_with(R"({"yes":"richtlijnen"})"), R"("offers":["o"],"source":["c"])",
               R"("offers":["hoe-dan-ook","o"],"source":["c"])");
  text = replaced(text, R"("offers":[{"id":"o",)",
                  R"("steps":[{"id":"s","for":"all","offers":["hoe-dan-ook"],
      "actor":"practice","kind":"deadline","when":{"on":"2024-11-01"},"text":{"nl":"s","en":"s"},"source":["c"]}],
      "offers":[{"id":"hoe-dan-ook","kind":"automatic","name":{"nl":"o","en":"o"},"text":{"nl":"o","en":"o"},
      "when":{"any":[{"yes":"keurmerk"},{"not":{"yes":"keurmerk"}}]},"source":["c"]},{"id":"o",)");
  const CompiledPolicy policy = compile(text, vocabulary());
  const Verdict verdict = check(policy, "zorg", answers(R"("richtlijnen":true)", ""), "2024-10-01");
  EXPECT_EQ(possible(verdict), "contract A hoe-dan-ook");
  ASSERT_FALSE(verdict.offers.empty());
  EXPECT_EQ(verdict.offers.front().offer->id, "hoe-dan-ook");
  EXPECT_EQ(verdict.offers.size(), 1U);
  EXPECT_EQ(word_of(verdict.offers.front().state), "met");
  ASSERT_EQ(verdict.timeline.size(), 1U);
  EXPECT_TRUE(verdict.timeline.front().certain);
}

// --- the hash and the service

TEST(Hash, white_space_does_not_change_it_and_a_character_does) {
  const std::string policy = read_text(invented_folder() / "trap" / "policy.json");
  const std::string words = vocabulary();
  const auto hash = [](const std::string& text, const std::string& vocabulary_text) {
    return std::string(compile(text, vocabulary_text).hash());
  };
  const auto spaced = [](const std::string& text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n\t \n") : std::string(1, c);
    return out;
  };
  const std::string usual = hash(policy, words);
  EXPECT_EQ(usual.size(), 16U);
  EXPECT_EQ(hash(spaced(policy), spaced(words)), usual);

  std::vector<std::string> seen{usual};
  const std::string_view title = "Verzonnen beleid trap";
  for (std::size_t i = 0; i < title.size(); ++i) {
    std::string other(title);
    other[i] = '_';
    seen.push_back(hash(replaced(policy, title, other), words));
  }
  seen.push_back(hash(policy, replaced(words, "Vraag keurmerk?", "Vraag keurmerk!")));
  seen.push_back(hash(replaced(policy, title, "Verzonnen  beleid trap"), words));
  seen.push_back(
      hash(replaced(policy, R"("atLeastPercent": 30)", R"("atLeastPercent": 31)"), words));
  EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), seen.size());
}

TEST(Service, the_same_policy_twice_has_one_key) {
  const std::string policy = read_text(invented_folder() / "trap" / "policy.json");
  const std::string words = vocabulary();
  Service service;
  const std::string first = service.load_policy(policy, words);
  EXPECT_TRUE(first.starts_with(R"({"ok":true,"key":"trap#)")) << first;
  EXPECT_TRUE(first.ends_with(R"("version":"1.0.0","hash":")" +
                              std::string(compile(policy, words).hash()) +
                              R"(","careTypes":["trap","verband"]})"))
      << first;
  EXPECT_EQ(service.load_policy(policy, words), first);
  const std::string key = first.substr(18, 21);
  EXPECT_TRUE(service.check(key, {{"trap", "verband"}, R"({"format":1})", "2024-10-01"})
                  .starts_with(R"({"ok":true,"verdicts":[{"format":1,"receipt":)"));
  const auto questions = [](const CompiledPolicy& of, std::string_view care_type) {
    return questions_json(of.questions(*of.care_type(care_type)));
  };
  EXPECT_EQ(questions(compile(policy, words), "verband"),
            R"([{"id":"vragen","facts":[)"
            R"({"fact":"behandelaars","scope":"care-type","uses":["condition","factor","offer"]},)"
            R"({"fact":"gespecialiseerd","scope":"care-type","uses":["factor"]},)"
            R"({"fact":"keurmerk","scope":"care-type","uses":["condition","factor"]},)"
            R"({"fact":"kwaliteitskring","scope":"care-type","uses":["factor","offer"]},)"
            R"({"fact":"enquete","scope":"care-type","uses":["factor"]}]}])");
  EXPECT_TRUE(
      service.structure(key).starts_with(R"({"ok":true,"structure":{"format":1,"engine":)"));
  EXPECT_FALSE(service.image(key).empty());
}

TEST(Modules, are_listed_as_long_as_there_may_be_a_contract) {
  const CompiledPolicy& policy = load(invented_folder() / "noorderlicht-2025");
  const auto modules_in = [&policy](const std::string& region) {
    const std::string answers =
        R"({"format":1,"practice":{"regio-noorderlicht":")" + region + R"("}})";
    return check(policy, "fysiotherapie", answers, "2024-10-15").rules[RuleKind::module].size();
  };
  EXPECT_EQ(modules_in("noord"), 1U);
  EXPECT_EQ(modules_in("zuid"), 0U);  // another purchaser's region
}

TEST(Service, failures_are_envelopes_with_every_error) {
  Service service;
  EXPECT_TRUE(service.load_policy("{", "{}").starts_with(R"({"ok":false,"errors":[{"code":)"));
  const std::string loaded =
      service.load_policy(read_text(invented_folder() / "trap" / "policy.json"), vocabulary());
  const std::string key = loaded.substr(18, 21);
  EXPECT_TRUE(
      service.structure("trap#0").starts_with(R"({"ok":false,"errors":[{"code":"unknown-policy")"));
  EXPECT_TRUE(service.image("trap#0").empty());
  const std::string all = service.check(key, {{"nergens"}, "{", "2024-02-30"});
  for (const char* code : {"unknown-care-type", "impossible-date", "invalid-json"}) {
    EXPECT_NE(all.find(code), std::string::npos) << code << " in " << all;
  }
}

}  // namespace
}  // namespace contractwijzer::test
