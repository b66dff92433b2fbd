#include "check_answers.hpp"

#include <algorithm>
#include <optional>

#include "limits.hpp"
#include "steps.hpp"

namespace contractwijzer::engine {

namespace {

constexpr Code agb_codes = 100'000'000;
constexpr Code behind_agb_kind = 1'000'000;

bool is_undetermined(const AskedRow& asked, Code kind) {
  const std::uint64_t bits = kind < 64 ? asked.undetermined_low : asked.undetermined_high;
  return (bits >> (kind % 64) & 1U) != 0;
}

std::optional<AnswerFault> fault_of(const Image& image, Answer& answer) {
  if (answer.fact >= image.facts.size()) return AnswerFault::unknown_fact;
  const FactRow& fact = image.facts[answer.fact];
  if ((fact.scope == Scope::practice) != (answer.care_type == nothing)) {
    return AnswerFault::wrong_scope;
  }
  if (answer.code == does_not_apply) {
    if (fact.may_not_apply == 0) return AnswerFault::not_applicable_refused;
    return std::nullopt;
  }
  if (fact.type == FactType::agb) {
    if (answer.code < 0 || answer.code >= agb_codes) return AnswerFault::invalid_agb;
    answer.code /= behind_agb_kind;
    answer.is_undetermined = is_undetermined(image.asked[answer.fact], answer.code) ? 1 : 0;
    return std::nullopt;
  }
  const bool is_value =
      fact.low <= answer.code && answer.code <= fact.high && answer.code % fact.step == 0;
  return is_value ? std::nullopt : std::optional(AnswerFault::out_of_range);
}

/// The days told for one care type of the practice.
class EventChecker {
 public:
  EventChecker(const Care& care, Index care_type, const Answered& answered, List<Refusal>& refusals)
      : care_(care), care_type_(care_type), answers_(answered.answers), refusals_(refusals) {}

  void run() {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
      const Answer& told = answers_[i];
      if (!is_day(told) || !is_event(told.fact)) continue;
      std::optional<Refusal> refusal = beyond_term(i);
      if (!refusal) refusal = out_of_order(i);
      if (refusal) refusals_.push_back(*refusal);
    }
  }

 private:
  /// A day that was told of this care type, or of the practice.
  [[nodiscard]] bool is_day(const Answer& answer) const {
    return (answer.care_type == nothing || answer.care_type == care_type_) &&
           answer.code != does_not_apply;
  }

  [[nodiscard]] bool is_event(Index fact) const {
    for (Index i = 0; i < care_.row->steps; ++i) {
      const StepRow& step = care_.steps[i];
      if (step.event_fact == fact) return true;
      if (step.base != nothing && care_.policy_facts[step.base] == fact) return true;
    }
    for (const StartRow& start : care_.starts) {
      if (care_.policy_facts[start.event] == fact) return true;
    }
    return false;
  }

  /// The day lies outside what the policy is about.
  [[nodiscard]] std::optional<Refusal> beyond_term(std::size_t answer) const {
    const Code day = answers_[answer].code;
    const CareRow& row = *care_.row;
    if (row.events_from != no_day && day < row.events_from) {
      return Refusal{answer, AnswerFault::event_too_early, row.events_from};
    }
    if (row.until != no_day && day > row.until) {
      return Refusal{answer, AnswerFault::event_too_late, row.until};
    }
    return std::nullopt;
  }

  /// Where steps share the event (a signature on one way in or another), one that it fits is
  /// enough: of a way in that the practice told to have begun, if there is any.
  [[nodiscard]] std::optional<Refusal> out_of_order(std::size_t answer) const {
    const Index event = answers_[answer].fact;
    bool has_begun = false;
    for (Index step = 0; step < care_.row->steps; ++step) {
      has_begun = has_begun || (care_.steps[step].event_fact == event && has_begun_before(step));
    }
    std::optional<Refusal> first;
    for (Index step = 0; step < care_.row->steps; ++step) {
      if (care_.steps[step].event_fact != event) continue;
      if (has_begun && !has_begun_before(step)) continue;
      const auto refusal = before_step(step, answer);
      if (!refusal) return std::nullopt;
      if (!first) first = refusal;
    }
    return first;
  }

  [[nodiscard]] const Answer* told_of(Index fact) const {
    for (const Answer& answer : answers_) {
      if (answer.fact == fact && is_day(answer)) return &answer;
    }
    return nullptr;
  }

  [[nodiscard]] bool has_begun_before(Index step) const {
    return any_before(care_, step, [&](Index before) {
      const Index event = care_.steps[before].event_fact;
      return event != care_.steps[step].event_fact && event != nothing && told_of(event) != nullptr;
    });
  }

  /// Against every step that goes before: its own day where it was told, else the first that the
  /// document makes possible. Our reading of a vague period is no bound.
  [[nodiscard]] std::optional<Refusal> before_step(Index step, std::size_t answer) const {
    const Code day = answers_[answer].code;
    std::optional<Refusal> refusal;
    each_before(care_, step, [&](Index before) {
      const StepRow& row = care_.steps[before];
      const Answer* own = row.event_fact == nothing ? nullptr : told_of(row.event_fact);
      if (own != nullptr) {
        if (day < own->code) refusal = {answer, AnswerFault::events_reversed, own->code};
      } else if (row.kind != StepKind::deadline && row.time != TimeKind::in_period) {
        const bool is_early = row.first != no_day && day < row.first;
        if (is_early) refusal = {answer, AnswerFault::event_too_early, row.first};
      }
      return !refusal;
    });
    return refusal;
  }

  const Care& care_;
  Index care_type_;
  const List<Answer>& answers_;
  List<Refusal>& refusals_;
};

}  // namespace

void check_values(const Image& image, Answered& answered, List<Refusal>& refusals) {
  for (std::size_t i = 0; i < answered.answers.size(); ++i) {
    if (const auto fault = fault_of(image, answered.answers[i])) refusals.push_back({i, *fault, 0});
  }
}

void check_parts(Rows<FactRow> facts, const Answered& answered, List<Refusal>& refusals) {
  for (std::size_t i = 0; i < answered.answers.size(); ++i) {
    const Answer& part = answered.answers[i];
    const FactRow& row = facts[part.fact];
    if (row.whole == nothing || part.code == does_not_apply) continue;
    Code whole = facts[row.whole].high;
    Code sum = 0;
    for (const Answer& other : answered.answers) {
      if (other.care_type != part.care_type) continue;
      const FactRow& its = facts[other.fact];
      if (other.fact == row.whole) {
        whole = other.code == does_not_apply ? largest_code : other.code;
      } else if (adds_up(its) && its.whole == row.whole && other.code > 0) {
        sum = std::min(sum + other.code, largest_code + 1);
      }
    }
    if (part.code > whole) {
      refusals.push_back({i, AnswerFault::more_than_whole, whole});
    } else if (adds_up(row) && part.code > 0 && sum > whole) {
      // Which of the parts is wrong nobody knows: each is told.
      refusals.push_back({i, AnswerFault::more_together, whole});
    }
  }
}

void check_events(const Care& care, Index care_type, const Answered& answered,
                  List<Refusal>& refusals) {
  EventChecker(care, care_type, answered, refusals).run();
}

List<Refusal> leave_out_refused(const Image& image, const List<Index>& care_types,
                                Answered& answered) {
  List<Refusal> all;
  List<std::size_t> places;  ///< of what is left
  for (std::size_t i = 0; i < answered.answers.size(); ++i) places.push_back(i);
  const auto leave_out = [&](List<Refusal>& refusals) {
    for (std::size_t i = refusals.size(); i-- > 0;) {
      const std::size_t place = refusals[i].answer;
      refusals[i].answer = places[place];
      bool is_told = false;
      for (const Refusal& other : all) is_told = is_told || other.answer == refusals[i].answer;
      if (!is_told) all.push_back(refusals[i]);
    }
    for (std::size_t i = places.size(); i-- > 0;) {
      bool is_refused = false;
      for (const Refusal& other : refusals) is_refused = is_refused || other.answer == places[i];
      if (!is_refused) continue;
      places.erase(places.begin() + static_cast<std::ptrdiff_t>(i));
      answered.answers.erase(answered.answers.begin() + static_cast<std::ptrdiff_t>(i));
    }
  };
  List<Refusal> refusals;
  check_values(image, answered, refusals);
  leave_out(refusals);
  do {
    refusals.clear();
    check_parts(image.facts, answered, refusals);
    for (const Index care_type : care_types) {
      check_events(image.cares[care_type], care_type, answered, refusals);
    }
    leave_out(refusals);
  } while (!refusals.empty());
  return all;
}

}  // namespace contractwijzer::engine
