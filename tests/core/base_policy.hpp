// A small policy of which all holds, for tests that plant a fault in it, or hold it against others.
#pragma once

#include <string_view>

namespace contractwijzer::test {

inline constexpr std::string_view base_vocabulary = R"({"format":1,"facts":[
{"id":"register","scope":"care-type","type":"yes-no","question":{"nl":"Register?","en":"Register?"}},
{"id":"richtlijn","scope":"practice","type":"yes-no","question":{"nl":"Richtlijn?","en":"Guideline?"}},
{"id":"enquete","scope":"care-type","type":"yes-no","question":{"nl":"Enquete?","en":"Survey?"}},
{"id":"scholing","scope":"care-type","type":"yes-no","question":{"nl":"Scholing?","en":"Training?"}},
{"id":"index","scope":"care-type","type":"integer","minimum":0,"maximum":200,"question":{"nl":"Index?","en":"Index?"}},
{"id":"datum","scope":"care-type","type":"date","shared":false,"question":{"nl":"Datum?","en":"Date?"}}]})";

/// "trap": a ladder of A (two factors), B (one) and C. "banden": contracts by bands of an index.
inline constexpr std::string_view base_policy = R"({"format":2,"id":"proef","version":"1.0.0",
"title":{"nl":"Proef","en":"Trial"},
"purchaser":{"name":"Inkoper","contacts":[]},
"term":{"from":"2025-01-01","until":"2025-12-31"},
"document":{"title":"Beleid","publisher":"Inkoper"},
"clauses":[{"id":"c1","section":"1","heading":"Kop","clause":{"nl":"eerste zin","en":"first sentence"}}],
"groups":[{"id":"g","title":{"nl":"Alles","en":"All"},"facts":["register","richtlijn","enquete","scholing","index","datum"]}],
"careTypes":[
{"id":"trap","name":{"nl":"Trap","en":"Ladder"},"contracts":[
{"id":"A","name":{"nl":"A","en":"A"},"when":{"factors":2},"source":["c1"]},
{"id":"B","name":{"nl":"B","en":"B"},"when":{"factors":1},"source":["c1"]},
{"id":"C","name":{"nl":"C","en":"C"},"source":["c1"]}],"offers":["vanzelf","vraag"],"source":["c1"]},
{"id":"banden","name":{"nl":"Banden","en":"Bands"},"exclusive":true,"contracts":[
{"id":"hoog","name":{"nl":"Hoog","en":"High"},"when":{"number":"index","atLeast":120},"source":["c1"]},
{"id":"midden","name":{"nl":"Midden","en":"Middle"},"when":{"number":"index","atLeast":80,"lessThan":120},"source":["c1"]},
{"id":"laag","name":{"nl":"Laag","en":"Low"},"when":{"number":"index","lessThan":80},"source":["c1"]}],"offers":["vraag"],"source":["c1"]}],
"conditions":[
{"id":"register","for":"all","text":{"nl":"U staat in het register","en":"You are in the register"},"when":{"yes":"register"},"mend":{"nl":"Schrijf u in","en":"Register"},"source":["c1"]},
{"id":"richtlijn","for":["trap"],"text":{"nl":"U volgt de richtlijn","en":"You follow the guideline"},"when":{"yes":"richtlijn"},"mend":{"nl":"Volg hem","en":"Follow it"},"source":["c1"]}],
"factors":[
{"id":"enquete","for":["trap"],"text":{"nl":"U houdt een enquete","en":"You hold a survey"},"when":{"yes":"enquete"},"mend":{"nl":"Houd er een","en":"Hold one"},"source":["c1"]},
{"id":"scholing","for":["trap"],"text":{"nl":"U volgt scholing","en":"You take training"},"when":{"yes":"scholing"},"mend":{"nl":"Volg het","en":"Take it"},"source":["c1"]}],
"offers":[
{"id":"vanzelf","kind":"automatic","name":{"nl":"Vanzelf","en":"By itself"},"text":{"nl":"Het komt","en":"It comes"},"when":{"date":"as-of","onOrBefore":"2024-12-31"},"source":["c1"]},
{"id":"vraag","kind":"on-request","name":{"nl":"Vraag","en":"Ask"},"text":{"nl":"Vraag het","en":"Ask for it"},"source":["c1"]}],
"startRules":[{"id":"begin","for":"all","event":"datum","rule":"first-of-month-after","text":{"nl":"Begin","en":"Start"},"source":["c1"]}],
"periods":[{"id":"zomer","wording":{"nl":"zomer","en":"summer"},"from":"2024-06-21","until":"2024-09-20","reading":{"nl":"zomer","en":"summer"}}],
"steps":[
{"id":"opent","for":"all","actor":"purchaser","kind":"opens","text":{"nl":"Het gaat open","en":"It opens"},"when":{"period":"zomer"},"source":["c1"]},
{"id":"termijn","for":"all","actor":"practice","kind":"deadline","text":{"nl":"Vul het in","en":"Fill it in"},"when":{"on":"2024-10-20"},"after":"opent","source":["c1"]}],
"statements":[{"id":"zwijgt","kind":"silent","for":"all","text":{"nl":"Meer staat er niet","en":"It says no more"},"source":["c1"]}]})";

}  // namespace contractwijzer::test
