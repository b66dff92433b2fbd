#include "notices.hpp"

#include <set>

#include "phrases.hpp"

namespace contractwijzer::cli {

namespace {

class NoticeWriter {
 public:
  explicit NoticeWriter(const Wording& wording) : wording_(wording) {}

  std::vector<std::string> tell() {
    std::vector<std::string> lines;
    for (const Notice& notice : wording_.verdict.notices) {
      if (notice.code == NoticeCode::contradiction) {
        const bool is_new = told_.insert(notice.contradiction).second;
        if (is_new) lines.push_back(contradiction(*notice.contradiction));
        continue;
      }
      lines.push_back(asked(notice.fact) + " " + words_for(notice));
    }
    return lines;
  }

 private:
  [[nodiscard]] std::string say(std::string_view nl, std::string_view en) const {
    return std::string(wording_.say(nl, en));
  }

  [[nodiscard]] std::string asked(IdView fact) const {
    return wording_.question(fact) + " (" + std::string(fact) + ")";
  }

  [[nodiscard]] std::string words_for(const Notice& notice) const {
    switch (notice.code) {
      case NoticeCode::agb_unchecked:
        return say("De vorm klopt. Niet gecontroleerd in het AGB-register.",
                   "The form is right. Not checked in the AGB register.");
      case NoticeCode::agb_undetermined:
        return say(
            "Aan deze cijfers is de zorgsoort niet te zien. Vul de AGB-code van de "
            "onderneming of de zorgverlener in, als u die heeft.",
            "These digits do not show the type of care. Fill in the AGB code of the "
            "organisation or of the care provider, if you have one.");
      case NoticeCode::period_read:
        return reading_of(notice.period);
      case NoticeCode::contradiction:
        break;
    }
    return {};
  }

  [[nodiscard]] std::string reading_of(IdView id) const {
    const Period* period = find_by_id(wording_.verdict.policy->periods, id);
    if (period == nullptr) return {};
    return say("Deze dag ligt vóór ‘", "This day lies before ‘") + wording_.text(period->wording) +
           "’. " + wording_.text(period->reading) + say(" Dat is ", " That is ") +
           span(period->from, format_date(period->until), wording_.language) +
           say(". Klopt uw datum, dan kunt u die laten staan.",
               ". If your date is right, you can leave it.");
  }

  [[nodiscard]] std::string contradiction(const Contradiction& contradiction) const {
    std::string facts;
    for (const Notice& notice : wording_.verdict.notices) {
      if (notice.contradiction != &contradiction) continue;
      facts += (facts.empty() ? "" : ", ") + std::string(notice.fact);
    }
    return wording_.text(contradiction.text) +
           say(" We rekenen alsof u deze antwoorden niet gaf: ",
               " We treat these answers as not given: ") +
           facts + ".";
  }

  const Wording& wording_;
  std::set<const Contradiction*> told_;
};

}  // namespace

std::vector<std::string> notice_lines(const Wording& wording) {
  return NoticeWriter(wording).tell();
}

}  // namespace contractwijzer::cli
