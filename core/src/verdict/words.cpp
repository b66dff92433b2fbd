#include "verdict/words.hpp"

namespace contractwijzer {

std::string_view word(Truth state) noexcept {
  switch (state) {
    case Truth::not_met:
      return "not-met";
    case Truth::open:
      return "open";
    case Truth::met:
      return "met";
  }
  return {};
}

std::string_view word(RuleState state) noexcept {
  switch (state) {
    case RuleState::met:
      return "met";
    case RuleState::not_met:
      return "not-met";
    case RuleState::open:
      return "open";
    case RuleState::not_applicable:
      return "not-applicable";
    case RuleState::not_checkable:
      return "not-checkable";
  }
  return {};
}

std::string_view word(ContractState state) noexcept {
  switch (state) {
    case ContractState::reached:
      return "reached";
    case ContractState::possible:
      return "possible";
    case ContractState::surpassed:
      return "surpassed";
    case ContractState::out_of_reach:
      return "out-of-reach";
  }
  return {};
}

std::string_view word(YearState state) noexcept {
  switch (state) {
    case YearState::before:
      return "before";
    case YearState::during:
      return "during";
    case YearState::after:
      return "after";
    case YearState::unknown:
      return "unknown";
  }
  return {};
}

std::string_view word(StepState state) noexcept {
  switch (state) {
    case StepState::done:
      return "done";
    case StepState::now:
      return "now";
    case StepState::next:
      return "next";
    case StepState::passed:
      return "passed";
    case StepState::possibly_passed:
      return "possibly-passed";
    case StepState::waits:
      return "waits";
  }
  return {};
}

std::string_view word(StartState state) noexcept {
  switch (state) {
    case StartState::known:
      return "known";
    case StartState::no_event:
      return "no-event";
    case StartState::term_unknown:
      return "term-unknown";
    case StartState::past_term:
      return "past-term";
  }
  return {};
}

std::string_view word(NoticeCode code) noexcept {
  switch (code) {
    case NoticeCode::agb_undetermined:
      return "agb-undetermined";
    case NoticeCode::agb_unchecked:
      return "agb-unchecked";
  }
  return {};
}

std::string_view word(NextKind kind) noexcept {
  switch (kind) {
    case NextKind::answer:
      return "answer";
    case NextKind::ask:
      return "ask";
    case NextKind::mend:
      return "mend";
    case NextKind::step:
      return "step";
    case NextKind::passed:
      return "passed";
    case NextKind::request:
      return "request";
    case NextKind::wait:
      return "wait";
    case NextKind::none:
      return "none";
    case NextKind::year_over:
      return "year-over";
  }
  return {};
}

std::string_view word(OutcomeKind kind) noexcept {
  switch (kind) {
    case OutcomeKind::contract:
      return "contract";
    case OutcomeKind::none:
      return "none";
    case OutcomeKind::running_on:
      return "running-on";
    case OutcomeKind::not_offered:
      return "not-offered";
    case OutcomeKind::not_yet_offered:
      return "not-yet-offered";
    case OutcomeKind::criteria_elsewhere:
      return "criteria-elsewhere";
  }
  return {};
}

std::string_view word(OfferKind kind) noexcept {
  switch (kind) {
    case OfferKind::automatic:
      return "automatic";
    case OfferKind::on_request:
      return "on-request";
    case OfferKind::with_hospital_care:
      return "with-hospital-care";
    case OfferKind::running_on:
      return "running-on";
    case OfferKind::not_offered:
      return "not-offered";
    case OfferKind::not_yet_offered:
      return "not-yet-offered";
    case OfferKind::criteria_elsewhere:
      return "criteria-elsewhere";
  }
  return {};
}

std::string_view word(StatementKind kind) noexcept {
  switch (kind) {
    case StatementKind::news:
      return "news";
    case StatementKind::decided_later:
      return "decided-later";
    case StatementKind::discretion:
      return "discretion";
    case StatementKind::elsewhere:
      return "elsewhere";
    case StatementKind::silent:
      return "silent";
    case StatementKind::consequence:
      return "consequence";
    case StatementKind::information:
      return "information";
  }
  return {};
}

std::string_view word(StepKind kind) noexcept {
  switch (kind) {
    case StepKind::opens:
      return "opens";
    case StepKind::deadline:
      return "deadline";
    case StepKind::offer:
      return "offer";
    case StepKind::decision:
      return "decision";
    case StepKind::publication:
      return "publication";
    case StepKind::start:
      return "start";
    case StepKind::end:
      return "end";
  }
  return {};
}

std::string_view word(Actor actor) noexcept {
  switch (actor) {
    case Actor::practice:
      return "practice";
    case Actor::purchaser:
      return "purchaser";
  }
  return {};
}

std::string_view word(Scope scope) noexcept {
  switch (scope) {
    case Scope::practice:
      return "practice";
    case Scope::care_type:
      return "care-type";
  }
  return {};
}

std::string_view word(Use use) noexcept {
  switch (use) {
    case Use::condition:
      return "condition";
    case Use::factor:
      return "factor";
    case Use::offer:
      return "offer";
    case Use::expectation:
      return "expectation";
    case Use::selective:
      return "selective";
    case Use::start:
      return "start";
  }
  return {};
}

}  // namespace contractwijzer
