#include "value_text.hpp"

#include <algorithm>

namespace contractwijzer::audit {

std::string text_of(bool value) { return value ? "true" : "false"; }

std::string text_of(std::vector<std::string> options) {
  std::sort(options.begin(), options.end());
  std::string text = "[";
  for (const std::string& option : options) text += (text.size() > 1 ? " " : "") + option;
  return text + "]";
}

std::string text_of(const Band& band) {
  std::string text;
  const auto bound = [&text](std::string_view word, const std::optional<Decimal>& value) {
    if (!value) return;
    if (!text.empty()) text += ' ';
    text.append(word).append(" ").append(value->to_string());
  };
  bound("atLeast", band.at_least);
  bound("moreThan", band.more_than);
  bound("atMost", band.at_most);
  bound("lessThan", band.less_than);
  bound("equals", band.equals);
  return text.empty() ? "anything" : text;
}

std::string value_text(const Fact& fact, std::int64_t code) {
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      return text_of(code != 0);
    case ValueForm::number:
      return Decimal{code}.to_string();
    case ValueForm::choice:
      return fact.options[static_cast<std::size_t>(code)].id;
    case ValueForm::set: {
      std::vector<std::string> options;
      for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if ((code >> i & 1) != 0) options.push_back(fact.options[i].id);
      }
      return text_of(std::move(options));
    }
    case ValueForm::date:
    case ValueForm::agb:
      break;
  }
  return {};
}

}  // namespace contractwijzer::audit
