#include "contractwijzer/error.hpp"

#include "wording.hpp"

namespace contractwijzer {

namespace {

constexpr std::string_view remove_nl = "Haal dit weg.";
constexpr std::string_view remove_en = "Remove this.";
constexpr std::string_view more_than_nl = "meer dan ";
constexpr std::string_view more_than_en = "more than ";

Wording wording_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::invalid_json:
      return wording_of(JsonFault::other);
    case ErrorCode::duplicate_key:
      return {"duplicate-key", "Het veld \"{s}\" staat hier twee keer.",
              "The field \"{s}\" stands here twice.", "Haal een van de twee weg.",
              "Remove one of the two."};
    case ErrorCode::too_deep:
      return {"too-deep", "Dit is te diep in elkaar genest.", "This is nested too deeply.",
              "Maak het platter: hooguit {e} lagen.", "Flatten it: {e} layers at the most."};
    case ErrorCode::unknown_field:
      return {"unknown-field",
              "Het veld \"{s}\" bestaat hier niet.",
              "The field \"{s}\" does not exist here.",
              "Dit kan hier wel: {e}.",
              "These can stand here: {e}.",
              remove_nl,
              remove_en};
    case ErrorCode::missing_field:
      return {"missing-field", "Het veld \"{s}\" ontbreekt.", "The field \"{s}\" is missing.",
              "Voeg \"{s}\" toe.", "Add \"{s}\"."};
    case ErrorCode::missing_alternative:
      return {"missing-alternative", "Hier ontbreekt een keuze uit deze velden: {e}.",
              "One of these fields is missing here: {e}.", "Voeg er een toe.", "Add one of them."};
    case ErrorCode::only_one:
      return {"only-one", "Deze velden staan hier samen: {s}.",
              "These fields stand here together: {s}.", "Houd er één: {e}.",
              "Keep one of them: {e}."};
    case ErrorCode::no_test:
      return {"no-test", "Hier staat niet wat er getoetst wordt.",
              "This does not say what is tested.",
              "Noem het soort toets en het gegeven, zoals {\"yes\": \"GEGEVEN\"} of "
              "{\"number\": \"GEGEVEN\", \"atLeast\": 5}. Elke vorm staat in rules/README.md.",
              "Name the kind of test and the fact, such as {\"yes\": \"FACT\"} or "
              "{\"number\": \"FACT\", \"atLeast\": 5}. Each form stands in rules/README.md."};
    case ErrorCode::wrong_type:
      return {"wrong-type", "Hier staat {s}.", "This is {s}.", "Schrijf hier bijvoorbeeld: {e}.",
              "Write here, for example: {e}."};
    case ErrorCode::wrong_value:
      return {"wrong-value", "\"{s}\" kan hier niet.", "\"{s}\" cannot stand here.",
              "Kies uit: {e}.", "Choose from: {e}."};
    case ErrorCode::wrong_format:
      return {"wrong-format", "Dit is bestandsvorm {s}; die kennen wij niet.",
              "This is file format {s}, which is not known here.", "Gebruik \"format\": {e}.",
              "Use \"format\": {e}."};
    case ErrorCode::newer_format:
      return {
          "newer-format",
          "Dit beleid is geschreven in versie {s} van de taal; die is nieuwer dan dit programma.",
          "This policy is written in version {s} of the language, which is newer than this "
          "program.",
          "Neem een nieuwere versie van het programma. Dit kent: {e}.",
          "Take a newer version of the program. This one knows: {e}."};
    case ErrorCode::newer_than_format:
      return {"newer-than-format",
              "\"{s}\" kan pas vanaf versie {e} van de taal; dit beleid zegt dat het ouder is.",
              "\"{s}\" came with version {e} of the language; this policy says that it is older.",
              "Zet het beleid over: contractwijzer migrate.",
              "Bring the policy up to date: contractwijzer migrate."};
    case ErrorCode::invalid_id:
      return {"invalid-id", "\"{s}\" is geen goede id.", "\"{s}\" is not a good id.",
              "Gebruik letters en cijfers met koppeltekens of punten ertussen, hooguit 80 tekens.",
              "Use letters and digits joined by hyphens or dots, 80 characters at the most."};
    case ErrorCode::empty_text:
      return {"empty-text", "Deze tekst is leeg.", "This text is empty.", "Vul de tekst in.",
              "Fill in the text."};
    case ErrorCode::empty_list:
      return {"empty-list", "Deze lijst is te kort.", "This list is too short.",
              "Zet er ten minste {e} in.", "Put at least {e} in it."};
    case ErrorCode::missing_source:
      return {"missing-source", "De vindplaats van \"{s}\" ontbreekt.",
              "The source of \"{s}\" is missing.",
              "Voeg \"source\" toe met de id van ten minste een clausule.",
              "Add \"source\" with the id of at least one clause."};
    case ErrorCode::impossible_date:
      return {"impossible-date", "\"{s}\" is geen bestaande datum.", "\"{s}\" is not a real date.",
              "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2025-01-31, tussen 1900 en 2200.",
              "Write the date as year-month-day, such as 2025-01-31, between 1900 and 2200."};
    case ErrorCode::impossible_number:
      return {"impossible-number", "Het getal {s} is te groot of te fijn.",
              "The number {s} is too large or too fine.",
              "Blijf tussen -1000000000 en 1000000000, met hooguit zes decimalen.",
              "Stay between -1000000000 and 1000000000, with six decimals at the most."};
    case ErrorCode::duplicate_id:
      return {"duplicate-id", "De id \"{s}\" is al in gebruik.", "The id \"{s}\" is taken already.",
              "Geef een van de twee een andere id.", "Give one of the two another id."};
    case ErrorCode::unknown_fact:
      return {"unknown-fact", "Het gegeven \"{s}\" bestaat niet.", "There is no fact \"{s}\".",
              "Kijk of het goed gespeld is. Gegevens staan in vocabulary.json en bij \"facts\".",
              "Check the spelling. Facts stand in vocabulary.json and under \"facts\"."};
    case ErrorCode::unknown_rule:
      return {"unknown-rule", "De regel \"{s}\" bestaat niet voor deze zorgsoort.",
              "There is no rule \"{s}\" for this care type.",
              "Verwijs naar een voorwaarde of factor van dezelfde zorgsoort.",
              "Refer to a condition or factor of the same care type."};
    case ErrorCode::unknown_clause:
      return {"unknown-clause", "De clausule \"{s}\" bestaat niet.", "There is no clause \"{s}\".",
              "Zet de clausule bij \"clauses\", of verbeter de verwijzing.",
              "Add the clause to \"clauses\", or mend the reference."};
    case ErrorCode::unknown_care_type:
      return {"unknown-care-type",
              "De zorgsoort \"{s}\" bestaat niet in dit beleid.",
              "There is no care type \"{s}\" in this policy.",
              "Kies uit: {e}.",
              "Choose from: {e}.",
              remove_nl,
              remove_en};
    case ErrorCode::unknown_offer:
      return {"unknown-offer", "Het aanbod \"{s}\" bestaat niet.", "There is no offer \"{s}\".",
              "Verwijs naar een id uit \"offers\".", "Refer to an id from \"offers\"."};
    case ErrorCode::unknown_option:
      return {"unknown-option",
              "De keuze \"{s}\" bestaat niet.",
              "There is no option \"{s}\".",
              "Kies uit: {e}.",
              "Choose from: {e}.",
              remove_nl,
              remove_en};
    case ErrorCode::unknown_step:
      return {"unknown-step", "De stap \"{s}\" bestaat niet.", "There is no step \"{s}\".",
              "Verwijs naar een id uit \"steps\".", "Refer to an id from \"steps\"."};
    case ErrorCode::unknown_period:
      return {"unknown-period", "De periode \"{s}\" bestaat niet.", "There is no period \"{s}\".",
              "Verwijs naar een id uit \"periods\".", "Refer to an id from \"periods\"."};
    case ErrorCode::unknown_edition:
      return {"unknown-edition",
              "De stand van het beleid \"{s}\" bestaat niet.",
              "There is no edition \"{s}\" of the policy.",
              "Kies uit: {e}.",
              "Choose from: {e}.",
              remove_nl,
              remove_en};
    case ErrorCode::unknown_actor:
      return {"unknown-actor", "Niemand heet hier \"{s}\".", "Nobody is called \"{s}\" here.",
              "Kies uit: {e}; of zet wie het is bij \"actors\".",
              "Choose from: {e}; or put who it is under \"actors\"."};
    case ErrorCode::cycle:
      return {"cycle", "\"{s}\" verwijst via een omweg naar zichzelf.",
              "\"{s}\" refers to itself by a detour.", "Haal een van de verwijzingen weg: {e}.",
              "Remove one of the references: {e}."};
    case ErrorCode::operator_mismatch:
      return {"operator-mismatch", "Deze toets past niet bij het gegeven \"{s}\".",
              "This test does not fit the fact \"{s}\".", "Dit gegeven vraagt een toets voor: {e}.",
              "This fact takes a test for: {e}."};
    case ErrorCode::same_fact:
      return {"same-fact", "\"{s}\" is hier zowel het deel als het geheel.",
              "\"{s}\" is both the part and the whole here.",
              "Noem twee verschillende gegevens, een voor het deel en een voor het geheel.",
              "Name two different facts, one for the part and one for the whole."};
    case ErrorCode::other_scope:
      return {"other-scope",
              "\"{s}\" en \"{e}\" horen niet bij elkaar: het ene geldt voor de hele praktijk, het "
              "andere voor één zorgsoort.",
              "\"{s}\" and \"{e}\" do not belong together: one is about the whole practice, the "
              "other about one care type.",
              "Geef beide gegevens dezelfde \"scope\".", "Give both facts the same \"scope\"."};
    case ErrorCode::part_of_part:
      return {"part-of-part", R"("{s}" is zelf een deel van "{e}".)",
              R"("{s}" is itself a part of "{e}".)",
              R"(Verwijs naar een gegeven dat zelf geen "noMoreThan" heeft, zoals "{e}".)",
              R"(Refer to a fact that has no "noMoreThan" itself, such as "{e}".)"};
    case ErrorCode::impossible_threshold:
      return {"impossible-threshold", "Deze grens kan hier niet: {s}.",
              "This bound cannot stand here: {s}.", "Blijf binnen: {e}.", "Stay within: {e}."};
    case ErrorCode::percentage_too_fine:
      return {"percentage-too-fine", "Dit percentage van een getal met decimalen is te fijn: {s}.",
              "This percentage of a number with decimals is too fine: {s}.",
              "Schrijf het met hooguit twee cijfers achter de komma.",
              "Write it with two decimals at the most."};
    case ErrorCode::missing_events:
      return {"missing-events",
              "De uiterste dag \"{s}\" telt vanaf een dag die de praktijk vertelt, en het beleid "
              "zegt niet vanaf wanneer die kan zijn.",
              "The deadline \"{s}\" counts from a day that the practice tells, and the policy does "
              "not say from when that day can be.",
              "Zet die dag in \"events\", bovenaan het beleid.",
              "Put that day in \"events\", at the top of the policy."};
    case ErrorCode::missing_holidays:
      return {"missing-holidays", "Welke feestdagen er zijn in {s}, staat niet in de woordenlijst.",
              "The vocabulary does not have the holidays of {s}.",
              "Zet ze in \"holidays\", in vocabulary.json, of tel in dagen.",
              "Put them in \"holidays\", in vocabulary.json, or count in days."};
    case ErrorCode::conditional_course:
      return {"conditional-course",
              "Aan de stap \"{s}\" hangt of een praktijk de overeenkomst nog krijgt, of een andere "
              "stap: hij kan niet voor een deel van de praktijken gelden.",
              "Whether a practice still gets the contract hangs on the step \"{s}\", or another "
              "step does: it cannot hold for some practices only.",
              "Maak er een eigen weg naar de overeenkomst van, bij \"offers\".",
              "Make it a way in of its own, under \"offers\"."};
    case ErrorCode::always_met:
      return {"always-met",
              "Elk antwoord haalt deze toets ({s}): hij beslist niets.",
              "Every answer passes this test ({s}): it decides nothing.",
              "Kies een grens die wel iets beslist: {e}.",
              "Choose a bound that does decide something: {e}.",
              "Haal de toets weg, of laat er een keuze uit.",
              "Remove the test, or leave an option out of it."};
    case ErrorCode::never_met:
      return {"never-met",
              "Niets haalt deze toets ({s}): hij beslist niets.",
              "Nothing passes this test ({s}): it decides nothing.",
              "Kies een grens die wel iets beslist: {e}.",
              "Choose a bound that does decide something: {e}.",
              "Haal de toets weg.",
              "Remove the test."};
    case ErrorCode::not_always_asked:
      return {
          "not-always-asked",
          "De vraag \"{s}\" is er niet voor iedereen, en hier staat niet wat voor de anderen "
          "geldt.",
          "The question \"{s}\" is not for everyone, and nothing says here what holds for others.",
          R"(Zet {e} ernaast in "all", of zeg bij de vraag met "otherwise" als wat zij telt.)",
          "Put {e} beside it in \"all\", or say at the question with \"otherwise\" what it counts "
          "as.",
          R"(Hier kan dat niet: haal bij de vraag "askedWhen" of "otherwise" weg.)",
          R"(This cannot be done here: take "askedWhen" or "otherwise" away at the question.)"};
    case ErrorCode::not_an_answer:
      return {"not-an-answer",
              "Een tegenspraak gaat alleen over antwoorden, en \"{s}\" is er geen.",
              "A contradiction is about answers alone, and \"{s}\" is none.",
              "Toets hier alleen gegevens die gevraagd worden.",
              "Test here nothing but facts that are asked for."};
    case ErrorCode::retroactive_start:
      return {"retroactive-start", "\"{s}\" kan een start geven die voor de gebeurtenis ligt.",
              "\"{s}\" can give a start that lies before its event.",
              "Kies een andere regel of dag, of haal \"retroactive\" weg.",
              "Choose another rule or day, or remove \"retroactive\"."};
    case ErrorCode::overlapping_windows:
      return {"overlapping-windows", "Deze periode begint op {s}, terwijl de vorige tot {e} loopt.",
              "This window begins on {s}, while the one before runs until {e}.",
              "Zet de periodes op volgorde, zonder overlap.",
              "Put the windows in order, without an overlap."};
    case ErrorCode::event_too_early:
      return {"event-too-early", "{s} is te vroeg: dit kan pas vanaf {e}.",
              "{s} is too early: this can be from {e}.",
              "Kijk de datum na. Weet u hem niet zeker, laat het veld dan leeg.",
              "Check the date. If you are not sure of it, leave the field empty."};
    case ErrorCode::event_too_late:
      return {"event-too-late", "{s} is te laat: de overeenkomst loopt tot en met {e}.",
              "{s} is too late: the contract runs until {e}.",
              "Kijk de datum na, of kies het beleid van een later jaar.",
              "Check the date, or choose a later year's policy."};
    case ErrorCode::events_reversed:
      return {"events-reversed", "{s} ligt voor {e}, de datum van een stap die eerder komt.",
              "{s} comes before {e}, the date of a step that goes first.", "Kijk beide datums na.",
              "Check both dates."};
    case ErrorCode::reversed_dates:
      return {"reversed-dates", "De laatste dag {s} ligt voor de eerste dag {e}.",
              "The last day {s} comes before the first day {e}.", "Wissel de dagen om.",
              "Swap the days."};
    case ErrorCode::no_fallback_offer:
      return {"no-fallback-offer",
              "Niet elke praktijk komt bij een aanbod uit: \"{s}\" heeft een "
              "voorwaarde.",
              "Not every practice arrives at an offer: \"{s}\" has a condition.",
              "Zet als laatste een aanbod zonder \"when\".", "Put an offer without \"when\" last."};
    case ErrorCode::unreachable_offer:
      return {"unreachable-offer", "Het aanbod \"{s}\" komt nooit aan de beurt.",
              "The offer \"{s}\" is never reached.",
              "Een aanbod zonder \"when\" moet als laatste staan.",
              "An offer without \"when\" must stand last."};
    case ErrorCode::ungrouped_fact:
      return {"ungrouped-fact",
              "Het gegeven \"{s}\" staat in geen enkele groep vragen, of in twee.",
              "The fact \"{s}\" stands in no group of questions, or in two.",
              "Zet het in precies een groep bij \"groups\".",
              "Put it in exactly one group under \"groups\"."};
    case ErrorCode::too_entangled:
      return wording_of(Excess::other);
    case ErrorCode::too_many_options:
      return {
          "too-many-options", "Het gegeven \"{s}\" heeft te veel keuzes: {e}.",
          "The fact \"{s}\" has too many options: {e}.",
          "Een keuze heeft er hooguit duizend, een verzameling twintig. Vraag naar iets groters, "
          "of "
          "verdeel ze over twee gegevens.",
          "A choice has a thousand at the most, a set twenty. Ask for something larger, or divide "
          "them over two facts."};
    case ErrorCode::too_many_sets:
      return wording_of(Excess::options);
    case ErrorCode::wrong_scope:
      return {"wrong-scope", "\"{s}\" staat op de verkeerde plaats.",
              "\"{s}\" stands in the wrong place.", "Zet dit antwoord onder {e}.",
              "Put this answer under {e}."};
    case ErrorCode::out_of_range:
      return {"out-of-range", "{s} kan niet.", "{s} is not possible.", "Vul een getal in: {e}.",
              "Fill in a number: {e}."};
    case ErrorCode::invalid_agb:
      return {"invalid-agb", "\"{s}\" is geen AGB-code.", "\"{s}\" is not an AGB code.",
              "Een AGB-code heeft precies acht cijfers. Nullen vooraan horen erbij.",
              "An AGB code has exactly eight digits. Leading zeros are part of it."};
    case ErrorCode::not_applicable_refused:
      return {"not-applicable-refused", R"(Bij "{s}" kan "niet van toepassing" niet.)",
              R"("{s}" cannot be answered with "not applicable".)",
              "Geef een antwoord, of laat het open.", "Give an answer, or leave it open."};
    case ErrorCode::contradiction:
      return {"contradiction", "Dit antwoord spreekt een ander antwoord tegen: {s}.",
              "This answer contradicts another: {s}.",
              "Een deel is nooit meer dan het geheel. Kijk beide antwoorden na.",
              "A part is never more than the whole. Check both answers."};
    case ErrorCode::more_together:
      return {"more-together", "Samen zijn deze delen meer dan het geheel: {s}.",
              "Together these parts are more than the whole: {s}.",
              "Elk telt maar bij één deel mee. Kijk alle delen en het geheel na.",
              "Each counts in one part only. Check all parts and the whole."};
    case ErrorCode::unknown_policy:
      return {"unknown-policy",
              "Het beleid \"{s}\" is niet bekend.",
              "The policy \"{s}\" is not known.",
              "Kies uit: {e}.",
              "Choose from: {e}.",
              "Er is nog geen beleid. Laad er eerst een, of kijk of de map met regels klopt.",
              "There is no policy yet. Load one first, or check the folder of rules."};
    case ErrorCode::unreadable_file:
      return {"unreadable-file", "Het bestand \"{s}\" is niet te lezen.",
              "The file \"{s}\" cannot be read.", "Kijk of het pad klopt en of u het mag lezen.",
              "Check the path and whether you may read it."};
    case ErrorCode::unwritable_file:
      return {"unwritable-file", "Het bestand \"{s}\" is niet te schrijven.",
              "The file \"{s}\" cannot be written.",
              "Kijk of de map bestaat en of u daar mag schrijven.",
              "Check that the folder exists and that you may write there."};
    case ErrorCode::wrong_arguments:
      return {"wrong-arguments", "Dit begrijpt het programma niet: {s}.",
              "The program does not understand: {s}.", "Kijk bij: contractwijzer --help. {e}",
              "See: contractwijzer --help. {e}"};
  }
  return {};
}

Wording wording_of(const Error& error) noexcept {
  if (error.code == ErrorCode::invalid_json) return wording_of(error.fault);
  if (error.code == ErrorCode::too_entangled) return wording_of(error.excess);
  return wording_of(error.code);
}

std::string how_many(const Error& error, std::string_view more_than) {
  return error.count != 0 ? std::to_string(error.count)
                          : std::string(more_than) + std::to_string(error.most);
}

/// `more_than`: before a number beyond which nobody counted, in the language of the pattern.
std::string fill(std::string_view pattern, const Error& error, std::string_view more_than) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view rest = pattern.substr(i);
    if (rest.starts_with("{s}") || rest.starts_with("{e}")) {
      out += rest[1] == 's' ? error.subject : error.expected;
      i += 2;
    } else if (rest.starts_with("{n}") || rest.starts_with("{m}")) {
      out += rest[1] == 'n' ? how_many(error, more_than) : std::to_string(error.most);
      i += 2;
    } else {
      out.push_back(rest.front());
    }
  }
  return out;
}

}  // namespace

std::string_view name_of(ErrorCode code) noexcept { return wording_of(code).name; }

Text message_of(const Error& error) {
  const Wording wording = wording_of(error);
  return {fill(wording.message_nl, error, more_than_nl),
          fill(wording.message_en, error, more_than_en)};
}

Text hint_of(const Error& error) {
  const Wording wording = wording_of(error);
  if (!error.nearest.empty()) {
    return {"Bedoelt u \"" + error.nearest + "\"?", "Did you mean \"" + error.nearest + "\"?"};
  }
  if (error.expected.empty() && !wording.none_nl.empty()) {
    return {std::string(wording.none_nl), std::string(wording.none_en)};
  }
  return {fill(wording.hint_nl, error, more_than_nl), fill(wording.hint_en, error, more_than_en)};
}

}  // namespace contractwijzer
