#include "evaluate/notices.hpp"

#include <algorithm>

#include "evaluate/each_before.hpp"

namespace contractwijzer {

namespace {

void add_agb(const Practice& practice, std::vector<Notice>& into) {
  const auto& facts = practice.care.facts;
  for (FactIndex fact = 0; fact < facts.size(); ++fact) {
    if (facts[fact]->type != FactType::agb) continue;
    if (practice.undetermined[fact] != 0) {
      into.push_back({NoticeCode::agb_undetermined, facts[fact]->id});
    } else if (practice.known.is_known[fact] != 0 &&
               practice.known.codes[fact] != not_applicable_code) {
      into.push_back({NoticeCode::agb_unchecked, facts[fact]->id});
    }
  }
}

[[nodiscard]] bool is_known(const Practice& practice, const std::string& fact) {
  const auto& facts = practice.care.facts;
  for (FactIndex i = 0; i < facts.size(); ++i) {
    if (facts[i]->id == fact) return practice.known.is_known[i] != 0;
  }
  return false;
}

/// The periods of a step and of what goes before it that a day told for it lies before.
class EarlyDay {
 public:
  EarlyDay(const Practice& practice, const Policy& policy, std::vector<Notice>& into)
      : practice_(practice), policy_(policy), into_(into) {}

  void look_at(const Step& step, Date day) {
    note(step, step.event, day);
    each_before(policy_, step, [&](const Step& before) {
      if (!is_known(practice_, before.event)) note(before, step.event, day);
      return true;
    });
  }

 private:
  void note(const Step& step, IdView fact, Date day) {
    const auto* in = std::get_if<InPeriod>(&step.when);
    if (in == nullptr || step.kind == StepKind::deadline) return;
    const auto period = std::find_if(policy_.periods.begin(), policy_.periods.end(),
                                     [in](const Period& other) { return other.id == in->period; });
    if (day >= period->from) return;
    const bool is_told = std::any_of(into_.begin(), into_.end(), [&](const Notice& other) {
      return other.fact == fact && other.period == period->id;
    });
    if (!is_told) into_.push_back({NoticeCode::period_read, fact, period->id});
  }

  const Practice& practice_;
  const Policy& policy_;
  std::vector<Notice>& into_;
};

void add_periods(const Practice& practice, const Policy& policy, std::vector<Notice>& into) {
  EarlyDay early(practice, policy, into);
  for (const CompiledStep& step : practice.care.steps) {
    if (!step.event || practice.known.is_known[*step.event] == 0) continue;
    const Code code = practice.known.codes[*step.event];
    if (code != not_applicable_code) early.look_at(*step.step, Date{std::chrono::days{code}});
  }
}

void add_contradictions(const Practice& practice, std::vector<Notice>& into) {
  for (const Practice::Contradicted& each : practice.contradicted) {
    for (const FactIndex fact : each.facts) {
      into.push_back(
          {NoticeCode::contradiction, practice.care.facts[fact]->id, {}, each.by->contradiction});
    }
  }
}

}  // namespace

std::vector<Notice> notices_of(const Practice& practice, const Policy& policy) {
  std::vector<Notice> notices;
  add_agb(practice, notices);
  add_periods(practice, policy, notices);
  add_contradictions(practice, notices);
  return notices;
}

}  // namespace contractwijzer
