#include "answers/write_answer.hpp"

#include "contractwijzer/date.hpp"
#include "json/json_writer.hpp"

namespace contractwijzer {

std::string answer_text(const Fact& fact, Code code) {
  JsonWriter out;
  if (code == not_applicable_code) return out.word("not-applicable").take();
  switch (form_of(fact.type)) {
    case ValueForm::yes_no:
      return code != 0 ? "true" : "false";
    case ValueForm::number:
      return Decimal{code}.to_string();
    case ValueForm::choice:
      return out.word(fact.options[static_cast<std::size_t>(code)].id).take();
    case ValueForm::set:
      out.open('[');
      for (std::size_t i = 0; i < fact.options.size(); ++i) {
        if ((code >> i & 1) != 0) out.word(fact.options[i].id);
      }
      return out.close(']').take();
    case ValueForm::date:
      return out.word(format_date(Date{std::chrono::days{code}})).take();
    case ValueForm::agb: {
      const std::string digits{static_cast<char>('0' + code / 10),
                               static_cast<char>('0' + code % 10)};
      return out.word(digits + "000001").take();
    }
  }
  return {};
}

}  // namespace contractwijzer
