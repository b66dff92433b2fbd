#include "evaluate/possible.hpp"

#include <algorithm>
#include <optional>

#include "evaluate/each_before.hpp"

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
    if (!courses_.term_is_over) find_doubts();
    find_guards();
    const std::size_t doubts = deeds_.size() + deadlines_.size();
    if (doubts == 0 && guards_.empty()) return {{{{}, {root(courses_)}}}, {}};
    for (std::size_t which = 0; which < std::size_t{1} << doubts; ++which) {
      choices_.push_back(can_be(which) ? std::optional(choice(which)) : std::nullopt);
    }
    Possible out;
    list_functions(out);
    list_events(out);
    return out;
  }

 private:
  // --- what is not known ------------------------------------------------------------------------

  void find_doubts() {
    for (std::size_t i = 0; i < courses_.steps.size(); ++i) {
      const StepVerdict& step = courses_.steps[i];
      if (!step.step->closes || !leaves_doubt(step.state) || !may_close(*step.step)) continue;
      const bool is_told = step.told.day || step.told.not_done;
      if (!is_told) add_deed(care_.steps[i], step);
      if (step.state != StepState::passed) add_deadline(*step.step);
    }
  }

  [[nodiscard]] bool may_close(const Step& step) const {
    return std::any_of(care_.leading.begin(), care_.leading.end(), [&](std::size_t way) {
      return courses_.own[way] != Truth::not_met && names(step.offers, *care_.offers[way].offer);
    });
  }

  /// Met on the last day on which that was certain: of what shares an event, the first such day.
  void add_deed(const CompiledStep& step, const StepVerdict& verdict) {
    Supposed::Deed added{&step, {verdict.first, false}};
    if (step.event) {
      const bool is_there = std::any_of(
          deeds_.begin(), deeds_.end(),
          [&step](const Supposed::Deed& deed) { return deed.step->event == step.event; });
      if (is_there) return;
      for (std::size_t i = 0; i < care_.steps.size(); ++i) {
        const StepVerdict& other = courses_.steps[i];
        if (care_.steps[i].event != step.event || !other.step->closes || !other.first) continue;
        if (*other.first < as_of_) added.told.day = std::min(*added.told.day, *other.first);
      }
    }
    deeds_.push_back(added);
  }

  /// Steps of one period share its day.
  void add_deadline(const Step& step) {
    const auto* in = std::get_if<InPeriod>(&step.when);
    for (std::vector<const Step*>& same : deadlines_) {
      const auto* other = std::get_if<InPeriod>(&same.front()->when);
      if (in == nullptr || other == nullptr || in->period != other->period) continue;
      same.push_back(&step);
      return;
    }
    deadlines_.push_back({&step});
  }

  void find_guards() {
    Supposed supposed{courses_.own, deeds_, {}};
    unsettled_ = unsettled_ways(practice_, supposed);
    for (const std::size_t way : unsettled_) guards_.push_back(care_.own_roots[way]);
  }

  // --- what follows -----------------------------------------------------------------------------

  /// Nothing was done without what goes before it.
  [[nodiscard]] bool can_be(std::size_t which) const {
    const auto is_done = [which](std::size_t deed) { return (which >> deed & 1U) != 0; };
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      if (!is_done(i)) continue;
      bool can_be = true;
      each_before(content_.policy, *deeds_[i].step->step, [&](const Step& before) {
        for (std::size_t j = 0; j < deeds_.size(); ++j) {
          can_be = can_be && (is_done(j) || deeds_[j].step->step != &before);
        }
        return can_be;
      });
      if (!can_be) return false;
    }
    return true;
  }

  /// Each doubt, a bit of `which`: a deed was done, a vague deadline was late.
  [[nodiscard]] Choice choice(std::size_t which) const {
    Supposed supposed{courses_.own, {}, {}};
    for (const Supposed::Deed& deed : deeds_) {
      supposed.deeds.push_back(deed);
      if ((which & 1U) == 0) supposed.deeds.back().told = {{}, true};
      which >>= 1U;
    }
    for (const std::vector<const Step*>& same : deadlines_) {
      for (const Step* step : same) supposed.deadlines.push_back({step, (which & 1U) != 0});
      which >>= 1U;
    }
    Choice choice{guards_, {}};
    for (std::size_t world = 0; world < std::size_t{1} << unsettled_.size(); ++world) {
      for (std::size_t i = 0; i < unsettled_.size(); ++i) {
        supposed.own[unsettled_[i]] = truth_of((world >> i & 1U) != 0);
      }
      choice.roots.push_back(root(courses_of(content_, practice_, as_of_, supposed)));
    }
    return choice;
  }

  /// After the term's end nothing closes any more: the outcome is what it was.
  [[nodiscard]] NodeId root(const Courses& courses) const {
    std::size_t closed = 0;
    std::size_t before = 0;
    std::optional<std::size_t> gone;
    for (std::size_t i = 0; i < care_.leading.size(); ++i) {
      const std::size_t way = care_.leading[i];
      const Course& course = courses.ways[way];
      const std::size_t bit = std::size_t{1} << i;
      if (!course.is_live() && !courses.term_is_over) closed |= bit;
      if (gone) continue;
      if (course.has_contract && courses.own[way] != Truth::not_met) {
        gone = bit;
      } else if (courses.own[way] != Truth::not_met) {
        before |= bit;
      }
    }
    return care_.roots[gone ? (closed | before) & ~*gone : closed];
  }

  // --- what that leaves -------------------------------------------------------------------------

  void list_functions(Possible& out) const {
    for (const auto& choice : choices_) {
      if (!choice) continue;
      if (std::find(out.functions.begin(), out.functions.end(), *choice) == out.functions.end()) {
        out.functions.push_back(*choice);
      }
    }
  }

  void list_events(Possible& out) const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      if (!deeds_[i].step->event) continue;
      const std::size_t bit = std::size_t{1} << i;
      for (std::size_t which = 0; which < choices_.size(); ++which) {
        const auto& without = choices_[which & ~bit];
        const auto& with = choices_[which | bit];
        if (!without || !with) continue;
        if (!differ(care_.diagram, *without, *with, practice_.feasible)) continue;
        out.events.push_back(*deeds_[i].step->event);
        break;
      }
    }
  }

  const CompiledPolicy::Content& content_;
  const Practice& practice_;
  const CompiledCareType& care_;
  const Courses& courses_;
  Date as_of_;
  std::vector<Supposed::Deed> deeds_;
  std::vector<std::vector<const Step*>> deadlines_;
  std::vector<std::size_t> unsettled_;
  std::vector<NodeId> guards_;
  std::vector<std::optional<Choice>> choices_;  ///< by `which`; none where that cannot be
};

}  // namespace

Possible possible_of(const CompiledPolicy::Content& content, const Practice& practice,
                     const Courses& courses, Date as_of) {
  return Finder(content, practice, courses, as_of).run();
}

}  // namespace contractwijzer
