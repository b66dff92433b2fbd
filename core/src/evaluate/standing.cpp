#include "evaluate/standing.hpp"

#include <algorithm>

#include "evaluate/course.hpp"
#include "evaluate/timeline.hpp"

namespace contractwijzer {

namespace {

StandingState state_of(CourseState course) noexcept {
  switch (course) {
    case CourseState::open:
      return StandingState::open;
    case CourseState::gone:
      return StandingState::gone;
    case CourseState::closed:
      return StandingState::closed;
    case CourseState::possibly_closed:
      return StandingState::possibly_closed;
    case CourseState::over:
      return StandingState::over;
  }
  return StandingState::none;
}

bool may_bring_contract(OfferKind kind) noexcept {
  return leads_to_contract(kind) || kind == OfferKind::running_on;
}

/// What the practice can still do, or wait for: what is known to be open goes first.
int standing_rank(CourseState course) noexcept {
  switch (course) {
    case CourseState::gone:
      return 0;
    case CourseState::open:
      return 1;
    case CourseState::possibly_closed:
      return 2;
    case CourseState::closed:
      return 3;
    case CourseState::over:
      return 4;
  }
  return 5;
}

class StandingFinder {
 public:
  explicit StandingFinder(const Verdict& verdict) : verdict_(verdict) {}

  Standing run() {
    if (term_is_over()) {
      out_.state = StandingState::over;
      find_past_contract();
      return std::move(out_);
    }
    find_way();
    if (out_.state != StandingState::closed) find_start();
    find_end();
    find_deadline();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool term_is_over() const {
    const auto last = last_day(verdict_.term, *verdict_.policy);
    return last && verdict_.as_of > *last;
  }

  void find_past_contract() {
    for (const OfferVerdict& offer : verdict_.offers) {
      if (!offer.has_contract || offer.state != Truth::met || offer.offer->beside) continue;
      out_.offer = offer.offer->id;
      find_start();
      return;
    }
  }

  [[nodiscard]] bool is_possible(const OfferVerdict& offer) const {
    return std::any_of(
        verdict_.possible.begin(), verdict_.possible.end(),
        [&offer](const Outcome& outcome) { return outcome.offer == offer.offer->id; });
  }

  /// The ways in that some possible outcome names; where one may be closed, it goes first and the
  /// next is what is left.
  /// Who fails has none, whatever was signed.
  void find_way() {
    if (verdict_.possible.front().kind == OutcomeKind::none) return;
    const OfferVerdict* best = nullptr;
    int ways = 0;
    bool may_have_contract = false;
    for (const OfferVerdict& offer : verdict_.offers) {
      if (offer.offer->beside || !may_bring_contract(offer.offer->kind)) continue;
      if (offer.state == Truth::met && offer.course == CourseState::gone) {
        out_.state = StandingState::gone;
        out_.offer = offer.offer->id;
        out_.closed_by = {};
        return;
      }
      note_closed(offer);
      if (!is_possible(offer)) continue;
      ++ways;
      if (offer.course == CourseState::gone && !has_contract_anyway()) {
        may_have_contract = true;
        continue;
      }
      if (best == nullptr || standing_rank(offer.course) < standing_rank(best->course)) {
        best = &offer;
      }
    }
    if (ways == 0) {
      out_.closed_by = {};
      return;  // none
    }
    if (best == nullptr || (may_have_contract && !can_be_gone(*best))) {
      out_.state = StandingState::open;
    } else {
      out_.state = state_of(best->course);
      if (ways == 1 && best->course != CourseState::over) {
        out_.offer = best->offer->id;
        if (best->closed_by != nullptr) out_.closed_by = best->closed_by->id;
      }
    }
    find_left();
  }

  static bool can_be_gone(const OfferVerdict& offer) noexcept {
    return offer.course != CourseState::closed && offer.course != CourseState::over;
  }

  /// Whether the practice has a contract whichever of the possible ways in is its own: a way that
  /// is gone only if it is the practice's is no contract yet.
  [[nodiscard]] bool has_contract_anyway() const {
    return std::all_of(verdict_.possible.begin(), verdict_.possible.end(),
                       [this](const Outcome& outcome) {
                         return std::any_of(verdict_.offers.begin(), verdict_.offers.end(),
                                            [&outcome](const OfferVerdict& offer) {
                                              return offer.offer->id == outcome.offer &&
                                                     offer.course == CourseState::gone;
                                            });
                       });
  }

  void note_closed(const OfferVerdict& offer) {
    if (!out_.closed_by.empty() || offer.closed_by == nullptr || offer.state != Truth::met) return;
    const bool is_in_doubt = offer.course == CourseState::possibly_closed;
    if (is_in_doubt && !is_possible(offer)) return;  // the practice told of another way
    out_.closed_by = offer.closed_by->id;
    if (is_in_doubt) doubted_ = &offer;
  }

  void find_left() {
    if (doubted_ == nullptr) return;
    out_.state = StandingState::possibly_closed;
    out_.offer = doubted_->offer->id;
    for (const OfferVerdict& offer : verdict_.offers) {
      if (&offer == doubted_ || !is_possible(offer) || offer.course != CourseState::open) continue;
      out_.left = offer.offer->id;
      return;
    }
  }

  void find_start() {
    out_.start = start();
    out_.has_begun = out_.start && *out_.start <= verdict_.as_of && has_contract(out_.offer);
  }

  [[nodiscard]] bool has_contract(IdView way) const {
    return std::any_of(
        verdict_.offers.begin(), verdict_.offers.end(), [&way](const OfferVerdict& offer) {
          return offer.offer->id == way && offer.has_contract && offer.state == Truth::met;
        });
  }

  /// By the rule for its way in, or by the step with which the contract starts.
  [[nodiscard]] std::optional<Date> start() const {
    if (out_.offer.empty()) return std::nullopt;
    const auto way =
        std::find_if(verdict_.offers.begin(), verdict_.offers.end(),
                     [this](const OfferVerdict& offer) { return offer.offer->id == out_.offer; });
    for (const StartVerdict& start : verdict_.starts) {
      if (!names(start.rule->offers, *way->offer)) continue;
      return start.day ? start.day : start.if_today;
    }
    for (const StepVerdict& step : verdict_.timeline) {
      if (step.step->kind != StepKind::start || !step.first) continue;
      if (!step.step->offers.empty() && !names(step.step->offers, *way->offer)) continue;
      const bool is_told = way->has_contract || *step.first >= verdict_.as_of;
      return is_told ? step.first : std::nullopt;
    }
    if (way->offer->kind != OfferKind::running_on) return std::nullopt;
    return verdict_.term.from;
  }

  void find_end() {
    if (out_.state != StandingState::gone) return;
    const Term& term = verdict_.term;
    if (term.until) out_.ends.push_back(*term.until);
    for (const Date end : term.until_one_of) {
      if (end >= verdict_.as_of) out_.ends.push_back(end);
    }
    if (out_.ends.empty()) return;
    const int days = days_between(verdict_.as_of, out_.ends.front());
    if (days <= verdict_.policy->end_notice) out_.days_left = days;
    const auto decided = last_day(term.decided, *verdict_.policy);
    out_.decision_is_due = decided && verdict_.as_of > *decided;
  }

  [[nodiscard]] bool is_of_possible_way(const Step& step) const {
    return std::any_of(verdict_.offers.begin(), verdict_.offers.end(),
                       [&](const OfferVerdict& offer) {
                         if (!step.offers.empty() && !names(step.offers, *offer.offer))
                           return false;
                         return can_be_gone(offer) && (offer.offer->beside || is_possible(offer));
                       });
  }

  void find_deadline() {
    const StepVerdict* first = nullptr;
    for (const StepVerdict& step : verdict_.timeline) {
      if (step.step->actor != Actor::practice || step.step->kind != StepKind::deadline) continue;
      if (step.state != StepState::now && step.state != StepState::next) continue;
      if (!is_of_possible_way(*step.step)) continue;
      if (first == nullptr || *step.first < *first->first) first = &step;
    }
    const bool may_count =
        out_.state == StandingState::open || out_.state == StandingState::possibly_closed;
    if (first != nullptr && may_count) out_.deadline = first->step->id;
  }

  const Verdict& verdict_;
  const OfferVerdict* doubted_ = nullptr;
  Standing out_;
};

class NextFinder {
 public:
  explicit NextFinder(const Verdict& verdict) : verdict_(verdict) {}

  Next run() {
    if (verdict_.standing.state == StandingState::over) {
      next_.kind = NextKind::over;
      return next_;
    }
    const bool asks_for_more =
        std::any_of(verdict_.questions.begin(), verdict_.questions.end(),
                    [this](const Fact* fact) { return step_in_doubt(*fact) == nullptr; });
    if (asks_for_more) {
      next_.kind = NextKind::answer;
      next_.fact = verdict_.questions.front()->id;
      return next_;
    }
    if (!verdict_.questions.empty()) {
      passed(*step_in_doubt(*verdict_.questions.front()));
      return next_;
    }
    if (!verdict_.decided()) {
      ask();
      return next_;
    }
    after_outcome(verdict_.possible.front());
    return next_;
  }

 private:
  /// The step of which this event is asked because it is not known whether a deadline was met.
  [[nodiscard]] const StepVerdict* step_in_doubt(const Fact& event) const {
    for (const StepVerdict& step : verdict_.timeline) {
      if (step.step->event == event.id && step.step->closes && leaves_doubt(step.state) &&
          !step.told.day && !step.told.not_done) {
        return &step;
      }
    }
    return nullptr;
  }

  void passed(const StepVerdict& step) {
    next_.kind = NextKind::passed;
    next_.step = step.step->id;
    if (!step.told.day && !step.told.not_done) next_.fact = step.step->event;
    if (!has_begun(verdict_.standing.left)) next_.offer = verdict_.standing.left;
  }

  /// The practice told of a step of its own on this way in.
  [[nodiscard]] bool has_begun(IdView way) const {
    return std::any_of(verdict_.timeline.begin(), verdict_.timeline.end(),
                       [&way](const StepVerdict& step) {
                         const Ids& ways = step.step->offers;
                         return is_own(step) && is_done(step) &&
                                std::find(ways.begin(), ways.end(), way) != ways.end();
                       });
  }

  /// Without a question left, what is open is an answer that cannot tell: only the purchaser can.
  void ask() {
    next_.kind = NextKind::ask;
    for (const Notice& notice : verdict_.notices) {
      if (notice.code == NoticeCode::agb_undetermined) next_.fact = notice.fact;
    }
  }

  void after_outcome(const Outcome& outcome) {
    switch (outcome.kind) {
      case OutcomeKind::none:
        for (const RuleVerdict& verdict : verdict_.conditions) {
          if (verdict.state == RuleState::not_met) next_.rules.emplace_back(verdict.rule->id);
        }
        next_.kind = next_.rules.empty() ? NextKind::gap : NextKind::mend;
        return;
      case OutcomeKind::running_on:
      case OutcomeKind::not_offered:
        next_.kind = NextKind::none;
        next_.offer = outcome.offer;
        return;
      case OutcomeKind::not_yet_offered:
        next_.kind = NextKind::wait;
        next_.offer = outcome.offer;
        return;
      case OutcomeKind::criteria_elsewhere:
        next_.kind = NextKind::look;
        next_.offer = outcome.offer;
        return;
      case OutcomeKind::contract:
        after_contract(outcome);
        return;
    }
  }

  void after_contract(const Outcome& outcome) {
    switch (verdict_.standing.state) {
      case StandingState::none:
      case StandingState::gone:
        next_.kind = NextKind::none;
        return;
      case StandingState::over:
        next_.kind = NextKind::over;
        return;
      case StandingState::closed:
        next_.kind = NextKind::missed;
        next_.step = verdict_.standing.closed_by;
        return;
      case StandingState::possibly_closed:
        if (const StepVerdict* step = find(verdict_.standing.closed_by)) passed(*step);
        return;
      case StandingState::open:
        next_.missed = verdict_.standing.closed_by;
        on_the_way(outcome.offer);
        return;
    }
  }

  [[nodiscard]] const StepVerdict* find(std::string_view id) const {
    const auto at = std::find_if(verdict_.timeline.begin(), verdict_.timeline.end(),
                                 [&id](const StepVerdict& step) { return step.step->id == id; });
    return at == verdict_.timeline.end() ? nullptr : &*at;
  }

  [[nodiscard]] static bool is_own(const StepVerdict& step) noexcept {
    return step.step->actor == Actor::practice;
  }

  /// A step of the practice that the way in does not go on without: a deadline, a signature, or
  /// what another step of the way hangs on.
  [[nodiscard]] bool is_needed(const StepVerdict& step, const Offer& way) const {
    if (!is_own(step) || !names(step.step->offers, way)) return false;
    if (step.step->kind == StepKind::deadline || step.step->concludes) return true;
    return std::any_of(
        verdict_.timeline.begin(), verdict_.timeline.end(), [&](const StepVerdict& other) {
          return other.step->after == step.step->id && names(other.step->offers, way);
        });
  }

  static bool is_done(const StepVerdict& step) noexcept { return step.state == StepState::done; }

  /// It is not known to have happened, nor to be going on by the document's own planning.
  static bool is_pending(const StepVerdict& step) noexcept {
    return step.state == StepState::waits || step.state == StepState::next ||
           (step.state == StepState::now && !step.first);
  }

  void on_the_way(IdView offer) {
    const auto way =
        std::find_if(verdict_.offers.begin(), verdict_.offers.end(),
                     [&offer](const OfferVerdict& other) { return other.offer->id == offer; });
    const StepVerdict* own = nullptr;
    bool has_done = false;
    for (const StepVerdict& step : verdict_.timeline) {
      if (!is_needed(step, *way->offer)) continue;
      has_done = has_done || is_done(step);
      if (!is_to_come(step.state) || (own != nullptr && !goes_before(step, *own))) continue;
      own = &step;
    }
    if (own == nullptr) {
      next_.kind = way->offer->kind == OfferKind::on_request && !has_done ? NextKind::request
                                                                          : NextKind::wait;
      if (has_done) {
        wait_for_pending(*way->offer);
      } else {
        next_.offer = offer;
      }
      return;
    }
    if (way->offer->kind == OfferKind::on_request && !has_done) {
      next_.kind = NextKind::request;
      next_.offer = offer;
      return;
    }
    const StepVerdict* pending = pending_before(*own);
    if (pending == nullptr || own->last == verdict_.as_of) {
      next_.kind = NextKind::step;
      next_.step = own->step->id;
      return;
    }
    next_.kind = NextKind::wait;
    next_.step = pending->step->id;
    next_.then = own->step->id;
  }

  /// Whether the other step hangs on this one.
  [[nodiscard]] bool goes_before(const StepVerdict& step, const StepVerdict& other) const {
    for (const StepVerdict* at = find(other.step->after); at != nullptr;
         at = find(at->step->after)) {
      if (at == &step) return true;
    }
    return false;
  }

  /// The first step that someone else has yet to take before this one can be taken.
  [[nodiscard]] const StepVerdict* pending_before(const StepVerdict& step) const {
    const StepVerdict* pending = nullptr;
    for (const StepVerdict* at = find(step.step->after); at != nullptr;
         at = find(at->step->after)) {
      if (is_done(*at)) break;
      if (!is_own(*at) && is_pending(*at)) pending = at;
    }
    return pending;
  }

  void wait_for_pending(const Offer& way) {
    for (const StepVerdict& step : verdict_.timeline) {
      if (is_own(step) || !is_pending(step) || !names(step.step->offers, way)) continue;
      next_.step = step.step->id;
      return;
    }
    next_.offer = way.id;
  }

  const Verdict& verdict_;
  Next next_;
};

}  // namespace

Standing standing_of(const Verdict& verdict) { return StandingFinder(verdict).run(); }

Next next_of(const Verdict& verdict) { return NextFinder(verdict).run(); }

}  // namespace contractwijzer
