#include "reasons.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "outcomes.hpp"
#include "steps.hpp"

namespace contractwijzer::cli {

namespace {

class Reasons {
 public:
  Reasons(std::ostream& out, const Verdict& verdict, Language language)
      : out_(out), verdict_(verdict), language_(language) {}

  void print_notices() {
    if (verdict_.notices.empty()) return;
    heading("Bij uw antwoorden", "On your answers");
    std::set<const Contradiction*> told;
    for (const Notice& notice : verdict_.notices) {
      if (notice.code != NoticeCode::contradiction) {
        print(notice);
      } else if (told.insert(notice.contradiction).second) {
        print(*notice.contradiction);
      }
    }
  }

  void print_contracts() {
    const auto contracts = looked_at();
    if (std::none_of(contracts.begin(), contracts.end(),
                     [](const ContractVerdict* each) { return each->trace.has_value(); })) {
      return;
    }
    heading("Waarom deze overeenkomst", "Why this contract");
    for (const ContractVerdict* each : contracts) print(*each);
  }

 private:
  [[nodiscard]] std::string_view say(std::string_view nl, std::string_view en) const {
    return language_ == Language::nl ? nl : en;
  }
  [[nodiscard]] const std::string& text(const Text& both) const { return in(language_, both); }
  void heading(std::string_view nl, std::string_view en) { out_ << "\n" << say(nl, en) << "\n"; }

  void print(const Notice& notice) {
    out_ << "  " << notice.fact << ": ";
    switch (notice.code) {
      case NoticeCode::agb_undetermined:
        out_ << say("aan deze cijfers is de zorgsoort niet te zien.",
                    "these digits do not show the type of care.");
        break;
      case NoticeCode::agb_unchecked:
        out_ << say("de vorm klopt; niet gecontroleerd in het AGB-register.",
                    "the form is right; not checked in the AGB register.");
        break;
      case NoticeCode::period_read:
        print_reading(notice.period);
        break;
      case NoticeCode::contradiction:
        break;
    }
    out_ << "\n";
  }

  void print_reading(IdView id) {
    for (const Period& period : verdict_.policy->periods) {
      if (period.id != id) continue;
      out_ << say("deze dag ligt vóór ‘", "this day lies before ‘") << text(period.wording)
           << say("’. ", "’. ") << text(period.reading) << say(" Dat is ", " That is ")
           << format_date(period.from) << say(" tot en met ", " until ")
           << format_date(period.until) << say(". Uw datum telt.", ". Your date counts.");
    }
  }

  void print(const Contradiction& contradiction) {
    out_ << "  " << text(contradiction.text) << "\n    "
         << say("Deze antwoorden tellen niet mee: ", "These answers do not count: ");
    const char* between = "";
    for (const Notice& notice : verdict_.notices) {
      if (notice.contradiction != &contradiction) continue;
      out_ << between << notice.fact;
      between = ", ";
    }
    out_ << "\n";
  }

  [[nodiscard]] static Truth demand(const ContractVerdict& contract) noexcept {
    return contract.trace ? contract.trace->state : Truth::met;
  }

  [[nodiscard]] std::vector<const ContractVerdict*> looked_at() const {
    std::vector<const ContractVerdict*> all;
    std::vector<const ContractVerdict*> fitting;
    bool has_fit = false;
    for (const ContractVerdict& each : verdict_.contracts) {
      all.push_back(&each);
      const bool may_fit = demand(each) != Truth::not_met;
      if (verdict_.care_type->exclusive ? may_fit : !has_fit) fitting.push_back(&each);
      has_fit = has_fit || demand(each) == Truth::met;
    }
    return fitting.empty() ? all : fitting;
  }

  [[nodiscard]] std::string_view word(Truth truth) const {
    switch (truth) {
      case Truth::met:
        return words_for(RuleState::met, language_);
      case Truth::open:
        return words_for(RuleState::open, language_);
      case Truth::not_met:
        return words_for(RuleState::not_met, language_);
    }
    return {};
  }

  void print(const ContractVerdict& contract) {
    constexpr std::size_t width = 11;
    std::string state(word(demand(contract)));
    if (state.size() < width) state.append(width - state.size(), ' ');
    out_ << "  " << state << " " << text(contract.contract->name);
    if (contract.contract->text) {
      out_ << ": " << text(*contract.contract->text);
    } else if (!contract.trace) {
      out_ << ": " << say("vraagt niets extra’s.", "asks for nothing extra.");
    }
    out_ << cite(contract.contract->source, *verdict_.policy, language_) << "\n";
  }

  std::ostream& out_;
  const Verdict& verdict_;
  Language language_;
};

}  // namespace

void print_notices(std::ostream& out, const Verdict& verdict, Language language) {
  Reasons(out, verdict, language).print_notices();
}

void print_contracts(std::ostream& out, const Verdict& verdict, Language language) {
  Reasons(out, verdict, language).print_contracts();
}

}  // namespace contractwijzer::cli
