#include "wording.hpp"

namespace contractwijzer {

namespace {

constexpr std::string_view save_nl = "Bewaar het bestand opnieuw, met UTF-8 als codering.";
constexpr std::string_view save_en = "Save the file again, with UTF-8 as its encoding.";

}  // namespace

Wording wording_of(JsonFault fault) noexcept {
  constexpr std::string_view name = "invalid-json";
  switch (fault) {
    case JsonFault::other:
      return {name, "Dit is geen geldige JSON.", "This is not valid JSON.",
              "Kijk bij deze plaats naar een ontbrekende komma, haak of aanhalingsteken.",
              "Look near this place for a missing comma, bracket or quotation mark."};
    case JsonFault::empty:
      return {name, "Hier staat niets.", "There is nothing here.",
              "Zet hier JSON neer. Die begint met een accolade: {.",
              "Put JSON here. It begins with a brace: {."};
    case JsonFault::utf16:
      return {name, "Deze tekst is bewaard als UTF-16.", "This text was saved as UTF-16.", save_nl,
              save_en};
    case JsonFault::not_utf8:
      return {name,
              "Dit teken is geen UTF-8. Het bestand is bewaard in een andere codering, zoals "
              "Windows-1252 of Latin-1.",
              "This character is not UTF-8. The file was saved in another "
              "encoding, such as "
              "Windows-1252 or Latin-1.",
              save_nl, save_en};
    case JsonFault::comment:
      return {name, "Hier staat commentaar, en dat kan niet in JSON.",
              "This is a comment, which JSON does not allow.", "Haal het commentaar weg.",
              "Remove the comment."};
    case JsonFault::decimal_comma:
      return {name, "Hier staat een komma in een getal.", "There is a comma inside a number here.",
              "Schrijf een punt: 2.5, en niet 2,5.", "Write a point: 2.5, and not 2,5."};
    case JsonFault::trailing_comma:
      return {name, "Achter deze komma komt niets meer.", "Nothing follows this comma.",
              "Haal de komma weg.", "Remove the comma."};
    case JsonFault::quotation_mark:
      return {name, "Dit aanhalingsteken kan niet in JSON.",
              "JSON does not allow this quotation mark.",
              "Gebruik rechte dubbele aanhalingstekens: \"tekst\".",
              "Use straight double quotation marks: \"text\"."};
    case JsonFault::unfinished:
      return {name, "De tekst houdt op voordat alles gesloten is.",
              "The text ends before everything is closed.",
              "Sluit wat open staat: een accolade, een haak of een aanhalingsteken.",
              "Close what is open: a brace, a bracket or a quotation mark."};
  }
  return {};
}

}  // namespace contractwijzer
