#include "notices.hpp"

#include "contractwijzer/contradiction.hpp"
#include "phrases.hpp"

namespace contractwijzer::cli {

std::string words_for(const Notice& notice, const Wording& wording) {
  const auto say = [&wording](std::string_view nl, std::string_view en) {
    return std::string(wording.say(nl, en));
  };
  switch (notice.code) {
    case NoticeCode::agb_unchecked:
      return say("De vorm klopt. Niet gecontroleerd in het AGB-register.",
                 "The form is right. Not checked in the AGB register.");
    case NoticeCode::agb_undetermined:
      return say(
          "Aan deze cijfers is de zorgsoort niet te zien. Vul de AGB-code van de onderneming "
          "of de zorgverlener in, als u die heeft.",
          "These digits do not show the type of care. Fill in the AGB code of the "
          "organisation or of the care provider, if you have one.");
    case NoticeCode::period_read: {
      const Period* period = find_by_id(wording.verdict.policy->periods, notice.period);
      if (period == nullptr) break;
      return say("Deze dag ligt vóór ‘", "This day lies before ‘") + wording.text(period->wording) +
             "’. " + wording.text(period->reading) + say(" Dat is ", " That is ") +
             span(period->from, format_date(period->until), wording.language) +
             say(". Klopt uw datum, dan kunt u die laten staan.",
                 ". If your date is right, you can leave it.");
    }
    case NoticeCode::contradiction: {
      const Contradiction* found = find_contradiction(wording.policy, notice.contradiction);
      return (found == nullptr ? std::string{} : wording.text(found->text) + " ") +
             say("We rekenen alsof u dit antwoord niet gaf.", "We treat this answer as not given.");
    }
  }
  return {};
}

}  // namespace contractwijzer::cli
