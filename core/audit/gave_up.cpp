#include "gave_up.hpp"

#include <string>

#include "finality.hpp"
#include "levels.hpp"
#include "now.hpp"

namespace contractwijzer::audit {

Text why_levels() {
  const std::string most = std::to_string(most_level_nodes);
  return {
      "De factoren en overeenkomsten hangen zo met elkaar samen dat meer dan " + most +
          " verschillende situaties naast elkaar nodig zijn. Meer gaat het bewijs niet na. Laat "
          "minder factoren naar dezelfde vraag kijken, of laat de overeenkomsten alleen factoren "
          "tellen.",
      "The factors and contracts hang together so much that more than " + most +
          " different situations are needed side by side. The proof goes through no more. Let "
          "fewer factors look at the same question, or let the contracts only count factors."};
}

Text why_finality(std::string_view facts) {
  const std::string most = std::to_string(most_completions);
  return {"De antwoorden op " + std::string(facts) + " hangen samen en geven meer dan " + most +
              " combinaties. Meer gaat het bewijs niet na. Geef deze vragen een kleiner bereik "
              "(minimum en maximum).",
          "The answers to " + std::string(facts) + " are tied together and give more than " + most +
              " combinations. The proof goes through no more. Give these questions a smaller "
              "range (minimum and maximum)."};
}

Text why_now() {
  const std::string most = std::to_string(most_moments);
  return {
      "Er zijn te veel momenten: praktijken, met wat zij van hun stappen vertelden, op elke dag "
      "waarop iets verandert. Het bewijs gaat er hoogstens " +
          most + " na, en vond daar geen fout. Minder stappen met een eigen datumvraag helpen.",
      "There are too many moments: practices, with what they told of their steps, on each day "
      "on which something changes. The proof goes through at most " +
          most + ", and found no fault there. Fewer steps with a date question of their own help."};
}

}  // namespace contractwijzer::audit
