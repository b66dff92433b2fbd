#include "course.hpp"

#include <algorithm>

#include "contains.hpp"
#include "counted.hpp"
#include "restriction.hpp"

namespace contractwijzer::engine {

namespace {

OwnWays own_ways(const Practice& practice) {
  const Care& care = practice.care;
  OwnWays own;
  Truth none_before = Truth::met;
  for (std::size_t i = 0; i < care.offers.size(); ++i) {
    const Truth holds = truth_of(practice, care.offers[i].when);
    const bool is_way = i < care.row->ways;
    own.push_back(is_way ? both(holds, none_before) : holds);
    if (is_way && !leads_to_contract(care.offers[i].kind)) {
      none_before = both(none_before, !holds);
    }
  }
  return own;
}

/// Whether it is the practice's in every way in which the answers can be completed.
Truth exactly_own(const Practice& practice, std::size_t way) {
  const Restriction own(practice.care.diagram(), {{}, {practice.care.own_roots[way]}},
                        practice.feasible);
  constexpr Values no = 1;
  constexpr Values yes = 2;
  return own.values() == yes ? Truth::met : own.values() == no ? Truth::not_met : Truth::open;
}

/// Another step of some way in has the same event.
bool shares_event(const Care& care, std::size_t step) {
  for (std::size_t other = 0; other < care.row->steps; ++other) {
    const StepRow& row = care.steps[other];
    if (other != step && row.event == care.steps[step].event && row.of_any_way == 0) return true;
  }
  return false;
}

class CourseFinder {
 public:
  CourseFinder(const Practice& practice, Day as_of, const Supposed& supposed)
      : practice_(practice), care_(practice.care), supposed_(supposed), as_of_(as_of) {}

  Courses run() {
    const Day last = last_day(care_);
    out_.term_is_over = last != no_day && as_of_ > last;
    place_steps();
    for (std::size_t i = 0; i < care_.offers.size(); ++i) out_.ways.push_back(course_of(i));
    out_.own = supposed_.own;
    return std::move(out_);
  }

 private:
  void place_steps() {
    for (Index i = 0; i < care_.row->steps; ++i) {
      const StepRow& row = care_.steps[i];
      StepMark step{i, StepState::waits, true, row.first, row.last, {}};
      if (row.time == TimeKind::counted) count_days(step);
      suppose_deadline(step);
      step.report = is_out_of_reach(step) ? Report{no_day, true} : report_for(i);
      out_.steps.push_back(step);
    }
    place_in_time(care_, out_.steps, as_of_);
  }

  /// From the day that was told. A deadline whose event nothing was told of may be over from the
  /// day on which that of the earliest event is, and has a last day only where the event is
  /// supposed to have been.
  void count_days(StepMark& step) const {
    const StepRow& row = care_.steps[step.step];
    const auto counted = [&](Day event) {
      return counted_from(event, row.length, row.unit, care_.holidays);
    };
    const Report told = report_of(practice_, row.base);
    if (told.has_day()) {
      step.first = counted(told.day);
      step.last = step.first;
    }
    if (told.is_there() || row.closes == 0 || care_.row->events_from == no_day) return;
    const Report supposed = supposed_of(row.base);
    if (supposed.not_done) return;
    const Day earliest = counted(care_.row->events_from);
    if (earliest < as_of_) step.first = earliest;
    if (supposed.has_day()) step.last = std::max(earliest, counted(supposed.day));
  }

  [[nodiscard]] Report supposed_of(Index event) const {
    for (const Supposed::Deed& deed : supposed_.deeds) {
      if (care_.steps[deed.step].event == event) return deed.report;
    }
    return {};
  }

  void suppose_deadline(StepMark& step) const {
    for (const Supposed::Deadline& deadline : supposed_.deadlines) {
      if (deadline.step != step.step) continue;
      if (deadline.is_late) {
        step.first = step.last;  // none where the period is open-ended
      } else {
        step.last = step.first;
      }
    }
  }

  /// A deadline that is counted, from a day that was told, to before the first day on which
  /// anything can have been done.
  [[nodiscard]] bool is_out_of_reach(const StepMark& step) const {
    const StepRow& row = care_.steps[step.step];
    return row.time == TimeKind::counted && row.closes != 0 &&
           report_of(practice_, row.base).has_day() && step.last < care_.row->events_from;
  }

  /// What the practice told of it, or what is supposed.
  [[nodiscard]] Report report_for(Index step) const {
    const Index event = care_.steps[step].event;
    if (event != nothing) {
      const Report told = report_of(practice_, event);
      if (told.not_done) return told;
      if (told.has_day()) return counted_for(step, told);
    }
    if (is_told_by_a_later_one(step)) return {};
    for (const Supposed::Deed& deed : supposed_.deeds) {
      if (deed.step == step && event == nothing) return deed.report;
      if (event == nothing || care_.steps[deed.step].event != event) continue;
      return deed.report.has_day() ? met_for(step, deed.report) : deed.report;
    }
    return {};
  }

  /// It was done, as something was that hangs on it.
  [[nodiscard]] bool is_told_by_a_later_one(Index step) const {
    if (supposed_.deeds.empty()) return false;
    for (Index later = 0; later < care_.row->steps; ++later) {
      if (care_.steps[later].event == nothing) continue;
      const Report told = report_of(practice_, care_.steps[later].event);
      if (!told.has_day() || told.day > as_of_ || !counted_for(later, told).has_day()) continue;
      if (any_before(care_, later, [step](Index before) { return before == step; })) return true;
    }
    return false;
  }

  /// Steps of several ways in may share an event (a signature): its day counts for one of them, and
  /// the others were not done.
  [[nodiscard]] Report counted_for(Index step, const Report& told) const {
    if (care_.steps[step].of_any_way != 0) return told;
    const Index chosen = chosen_for(step, told.day);
    if (chosen == nothing) return {};
    return chosen == step ? told : Report{no_day, true};
  }

  /// A deadline was met: nothing else was done.
  [[nodiscard]] Report met_for(Index step, const Report& told) const {
    const Report counted = counted_for(step, told);
    return counted.has_day() && care_.steps[step].closes == 0 ? Report{no_day, true} : counted;
  }

  /// Of the steps with this step's event, on ways in that may be the practice's: the last that the
  /// practice told to have begun before, by that day if there is one; and else the first that it
  /// has not given up.
  [[nodiscard]] Index chosen_for(Index step, Day day) const {
    Index chosen = nothing;
    int best = -1;
    for (Index other = 0; other < care_.row->steps; ++other) {
      const StepRow& row = care_.steps[other];
      if (row.event != care_.steps[step].event || row.of_any_way != 0 || !may_be_own(row.ways)) {
        continue;
      }
      const int rank = rank_of(other, day);
      if (rank < best || (rank == best && rank == 1)) continue;
      chosen = other;
      best = rank;
    }
    return chosen;
  }

  [[nodiscard]] int rank_of(Index step, Day day) const {
    if (told_before(step,
                    [day](const Report& told) { return told.has_day() && told.day <= day; })) {
      return 3;
    }
    if (told_before(step, [](const Report& told) { return told.has_day(); })) return 2;
    return told_before(step, [](const Report& told) { return told.not_done; }) ? 0 : 1;
  }

  [[nodiscard]] bool may_be_own(WaySet ways) const {
    for (std::size_t i = 0; i < supposed_.own.size(); ++i) {
      if (names(ways, i) && supposed_.own[i] != Truth::not_met) return true;
    }
    return false;
  }

  /// Whether a step that goes before this one has an event of its own that `holds` of what was
  /// told.
  template <typename Holds>
  [[nodiscard]] bool told_before(Index step, Holds holds) const {
    return any_before(care_, step, [&](Index before) {
      if (before >= care_.row->steps || care_.steps[before].event == nothing) return false;
      return !shares_event(care_, before) && holds(report_of(practice_, care_.steps[before].event));
    });
  }

  [[nodiscard]] Course course_of(std::size_t offer) const {
    Course course = course_by_steps(offer);
    course.has_contract = course.state == CourseState::gone;
    const bool can_start = course.has_contract || may_start(offer);
    const Day until = care_.offers[offer].until;
    const bool has_ended = until != no_day && as_of_ > until;
    if (out_.term_is_over || has_ended || !can_start) {
      course = {CourseState::over, nothing, course.has_contract};
    }
    return course;
  }

  [[nodiscard]] Course course_by_steps(std::size_t offer) const {
    const OfferKind kind = care_.offers[offer].kind;
    if (kind == OfferKind::running_on) return {CourseState::gone};
    if (!leads_to_contract(kind)) return {};
    Index closed = nothing;
    Index doubted = nothing;
    bool is_gone = false;
    for (const StepMark& step : out_.steps) {
      const StepRow& row = care_.steps[step.step];
      if (!names(row.ways, offer)) continue;
      const bool concludes = row.concludes != 0 && supposed_.own[offer] != Truth::not_met;
      if (concludes && step.state == StepState::done && !is_given_up_before(step.step)) {
        is_gone = true;
      }
      if (row.closes == 0) continue;
      if (step.state == StepState::missed && closed == nothing) closed = step.step;
      // The last of them: who met it met those before it.
      if (leaves_doubt(step.state)) doubted = step.step;
    }
    // Who signed in time got an offer, late or not in what went before.
    if (is_gone) return {CourseState::gone};
    if (closed != nothing) return {CourseState::closed, closed};
    if (doubted != nothing) return {CourseState::possibly_closed, doubted};
    return {};
  }

  [[nodiscard]] bool is_given_up_before(Index step) const {
    return any_before(care_, step, [this](Index before) {
      return care_.steps[before].closes != 0 && before < out_.steps.size() &&
             out_.steps[before].report.not_done;
    });
  }

  /// Where rules say when it starts, one of them gives a day on which it could.
  [[nodiscard]] bool may_start(std::size_t offer) const {
    bool has_rule = false;
    for (Index start = 0; start < count_of(care_.starts); ++start) {
      if (!names(care_.starts[start].ways, offer)) continue;
      has_rule = true;
      if (gives_a_day(start)) return true;
    }
    return !has_rule;
  }

  [[nodiscard]] bool gives_a_day(Index start) const {
    const StartRow& row = care_.starts[start];
    const Report told = report_of(practice_, row.event);
    const Day event = told.has_day() && told.day <= as_of_ ? told.day : as_of_;
    if (start_on(care_, start, event).state == StartState::known) return true;
    for (const WindowRow& window : care_.windows.subspan(row.first_window, row.windows)) {
      if (event < window.from) return true;
    }
    return false;
  }

  const Practice& practice_;
  const Care& care_;
  const Supposed& supposed_;
  Day as_of_;
  Courses out_;
};

}  // namespace

List<Index> unsettled_ways(const Practice& practice, const Supposed& supposed) {
  const Care& care = practice.care;
  List<Index> unsettled;
  for (Index i = 0; i < care.row->steps; ++i) {
    const StepRow& step = care.steps[i];
    if (step.event == nothing) continue;
    bool has_day = report_of(practice, step.event).has_day();
    for (const Supposed::Deed& deed : supposed.deeds) {
      has_day = has_day || (care.steps[deed.step].event == step.event && deed.report.has_day());
    }
    if (!has_day) continue;
    for (Index way = 0; way < count_of(care.offers); ++way) {
      if (!names(step.ways, way) || supposed.own[way] != Truth::open) continue;
      if (!contains(unsettled, way)) unsettled.push_back(way);
    }
  }
  return unsettled;
}

Courses courses_of(const Practice& practice, Day as_of, const Supposed& supposed) {
  return CourseFinder(practice, as_of, supposed).run();
}

Courses courses_of(const Practice& practice, Day as_of) {
  const Care& care = practice.care;
  Supposed supposed{own_ways(practice), {}, {}};
  for (const Index way : unsettled_ways(practice, supposed)) {
    supposed.own[way] = exactly_own(practice, way);
  }
  const auto unsettled = unsettled_ways(practice, supposed);
  Courses courses = courses_of(practice, as_of, supposed);
  for (const Index way : unsettled) {  // as it is for whom it is the one
    for (const Index other : unsettled)
      supposed.own[other] = contractwijzer::truth_of(other == way);
    const Courses alone = courses_of(practice, as_of, supposed);
    courses.ways[way] = alone.ways[way];
    for (StepMark& step : courses.steps) {
      if (names(care.steps[step.step].ways, way)) step = alone.steps[step.step];
    }
  }
  return courses;
}

}  // namespace contractwijzer::engine
