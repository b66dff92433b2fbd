// What is said of a policy that is too entangled to be looked at exactly: what there is too much
// of, how many there are and may be, and what would mend it.
#include "wording.hpp"

namespace contractwijzer {

Wording wording_of(Excess excess) noexcept {
  constexpr std::string_view name = "too-entangled";
  switch (excess) {
    case Excess::bounds:
      return {name, "De regels toetsen {s} op {n} verschillende manieren; hooguit {m} kan.",
              "The rules test {s} in {n} different ways; at most {m} is possible.",
              "Gebruik minder verschillende grenzen, of minder toetsen die deze vragen aan elkaar "
              "knopen (een aandeel, een deel van een geheel).",
              "Use fewer different bounds, or fewer tests that tie these questions together (a "
              "share, a part of a whole)."};
    case Excess::cells:
      return {name, "De toetsen op {s} kunnen samen op {n} manieren uitkomen; hooguit {m} kan.",
              "The tests on {s} can come out in {n} ways together; at most {m} is possible.",
              "Gebruik minder verschillende grenzen, of minder toetsen die deze vragen aan elkaar "
              "knopen (een aandeel, een deel van een geheel).",
              "Use fewer different bounds, or fewer tests that tie these questions together (a "
              "share, a part of a whole)."};
    case Excess::combinations:
      return {name, "De antwoorden op {s} hangen samen en geven {n} combinaties; hooguit {m} kan.",
              "The answers to {s} are tied together and give {n} combinations; at most {m} is "
              "possible.",
              "Maak het bereik van deze getallen kleiner (minimum en maximum), of knoop er minder "
              "aan elkaar.",
              "Narrow the range of these numbers (minimum and maximum), or tie fewer together."};
    case Excess::options:
      return {"too-many-sets", "De toetsen op {s} houden {n} keuzes uit elkaar; hooguit {m} kan.",
              "The tests on {s} tell {n} options apart; at most {m} is possible.",
              "Toets minder keuzes los van elkaar, of verdeel ze over twee gegevens.",
              "Test fewer options apart from each other, or divide them over two facts."};
    case Excess::outcomes:
      return {name,
              "De zorgsoort {s} heeft {n} uitkomsten: overeenkomsten maal wegen ernaartoe; hooguit "
              "{m} kan.",
              "The care type {s} has {n} outcomes: contracts times ways to them; at most {m} is "
              "possible.",
              "Neem overeenkomsten of wegen samen, of verdeel de zorgsoort in twee.",
              "Join contracts or ways in, or divide the care type in two."};
    case Excess::ways_in:
      return {name,
              "De zorgsoort {s} heeft {n} wegen die naar een overeenkomst leiden; hooguit {m} kan.",
              "The care type {s} has {n} ways in that lead to a contract; at most {m} is possible.",
              "Neem wegen samen (\"offers\"), of verdeel de zorgsoort in twee.",
              "Join ways in (\"offers\"), or divide the care type in two."};
    case Excess::situations:
      return {
          name,
          "De regels houden te veel situaties uit elkaar: {n}; hooguit {m} kan. Het meeste hangt "
          "samen bij {s}.",
          "The rules tell too many situations apart: {n}; at most {m} is possible. Most hangs "
          "together at {s}.",
          "Zet vragen die samen in een toets staan bij \"groups\" dicht bij elkaar, of laat "
          "minder toetsen naar dezelfde vragen kijken.",
          "Put questions that stand in one test close to each other in \"groups\", or let fewer "
          "tests look at the same questions."};
    case Excess::deadlines:
      return {name,
              "De zorgsoort {s} heeft {n} termijnen die een weg sluiten en waarvan open kan staan "
              "hoe het ging; hooguit {m} kan.",
              "The care type {s} has {n} deadlines that close a way in and may stand open; at most "
              "{m} is possible.",
              "Geef termijnen van dezelfde daad dezelfde \"event\", of sluit met minder termijnen.",
              "Give deadlines of the same deed the same \"event\", or let fewer deadlines close."};
    case Excess::unsettled:
      return {
          name,
          "De zorgsoort {s} heeft {n} termijnen en wegen samen waarvan open kan staan hoe het "
          "ging; hooguit {m} kan.",
          "The care type {s} has {n} deadlines and ways in together that may stand open; at most "
          "{m} is possible.",
          "Geef termijnen van dezelfde daad dezelfde \"event\", of neem wegen samen.",
          "Give deadlines of the same deed the same \"event\", or join ways in."};
    case Excess::entries:
      return {name, "De zorgsoort {s} is te groot: {n} van een soort; hooguit {m} kan.",
              "The care type {s} is too large: {n} of a kind; at most {m} is possible.",
              "Verdeel de zorgsoort in twee.", "Divide the care type in two."};
    case Excess::other:
      break;
  }
  return {
      name, "Te veel toetsen hangen samen rond {s}.", "Too many tests hang together around {s}.",
      "Maak het bereik van de getallen kleiner, of gebruik minder toetsen op hetzelfde gegeven.",
      "Narrow the range of the numbers, or use fewer tests on the same fact."};
}

}  // namespace contractwijzer
