#include "evaluate/possible.hpp"

#include <algorithm>
#include <optional>

#include "evaluate/each_before.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

namespace {

class Finder {
 public:
  Finder(const CompiledPolicy::Content& content, const Practice& practice, const Courses& courses,
         Date as_of)
      : content_(content),
        practice_(practice),
        care_(practice.care),
        courses_(courses),
        as_of_(as_of) {}

  Possible run() {
    const auto unsettled = unsettled_ways(practice_, {courses_.own, {}, {}});
    find_doubts(unsettled);
    if (deeds_.empty() && deadlines_.empty() && unsettled.empty()) {
      return {{{{}, {root(courses_, had_way(courses_, courses_))}}}, {}};
    }
    find_worlds();
    const std::size_t doubts = deeds_.size() + deadlines_.size();
    for (std::size_t which = 0; which < std::size_t{1} << doubts; ++which) {
      choices_.push_back(choice(which));
    }
    Possible out;
    list_functions(out);
    list_events(out);
    return out;
  }

 private:
  /// Each unsettled way is the practice's, or is not.
  struct World {
    OwnWays own;
    std::vector<const Step*> in_doubt;
    std::vector<const Step*> missed;  ///< of those that close a way in
  };

  /// Visits with each combination of them.
  template <typename Visit>
  static void each_world(const std::vector<std::size_t>& unsettled, Supposed& supposed,
                         Visit visit) {
    for (std::size_t world = 0; world < std::size_t{1} << unsettled.size(); ++world) {
      for (std::size_t i = 0; i < unsettled.size(); ++i) {
        supposed.own[unsettled[i]] = truth_of((world >> i & 1U) != 0);
      }
      visit();
    }
  }

  // --- what is not known ------------------------------------------------------------------------

  /// Of anyone that the practice may be.
  void find_doubts(const std::vector<std::size_t>& unsettled) {
    if (unsettled.empty()) {
      note_doubts(courses_.steps);
      return;
    }
    Supposed supposed{courses_.own, {}, {}};
    each_world(unsettled, supposed,
               [&] { note_doubts(courses_of(content_, practice_, as_of_, supposed).steps); });
  }

  void note_doubts(const std::vector<StepVerdict>& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const StepVerdict& step = steps[i];
      if (!is_in_doubt(step, courses_.own)) continue;
      if (!is_told(step)) add_deed(care_.steps[i], step);
      if (step.state != StepState::passed) add_deadline(*step.step);
    }
  }

  /// A way in that may be the practice's hangs on it.
  [[nodiscard]] bool is_in_doubt(const StepVerdict& step, const OwnWays& own) const {
    if (!step.step->closes || !leaves_doubt(step.state)) return false;
    return std::any_of(care_.leading.begin(), care_.leading.end(), [&](std::size_t way) {
      return own[way] != Truth::not_met && names(step.step->offers, *care_.offers[way].offer);
    });
  }

  static bool is_told(const StepVerdict& step) noexcept {
    return step.told.day || step.told.not_done;
  }

  /// Steps of several ways in may share an event, and its deed.
  static bool is_of(const Supposed::Deed& deed, const Step& step) noexcept {
    const Step& own = *deed.step->step;
    return &own == &step || (!step.event.empty() && own.event == step.event);
  }

  /// Met on the last day on which that was certain: of what shares an event, the first such day.
  void add_deed(const CompiledStep& step, const StepVerdict& verdict) {
    const bool is_there = std::any_of(deeds_.begin(), deeds_.end(),
                                      [&](const auto& deed) { return is_of(deed, *step.step); });
    if (is_there) return;
    Supposed::Deed added{&step, {verdict.first, false}};
    for (std::size_t i = 0; i < care_.steps.size(); ++i) {
      const StepVerdict& other = courses_.steps[i];
      if (!is_of(added, *other.step) || !other.step->closes || !other.first) continue;
      if (*other.first < as_of_) added.told.day = std::min(*added.told.day, *other.first);
    }
    deeds_.push_back(added);
  }

  /// Steps of one period share its day.
  void add_deadline(const Step& step) {
    const auto* in = std::get_if<InPeriod>(&step.when);
    for (std::vector<const Step*>& same : deadlines_) {
      if (std::find(same.begin(), same.end(), &step) != same.end()) return;
      const auto* other = std::get_if<InPeriod>(&same.front()->when);
      if (in == nullptr || other == nullptr || in->period != other->period) continue;
      same.push_back(&step);
      return;
    }
    deadlines_.push_back({&step});
  }

  void find_worlds() {
    Supposed supposed{courses_.own, deeds_, {}};
    const auto unsettled = unsettled_ways(practice_, supposed);
    for (const std::size_t way : unsettled) guards_.push_back(care_.own_roots[way]);
    supposed.deeds.clear();
    each_world(unsettled, supposed, [&] {
      const Courses courses = courses_of(content_, practice_, as_of_, supposed);
      World world{supposed.own, {}, {}};
      for (const StepVerdict& step : courses.steps) {
        if (!is_told(step) && is_in_doubt(step, world.own)) world.in_doubt.push_back(step.step);
        if (step.step->closes && step.state == StepState::missed) world.missed.push_back(step.step);
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
      for (const Step* step : world.in_doubt) {
        if (!is_of(deeds_[i], *step)) continue;
        misses = misses_one_before(*step, which, world);
        if (!misses) break;
      }
      if (misses) return which & ~bit;
    }
    return which;
  }
  [[nodiscard]] bool can_be(std::size_t which, const World& world) const {
    return without_one_that_misses(which, world) == which;
  }

  [[nodiscard]] bool misses_one_before(const Step& step, std::size_t which,
                                       const World& world) const {
    return any_before(content_.policy, step, [&](const Step& before) {
      return contains(world.missed, before) ||
             (contains(world.in_doubt, before) && !is_done(before, which));
    });
  }

  static bool contains(const std::vector<const Step*>& steps, const Step& step) noexcept {
    return std::find(steps.begin(), steps.end(), &step) != steps.end();
  }

  [[nodiscard]] bool is_done(const Step& step, std::size_t which) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      if (is_of(deeds_[i], step)) return (which >> i & 1U) != 0;
    }
    return false;
  }

  /// Those in doubt there, done or not.
  [[nodiscard]] std::vector<Supposed::Deed> deeds_in(const World& world, std::size_t which) const {
    std::vector<Supposed::Deed> deeds;
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      const bool is_in_doubt =
          std::any_of(world.in_doubt.begin(), world.in_doubt.end(),
                      [&](const Step* step) { return is_of(deeds_[i], *step); });
      if (!is_in_doubt) continue;
      deeds.push_back(deeds_[i]);
      if ((which >> i & 1U) == 0) deeds.back().told = {{}, true};
    }
    return deeds;
  }

  /// Each doubt, a bit of `which`: a deed was done, a vague deadline was late. What misses one
  /// before it is taken as not done.
  [[nodiscard]] Choice choice(std::size_t which) const {
    Supposed supposed{courses_.own, {}, {}};
    std::size_t late = which >> deeds_.size();
    for (const std::vector<const Step*>& same : deadlines_) {
      for (const Step* step : same) supposed.deadlines.push_back({step, (late & 1U) != 0});
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
      const Courses courses = courses_of(content_, practice_, as_of_, supposed);
      const Supposed told{supposed.own, {}, supposed.deadlines};
      const auto had = supposed.deeds.empty()
                           ? had_way(courses, courses)
                           : had_way(courses, courses_of(content_, practice_, as_of_, told));
      choice.roots.push_back(root(courses, had));
    }
    return choice;
  }

  /// The first of the leading ways by which there is a contract; by one that was told, if there is
  /// one. `told`: the courses when nothing is supposed to have been done.
  [[nodiscard]] std::optional<std::size_t> had_way(const Courses& courses,
                                                   const Courses& told) const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < care_.leading.size(); ++i) {
      const std::size_t way = care_.leading[i];
      if (!courses.ways[way].has_contract || courses.own[way] == Truth::not_met) continue;
      if (told.ways[way].has_contract) return i;
      if (!first) first = i;
    }
    return first;
  }

  /// `had`: the leading way by which there is a contract.
  [[nodiscard]] NodeId root(const Courses& courses, std::optional<std::size_t> had) const {
    std::size_t closed = 0;
    for (std::size_t i = 0; i < care_.leading.size(); ++i) {
      const std::size_t way = care_.leading[i];
      const bool goes_before_it = had && i < *had && courses.own[way] != Truth::not_met;
      if (goes_before_it || !courses.ways[way].is_live()) closed |= std::size_t{1} << i;
    }
    if (had) closed &= ~(std::size_t{1} << *had);
    return care_.roots[closed];
  }

  // --- what that leaves -------------------------------------------------------------------------

  void list_functions(Possible& out) const {
    for (const Choice& choice : choices_) {
      if (std::find(out.functions.begin(), out.functions.end(), choice) == out.functions.end()) {
        out.functions.push_back(choice);
      }
    }
  }

  void list_events(Possible& out) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      if (deeds_[i].step->event && matters(std::size_t{1} << i)) {
        out.events.push_back(*deeds_[i].step->event);
      }
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
      if (differ(care_.diagram, choices_[without], with, practice_.feasible)) return true;
    }
    return false;
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  const Courses& courses_;
  Date as_of_;
  std::vector<Supposed::Deed> deeds_;
  std::vector<std::vector<const Step*>> deadlines_;
  std::vector<NodeId> guards_;
  std::vector<World> worlds_;    ///< by the set of guards that are 1
  std::vector<Choice> choices_;  ///< by `which`
};

}  // namespace

Possible possible_of(const CompiledPolicy::Content& content, const Practice& practice,
                     const Courses& courses, Date as_of) {
  const auto last = last_day(term_of(*practice.care.care_type, content.policy), content.policy);
  if (!last || as_of <= *last) return Finder(content, practice, courses, as_of).run();
  return Finder(content, practice, courses_of(content, practice, *last), *last).run();
}

}  // namespace contractwijzer
