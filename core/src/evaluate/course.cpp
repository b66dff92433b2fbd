#include "evaluate/course.hpp"

#include <algorithm>

#include "evaluate/each_before.hpp"
#include "evaluate/rules.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

bool names(const Ids& offers, const Offer& offer) noexcept {
  return std::find(offers.begin(), offers.end(), offer.id) != offers.end();
}

bool leaves_doubt(StepState state) noexcept {
  return state == StepState::passed || state == StepState::possibly_passed ||
         state == StepState::possibly_missed;
}

Told told_of(const Practice& practice, FactIndex event) {
  if (practice.known.is_known[event] == 0) return {};
  const Code code = practice.known.codes[event];
  if (code == not_applicable_code) return {{}, true};
  return {Date{std::chrono::days{code}}, false};
}

namespace {

OwnWays own_ways(const Practice& practice) {
  OwnWays own;
  Truth none_before = Truth::met;
  for (const CompiledOffer& offer : practice.care.offers) {
    const Truth holds = truth_of(offer.when, practice);
    own.push_back(both(holds, none_before));
    if (!leads_to_contract(offer.offer->kind)) none_before = both(none_before, !holds);
  }
  for (const CompiledOffer& offer : practice.care.beside_offers) {
    own.push_back(truth_of(offer.when, practice));
  }
  return own;
}

/// Whether it is the practice's in every way in which the answers can be completed.
Truth exactly_own(const Practice& practice, std::size_t way) {
  const CompiledCareType& care = practice.care;
  const Restriction own(care.diagram, care.own_roots[way], practice.feasible);
  constexpr Restriction::Values no = 1;
  constexpr Restriction::Values yes = 2;
  return own.values() == yes ? Truth::met : own.values() == no ? Truth::not_met : Truth::open;
}

/// Visits the places among the own ways of those that the step names.
template <typename Visit>
void each_way_of(const Step& step, const CompiledCareType& care, Visit visit) {
  std::size_t place = 0;
  for (const auto* offers : {&care.offers, &care.beside_offers}) {
    for (const CompiledOffer& offer : *offers) {
      if (names(step.offers, *offer.offer)) visit(place);
      ++place;
    }
  }
}

/// Another step of some way in has the same event.
bool shares_event(const CompiledStep& step, const CompiledCareType& care) {
  return std::any_of(care.steps.begin(), care.steps.end(), [&step](const CompiledStep& other) {
    return other.event == step.event && other.step != step.step && !other.step->offers.empty();
  });
}

class CourseFinder {
 public:
  CourseFinder(const CompiledPolicy::Content& content, const Practice& practice, Date as_of,
               const Supposed& supposed)
      : policy_(content.policy),
        practice_(practice),
        care_(practice.care),
        supposed_(supposed),
        term_(term_of(*care_.care_type, policy_)),
        as_of_(as_of) {}

  Courses run() {
    const auto last = last_day(term_, policy_);
    out_.term_is_over = last && as_of_ > *last;
    place_steps();
    std::size_t place = 0;
    for (const CompiledOffer& offer : care_.offers) {
      out_.ways.push_back(course_of(offer, supposed_.own[place++]));
    }
    for (const CompiledOffer& offer : care_.beside_offers) {
      out_.beside.push_back(course_of(offer, supposed_.own[place++]));
    }
    out_.own = supposed_.own;
    return std::move(out_);
  }

 private:
  void place_steps() {
    out_.steps.reserve(care_.steps.size());
    for (const CompiledStep& step : care_.steps) {
      StepVerdict verdict = dated(*step.step, policy_);
      suppose_deadline(verdict);
      verdict.told = told_for(step);
      out_.steps.push_back(verdict);
    }
    place_in_time(out_.steps, as_of_);
  }

  void suppose_deadline(StepVerdict& step) const {
    for (const Supposed::Deadline& deadline : supposed_.deadlines) {
      if (deadline.step != step.step) continue;
      if (deadline.is_late) {
        step.first = step.last;  // none where the period is open-ended
      } else {
        step.last = step.first;
      }
    }
  }

  /// What the practice told of it, or what is supposed.
  [[nodiscard]] Told told_for(const CompiledStep& step) const {
    if (step.event) {
      const Told told = told_of(practice_, *step.event);
      if (told.not_done) return told;
      if (told.day) return counted_for(step, told);
    }
    if (is_told_by_a_later_one(step)) return {};
    for (const Supposed::Deed& deed : supposed_.deeds) {
      if (deed.step == &step && !step.event) return deed.told;
      if (!step.event || deed.step->event != step.event) continue;
      return deed.told.day ? met_for(step, deed.told) : deed.told;
    }
    return {};
  }

  /// It was done, as something was that hangs on it.
  [[nodiscard]] bool is_told_by_a_later_one(const CompiledStep& step) const {
    if (supposed_.deeds.empty()) return false;
    return std::any_of(care_.steps.begin(), care_.steps.end(), [&](const CompiledStep& later) {
      const Told told = later.event ? told_of(practice_, *later.event) : Told{};
      if (!told.day || *told.day > as_of_ || !counted_for(later, told).day) return false;
      return any_before(policy_, *later.step,
                        [&step](const Step& before) { return &before == step.step; });
    });
  }

  /// Steps of several ways in may share an event (a signature): its day counts for one of them, and
  /// the others were not done.
  [[nodiscard]] Told counted_for(const CompiledStep& step, const Told& told) const {
    if (step.step->offers.empty()) return told;
    const CompiledStep* chosen = chosen_for(step, *told.day);
    if (chosen == nullptr) return {};
    return chosen == &step ? told : Told{{}, true};
  }

  /// A deadline was met: nothing else was done.
  [[nodiscard]] Told met_for(const CompiledStep& step, const Told& told) const {
    const Told counted = counted_for(step, told);
    return counted.day && !step.step->closes ? Told{{}, true} : counted;
  }

  /// Of the steps with this step's event, on ways in that may be the practice's: the last that the
  /// practice told to have begun before, by that day if there is one; and else the first that it
  /// has not given up.
  [[nodiscard]] const CompiledStep* chosen_for(const CompiledStep& step, Date day) const {
    const CompiledStep* chosen = nullptr;
    int best = -1;
    for (const CompiledStep& other : care_.steps) {
      if (other.event != step.event || other.step->offers.empty() || !may_be_own(*other.step)) {
        continue;
      }
      const int rank = rank_of(other, day);
      if (rank < best || (rank == best && rank == 1)) continue;
      chosen = &other;
      best = rank;
    }
    return chosen;
  }

  [[nodiscard]] int rank_of(const CompiledStep& step, Date day) const {
    if (told_before(step, [day](const Told& told) { return told.day && *told.day <= day; })) {
      return 3;
    }
    if (told_before(step, [](const Told& told) { return told.day.has_value(); })) return 2;
    return told_before(step, [](const Told& told) { return told.not_done; }) ? 0 : 1;
  }

  [[nodiscard]] bool may_be_own(const Step& step) const {
    bool may_be = false;
    each_way_of(step, care_, [&](std::size_t place) {
      may_be = may_be || supposed_.own[place] != Truth::not_met;
    });
    return may_be;
  }

  /// Whether a step that goes before this one has an event of its own that `holds` of what was
  /// told.
  template <typename Holds>
  [[nodiscard]] bool told_before(const CompiledStep& step, Holds holds) const {
    bool told = false;
    each_before(policy_, *step.step, [&](const Step& before) {
      const auto at = std::find_if(care_.steps.begin(), care_.steps.end(),
                                   [&](const auto& other) { return other.step == &before; });
      if (at == care_.steps.end()) return false;
      told = at->event && !shares_event(*at, care_) && holds(told_of(practice_, *at->event));
      return !told;
    });
    return told;
  }

  [[nodiscard]] Course course_of(const CompiledOffer& offer, Truth own) const {
    Course course = course_by_steps(offer, own);
    course.has_contract = course.state == CourseState::gone;
    const bool can_start = course.has_contract || may_start(offer);
    if (out_.term_is_over || !can_start) {
      course = {CourseState::over, nullptr, course.has_contract};
    }
    return course;
  }

  [[nodiscard]] Course course_by_steps(const CompiledOffer& offer, Truth own) const {
    const OfferKind kind = offer.offer->kind;
    if (kind == OfferKind::running_on) return {CourseState::gone};
    if (!leads_to_contract(kind)) return {};
    const StepVerdict* closed = nullptr;
    const StepVerdict* doubted = nullptr;
    bool is_gone = false;
    for (const StepVerdict& step : out_.steps) {
      if (!names(step.step->offers, *offer.offer)) continue;
      const bool concludes = step.step->concludes && own != Truth::not_met;
      if (concludes && step.state == StepState::done && !is_given_up_before(*step.step)) {
        is_gone = true;
      }
      if (!step.step->closes) continue;
      if (step.state == StepState::missed && closed == nullptr) closed = &step;
      if (leaves_doubt(step.state)) doubted = &step;  // the last: who met it met those before it
    }
    // Who signed in time got an offer, late or not in what went before.
    if (is_gone) return {CourseState::gone};
    if (closed != nullptr) return {CourseState::closed, closed->step};
    if (doubted != nullptr) return {CourseState::possibly_closed, doubted->step};
    return {};
  }

  [[nodiscard]] bool is_given_up_before(const Step& step) const {
    return any_before(policy_, step, [this](const Step& before) {
      return before.closes &&
             std::any_of(out_.steps.begin(), out_.steps.end(), [&before](const auto& other) {
               return other.step == &before && other.told.not_done;
             });
    });
  }

  /// Where rules say when it starts, one of them gives a day on which it could.
  [[nodiscard]] bool may_start(const CompiledOffer& offer) const {
    bool has_rule = false;
    for (const CompiledStart& start : care_.start_rules) {
      if (!names(start.rule->offers, *offer.offer)) continue;
      has_rule = true;
      if (may_start(start)) return true;
    }
    return !has_rule;
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
  const Supposed& supposed_;
  const Term& term_;
  Date as_of_;
  Courses out_;
};

}  // namespace

std::vector<std::size_t> unsettled_ways(const Practice& practice, const Supposed& supposed) {
  const CompiledCareType& care = practice.care;
  std::vector<std::size_t> unsettled;
  for (const CompiledStep& step : care.steps) {
    if (!step.event) continue;
    const bool has_day =
        told_of(practice, *step.event).day ||
        std::any_of(supposed.deeds.begin(), supposed.deeds.end(), [&](const Supposed::Deed& deed) {
          return deed.step->event == step.event && deed.told.day;
        });
    if (!has_day) continue;
    each_way_of(*step.step, care, [&](std::size_t place) {
      if (supposed.own[place] != Truth::open) return;
      if (std::find(unsettled.begin(), unsettled.end(), place) == unsettled.end()) {
        unsettled.push_back(place);
      }
    });
  }
  return unsettled;
}

Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice, Date as_of,
                   const Supposed& supposed) {
  return CourseFinder(content, practice, as_of, supposed).run();
}

Courses courses_of(const CompiledPolicy::Content& content, const Practice& practice, Date as_of) {
  const CompiledCareType& care = practice.care;
  Supposed supposed{own_ways(practice), {}, {}};
  for (const std::size_t way : unsettled_ways(practice, supposed)) {
    supposed.own[way] = exactly_own(practice, way);
  }
  const auto unsettled = unsettled_ways(practice, supposed);
  Courses courses = courses_of(content, practice, as_of, supposed);
  for (const std::size_t way : unsettled) {  // as it is for whom it is the one
    for (const std::size_t other : unsettled) supposed.own[other] = truth_of(other == way);
    const Courses alone = courses_of(content, practice, as_of, supposed);
    const bool beside = way >= care.offers.size();
    const std::size_t place = beside ? way - care.offers.size() : way;
    (beside ? courses.beside : courses.ways)[place] = (beside ? alone.beside : alone.ways)[place];
    for (std::size_t i = 0; i < courses.steps.size(); ++i) {
      each_way_of(*courses.steps[i].step, care, [&](std::size_t named) {
        if (named == way) courses.steps[i] = alone.steps[i];
      });
    }
  }
  return courses;
}

}  // namespace contractwijzer
