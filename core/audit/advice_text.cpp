// What each piece of advice says.
#include "contractwijzer/audit/advice.hpp"

namespace contractwijzer::audit {

namespace {

struct AdviceWords {
  std::string_view word;
  std::string_view nl;
  std::string_view en;
};

AdviceWords advice_words(AdviceCode code) {
  switch (code) {
    case AdviceCode::unused_clause:
      return {"unused-clause", "Uit deze plaats in het document is niets gemaakt: {s}.",
              "Nothing is made from this place in the document: {s}."};
    case AdviceCode::unused_fact:
      return {"unused-fact", "Geen regel kijkt naar dit gegeven: {s}.",
              "No rule looks at this fact: {s}."};
    case AdviceCode::unused_offer:
      return {"unused-offer", "Geen zorgsoort heeft deze weg: {s}.",
              "No care type has this way in: {s}."};
    case AdviceCode::unused_period:
      return {"unused-period", "Geen stap heeft deze periode: {s}.",
              "No step has this period: {s}."};
    case AdviceCode::unused_step:
      return {"unused-step", "Dit is nooit te zien: geen van de zorgsoorten heeft zo'n weg: {s}.",
              "This never shows: none of its care types has such a way in: {s}."};
    case AdviceCode::idle_question:
      return {"idle-question", "Dit antwoord verandert nooit iets: {s}.",
              "This answer never changes anything: {s}."};
    case AdviceCode::dead_rule:
      return {"dead-rule", "Deze regel houdt niemand tegen en telt voor niemand: {s}.",
              "This rule stops nobody and counts for nobody: {s}."};
    case AdviceCode::unsaid_not_applicable:
      return {"unsaid-not-applicable",
              "Een overeenkomst hangt af van een antwoord dat niet van toepassing kan zijn, en "
              "geen test "
              "zegt waar zo'n praktijk hoort: {s}. Kijk met { \"applicable\": ... }.",
              "A contract hangs on an answer that need not apply, and no test says where such a "
              "practice belongs: {s}. Look with { \"applicable\": ... }."};
    case AdviceCode::same_condition:
      return {"same-condition", "Hier staat twee keer hetzelfde: {s}.",
              "This says the same twice: {s}."};
    case AdviceCode::untranslated:
      return {"untranslated", "De tekst is in beide talen gelijk: {s}",
              "The text is the same in both languages: {s}"};
    case AdviceCode::long_wording:
      return {"long-wording", "Maak er één zin van, en geen lange: {s}",
              "Make it one sentence, and not a long one: {s}"};
    case AdviceCode::dates_out_of_order:
      return {"dates-out-of-order", "Deze stap komt na een stap met een latere dag: {s}.",
              "This step comes after a step with a later day: {s}."};
    case AdviceCode::shared_event:
      return {"shared-event",
              "Deze dag telt ook voor ander beleid: {s}. Is hij alleen van dit beleid, zet er dan "
              "\"shared\": false bij.",
              "This day counts for other policies too: {s}. If it is about this policy only, give "
              "it \"shared\": false."};
    case AdviceCode::idle_contradiction:
      return {"idle-contradiction",
              "Geen antwoorden spreken elkaar zo tegen, of geen zorgsoort vraagt ze alle: {s}.",
              "No answers contradict each other so, or no care type asks for all of them: {s}."};
    case AdviceCode::idle_gap:
      return {"idle-gap",
              "Niemand blijft zonder overeenkomst van wie \"mayEndWithout\" dat toestaat: {s}.",
              "Nobody whom \"mayEndWithout\" allows for is left without a contract: {s}."};
    case AdviceCode::folder_not_id:
      return {"folder-not-id", "De map van dit beleid heet anders dan het beleid: {s}.",
              "The folder of this policy is not called as the policy is: {s}."};
    case AdviceCode::taken_id:
      return {"taken-id", "Ander beleid heeft dezelfde id, in de map {s}.",
              "Another policy has the same id, in the folder {s}."};
    case AdviceCode::site_id:
      return {"site-id", "De site heeft zelf al een map die zo heet: {s}.",
              "The site has a folder of its own that is called so: {s}."};
    case AdviceCode::no_map:
      return {"no-map",
              "Dit beleid is gemaakt uit een bestand, en \"outline.json\" zegt niet wat daarvan is "
              "gemaakt: {s}.",
              "This policy was made from a file, and no \"outline.json\" tells what became of it: "
              "{s}."};
    case AdviceCode::order_untold:
      return {
          "order-untold",
          "De tweede stap kan niet zonder de eerste. Zegt een praktijk dat zij alleen de tweede "
          "deed, dan hoort daar een \"contradictions\" bij: {s}.",
          "The second step cannot be without the first. That a practice says that it did the "
          "second alone wants an entry in \"contradictions\": {s}."};
  }
  return {};
}

std::string filled_in(std::string_view form, const std::string& subject) {
  std::string text(form);
  return text.replace(text.find("{s}"), 3, subject);
}

}  // namespace

std::string_view word_of(AdviceCode code) noexcept { return advice_words(code).word; }

Text text_of(const Advice& advice) {
  const AdviceWords words = advice_words(advice.code);
  return {filled_in(words.nl, advice.subject), filled_in(words.en, advice.subject)};
}

}  // namespace contractwijzer::audit
