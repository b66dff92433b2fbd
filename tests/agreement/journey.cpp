#include "journey.hpp"

#include <algorithm>
#include <map>

#include "support.hpp"

namespace contractwijzer::test {

namespace {

constexpr std::size_t most_acts = 400;

bool is_in(const Ids& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

class Traveller {
 public:
  Traveller(const Subject& subject, const Known& truth, Date start)
      : subject_(subject), truth_(truth), known_(truth.size(), unknown), day_(start) {}

  Journey run() {
    while (out_.acts.size() < most_acts && !out_.goes_round) {
      const Verdict verdict = subject_.verdict_on(day_, known_, history_);
      note(verdict.next);
      if (!act(verdict)) {
        out_.end = verdict.next.kind;
        out_.has_contract = verdict.decided() && verdict.standing.state == StandingState::gone;
        return std::move(out_);
      }
    }
    out_.goes_round = true;
    return std::move(out_);
  }

 private:
  void note(const Next& next) {
    std::string words = format_date(day_) + " " + std::string(word_of(next.kind));
    for (const IdView id : {next.fact, next.step, next.then, next.offer}) {
      if (!id.empty()) words += " " + std::string(id);
    }
    out_.acts.push_back(std::move(words));
  }

  /// False where nothing is left to be done.
  bool act(const Verdict& verdict) {
    const Next& next = verdict.next;
    switch (next.kind) {
      case NextKind::answer:
      case NextKind::passed:
        if (next.fact.empty()) return let_time_pass();
        answer(std::string(next.fact));
        return true;
      case NextKind::step:
        return take(std::string(next.step));
      case NextKind::request:
        return take(first_step_of(std::string(next.offer)));
      case NextKind::wait:
        return wait(verdict);
      case NextKind::ask:
      case NextKind::mend:
      case NextKind::gap:
      case NextKind::missed:
      case NextKind::look:
      case NextKind::none:
      case NextKind::over:
        return false;
    }
    return false;
  }

  void answer(const std::string& id) {
    const auto& facts = subject_.facts();
    const auto at = std::find_if(facts.begin(), facts.end(),
                                 [&id](const Fact* fact) { return fact->id == id; });
    if (at == facts.end()) {  // what it did, it has told
      out_.goes_round = !history_.emplace(id, std::nullopt).second;
      return;
    }
    const auto place = static_cast<std::size_t>(at - facts.begin());
    out_.goes_round = known_[place] != unknown;
    known_[place] = truth_[place];
  }

  [[nodiscard]] const Step* find(const std::string& id) const {
    const auto& steps = subject_.policy().policy().steps;
    const auto at =
        std::find_if(steps.begin(), steps.end(), [&id](const Step& step) { return step.id == id; });
    return at == steps.end() ? nullptr : &*at;
  }

  /// What the practice cannot tell of happens without a word.
  bool take(const std::string& id) {
    const Step* step = find(id);
    if (step == nullptr || step->event.empty()) return let_time_pass();
    History after = history_;
    if (const auto told = history_.find(step->event); told != history_.end()) {
      // It told of another way in that this was not done: of this one it cannot tell any more.
      if (!told->second) return let_time_pass();
      out_.goes_round = true;
      return true;
    }
    after[step->event] = day_;
    if (!subject_.can_be(after)) return let_time_pass();
    history_ = std::move(after);
    return true;
  }

  /// Of those of its own that it has not told of.
  [[nodiscard]] std::string first_step_of(const std::string& offer) const {
    const Step* first = nullptr;
    for (const Step& step : subject_.policy().policy().steps) {
      if (!step.audience.holds_for(subject_.care_type().id) || !is_in(step.offers, offer)) continue;
      if (step.actor != Actor::practice || history_.contains(step.event)) continue;
      if (first == nullptr || goes_before(step, *first)) first = &step;
    }
    return first == nullptr ? std::string{} : first->id;
  }

  [[nodiscard]] bool goes_before(const Step& step, const Step& other) const {
    for (const Step* at = find(other.after); at != nullptr; at = find(at->after)) {
      if (at == &step) return true;
    }
    return false;
  }

  /// For a step without a day not for ever: then the practice takes its own behind it.
  bool wait(const Verdict& verdict) {
    const Step* step = find(std::string(verdict.next.step));
    const bool has_day = step != nullptr && !std::holds_alternative<Undated>(step->when);
    const bool is_long = ++waits_[std::string(verdict.next.step)] > 1;
    if (!has_day && is_long && !verdict.next.then.empty()) {
      return take(std::string(verdict.next.then));
    }
    return let_time_pass();
  }

  /// To the next day on which something may be otherwise.
  bool let_time_pass() {
    const auto& days = subject_.days();
    const auto next = std::upper_bound(days.begin(), days.end(), day_);
    if (next == days.end()) return false;
    day_ = *next;
    return true;
  }

  const Subject& subject_;
  const Known& truth_;
  Known known_;
  History history_;
  Date day_;
  std::map<std::string, int> waits_;
  Journey out_;
};

}  // namespace

Journey journey(const Subject& subject, const Known& truth, Date start) {
  return Traveller(subject, truth, start).run();
}

bool can_be_told(const Subject& subject, const std::string& offer) {
  const Policy& policy = subject.policy().policy();
  const bool has_windows =
      std::any_of(policy.start_rules.begin(), policy.start_rules.end(),
                  [&offer](const StartRule& rule) { return is_in(rule.offers, offer); });
  if (has_windows) return false;  // they may close before the purchaser has taken its steps
  bool concludes = false;
  for (const Step& step : policy.steps) {
    if (!step.audience.holds_for(subject.care_type().id) || !is_in(step.offers, offer)) continue;
    if (step.actor == Actor::practice && step.event.empty()) return false;
    // It may be asked for the day of what is still to come.
    if (std::holds_alternative<CountedFrom>(step.when)) return false;
    concludes = concludes || step.concludes;
  }
  return concludes;
}

}  // namespace contractwijzer::test
