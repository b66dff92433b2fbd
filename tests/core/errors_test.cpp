// Every error code: a small fault in a good policy, vocabulary or answers, and the error it must
// give.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

constexpr std::string_view good_vocabulary = R"({"format":1,"facts":[
{"id":"ja","scope":"practice","type":"yes-no","question":{"nl":"Ja?","en":"Yes?"}},
{"id":"getal","scope":"care-type","type":"integer","minimum":1,"maximum":9,"question":{"nl":"Getal?","en":"Number?"}},
{"id":"deel","scope":"care-type","type":"integer","minimum":0,"maximum":9,"noMoreThan":"getal","question":{"nl":"Deel?","en":"Part?"}},
{"id":"maat","scope":"care-type","type":"decimal","minimum":0,"maximum":5,"question":{"nl":"Maat?","en":"Size?"}},
{"id":"vorm","scope":"care-type","type":"choice","notApplicable":{"nl":"geen","en":"none"},"options":[{"id":"v1","label":{"nl":"v1","en":"v1"}},{"id":"v2","label":{"nl":"v2","en":"v2"}}],"question":{"nl":"Vorm?","en":"Form?"}},
{"id":"soorten","scope":"care-type","type":"set","options":[{"id":"s1","label":{"nl":"s1","en":"s1"}},{"id":"s2","label":{"nl":"s2","en":"s2"}}],"question":{"nl":"Soorten?","en":"Kinds?"}},
{"id":"dag","scope":"care-type","type":"date","question":{"nl":"Dag?","en":"Day?"}},
{"id":"agb","scope":"practice","type":"agb","undetermined":["71"],"question":{"nl":"Code?","en":"Code?"}}],
"contradictions":[{"id":"x0","when":{"all":[{"yes": "ja"},{"number": "getal","equals":9}]},"text":{"nl":"Nul","en":"Nought"}}]})";

constexpr std::string_view good_policy = R"({"format":2,
"id":"klein","version":"1.0.0","title":{"nl":"Klein","en":"Small"},
"purchaser":{"name":"Inkoper","contacts":[{"topic":{"nl":"Vragen","en":"Questions"},"address":"post@inkoper.example"}]},
"term":{"from":"2025-01-01","until":"2025-12-31"},
"document":{"title":"Beleid","publisher":"Inkoper"},
"clauses":[{"id":"c1","section":"1","heading":"Kop","clause":{"nl":"eerste zin","en":"first sentence"}}],
"editions":[{"id":"eerst","name":{"nl":"Eerst","en":"First"},"text":{"nl":"Zo begon het","en":"It began so"},"source":["c1"]},
{"id":"nu","name":{"nl":"Nu","en":"Now"},"text":{"nl":"Zo werd het","en":"It became so"},"source":["c1"]}],
"facts":[{"id":"eigen","scope":"practice","type":"yes-no","question":{"nl":"Eigen?","en":"Own?"}},
{"id":"later","scope":"care-type","type":"date","question":{"nl":"Later?","en":"Later?"}}],
"groups":[{"id":"g1","title":{"nl":"Alles","en":"All"},"facts":["ja","eigen","getal","deel","maat","vorm","soorten","dag","later","agb"]}],
"careTypes":[
{"id":"zorg","name":{"nl":"Zorg","en":"Care"},"contracts":[{"id":"A","name":{"nl":"A","en":"A"},"when":{"factors":2},"source":["c1"]},{"id":"B","name":{"nl":"B","en":"B"},"source":["c1"]}],"countsIn":{"text":{"nl":"In 2025","en":"During 2025"},"source":["c1"]},"offers":["o1","o2"],"source":["c1"]},
{"id":"anders","name":{"nl":"Anders","en":"Other"},"contracts":[],"offers":["o2"],"source":["c1"]}],
"conditions":[
{"id":"r1","for":"all","text":{"nl":"Ja","en":"Yes"},"when":{"yes":"ja"},"mend":{"nl":"Doe dat","en":"Do it"},"evidence":[{"asked":true,"text":{"nl":"Bewijs","en":"Proof"},"source":["c1"]}],"source":["c1"]},
{"id":"r2","for":["zorg"],"text":{"nl":"Toetsen","en":"Tests"},"applies":{"applicable":"vorm"},"when":{"all":[
{"number":"maat","atLeast":2.5},
{"choice":"vorm","oneOf":["v1"]},
{"set":"soorten","anyOf":["s2"]},
{"agb":"agb","startsWith":["04"]},
{"date":"dag","onOrAfter":"2024-01-01","onOrBefore":"2024-12-31"},
{"rule":"r1"},
{"atLeast":1,"of":[{"yes":"eigen"}]},
{"since":"nu"}]},"mend":{"nl":"Doe meer","en":"Do more"},"source":["c1"]}],
"factors":[
{"id":"f1","for":["zorg"],"text":{"nl":"Getal","en":"Number"},"when":{"number":"getal","moreThan":4},"mend":{"nl":"Meer","en":"More"},"source":["c1"]},
{"id":"f2","for":["zorg"],"text":{"nl":"Deel","en":"Part"},"when":{"share":"deel","of":"getal","atLeastPercent":30},"mend":{"nl":"Meer","en":"More"},"source":["c1"]}],
"expectations":[{"id":"e1","for":"all","text":{"nl":"Verwacht","en":"Expected"},"source":["c1"]}],
"selective":[{"id":"s1","for":["zorg"],"indication":{"nl":"Iets","en":"Something"},"text":{"nl":"Netwerk","en":"Network"},"source":["c1"]}],
"modules":[{"id":"m1","for":["zorg"],"name":{"nl":"Extra","en":"Extra"},"text":{"nl":"Eigen","en":"Own"},"when":{"yes":"eigen"},"mend":{"nl":"Doe dat","en":"Do it"},"source":["c1"]}],
"offers":[
{"id":"o1","kind":"automatic","name":{"nl":"Vanzelf","en":"By itself"},"text":{"nl":"Komt","en":"Comes"},"when":{"yes":"eigen"},"source":["c1"]},
{"id":"o2","kind":"on-request","name":{"nl":"Vraag","en":"Ask"},"text":{"nl":"Vraag het","en":"Ask for it"},"source":["c1"]}],
"startRules":[{"id":"b1","for":"all","offers":["o2"],"event":"dag","rule":"first-of-month-after","text":{"nl":"Begin","en":"Start"},"source":["c1"]}],
"events":{"from":"2024-01-01","reading":{"nl":"dit jaar","en":"this year"}},
"periods":[{"id":"p1","wording":{"nl":"zomer","en":"summer"},"from":"2024-06-21","until":"2024-09-20","reading":{"nl":"zomer","en":"summer"}}],
"steps":[
{"id":"t1","for":"all","actor":"purchaser","kind":"opens","text":{"nl":"Open","en":"Open"},"when":{"period":"p1"},"source":["c1"]},
{"id":"t2","for":"all","offers":["o1"],"actor":"practice","kind":"deadline","text":{"nl":"Klaar","en":"Ready"},"when":{"on":"2024-10-20"},"after":"t4","event":"dag","source":["c1"]},
{"id":"t3","for":"all","actor":"practice","kind":"action","text":{"nl":"Later","en":"Later"},"after":"t2","event":"later","source":["c1"]},
{"id":"t4","for":"all","actor":"purchaser","kind":"opens","text":{"nl":"Toch open","en":"Open after all"},"when":{"from":"2024-06-01"},"after":"t1","source":["c1"]}],
"statements":[{"id":"u1","kind":"news","for":"all","offers":["o1"],"text":{"nl":"Nieuw","en":"New"},"source":["c1"]}],
"contradictions":[{"id":"x1","for":["zorg"],"when":{"all":[{"yes": "eigen"},{"number": "getal","equals":8}]},"text":{"nl":"Een","en":"One"}}]})";

constexpr std::string_view good_answers = R"({"format":1,
"practice":{"ja":true,"agb":"04000001","eigen":null},
"careTypes":{"zorg":{"getal":6,"deel":2,"maat":2.5,"vorm":"not-applicable","soorten":["s1"],"dag":"2024-07-01","later":"2024-08-01"}}})";

enum class File : std::uint8_t { policy, vocabulary, answers, request };

/// `from` is replaced by `to`; the error must be the only one unless `others` is set.
struct Row {
  ErrorCode code;
  File file;
  std::string_view from;
  std::string_view to;
  std::string_view pointer;
  bool others = false;
};

using enum ErrorCode;
using enum File;

std::string deep_test() {
  std::string test;
  for (int i = 0; i < 61; ++i) test += R"({"not":)";
  return R"({"yes":"ja"},"applies":)" + test + R"({"yes":"ja"})" + std::string(61, '}') +
         R"(,"mend":{"nl":"Doe dat)";
}

std::string deep_pointer() {
  std::string pointer = "/conditions/0/applies";
  for (int i = 0; i < 60; ++i) pointer += "/not";  // the last layer that is not too deep
  return pointer;
}

std::string too_many_options_text() {
  std::string options;
  for (int i = 0; i < 20; ++i) {
    const std::string id = "x" + std::to_string(i);
    options += R"({"id":")" + id + R"(","label":{"nl":")" + id + R"(","en":")" + id + R"("}},)";
  }
  return options + R"({"id":"s2",)";
}

std::string sixty_five_bounds() {
  std::string tests;
  for (int i = 0; i < 65; ++i) {
    tests +=
        (i == 0 ? "" : ",") + (R"({"number":"maat","atLeast":1.)" + std::to_string(i + 10)) + "}";
  }
  return R"({"any":[)" + tests + "]}";
}

const std::vector<Row>& rows() {
  static const std::string too_deep_test = deep_test();
  static const std::string too_deep_pointer = deep_pointer();
  static const std::string many_options = too_many_options_text();
  static const std::string many_bounds = sixty_five_bounds();
  static const std::vector<Row> all{
      // the text
      {invalid_json, policy, R"("version":"1.0.0",)", R"("version":"1.0.0")", ""},
      {invalid_json, vocabulary, R"({"format":1,)", R"({"format":1;)", ""},
      {invalid_json, answers, R"("ja":true)", R"("ja":yes)", ""},
      {duplicate_key, policy, R"("version":"1.0.0")", R"("version":"1.0.0","id":"groot")", "/id"},
      {duplicate_key, vocabulary, R"("minimum":1)", R"("minimum":1,"type":"integer")",
       "/facts/1/type"},
      {duplicate_key, answers, R"("getal":6)", R"("getal":6,"getal":7)", "/careTypes/zorg/getal"},
      {too_deep, policy, R"({"yes":"ja"},"mend":{"nl":"Doe dat)", too_deep_test, too_deep_pointer},
      // its shape
      {unknown_field, policy, R"("id":"klein")", R"("id":"klein","kleur":"rood")", "/kleur"},
      {unknown_field, policy, R"({"yes":"eigen"}]})", R"({"yes":"eigen","no":"ja"}]})",
       "/conditions/1/when/all/6/of/0/no"},
      {unknown_field, policy, R"("event":"dag","rule")", R"("event":"dag","days":3,"rule")",
       "/startRules/0/days"},
      {unknown_field, policy, R"({"nl":"zomer","en":"summer"},"from")",
       R"({"nl":"zomer","en":"summer","de":"Sommer"},"from")", "/periods/0/wording/de"},
      {unknown_field, vocabulary, R"("noMoreThan":"getal")",
       R"("noMoreThan":"getal","noLessThan":"maat")", "/facts/2/noLessThan"},
      {unknown_field, answers, R"("format":1,)", R"("format":1,"naam":"Praktijk",)", "/naam"},
      {missing_field, policy, R"("version":"1.0.0",)", "", ""},
      {missing_field, policy, R"("event":"dag","rule")", R"("rule")", "/startRules/0"},
      {missing_field, policy, R"({"nl":"Vraag","en":"Ask"})", R"({"nl":"Vraag"})",
       "/offers/1/name"},
      {no_test, policy, R"({"yes":"ja"})", "{}", "/conditions/0/when"},
      {missing_alternative, policy, R"("moreThan":4)",
       R"("moreThan":4},"applies":{"number":"getal")", "/factors/0/applies"},
      {missing_alternative, policy, R"(,"atLeastPercent":30)", "", "/factors/1/when"},
      {only_one, policy, R"("atLeastPercent":30)", R"("atLeastPercent":30,"moreThanPercent":40)",
       "/factors/1/when"},
      {missing_alternative, policy, R"(,"anyOf":["s2"])", "", "/conditions/1/when/all/2"},
      {only_one, policy, R"("anyOf":["s2"])", R"("anyOf":["s2"],"allOf":["s1"])",
       "/conditions/1/when/all/2"},
      {missing_alternative, policy, R"("when":{"on":"2024-10-20"})", R"("when":{})",
       "/steps/1/when"},
      {only_one, policy, R"("when":{"on":"2024-10-20"})",
       R"("when":{"on":"2024-10-20","from":"2024-10-21"})", "/steps/1/when"},
      {missing_field, vocabulary, R"("scope":"practice","type":"agb")", R"("type":"agb")",
       "/facts/7"},
      {missing_field, vocabulary,
       R"("options":[{"id":"s1","label":{"nl":"s1","en":"s1"}},{"id":"s2","label":{"nl":"s2","en":"s2"}}],)",
       "", "/facts/5", true},
      {missing_field, answers, R"("format":1,)", "", ""},
      {wrong_type, policy, R"("title":{"nl":"Klein","en":"Small"})", R"("title":"Klein")",
       "/title"},
      {wrong_type, policy, R"("asked":true)", R"("asked":"ja")", "/conditions/0/evidence/0/asked"},
      {wrong_type, policy, R"("atLeast":2.5)", R"("atLeast":"2.5")",
       "/conditions/1/when/all/0/atLeast"},
      {wrong_type, policy, R"({"factors":2})", R"({"factors":1.5})",
       "/careTypes/0/contracts/0/when/factors"},
      {wrong_type, policy, R"("when":{"yes":"ja"})", R"("when":true)", "/conditions/0/when"},
      {wrong_type, policy, R"("id":"e1","for":"all")", R"("id":"e1","for":"iedereen")",
       "/expectations/0/for"},
      {wrong_type, answers, R"("ja":true)", R"("ja":1)", "/practice/ja"},
      {wrong_type, answers, R"("getal":6)", R"("getal":"6")", "/careTypes/zorg/getal"},
      {wrong_type, answers, R"(["s1"])", R"("s1")", "/careTypes/zorg/soorten"},
      {wrong_type, answers, R"("2024-07-01")", "20240505", "/careTypes/zorg/dag"},
      {wrong_type, answers, R"("04000001")", "4000001", "/practice/agb"},
      {wrong_type, answers, R"("not-applicable")", "true", "/careTypes/zorg/vorm"},
      {wrong_value, policy, R"("kind":"automatic")", R"("kind":"vanzelf")", "/offers/0/kind"},
      {wrong_value, policy, R"("rule":"first-of-month-after")", R"("rule":"tomorrow")",
       "/startRules/0/rule"},
      {wrong_value, policy, R"("startsWith":["04"])", R"("startsWith":["04","4"])",
       "/conditions/1/when/all/3/startsWith/1"},
      {wrong_value, vocabulary, R"("type":"decimal")", R"("type":"number")", "/facts/3/type", true},
      {wrong_value, vocabulary, R"(["71"])", R"(["7x"])", "/facts/7/undetermined/0"},
      {wrong_format, policy, R"({"format":2,)", R"({"format":"1",)", "/format"},
      {newer_format, policy, R"({"format":2,)", R"({"format":3,)", "/format"},
      {newer_than_format, policy, R"({"format":2,)", R"({"format":1,"points":[],)", "/points",
       true},
      {wrong_format, vocabulary, R"({"format":1,)", R"({"format":2,)", "/format"},
      {wrong_format, answers, R"({"format":1,)", R"({"format":null,)", "/format"},
      {invalid_id, policy, R"("id":"klein")", R"("id":"Klein beleid")", "/id"},
      {invalid_id, policy, R"({"id":"u1")", R"({"id":"-u1")", "/statements/0/id"},
      {invalid_id, policy, R"({"id":"u1")", R"({"id":"u--1")", "/statements/0/id"},
      {invalid_id, policy, R"({"id":"u1")",
       R"({"id":"a123456789b123456789c123456789d123456789e123456789f123456789g123456789h123456789i")",
       "/statements/0/id"},
      {empty_text, policy, R"("Klaar","en")", R"("","en")", "/steps/1/text/nl"},
      {empty_text, vocabulary, R"("Form?")", R"("")", "/facts/4/question/en"},
      {empty_list, policy, R"("offers":["o2"],"source")", R"("offers":[],"source")",
       "/careTypes/1/offers", true},
      {empty_list, policy, R"({"yes":"ja"})", R"({"any":[]})", "/conditions/0/when/any"},
      {empty_list, policy, R"([{"yes":"eigen"}])", "[]", "/conditions/1/when/all/6/of", true},
      {missing_source, policy, R"(,"text":{"nl":"Verwacht","en":"Expected"},"source":["c1"])",
       R"(,"text":{"nl":"Verwacht","en":"Expected"})", "/expectations/0"},
      {missing_source, policy, R"("en":"Ask for it"},"source":["c1"])",
       R"("en":"Ask for it"},"source":[])", "/offers/1/source"},
      {missing_source, policy, R"("en":"During 2025"},"source":["c1"])", R"("en":"During 2025"})",
       "/careTypes/0/countsIn"},
      {impossible_date, policy, R"("until":"2025-12-31")", R"("until":"2025-02-29")",
       "/term/until"},
      {impossible_date, policy, R"("on":"2024-10-20")", R"("on":"20-10-2024")", "/steps/1/when/on"},
      {impossible_date, answers, R"("2024-07-01")", R"("2024-02-30")", "/careTypes/zorg/dag"},
      {impossible_number, policy, R"("atLeast":2.5)", R"("atLeast":2.1234567)",
       "/conditions/1/when/all/0/atLeast"},
      {impossible_number, vocabulary, R"("maximum":5)", R"("maximum":5000000000)",
       "/facts/3/maximum", true},
      // what it refers to
      {duplicate_id, policy, R"({"id":"o1","kind")", R"({"id":"o2","kind")", "/offers/1/id", true},
      {duplicate_id, policy, R"({"id":"e1")", R"({"id":"r1")", "/expectations/0/id"},
      {duplicate_id, policy, R"({"id":"B","name")", R"({"id":"A","name")",
       "/careTypes/0/contracts/1/id"},
      {duplicate_id, policy, R"({"id":"eigen","scope")", R"({"id":"ja","scope")", "/facts/0/id",
       true},
      {duplicate_id, vocabulary, R"({"id":"s2")", R"({"id":"s1")", "/facts/5/options/1/id", true},
      {unknown_fact, policy, R"({"yes":"ja"})", R"({"yes":"nee"})", "/conditions/0/when/yes"},
      {unknown_fact, policy, R"(["ja","eigen")", R"(["ja","weg","eigen")", "/groups/0/facts/1"},
      {unknown_fact, policy, R"("event":"dag","rule")", R"("event":"nacht","rule")",
       "/startRules/0/event"},
      {unknown_fact, vocabulary, R"("noMoreThan":"getal")", R"("noMoreThan":"geheel")",
       "/facts/2/noMoreThan"},
      {unknown_fact, answers, R"("ja":true)", R"("misschien":true)", "/practice/misschien"},
      {unknown_fact, answers, R"("ja":true)", R"("as-of":"2024-01-01")", "/practice/as-of"},
      {unknown_rule, policy, R"({"rule":"r1"})", R"({"rule":"r3"})",
       "/conditions/1/when/all/5/rule"},
      {unknown_rule, policy, R"("when":{"yes":"ja"})",
       R"("when":{"any":[{"yes":"ja"},{"rule":"f1"}]})", "/conditions/0/when/any/1/rule"},
      {unknown_clause, policy, R"("en":"Proof"},"source":["c1"])",
       R"("en":"Proof"},"source":["c2"])", "/conditions/0/evidence/0/source/0"},
      {unknown_clause, policy, R"("en":"Expected"},"source":["c1"])",
       R"("en":"Expected"},"source":["c1","c9"])", "/expectations/0/source/1"},
      {unknown_clause, policy, R"("en":"During 2025"},"source":["c1"])",
       R"("en":"During 2025"},"source":["c9"])", "/careTypes/0/countsIn/source/0"},
      {unknown_care_type, policy, R"("id":"s1","for":["zorg"])",
       R"("id":"s1","for":["zorg","nazorg"])", "/selective/0/for/1"},
      {unknown_care_type, answers, R"("zorg":)", R"("nazorg":)", "/careTypes/nazorg"},
      {unknown_care_type, request, "zorg", "nazorg", ""},
      {unknown_offer, policy, R"("offers":["o1","o2"])", R"("offers":["o1","o3","o2"])",
       "/careTypes/0/offers/1"},
      {unknown_offer, policy, R"("offers":["o1"],"text")", R"("offers":["o9"],"text")",
       "/statements/0/offers/0"},
      {unknown_offer, policy, R"("offers":["o1"],"actor")", R"("offers":["o9"],"actor")",
       "/steps/1/offers/0"},
      {unknown_offer, policy, R"("offers":["o2"],"event")", R"("offers":["o9"],"event")",
       "/startRules/0/offers/0"},
      {unknown_option, policy, R"("oneOf":["v1"])", R"("oneOf":["v3"])",
       "/conditions/1/when/all/1/oneOf/0"},
      {unknown_option, policy, R"("anyOf":["s2"])", R"("onlyOf":["s2","s3"])",
       "/conditions/1/when/all/2/onlyOf/1"},
      {unknown_option, answers, R"("not-applicable")", R"("v3")", "/careTypes/zorg/vorm"},
      {unknown_option, answers, R"(["s1"])", R"(["s1","s3"])", "/careTypes/zorg/soorten/1"},
      {unknown_step, policy, R"("after":"t4")", R"("after":"t9")", "/steps/1/after"},
      {unknown_period, policy, R"("period":"p1")", R"("period":"p2")", "/steps/0/when/period"},
      {unknown_edition, policy, R"("since":"nu")", R"("since":"ooit")",
       "/conditions/1/when/all/7/since"},
      {unknown_edition, answers, R"({"format":1,)", R"({"format":1,"edition":"ooit",)", "/edition"},
      {unknown_actor, policy, R"("id":"t1","for":"all","actor":"purchaser")",
       R"("id":"t1","for":"all","actor":"register")", "/steps/0/actor"},
      {unknown_offer, policy, R"("when":{"factors":2},"source")",
       R"("when":{"factors":2},"offers":["o9"],"source")", "/careTypes/0/contracts/0/offers/0"},
      {impossible_threshold, policy, R"("when":{"factors":2},"source")",
       R"("when":{"factors":2},"until":"1999-12-31","source")", "/careTypes/0/contracts/0/until"},
      {conditional_course, policy, R"("offers":["o1"],"actor")",
       R"("offers":["o1"],"applies":{"yes":"ja"},"actor")", "/steps/1/applies"},
      {cycle, policy, R"("when":{"yes":"ja"})", R"("when":{"rule":"r1"})", "/conditions/0"},
      {cycle, policy, R"("moreThan":4})", R"("moreThan":4},"applies":{"not":{"rule":"f1"}})",
       "/factors/0"},
      {cycle, policy, R"("moreThan":4})", R"("moreThan":4},"applies":{"factors":1})", "/factors/0"},
      {cycle, policy, R"("after":"t4")", R"("after":"t2")", "/steps/1/after"},
      {cycle, policy, R"("when":{"period":"p1"})", R"("when":{"period":"p1"},"after":"t2")",
       "/steps/0/after", true},
      // what it means
      {operator_mismatch, policy, R"({"yes":"ja"})", R"({"yes":"getal"})",
       "/conditions/0/when/yes"},
      {operator_mismatch, policy, R"({"number":"maat","atLeast":2.5})",
       R"({"number":"vorm","atLeast":2.5})", "/conditions/1/when/all/0/number"},
      {operator_mismatch, policy, R"("share":"deel")", R"("share":"maat")", "/factors/1/when/of"},
      {operator_mismatch, policy, R"("choice":"vorm")", R"("choice":"soorten")",
       "/conditions/1/when/all/1/choice"},
      {operator_mismatch, policy, R"("set":"soorten")", R"("set":"vorm")",
       "/conditions/1/when/all/2/set"},
      {operator_mismatch, policy, R"("agb":"agb")", R"("agb":"getal")",
       "/conditions/1/when/all/3/agb"},
      {operator_mismatch, policy, R"("date":"dag")", R"("date":"maat")",
       "/conditions/1/when/all/4/date"},
      {operator_mismatch, policy, R"("applicable":"vorm")", R"("applicable":"soorten")",
       "/conditions/1/applies/applicable"},
      {operator_mismatch, policy, R"("event":"dag","rule")", R"("event":"ja","rule")",
       "/startRules/0/event"},
      {operator_mismatch, vocabulary, R"("noMoreThan":"getal")", R"("noMoreThan":"maat")",
       "/facts/2/noMoreThan"},
      {operator_mismatch, vocabulary, R"("type":"yes-no")", R"("type":"yes-no","better":"higher")",
       "/facts/0/better"},
      {same_fact, policy, R"("share":"deel")", R"("share":"getal")", "/factors/1/when/of"},
      {same_fact, vocabulary, R"("noMoreThan":"getal")", R"("noMoreThan":"deel")",
       "/facts/2/noMoreThan"},
      {other_scope, vocabulary, R"({"id":"deel","scope":"care-type")",
       R"({"id":"deel","scope":"practice")", "/facts/2/noMoreThan", true},
      {part_of_part, vocabulary, R"("minimum":1,"maximum":9)",
       R"("minimum":1,"maximum":9,"noMoreThan":"deel")", "/facts/2/noMoreThan", true},
      {wrong_value, vocabulary, R"("minimum":1)", R"("minimum":1,"better":"up")",
       "/facts/1/better"},
      {never_met, policy, R"("atLeast":2.5)", R"("atLeast":5.5)",
       "/conditions/1/when/all/0/atLeast"},
      {always_met, policy, R"("atLeast":2.5)", R"("atLeast":0)",
       "/conditions/1/when/all/0/atLeast"},
      {never_met, policy, R"("atLeast":2.5)", R"("moreThan":5)",
       "/conditions/1/when/all/0/moreThan"},
      {always_met, policy, R"("atLeast":2.5)", R"("atMost":5)", "/conditions/1/when/all/0/atMost"},
      {never_met, policy, R"("atLeast":2.5)", R"("lessThan":0)",
       "/conditions/1/when/all/0/lessThan"},
      {never_met, policy, R"("atLeast":2.5)", R"("equals":5.1)", "/conditions/1/when/all/0/equals"},
      {never_met, policy, R"("atLeast":2.5)", R"("moreThan":3,"atMost":3)",
       "/conditions/1/when/all/0"},
      {impossible_threshold, policy, R"("atLeastPercent":30)", R"("atLeastPercent":0)",
       "/factors/1/when/atLeastPercent"},
      {impossible_threshold, policy, R"("atLeastPercent":30)", R"("moreThanPercent":100)",
       "/factors/1/when/moreThanPercent"},
      {never_met, policy, R"("atLeast":1,"of")", R"("atLeast":2,"of")",
       "/conditions/1/when/all/6/atLeast"},
      {never_met, policy, R"({"factors":2})", R"({"factors":3})",
       "/careTypes/0/contracts/0/when/factors"},
      {impossible_threshold, policy, R"({"factors":2})", R"({"factors":0})",
       "/careTypes/0/contracts/0/when/factors"},
      {always_met, policy, R"("oneOf":["v1"])", R"("oneOf":["v1","v2"])",
       "/conditions/1/when/all/1/oneOf"},
      {impossible_threshold, vocabulary, R"("minimum":1,"maximum":9)",
       R"("minimum":10,"maximum":9)", "/facts/1/maximum", true},
      // a part whose values no whole can hold: such an answer would have no meaning
      {impossible_threshold, vocabulary, R"("maximum":9,"noMoreThan":"getal")",
       R"("maximum":20,"noMoreThan":"getal")", "/facts/2/noMoreThan"},
      {impossible_threshold, vocabulary, R"("minimum":0,"maximum":9,"noMoreThan")",
       R"("minimum":2,"maximum":9,"noMoreThan")", "/facts/2/noMoreThan"},
      {not_an_answer, policy, R"({"yes": "eigen"})", R"({"rule":"r1"})", "/contradictions/0/when"},
      {not_an_answer, policy, R"({"yes": "eigen"})", R"({"factors":1})", "/contradictions/0/when"},
      {not_an_answer, policy, R"({"yes": "eigen"})", R"({"since":"nu"})", "/contradictions/0/when"},
      {not_an_answer, policy, R"({"yes": "eigen"})",
       R"({"not":{"date":"as-of","onOrAfter":"2025-01-01"}})", "/contradictions/0/when"},
      {not_an_answer, vocabulary, R"({"yes": "ja"})", R"({"factors":1})", "/contradictions/0/when"},
      {reversed_dates, policy, R"("until":"2025-12-31")", R"("until":"2024-12-31")", "/term"},
      {reversed_dates, policy, R"("until":"2024-09-20")", R"("until":"2024-06-20")", "/periods/0"},
      {reversed_dates, policy, R"("onOrBefore":"2024-12-31")", R"("onOrBefore":"2023-12-31")",
       "/conditions/1/when/all/4"},
      {reversed_dates, policy, R"("event":"dag","rule":"first-of-month-after")",
       R"("event":"dag","rule":"windows","windows":[{"from":"2024-02-01","until":"2024-01-31","start":"2024-03-01"}])",
       "/startRules/0/windows/0"},
      {retroactive_start, policy, R"("rule":"first-of-month-after")",
       R"("rule":"first-of-month","retroactive":false)", "/startRules/0/rule"},
      {retroactive_start, policy, R"("rule":"first-of-month-after")",
       R"("rule":"windows","retroactive":false,"windows":[{"from":"2024-01-01","until":"2024-01-31","start":"2024-01-30"}])",
       "/startRules/0/windows/0/start"},
      {overlapping_windows, policy, R"("rule":"first-of-month-after")",
       R"("rule":"windows","windows":[{"from":"2024-01-01","until":"2024-01-31","start":"2024-03-01"},{"from":"2024-01-31","until":"2024-02-28","start":"2024-04-01"}])",
       "/startRules/0/windows/1"},
      {missing_field, policy, R"("rule":"first-of-month-after")", R"("rule":"windows")",
       "/startRules/0"},
      {unknown_field, policy, R"("rule":"first-of-month-after")",
       R"("rule":"first-of-month","windows":[{"from":"2024-01-01","until":"2024-01-31","start":"2024-03-01"}])",
       "/startRules/0/windows"},
      {duplicate_id, policy, R"("id":"x1")", R"("id":"x0")", "/contradictions/0/id"},
      {unknown_fact, policy, R"({"yes": "eigen"})", R"({"yes":"vreemd"})",
       "/contradictions/0/when/all/0/yes"},
      {unknown_fact, vocabulary, R"({"yes": "ja"})", R"({"yes":"eigen"})",
       "/contradictions/0/when/all/0/yes"},
      {never_met, vocabulary, R"("equals":9)", R"("equals":10)",
       "/contradictions/0/when/all/1/equals"},
      {unknown_care_type, policy, R"("id":"x1","for":["zorg"])", R"("id":"x1","for":["zorgen"])",
       "/contradictions/0/for/0"},
      {unknown_fact, policy, R"("after":"t4","event":"dag")", R"("after":"t4","event":"nacht")",
       "/steps/1/event"},
      {no_fallback_offer, policy, R"("offers":["o1","o2"])", R"("offers":["o1"])",
       "/careTypes/0/offers/0"},
      {no_fallback_offer, policy, R"({"id":"o2","kind")", R"({"id":"o2","beside":true,"kind")",
       "/careTypes/1/offers", true},
      {unreachable_offer, policy, R"("offers":["o1","o2"])", R"("offers":["o2","o1"])",
       "/careTypes/0/offers/1", true},
      {ungrouped_fact, policy, R"("dag","later","agb"]})", R"("dag","later"]})", "/groups"},
      {ungrouped_fact, policy, R"("dag","later","agb"]})", R"("dag","later","agb","agb"]})",
       "/groups"},
      {too_many_options, vocabulary, R"({"id":"s2",)", many_options, "/facts/5/options"},
      {too_entangled, policy, R"({"number":"maat","atLeast":2.5})", many_bounds, "", true},
      // answers
      {wrong_scope, answers, R"("ja":true)", R"("getal":6)", "/practice/getal"},
      {wrong_scope, answers, R"("getal":6)", R"("ja":true)", "/careTypes/zorg/ja"},
      {out_of_range, answers, R"("getal":6)", R"("getal":0)", "/careTypes/zorg/getal"},
      {out_of_range, answers, R"("getal":6)", R"("getal":10)", "/careTypes/zorg/getal"},
      {out_of_range, answers, R"("getal":6)", R"("getal":6.5)", "/careTypes/zorg/getal"},
      {out_of_range, answers, R"("maat":2.5)", R"("maat":5.000001)", "/careTypes/zorg/maat"},
      {out_of_range, answers, R"("maat":2.5)", R"("maat":-0.1)", "/careTypes/zorg/maat"},
      {out_of_range, answers, R"("maat":2.5)", R"("maat":2.1234567)", "/careTypes/zorg/maat"},
      {invalid_agb, answers, R"("04000001")", R"("4000001")", "/practice/agb"},
      {invalid_agb, answers, R"("04000001")", R"("040000011")", "/practice/agb"},
      {invalid_agb, answers, R"("04000001")", R"("0400000x")", "/practice/agb"},
      {not_applicable_refused, answers, R"("getal":6)", R"("getal":"not-applicable")",
       "/careTypes/zorg/getal"},
      {contradiction, answers, R"("deel":2)", R"("deel":7)", "/careTypes/zorg/deel"},
      {event_too_early, answers, "2024-07-01", "2023-12-31", "/careTypes/zorg/dag"},
      {event_too_early, answers, "2024-07-01", "2024-05-31", "/careTypes/zorg/dag"},
      {event_too_late, answers, "2024-08-01", "2026-01-01", "/careTypes/zorg/later"},
      {events_reversed, answers, "2024-08-01", "2024-06-30", "/careTypes/zorg/later"},
      // groups of answers
      {duplicate_id, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"vorm","name":{"nl":"n","en":"n"},"options":["v1"]},{"id":"a","fact":"vorm","name":{"nl":"n","en":"n"},"options":["v2"]}],"groups":[)",
       "/answerGroups/1/id", true},
      {duplicate_id, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"v1","fact":"vorm","name":{"nl":"n","en":"n"},"options":["v2"]}],"groups":[)",
       "/answerGroups/0/id"},
      {unknown_fact, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"vormen","name":{"nl":"n","en":"n"},"options":["v2"]}],"groups":[)",
       "/answerGroups/0/fact"},
      {operator_mismatch, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"ja","name":{"nl":"n","en":"n"},"options":["v2"]}],"groups":[)",
       "/answerGroups/0/fact"},
      {unknown_option, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"vorm","name":{"nl":"n","en":"n"},"options":["v9"]}],"groups":[)",
       "/answerGroups/0/options/0"},
      {missing_field, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"maat","name":{"nl":"n","en":"n"}}],"groups":[)",
       "/answerGroups/0"},
      {unknown_field, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"maat","name":{"nl":"n","en":"n"},"options":["v1"],"ranges":[{"from":1,"until":2}]}],"groups":[)",
       "/answerGroups/0/options", true},
      {impossible_threshold, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"maat","name":{"nl":"n","en":"n"},"ranges":[{"from":2,"until":1}]}],"groups":[)",
       "/answerGroups/0/ranges/0"},
      {impossible_threshold, policy, R"("groups":[)",
       R"("answerGroups":[{"id":"a","fact":"maat","name":{"nl":"n","en":"n"},"ranges":[{"from":0,"until":9}]}],"groups":[)",
       "/answerGroups/0/ranges/0"},
      {unknown_option, policy, R"("atLeast":2.5)", R"("in":["streek"])",
       "/conditions/1/when/all/0/in/0"},
      {unknown_field, vocabulary, R"("type":"yes-no")", R"("type":"postcode","minimum":1)",
       "/facts/0/minimum", true},
      // what is not asked of everyone
      {not_always_asked, vocabulary, R"("type":"yes-no")",
       R"("type":"yes-no","askedWhen":{"number":"maat","atLeast":2})", "/conditions/0/when", true},
      {not_always_asked, vocabulary, R"({"id":"dag",)",
       R"({"askedWhen":{"yes":"ja"},"otherwise":"2024-01-01","id":"dag",)", "/startRules/0/event",
       true},
      {cycle, vocabulary, R"("type":"yes-no")",
       R"("type":"yes-no","askedWhen":{"yes":"ja"},"otherwise":true)", "/facts/0/askedWhen"},
      {not_an_answer, vocabulary, R"("type":"yes-no")",
       R"("type":"yes-no","askedWhen":{"date":"as-of","onOrAfter":"2024-01-01"},"otherwise":true)",
       "/facts/0/askedWhen", true},
      {unknown_field, vocabulary, R"("type":"yes-no")", R"("type":"yes-no","otherwise":true)",
       "/facts/0/otherwise"},
      {out_of_range, vocabulary, R"("minimum":1,"maximum":9)",
       R"("minimum":1,"maximum":9,"askedWhen":{"yes":"ja"},"otherwise":10)", "/facts/1/otherwise",
       true},
      {unknown_option, vocabulary, R"({"id":"vorm",)",
       R"({"askedWhen":{"yes":"ja"},"otherwise":"v9","id":"vorm",)", "/facts/4/otherwise", true},
      {not_always_asked, vocabulary, R"("minimum":1,"maximum":9)",
       R"("minimum":1,"maximum":9,"askedWhen":{"yes":"ja"},"otherwise":9)", "/factors/1/when/of"},
      {unknown_field, vocabulary, R"("type":"yes-no")", R"("type":"yes-no","together":true)",
       "/facts/0/together"},
      {impossible_threshold, vocabulary, R"("minimum":0,"maximum":9,"noMoreThan")",
       R"("minimum":-1,"maximum":9,"together":true,"noMoreThan")", "/facts/2/minimum"},
      // requests
      {impossible_date, request, "2024-10-01", "2024-10-32", ""},
      {unknown_policy, request, "klein#", "groot#", ""},
  };
  return all;
}

std::string_view text_of(File file) {
  return file == policy ? good_policy : file == vocabulary ? good_vocabulary : good_answers;
}

Errors errors_of(File file, const std::string& text) {
  if (file == answers) {
    static const CompiledPolicy compiled = compile(good_policy, good_vocabulary);
    const auto read = compiled.read_answers(text);
    return read ? Errors{} : read.errors();
  }
  const auto compiled = file == policy ? CompiledPolicy::from_json(text, good_vocabulary)
                                       : CompiledPolicy::from_json(good_policy, text);
  return compiled ? Errors{} : compiled.errors();
}

Errors errors_of(const Row& row) {
  const std::string text = replaced(text_of(row.file), row.from, row.to);
  if (text.empty()) {
    ADD_FAILURE() << "not there exactly once: " << row.from;
    return {};
  }
  return errors_of(row.file, text);
}

std::string in_row(const Row& row) {
  return std::string(name_of(row.code)) + " at " + std::string(row.pointer) + " by " +
         std::string(row.to);
}

/// Both languages, different, and nothing left to fill in.
void expect_readable(const Error& error, const std::string& where) {
  const Text message = message_of(error);
  const Text hint = hint_of(error);
  for (const std::string* text : {&message.nl, &message.en, &hint.nl, &hint.en}) {
    EXPECT_FALSE(text->empty()) << where;
    EXPECT_EQ(text->find("{s}"), std::string::npos) << where << ": " << *text;
    EXPECT_EQ(text->find("{e}"), std::string::npos) << where << ": " << *text;
    EXPECT_EQ(text->find("\"\""), std::string::npos) << where << ": " << *text;
    EXPECT_EQ(text->find(": ."), std::string::npos) << where << ": " << *text;
  }
  EXPECT_NE(message.nl, message.en) << where;
  EXPECT_NE(hint.nl, hint.en) << where;
}

TEST(Errors, where_there_is_nothing_to_choose_from_the_hint_is_to_remove_it) {
  const Text hint = hint_of({ErrorCode::unknown_edition, "/edition", {}, "x", {}});
  EXPECT_EQ(hint.nl, "Haal dit weg.");
  EXPECT_EQ(hint.en, "Remove this.");
}

TEST(Errors, where_there_is_no_policy_the_hint_is_to_load_one) {
  const Text hint = hint_of({ErrorCode::unknown_policy, "/policy", {}, "x", {}});
  EXPECT_TRUE(hint.nl.starts_with("Er is nog geen beleid.")) << hint.nl;
  EXPECT_TRUE(hint.en.starts_with("There is no policy yet.")) << hint.en;
}

TEST(Errors, the_policy_the_vocabulary_and_the_answers_are_good_before_they_are_broken) {
  for (const File file : {policy, vocabulary, answers}) {
    EXPECT_EQ(in_words(errors_of(file, std::string(text_of(file)))), "");
  }
}

TEST(Errors, each_fault_gives_its_code_at_its_place) {
  for (const Row& row : rows()) {
    if (row.file == request) continue;
    const Errors errors = errors_of(row);
    const auto found = std::find_if(errors.begin(), errors.end(), [&row](const Error& error) {
      return error.code == row.code && error.pointer == row.pointer;
    });
    EXPECT_NE(found, errors.end()) << in_row(row) << " gave\n" << in_words(errors);
    if (!row.others) {
      EXPECT_EQ(errors.size(), 1U) << in_row(row) << " gave\n" << in_words(errors);
    }
    for (const Error& error : errors) {
      EXPECT_GT(error.position.line, 0U) << in_row(row);
      EXPECT_GT(error.position.column, 0U) << in_row(row);
      expect_readable(error, in_row(row));
    }
  }
}

TEST(Errors, a_request_for_what_is_not_there_is_refused) {
  for (const Row& row : rows()) {
    if (row.file != request) continue;
    Service service;
    const std::string loaded = service.load_policy(good_policy, good_vocabulary);
    const std::size_t start = loaded.find("klein#");
    const auto word = [&row](std::string text) {
      const std::size_t at = text.find(row.from);
      return at == std::string::npos ? text : text.replace(at, row.from.size(), row.to);
    };
    const std::string as_of = word("2024-10-01");
    const std::string answer =
        service.check(word(loaded.substr(start, 22)), {{word("zorg")}, R"({"format":1})", as_of});
    const std::string begin = R"({"ok":false,"errors":[{"code":")" + std::string(name_of(row.code));
    EXPECT_TRUE(answer.starts_with(begin)) << in_row(row) << " gave " << answer;
    EXPECT_EQ(answer.find("{s}"), std::string::npos) << answer;
  }
}

TEST(Errors, every_code_has_a_row) {
  // The first three only the program can give: tests/program. The others: messages_test.cpp,
  // limits_test.cpp, counted_days_test.cpp, sums_test.cpp.
  std::set<std::string_view> covered{name_of(unreadable_file),     name_of(unwritable_file),
                                     name_of(wrong_arguments),     name_of(too_many_sets),
                                     name_of(percentage_too_fine), name_of(missing_events),
                                     name_of(missing_holidays),    name_of(more_together)};
  for (const Row& row : rows()) covered.insert(name_of(row.code));
  std::set<std::string_view> names;
  for (int code = 0; !name_of(static_cast<ErrorCode>(code)).empty(); ++code) {
    const std::string_view name = name_of(static_cast<ErrorCode>(code));
    EXPECT_TRUE(names.insert(name).second) << "twice: " << name;
    EXPECT_TRUE(covered.contains(name)) << "no row for " << name;
    expect_readable({static_cast<ErrorCode>(code), "/plek", {1, 1}, "iets", "dit, dat"},
                    std::string(name));
  }
  EXPECT_EQ(names.size(), static_cast<std::size_t>(wrong_arguments) + 1);
}

TEST(Errors, all_faults_of_a_file_are_told) {
  std::string text = replaced(good_policy, R"("kind":"automatic")", R"("kind":"vanzelf")");
  text = replaced(text, R"({"yes":"ja"})", R"({"yes":"nee"})");
  text = replaced(text, R"("on":"2024-10-20")", R"("on":"2024-10-32")");
  text = replaced(text, R"("period":"p1")", R"("period":"p2")");
  EXPECT_EQ(in_words(errors_of(policy, text)),
            "wrong-value /offers/0/kind\nimpossible-date /steps/1/when/on\n"
            "unknown-fact /conditions/0/when/yes\nunknown-period /steps/0/when/period\n");

  std::string known = replaced(good_answers, R"("ja":true)", R"("ja":1)");
  known = replaced(known, R"("deel":2)", R"("deel":7)");
  known = replaced(known, R"("2024-07-01")", R"("2024-05-32")");
  EXPECT_EQ(in_words(errors_of(answers, known)),
            "wrong-type /practice/ja\nimpossible-date /careTypes/zorg/dag\n"
            "contradiction /careTypes/zorg/deel\n");
}

TEST(Errors, faults_of_both_files_are_told_together) {
  const auto compiled =
      CompiledPolicy::from_json(replaced(good_policy, R"({"yes":"ja"})", R"({"yes":"nee"})"),
                                replaced(good_vocabulary, R"("Form?")", R"("")"));
  ASSERT_FALSE(compiled);
  EXPECT_EQ(in_words(compiled.errors()),
            "empty-text /facts/4/question/en\nunknown-fact /conditions/0/when/yes\n");
}

TEST(Errors, two_files_that_are_no_json_are_both_told) {
  const auto compiled = CompiledPolicy::from_json("{", "[");
  ASSERT_FALSE(compiled);
  EXPECT_EQ(in_words(compiled.errors()), "invalid-json \ninvalid-json \n");
}

}  // namespace
}  // namespace contractwijzer::test
