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

std::string value_text(const Fact& fact, std::int64_t code) {
  switch (fact.type) {
    case FactType::yes_no:
      return text_of(code != 0);
    case FactType::integer:
    case FactType::decimal:
      return Decimal{code}.to_string();
    case FactType::choice:
      return fact.options[static_cast<std::size_t>(code)].id;
    case FactType::set: {
      std::vector<std::string> options;
      for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if ((code >> i & 1) != 0) options.push_back(fact.options[i].id);
      }
      return text_of(std::move(options));
    }
    case FactType::date:
    case FactType::agb:
      break;
  }
  return {};
}

}  // namespace contractwijzer::audit
