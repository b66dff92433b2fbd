#include "phrases.hpp"

namespace contractwijzer::cli {

std::string either(const std::vector<std::string>& items, Language language) {
  std::string all;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) all += i + 1 < items.size() ? ", " : say(language, " of ", " or ");
    all += items[i];
  }
  return all;
}

std::string in_days(int days, Language language) {
  if (days == 0) return std::string(say(language, "vandaag", "today"));
  if (days == 1) return std::string(say(language, "morgen", "tomorrow"));
  if (days == -1) return std::string(say(language, "gisteren", "yesterday"));
  const std::string count = std::to_string(days < 0 ? -days : days);
  if (days < 0) return count + std::string(say(language, " dagen geleden", " days ago"));
  return std::string(say(language, "over ", "in ")) + count +
         std::string(say(language, " dagen", " days"));
}

std::string span(Date from, const std::string& until, Language language) {
  if (until.empty()) return std::string(say(language, "vanaf ", "from ")) + format_date(from);
  return std::string(say(language, "van ", "from ")) + format_date(from) +
         std::string(say(language, " tot en met ", " to ")) + until;
}

std::string factors_counted(const FactorTally& count, Language language) {
  return std::to_string(count.met) + std::string(say(language, " van ", " of ")) +
         std::to_string(count.of) + std::string(say(language, " behaald, ", " met, ")) +
         std::to_string(count.open) + std::string(say(language, " nog open", " still open"));
}

std::string questions_counted(std::size_t count, Language language) {
  if (count == 1) return std::string(say(language, "1 vraag", "1 question"));
  return std::to_string(count) + std::string(say(language, " vragen", " questions"));
}

}  // namespace contractwijzer::cli
