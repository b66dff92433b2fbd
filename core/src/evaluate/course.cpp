#include "evaluate/course.hpp"

#include <algorithm>

#include "evaluate/rules.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

bool names(const Ids& offers, const Offer& offer) noexcept {
  return std::find(offers.begin(), offers.end(), offer.id) != offers.end();
}

Told told_of(const Practice& practice, FactIndex event) {
  if (practice.known.is_known[event] == 0) return {};
  const Code code = practice.known.codes[event];
  if (code == not_applicable_code) return {{}, true};
  return {Date{std::chrono::days{code}}, false};
}

namespace {

class CourseFinder {
 public:
  CourseFinder(const CompiledPolicy::Content& content, const Practice& practice, Date as_of)
      : policy_(content.policy),
        practice_(practice),
        care_(practice.care),
        term_(term_of(*care_.care_type, policy_)),
        as_of_(as_of) {}

  Courses run() {
    const auto last = last_day(term_, policy_);
    out_.term_is_over = last && as_of_ > *last;
    place_steps();
    for (const CompiledOffer& offer : care_.offers) out_.ways.push_back(course_of(offer));
    for (const CompiledOffer& offer : care_.beside_offers) {
      out_.beside.push_back(course_of(offer));
    }
    return std::move(out_);
  }

 private:
  /// Steps of several ways in may share an event (a signature): what was told counts for one of
  /// them.
  void place_steps() {
    out_.steps.reserve(care_.steps.size());
    for (const CompiledStep& step : care_.steps) {
      StepVerdict verdict = dated(*step.step, policy_);
      if (step.event && counts_for(step)) verdict.told = told_of(practice_, *step.event);
      out_.steps.push_back(verdict);
    }
    place_in_time(out_.steps, as_of_);
  }

  [[nodiscard]] bool shares_event(const CompiledStep& step) const {
    return std::any_of(care_.steps.begin(), care_.steps.end(), [&](const CompiledStep& other) {
      return other.event == step.event && other.step != step.step;
    });
  }

  /// Among the steps that share an event it counts for the last whose way in the practice told to
  /// have begun by then, and else for the first whose way in may be the practice's.
  [[nodiscard]] bool counts_for(const CompiledStep& step) const {
    if (!shares_event(step)) return true;
    const CompiledStep* chosen = nullptr;
    bool begun = false;
    for (const CompiledStep& other : care_.steps) {
      if (other.event != step.event || !may_be_on_the_way(*other.step)) continue;
      const bool has_begun = has_begun_before(other);
      if (chosen == nullptr || has_begun || (!begun && has_given_up_before(*chosen))) {
        chosen = &other;
        begun = begun || has_begun;
      }
    }
    return chosen == nullptr || chosen->step == step.step;
  }

  [[nodiscard]] bool may_be_on_the_way(const Step& step) const {
    if (step.offers.empty()) return true;
    for (const auto* offers : {&care_.offers, &care_.beside_offers}) {
      for (const CompiledOffer& offer : *offers) {
        if (!names(step.offers, *offer.offer)) continue;
        if (truth_of(offer.when, practice_) != Truth::not_met) return true;
      }
    }
    return false;
  }

  /// Whether a step that goes before this one has an event of its own that `holds` of what was
  /// told.
  template <typename Holds>
  [[nodiscard]] bool any_before(const CompiledStep& step, Holds holds) const {
    std::string_view before = step.step->after;
    for (std::size_t hops = 0; hops < care_.steps.size() && !before.empty(); ++hops) {
      const auto at =
          std::find_if(care_.steps.begin(), care_.steps.end(),
                       [&before](const CompiledStep& other) { return other.step->id == before; });
      if (at == care_.steps.end()) return false;
      if (at->event && !shares_event(*at) && holds(told_of(practice_, *at->event))) return true;
      before = at->step->after;
    }
    return false;
  }
  [[nodiscard]] bool has_begun_before(const CompiledStep& step) const {
    const auto day = told_of(practice_, *step.event).day;
    return any_before(step,
                      [&day](const Told& told) { return told.day && (!day || told.day <= day); });
  }
  [[nodiscard]] bool has_given_up_before(const CompiledStep& step) const {
    return any_before(step, [](const Told& told) { return told.not_done; });
  }

  [[nodiscard]] Course course_of(const CompiledOffer& offer) const {
    Course course = course_by_steps(offer);
    if (is_over(offer)) course = {CourseState::over, nullptr, course.state == CourseState::gone};
    course.has_contract = course.has_contract || course.state == CourseState::gone;
    return course;
  }

  [[nodiscard]] Course course_by_steps(const CompiledOffer& offer) const {
    const OfferKind kind = offer.offer->kind;
    if (kind == OfferKind::running_on) return {CourseState::gone};
    if (!leads_to_contract(kind)) return {};
    const StepVerdict* closed = nullptr;
    const StepVerdict* doubted = nullptr;
    bool is_gone = false;
    for (const StepVerdict& step : out_.steps) {
      if (!names(step.step->offers, *offer.offer)) continue;
      if (step.step->concludes && step.state == StepState::done) is_gone = true;
      if (!step.step->closes) continue;
      if (step.state == StepState::missed && closed == nullptr) closed = &step;
      if (leaves_doubt(step.state) && doubted == nullptr) doubted = &step;
    }
    if (closed != nullptr) return {CourseState::closed, closed->step};
    if (is_gone) return {CourseState::gone};
    if (doubted != nullptr) return {CourseState::possibly_closed, doubted->step};
    return {};
  }

  static bool leaves_doubt(StepState state) noexcept {
    return state == StepState::passed || state == StepState::possibly_passed ||
           state == StepState::possibly_missed;
  }

  /// The contract's last day is past, or no rule gives a day on which it could still begin.
  [[nodiscard]] bool is_over(const CompiledOffer& offer) const {
    if (out_.term_is_over) return true;
    bool has_rule = false;
    bool has_start = false;
    for (const CompiledStart& start : care_.start_rules) {
      if (!names(start.rule->offers, *offer.offer)) continue;
      has_rule = true;
      has_start = has_start || may_start(start);
    }
    return has_rule && !has_start;
  }

  [[nodiscard]] bool may_start(const CompiledStart& start) const {
    const Told told = told_of(practice_, start.event);
    const Date event = told.day && *told.day <= as_of_ ? *told.day : as_of_;
    const StartRule& rule = *start.rule;
    if (start_on(rule, term_, policy_, event).state == StartState::known) return true;
    return std::any_of(rule.windows.begin(), rule.windows.end(),
                       [&event](const StartWindow& window) { return event < window.from; });
  }

  const Policy& policy_;
  const Practice& practice_;
  const CompiledCareType& care_;
  const Term& term_;
  Date as_of_;
  Courses out_;
};

}  // namespace

std::vector<NodeId> roots_of(const CompiledCareType& care, const Courses& courses) {
  std::size_t closed = 0;
  std::vector<std::size_t> in_doubt;
  for (std::size_t i = 0; i < care.leading.size(); ++i) {
    const Course& course = courses.ways[care.leading[i]];
    if (course.has_contract) return {care.gone_roots[i]};
    if (!course.is_live() && !courses.term_is_over) closed |= std::size_t{1} << i;
    if (course.state == CourseState::possibly_closed) in_doubt.push_back(i);
  }
  std::vector<NodeId> roots;
  for (std::size_t doubt = 0; doubt < std::size_t{1} << in_doubt.size(); ++doubt) {
    std::size_t without = closed;
    for (std::size_t i = 0; i < in_doubt.size(); ++i) {
      if ((doubt >> i & 1U) != 0) without |= std::size_t{1} << in_doubt[i];
    }
    const NodeId root = care.roots[without];
    if (std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
  }
  return roots;
}

Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice, Date as_of) {
  return CourseFinder(content, practice, as_of).run();
}

}  // namespace contractwijzer
