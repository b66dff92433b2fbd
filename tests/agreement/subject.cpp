#include "subject.hpp"

#include <algorithm>

#include "compiler/answers/check_events.hpp"
#include "contractwijzer/audit/cut_days.hpp"
#include "domain.hpp"

namespace contractwijzer::test {

Result<Subject> Subject::draw(Source& source, const RandomOptions& options) {
  const RandomPolicy random = random_policy(source, options);
  auto policy = CompiledPolicy::from_json(random.policy, random.vocabulary);
  if (!policy) return policy.errors();
  Subject subject(*std::move(policy), std::string(random_care_type));
  subject.values_ = contractwijzer::test::values_of(subject.facts_, subject.policy_.policy());
  // As many on a day that a rule looks at as on one on which something comes to be otherwise.
  const std::vector<Date> looked_at = contractwijzer::test::days_of(subject.policy_.policy());
  subject.as_of_ = source.pick(options.courses && source.one_in(2) ? subject.days_ : looked_at);
  return subject;
}

Subject::Subject(const CompiledPolicy& policy, const CareType& care_type)
    : Subject(policy, care_type.id) {
  for (const Fact* fact : facts_) values_.push_back(domain_of(*fact, policy.policy()));
}

Subject::Subject(CompiledPolicy policy, std::string care_type)
    : policy_(std::move(policy)),
      care_type_(std::move(care_type)),
      days_(audit::cut_days(policy_.policy(), this->care_type())),
      as_of_(days_.front()) {
  for (const Fact* fact : facts_of(policy_, this->care_type(), false)) {
    (is_event(*fact, policy_.policy()) ? events_ : facts_).push_back(fact);
  }
  const CompiledPolicy::Content& content = policy_.content();
  for (const Fact* fact : facts_) places_.push_back(content.find_fact(fact->id));
  for (const Fact* event : events_) {
    event_places_.push_back(content.find_fact(event->id));
    event_days_.push_back(audit::told_days(policy_.policy(), this->care_type(), event->id));
  }
}

const std::vector<Date>& Subject::days_of(const std::string& event) const {
  const auto at = std::find_if(events_.begin(), events_.end(),
                               [&event](const Fact* fact) { return fact->id == event; });
  return event_days_[static_cast<std::size_t>(at - events_.begin())];
}

Known Subject::draw_practice(Source& source) const {
  Known known;
  for (const auto& values : values_) known.push_back(source.below(values.size()));
  for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
    if (!facts_[fact]->no_more_than.empty() && !parts_fit(facts_, practice(known))) known[fact] = 0;
  }
  return known;
}

History Subject::draw_history(Source& source) const {
  for (int attempt = 0; attempt < 8; ++attempt) {
    History history;
    for (std::size_t event = 0; event < events_.size(); ++event) {
      if (source.one_in(2)) continue;
      const bool not_done = events_[event]->not_applicable && source.one_in(3);
      history[events_[event]->id] =
          not_done ? std::nullopt : std::optional(source.pick(event_days_[event]));
    }
    if (can_be(history)) return history;
  }
  return {};
}

bool Subject::can_be(const History& history) const {
  Problems problems;
  check_events(policy_.content(), answers({}, history), problems);
  return problems.empty();
}

Practice Subject::practice(const Known& known) const {
  Practice practice;
  for (std::size_t fact = 0; fact < known.size(); ++fact) {
    if (known[fact] == unknown) continue;
    practice[facts_[fact]->id] =
        known[fact] == undetermined ? Value(Undetermined{}) : value(fact, known[fact]);
  }
  return practice;
}

Known Subject::without_contradictions(Known known) const {
  for (const Notice& notice : verdict(known).notices) {
    if (notice.code != NoticeCode::contradiction) continue;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
      if (facts_[fact]->id == notice.fact) known[fact] = unknown;
    }
  }
  return known;
}

Answers Subject::answers(const Known& known, const History& history) const {
  Answers answers;
  answers.scopes.resize(2);
  answers.scopes[1].care_type = care_type_;
  const auto scope_of = [&answers](const Fact& fact) -> ScopedAnswers& {
    return answers.scopes[fact.scope == Scope::practice ? 0 : 1];
  };
  for (std::size_t fact = 0; fact < known.size(); ++fact) {
    if (known[fact] == unknown) continue;
    ScopedAnswers& scope = scope_of(*facts_[fact]);
    if (known[fact] == undetermined) {
      scope.undetermined.push_back(places_[fact]);
    } else {
      scope.known.push_back({places_[fact], code_of(*facts_[fact], value(fact, known[fact]))});
    }
  }
  for (std::size_t event = 0; event < events_.size(); ++event) {
    const auto told = history.find(events_[event]->id);
    if (told == history.end()) continue;
    const std::int64_t code =
        told->second ? told->second->time_since_epoch().count() : not_applicable_code;
    scope_of(*events_[event]).known.push_back({event_places_[event], code});
  }
  return answers;
}

std::string Subject::text_on(Date day, const Known& known, const History& history) const {
  Practice all = practice(known);
  for (const auto& [event, told] : history) {
    all[event] = told ? Value(*told) : Value(NotApplicable{});
  }
  std::vector<const Fact*> facts = facts_;
  facts.insert(facts.end(), events_.begin(), events_.end());
  return format_date(day) + " " + answers_text(facts, care_type_, all);
}

}  // namespace contractwijzer::test
