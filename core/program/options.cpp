#include "options.hpp"

#include <algorithm>
#include <array>

namespace contractwijzer::cli {

namespace {

constexpr std::array<CommandOption, 15> options{{
    {"--policy",
     {"ID|BESTAND", "ID|FILE"},
     {"de id van een beleid, het bestand of de map ervan; bij compare mag er @UITGAVE achter staan",
      "a policy's id, its file or its folder; to compare, @EDITION may stand behind it"}},
    {"--care-type",
     {"ID", "ID"},
     {"een zorgsoort van het beleid: policies noemt ze",
      "one of the care types that policies lists"}},
    {"--answers",
     {"BESTAND|-", "FILE|-"},
     {"een bestand met antwoorden (rules/schema/answers.schema.json; bij compare: "
      "compared-answers.schema.json), of - voor de standaardinvoer",
      "a file of answers (rules/schema/answers.schema.json; to compare: "
      "compared-answers.schema.json), or - for standard input"}},
    {"--as-of",
     {"JJJJ-MM-DD", "YYYY-MM-DD"},
     {"de dag waarvoor u de uitkomst vraagt", "the day for which the verdict is asked"}},
    {"--keep",
     {"GEGEVEN", "FACT"},
     {"de id van een gegeven dat blijft zoals het is: die stap is uitgesloten; questions noemt ze",
      "the id of a fact that stays as it is: that step is out of the question; questions lists "
      "them"}},
    {"--document",
     {"TEKST", "TEXT"},
     {"het document van de inkoper als tekst, of - voor de standaardinvoer",
      "the purchaser's document as text, or - for standard input"}},
    {"-o", {"IMAGE", "IMAGE"}, {"het bestand dat gemaakt wordt", "the file to be written"}},
    {"--structure",
     {"JSON", "JSON"},
     {"schrijf ook een bestand met wat de nummers in dat bestand betekenen",
      "write, beside it, what the places in its numbers are places of"}},
    {"--json",
     {},
     {"geef JSON (rules/schema), voor een ander programma", "give JSON (rules/schema)"}},
    {"--all",
     {},
     {"alles, ook als dat meer dan een megabyte is", "all of it, also beyond a megabyte"}},
    {"--ndjson",
     {},
     {"lees veel praktijken van de standaardinvoer, één per regel",
      "read many practices from standard input, one a line"}},
    {"--lang",
     {"nl|en", "nl|en"},
     {"de taal van leesbare tekst en van fouten; zonder deze keuze nl",
      "the language of readable text and errors; nl unless told"}},
    {"--rules",
     {"MAP", "FOLDER"},
     {"de map met vocabulary.json en het beleid; anders CONTRACTWIJZER_RULES, anders ./rules",
      "the folder with vocabulary.json and the policies; else CONTRACTWIJZER_RULES, else ./rules"}},
    {"--help", {}, {"deze tekst", "this text"}},
    {"--version", {}, {"welke versie dit is", "which version this is"}},
}};

}  // namespace

std::span<const CommandOption> all_options() noexcept { return options; }

const CommandOption* find_option(std::string_view name) noexcept {
  const auto* at =
      std::find_if(options.begin(), options.end(),
                   [name](const CommandOption& option) { return option.name == name; });
  return at == options.end() ? nullptr : at;
}

}  // namespace contractwijzer::cli
