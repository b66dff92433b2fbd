#include "possible.hpp"

#include <algorithm>

#include "contains.hpp"

namespace contractwijzer::engine {

namespace {

class PossibleFinder {
 public:
  PossibleFinder(const Practice& practice, const Courses& courses, Day as_of)
      : practice_(practice), care_(practice.care), courses_(courses), as_of_(as_of) {}

  Possible run() {
    const auto unsettled = unsettled_ways(practice_, {courses_.own, {}, {}});
    find_doubts(unsettled);
    Possible out;
    if (deeds_.empty() && deadlines_.empty() && unsettled.empty()) {
      out.functions.push_back({{}, {root(courses_, had_way(courses_, courses_))}});
      return out;
    }
    find_worlds();
    const std::size_t doubts = deeds_.size() + deadlines_.size();
    for (std::size_t which = 0; which < std::size_t{1} << doubts; ++which) {
      choices_.push_back(choice(which));
    }
    list_functions(out);
    list_events(out);
    return out;
  }

 private:
  /// Each unsettled way is the practice's, or is not.
  struct World {
    OwnWays own;
    List<Index> in_doubt;
    List<Index> missed;  ///< of those that close a way in
    List<Index> vague;   ///< of those, told of, and missed where the deadline was early
  };

  /// Visits with each combination of them.
  template <typename Visit>
  static void each_world(const List<Index>& unsettled, Supposed& supposed, Visit visit) {
    for (std::size_t world = 0; world < std::size_t{1} << unsettled.size(); ++world) {
      for (std::size_t i = 0; i < unsettled.size(); ++i) {
        supposed.own[unsettled[i]] = contractwijzer::truth_of((world >> i & 1U) != 0);
      }
      visit();
    }
  }

  // --- what is not known ------------------------------------------------------------------------

  /// Of anyone that the practice may be.
  void find_doubts(const List<Index>& unsettled) {
    if (unsettled.empty()) {
      note_doubts(courses_.steps);
      return;
    }
    Supposed supposed{courses_.own, {}, {}};
    each_world(unsettled, supposed,
               [&] { note_doubts(courses_of(practice_, as_of_, supposed).steps); });
  }

  void note_doubts(const List<StepMark>& steps) {
    for (const StepMark& step : steps) {
      if (!is_in_doubt(step, courses_.own)) continue;
      if (!step.report.is_there()) add_deed(step);
      if (step.state != StepState::passed) add_deadline(step.step);
    }
  }

  /// A way in that may be the practice's hangs on it.
  [[nodiscard]] bool is_in_doubt(const StepMark& step, const OwnWays& own) const {
    return leaves_doubt(step.state) && closes_one_of(step.step, own);
  }

  /// It closes a way in to a contract that may be the practice's.
  [[nodiscard]] bool closes_one_of(Index step, const OwnWays& own) const {
    const StepRow& row = care_.steps[step];
    if (row.closes == 0) return false;
    for (const Index way : care_.leading) {
      if (own[way] != Truth::not_met && names(row.ways, way)) return true;
    }
    return false;
  }

  /// Steps of several ways in may share an event, and its deed.
  [[nodiscard]] bool is_of(const Supposed::Deed& deed, Index step) const {
    const Index event = care_.steps[step].event;
    return deed.step == step || (event != nothing && care_.steps[deed.step].event == event);
  }

  void add_deed(const StepMark& step) {
    for (const Supposed::Deed& deed : deeds_) {
      if (is_of(deed, step.step)) return;
    }
    deeds_.push_back({step.step, {step.first, false}});
  }

  /// Met on the last day on which that was certain: of what shares an event, the first such day.
  [[nodiscard]] Day day_in_time(const Supposed::Deed& deed, const OwnWays& own) const {
    Day day = as_of_;
    for (const StepMark& step : courses_.steps) {
      const bool ends_before = step.first != no_day && step.first < day;
      if (ends_before && !step.report.is_there() && is_of(deed, step.step) &&
          closes_one_of(step.step, own)) {
        day = step.first;
      }
    }
    return day;
  }

  /// Steps of one period share its day, and so do those that count alike from one event.
  void add_deadline(Index step) {
    const StepRow& row = care_.steps[step];
    for (List<Index>& same : deadlines_) {
      if (contains(same, step)) return;
      const StepRow& other = care_.steps[same.front()];
      const bool is_alike = row.time == other.time &&
                            (row.time == TimeKind::in_period
                                 ? row.period == other.period
                                 : row.time == TimeKind::counted && row.base == other.base &&
                                       row.length == other.length && row.unit == other.unit);
      if (!is_alike) continue;
      same.push_back(step);
      return;
    }
    deadlines_.push_back({step});
  }

  void find_worlds() {
    Supposed supposed{courses_.own, deeds_, {}};
    const auto unsettled = unsettled_ways(practice_, supposed);
    for (const Index way : unsettled) guards_.push_back(care_.own_roots[way]);
    supposed.deeds.clear();
    each_world(unsettled, supposed, [&] {
      World world{supposed.own, {}, {}, {}};
      for (const StepMark& step : courses_of(practice_, as_of_, supposed).steps) {
        if (!step.report.is_there() && is_in_doubt(step, world.own)) {
          world.in_doubt.push_back(step.step);
        }
        if (care_.steps[step.step].closes == 0) continue;
        if (step.state == StepState::missed) world.missed.push_back(step.step);
        if (step.report.is_there() && leaves_doubt(step.state)) world.vague.push_back(step.step);
      }
      worlds_.push_back(std::move(world));
    });
  }

  // --- what follows -----------------------------------------------------------------------------

  /// Nothing was done without what goes before it, on one way in or another: what is left of the
  /// deeds, to the first that misses one before it.
  [[nodiscard]] std::size_t without_one_that_misses(std::size_t which, const World& world) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      const std::size_t bit = std::size_t{1} << i;
      if ((which & bit) == 0) continue;
      bool misses = false;
      for (const Index step : world.in_doubt) {
        if (!is_of(deeds_[i], step)) continue;
        misses = misses_one_before(step, which, world);
        if (!misses) break;
      }
      if (misses) return which & ~bit;
    }
    return which;
  }
  [[nodiscard]] bool can_be(std::size_t which, const World& world) const {
    return without_one_that_misses(which, world) == which;
  }

  [[nodiscard]] bool misses_one_before(Index step, std::size_t which, const World& world) const {
    return any_before(care_, step, [&](Index before) {
      return contains(world.missed, before) ||
             (contains(world.vague, before) && !is_late(before, which)) ||
             (contains(world.in_doubt, before) && !is_done(before, which));
    });
  }

  /// Whether its deadline is late; one on which no way of the practice hangs may be.
  [[nodiscard]] bool is_late(Index step, std::size_t which) const {
    for (std::size_t i = 0; i < deadlines_.size(); ++i) {
      if (contains(deadlines_[i], step)) return (which >> (deeds_.size() + i) & 1U) != 0;
    }
    return true;
  }

  [[nodiscard]] bool is_done(Index step, std::size_t which) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      if (is_of(deeds_[i], step)) return (which >> i & 1U) != 0;
    }
    return false;
  }

  /// Those in doubt there, done or not.
  [[nodiscard]] List<Supposed::Deed> deeds_in(const World& world, std::size_t which) const {
    List<Supposed::Deed> deeds;
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      bool is_in_doubt = false;
      for (const Index step : world.in_doubt) is_in_doubt = is_in_doubt || is_of(deeds_[i], step);
      if (!is_in_doubt) continue;
      deeds.push_back(deeds_[i]);
      Report& report = deeds.back().report;
      if ((which >> i & 1U) == 0) {
        report = {no_day, true};
      } else {
        report.day = day_in_time(deeds_[i], world.own);
      }
    }
    return deeds;
  }

  /// Each doubt, a bit of `which`: a deed was done, a vague deadline was late. What misses one
  /// before it is taken as not done.
  [[nodiscard]] Choice choice(std::size_t which) const {
    Supposed supposed{courses_.own, {}, {}};
    std::size_t late = which >> deeds_.size();
    for (const List<Index>& same : deadlines_) {
      for (const Index step : same) supposed.deadlines.push_back({step, (late & 1U) != 0});
      late >>= 1U;
    }
    Choice choice{guards_, {}};
    for (std::size_t i = 0; i < worlds_.size(); ++i) {
      const std::size_t left = without_one_that_misses(which, worlds_[i]);
      if (left != which) {
        choice.roots.push_back(choices_[left].roots[i]);
        continue;
      }
      supposed.own = worlds_[i].own;
      supposed.deeds = deeds_in(worlds_[i], which);
      const Courses courses = courses_of(practice_, as_of_, supposed);
      const Supposed told{supposed.own, {}, supposed.deadlines};
      const Index had = supposed.deeds.empty()
                            ? had_way(courses, courses)
                            : had_way(courses, courses_of(practice_, as_of_, told));
      choice.roots.push_back(root(courses, had));
    }
    return choice;
  }

  /// The first of the leading ways, by its place among them, by which there is a contract; by one
  /// that was told, if there is one. `told`: the courses when nothing is supposed to have been
  /// done.
  [[nodiscard]] Index had_way(const Courses& courses, const Courses& told) const {
    Index first = nothing;
    for (Index i = 0; i < count_of(care_.leading); ++i) {
      const Index way = care_.leading[i];
      if (!courses.ways[way].has_contract || courses.own[way] == Truth::not_met) continue;
      if (told.ways[way].has_contract) return i;
      if (first == nothing) first = i;
    }
    return first;
  }

  /// `had`: the leading way by which there is a contract.
  [[nodiscard]] Index root(const Courses& courses, Index had) const {
    std::size_t closed = 0;
    for (Index i = 0; i < count_of(care_.leading); ++i) {
      const Index way = care_.leading[i];
      const bool goes_before_it = had != nothing && i < had && courses.own[way] != Truth::not_met;
      if (goes_before_it || !courses.ways[way].is_live()) closed |= std::size_t{1} << i;
    }
    if (had != nothing) closed &= ~(std::size_t{1} << had);
    return care_.roots[(chosen_before(had) << care_.leading.size()) + closed];
  }

  /// Which of the sets of roots: 0 where no choice of the purchaser brought the contract.
  [[nodiscard]] std::size_t chosen_before(Index had) const {
    if (had == nothing || care_.offers[care_.leading[had]].kind != OfferKind::by_selection)
      return 0;
    return care_.by_selection(had + std::size_t{1});
  }

  // --- what that leaves -------------------------------------------------------------------------

  void list_functions(Possible& out) const {
    for (const Choice& choice : choices_) {
      if (!contains(out.functions, choice)) {
        out.functions.push_back(choice);
      }
    }
  }

  void list_events(Possible& out) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      const Index event = care_.steps[deeds_[i].step].event;
      if (event != nothing && matters(std::size_t{1} << i)) out.events.push_back(event);
    }
    for (std::size_t i = 0; i < deadlines_.size(); ++i) {
      const Index base = care_.steps[deadlines_[i].front()].base;
      if (base == nothing || contains(out.events, base)) continue;
      if (matters(std::size_t{1} << (deeds_.size() + i))) out.events.push_back(base);
    }
  }

  /// Whether, all else being the same, something else becomes of someone who did this.
  [[nodiscard]] bool matters(std::size_t deed) const {
    for (std::size_t without = 0; without < choices_.size(); ++without) {
      if ((without & deed) != 0) continue;
      Choice with = choices_[without | deed];
      for (std::size_t i = 0; i < worlds_.size(); ++i) {
        const bool can_be_either =
            can_be(without, worlds_[i]) && can_be(without | deed, worlds_[i]);
        if (!can_be_either) with.roots[i] = choices_[without].roots[i];
      }
      if (differ(care_.diagram(), choices_[without], with, practice_.feasible)) return true;
    }
    return false;
  }

  const Practice& practice_;
  const Care& care_;
  const Courses& courses_;
  Day as_of_;
  List<Supposed::Deed> deeds_;
  List<List<Index>> deadlines_;
  List<Node> guards_;
  List<World> worlds_;    ///< by the set of guards that are 1
  List<Choice> choices_;  ///< by `which`
};

}  // namespace

Possible possible_of(const Practice& practice, const Courses& courses, Day as_of) {
  const Day last = last_day(practice.care);
  if (last == no_day || as_of <= last) return PossibleFinder(practice, courses, as_of).run();
  return PossibleFinder(practice, courses_of(practice, last), last).run();
}

}  // namespace contractwijzer::engine
