#include "notices.hpp"

#include "phrases.hpp"

namespace contractwijzer::cli {

std::string words_for(const Notice& notice, const Told& told) {
  const auto say = [&told](std::string_view nl, std::string_view en) {
    return std::string(told.say(nl, en));
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
      const Period* period = find_by_id(told.verdict.policy->periods, notice.about);
      if (period == nullptr) break;
      return say("Deze dag ligt vóór ‘", "This day lies before ‘") + told.text(period->wording) +
             "’. " + told.text(period->reading) + say(" Dat is ", " That is ") +
             span(period->from, format_date(period->until), told.language) +
             say(". Klopt uw datum, dan kunt u die laten staan.",
                 ". If your date is right, you can leave it.");
    }
    case NoticeCode::contradiction:
      return say("Dit antwoord spreekt een ander antwoord tegen. We rekenen alsof u het niet gaf.",
                 "This answer contradicts another one. We treat it as not given.");
  }
  return std::string(notice.about);
}

}  // namespace contractwijzer::cli
