#include "standing.hpp"

#include <algorithm>
#include <functional>

#include "contains.hpp"
#include "in_order.hpp"

namespace contractwijzer::engine {

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

/// What both of them read.
class StandingReader {
 public:
  StandingReader(const Care& care, const Marks& marks) : care_(care), marks_(marks) {}

 protected:
  [[nodiscard]] const StepRow& row(const StepMark& step) const { return care_.steps[step.step]; }

  [[nodiscard]] bool is_supplementary(Index offer) const { return offer >= care_.row->ways; }

  [[nodiscard]] const OutcomeRow& outcome(Index place) const { return care_.outcomes[place]; }

  [[nodiscard]] bool is_possible(Index offer) const {
    for (const Index place : marks_.possible) {
      if (outcome(place).offer == offer) return true;
    }
    return false;
  }

  [[nodiscard]] const OfferMark* find_offer(Index offer) const {
    for (const OfferMark& mark : marks_.offers) {
      if (mark.offer == offer) return &mark;
    }
    return nullptr;
  }

  const Care& care_;
  const Marks& marks_;
};

class StandingFinder : StandingReader {
 public:
  using StandingReader::StandingReader;

  Standing run() {
    const Day last = last_day(care_);
    if (last != no_day && marks_.as_of > last) {
      out_.state = StandingState::over;
      find_past_contract();
      return std::move(out_);
    }
    find_way();
    if (has_ended()) {
      out_ = Standing{};
      out_.state = StandingState::over;
      find_past_contract();
      return std::move(out_);
    }
    if (out_.state != StandingState::closed) find_start();
    find_end();
    find_deadline();
    return std::move(out_);
  }

 private:
  /// Each contract that there may be is over by a last day of its own.
  [[nodiscard]] bool has_ended() const {
    return std::all_of(marks_.possible.begin(), marks_.possible.end(), [this](Index place) {
      const Day until = outcome(place).until;
      return until != no_day && until < marks_.as_of;
    });
  }

  /// In order, each once.
  void add_end(Day end) {
    if (end == no_day || end < marks_.as_of || contains(out_.ends, end)) return;
    insert_in_order(out_.ends, end, std::less<>());
  }

  void find_past_contract() {
    for (const OfferMark& offer : marks_.offers) {
      if (!offer.has_contract || offer.state != Truth::met || is_supplementary(offer.offer)) {
        continue;
      }
      out_.offer = offer.offer;
      find_start();
      return;
    }
  }

  /// The ways in that some possible outcome names; where one may be closed, it goes first and the
  /// next is what is left. Who fails has none, whatever was signed.
  void find_way() {
    if (outcome(marks_.possible.front()).kind == OutcomeKind::none) return;
    const OfferMark* best = nullptr;
    int ways = 0;
    bool may_have_contract = false;
    for (const OfferMark& offer : marks_.offers) {
      if (is_supplementary(offer.offer) || !leads_or_runs(care_.offers[offer.offer].kind)) continue;
      if (offer.state == Truth::met && offer.course == CourseState::gone) {
        out_.state = StandingState::gone;
        out_.offer = offer.offer;
        out_.closed_by = nothing;
        return;
      }
      note_closed(offer);
      if (!is_possible(offer.offer)) continue;
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
      out_.closed_by = nothing;
      return;  // none
    }
    if (best == nullptr || (may_have_contract && !can_be_gone(*best))) {
      out_.state = StandingState::open;
    } else {
      out_.state = state_of(best->course);
      if (ways == 1 && best->course != CourseState::over) {
        out_.offer = best->offer;
        if (best->closed_by != nothing) out_.closed_by = best->closed_by;
      }
    }
    find_left();
  }

  static bool can_be_gone(const OfferMark& offer) noexcept {
    return offer.course != CourseState::closed && offer.course != CourseState::over;
  }

  /// Whether the practice has a contract whichever of the possible ways in is its own: a way that
  /// is gone only if it is the practice's is no contract yet.
  [[nodiscard]] bool has_contract_anyway() const {
    for (const Index place : marks_.possible) {
      const OfferMark* offer = find_offer(outcome(place).offer);
      if (offer == nullptr || offer->course != CourseState::gone) return false;
    }
    return true;
  }

  void note_closed(const OfferMark& offer) {
    if (out_.closed_by != nothing || offer.closed_by == nothing || offer.state != Truth::met) {
      return;
    }
    const bool is_in_doubt = offer.course == CourseState::possibly_closed;
    if (is_in_doubt && !is_possible(offer.offer)) return;  // the practice told of another way
    out_.closed_by = offer.closed_by;
    if (is_in_doubt) doubted_ = offer.offer;
  }

  void find_left() {
    if (doubted_ == nothing) {
      if (out_.state == StandingState::open && !marks_.if_not_chosen.empty()) {
        out_.left = outcome(marks_.if_not_chosen.front()).offer;
      }
      return;
    }
    out_.state = StandingState::possibly_closed;
    out_.offer = doubted_;
    for (const OfferMark& offer : marks_.offers) {
      if (offer.offer == doubted_ || !is_possible(offer.offer)) continue;
      if (offer.course != CourseState::open) continue;
      out_.left = offer.offer;
      return;
    }
  }

  void find_start() {
    out_.start = start();
    const OfferMark* way = find_offer(out_.offer);
    out_.has_begun = out_.start != no_day && out_.start <= marks_.as_of && way != nullptr &&
                     way->has_contract && way->state == Truth::met;
  }

  /// By the rule for its way in, or by the step with which the contract starts.
  [[nodiscard]] Day start() const {
    const OfferMark* way = find_offer(out_.offer);
    if (way == nullptr) return no_day;
    for (const StartMark& start : marks_.starts) {
      if (!names(care_.starts[start.start].ways, way->offer)) continue;
      return start.day != no_day ? start.day : start.if_today;
    }
    for (const StepMark& step : marks_.timeline) {
      if (row(step).kind != StepKind::start || step.first == no_day) continue;
      if (row(step).of_any_way == 0 && !names(row(step).ways, way->offer)) continue;
      return way->has_contract || step.first >= marks_.as_of ? step.first : no_day;
    }
    const bool runs_on = care_.offers[way->offer].kind == OfferKind::running_on;
    return runs_on ? care_.row->from : no_day;
  }

  void find_end() {
    if (out_.state != StandingState::gone) return;
    for (const Index place : marks_.possible) {
      if (outcome(place).kind == OutcomeKind::none) continue;
      const Day own = outcome(place).until;
      if (own != no_day) {
        add_end(own);
      } else {
        add_end(care_.row->until);
        for (const Day end : care_.ends) add_end(end);
      }
    }
    if (out_.ends.empty()) return;
    const int days = out_.ends.front() - marks_.as_of;
    if (days <= care_.row->end_notice) out_.days_left = days;
    const Day decided = care_.row->decided_last;
    out_.decision_is_due = decided != no_day && marks_.as_of > decided;
  }

  [[nodiscard]] bool is_of_possible_way(const StepRow& step) const {
    for (const OfferMark& offer : marks_.offers) {
      if (step.of_any_way == 0 && !names(step.ways, offer.offer)) continue;
      if (!can_be_gone(offer)) continue;
      if (is_supplementary(offer.offer) || is_possible(offer.offer)) return true;
    }
    return false;
  }

  void find_deadline() {
    const bool may_count =
        out_.state == StandingState::open || out_.state == StandingState::possibly_closed;
    if (!may_count) return;
    const StepMark* first = nullptr;
    for (const StepMark& step : marks_.timeline) {
      if (row(step).actor != Actor::practice || row(step).kind != StepKind::deadline) continue;
      if (step.state != StepState::now && step.state != StepState::next) continue;
      if (!is_of_possible_way(row(step))) continue;
      if (first == nullptr || step.first < first->first) first = &step;
    }
    if (first != nullptr) out_.deadline = first->step;
  }

  Index doubted_ = nothing;
  Standing out_;
};

class NextFinder : StandingReader {
 public:
  using StandingReader::StandingReader;

  Next run() {
    const auto& questions = marks_.questions;
    if (marks_.standing.state == StandingState::over) {
      next_.kind = NextKind::over;
    } else if (asks_for_more()) {
      next_.kind = NextKind::answer;
      next_.fact = questions.front();
    } else if (!questions.empty()) {
      passed(*step_in_doubt(questions.front()));
    } else if (!marks_.is_decided()) {
      ask();
    } else {
      after_outcome(outcome(marks_.possible.front()));
    }
    return std::move(next_);
  }

 private:
  [[nodiscard]] bool asks_for_more() const {
    for (const Index fact : marks_.questions) {
      if (step_in_doubt(fact) == nullptr) return true;
    }
    return false;
  }

  /// The step of which this event is asked because it is not known whether a deadline was met.
  [[nodiscard]] const StepMark* step_in_doubt(Index event) const {
    for (const StepMark& step : marks_.timeline) {
      const bool is_asked = row(step).event == event && row(step).closes != 0;
      if (is_asked && leaves_doubt(step.state) && !step.report.is_there()) return &step;
    }
    return nullptr;
  }

  void passed(const StepMark& step) {
    next_.kind = NextKind::passed;
    next_.step = step.step;
    if (!step.report.is_there()) next_.fact = row(step).event;
    if (!has_begun(marks_.standing.left)) next_.offer = marks_.standing.left;
  }

  /// The practice told of a step of its own on this way in.
  [[nodiscard]] bool has_begun(Index way) const {
    if (way == nothing) return false;
    for (const StepMark& step : marks_.timeline) {
      if (is_own(step) && is_done(step) && names(row(step).ways, way)) return true;
    }
    return false;
  }

  /// Without a question left, what is open is an answer that cannot tell: only the purchaser can.
  void ask() {
    next_.kind = NextKind::ask;
    for (const NoticeMark& notice : marks_.notices) {
      if (notice.code == NoticeCode::agb_undetermined) next_.fact = notice.fact;
    }
  }

  void after_outcome(const OutcomeRow& row) {
    switch (row.kind) {
      case OutcomeKind::none:
        list_what_fails();
        next_.kind = next_.rules.empty() ? NextKind::gap : NextKind::mend;
        return;
      case OutcomeKind::running_on:
      case OutcomeKind::not_offered:
        next_.kind = NextKind::none;
        next_.offer = row.offer;
        return;
      case OutcomeKind::not_yet_offered:
        next_.kind = NextKind::wait;
        next_.offer = row.offer;
        return;
      case OutcomeKind::criteria_elsewhere:
        next_.kind = NextKind::look;
        next_.offer = row.offer;
        return;
      case OutcomeKind::contract:
      case OutcomeKind::eligible:
        after_contract(row.offer);
        return;
    }
  }

  void list_what_fails() {
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      const bool fails = marks_.rules[i] == RuleState::not_met;
      if (care_.rules[i].kind == RuleKind::condition && fails) next_.rules.push_back(i);
    }
  }

  void after_contract(Index offer) {
    switch (marks_.standing.state) {
      case StandingState::none:
      case StandingState::gone:
        next_.kind = NextKind::none;
        return;
      case StandingState::over:
        next_.kind = NextKind::over;
        return;
      case StandingState::closed:
        next_.kind = NextKind::missed;
        next_.step = marks_.standing.closed_by;
        return;
      case StandingState::possibly_closed:
        if (const StepMark* step = find(marks_.standing.closed_by)) passed(*step);
        return;
      case StandingState::open:
        next_.missed = marks_.standing.closed_by;
        on_the_way(offer);
        return;
    }
  }

  [[nodiscard]] const StepMark* find(Index step) const {
    for (const StepMark& mark : marks_.timeline) {
      if (mark.step == step) return &mark;
    }
    return nullptr;
  }

  [[nodiscard]] bool is_own(const StepMark& step) const {
    return row(step).actor == Actor::practice;
  }

  /// A step of the practice that the way in does not go on without: a deadline, a signature, or
  /// what another step of the way hangs on.
  [[nodiscard]] bool is_needed(const StepMark& step, Index way) const {
    if (!is_own(step) || !names(row(step).ways, way)) return false;
    if (row(step).kind == StepKind::deadline || row(step).concludes != 0) return true;
    for (const StepMark& other : marks_.timeline) {
      if (row(other).after == step.step && names(row(other).ways, way)) return true;
    }
    return false;
  }

  static bool is_done(const StepMark& step) noexcept { return step.state == StepState::done; }

  /// It is not known to have happened, nor to be going on by the document's own planning.
  static bool is_pending(const StepMark& step) noexcept {
    return step.state == StepState::waits || step.state == StepState::next ||
           (step.state == StepState::now && step.first == no_day);
  }

  void on_the_way(Index way) {
    const StepMark* own = nullptr;
    bool has_done = false;
    for (const StepMark& step : marks_.timeline) {
      if (!is_needed(step, way)) continue;
      has_done = has_done || is_done(step);
      if (!is_to_come(step.state) || (own != nullptr && !goes_before(step, *own))) continue;
      own = &step;
    }
    if (care_.offers[way].kind == OfferKind::on_request && !has_done) {
      next_.kind = NextKind::request;
      next_.offer = way;
    } else if (own == nullptr) {
      next_.kind = NextKind::wait;
      if (has_done) {
        wait_for_pending(way);
      } else {
        next_.offer = way;
      }
    } else {
      go_on_with(*own);
    }
  }

  void go_on_with(const StepMark& own) {
    const StepMark* pending = pending_before(own);
    if (pending == nullptr || own.last == marks_.as_of) {
      next_.kind = NextKind::step;
      next_.step = own.step;
      return;
    }
    next_.kind = NextKind::wait;
    next_.step = pending->step;
    next_.then = own.step;
  }

  /// Whether the other step hangs on this one.
  [[nodiscard]] bool goes_before(const StepMark& step, const StepMark& other) const {
    return any_before(care_, other.step, [&step](Index before) { return before == step.step; });
  }

  /// The first step that someone else has yet to take before this one can be taken. Between them
  /// may stand steps of other ways in, which are not on the timeline.
  [[nodiscard]] const StepMark* pending_before(const StepMark& step) const {
    const StepMark* pending = nullptr;
    each_before(care_, step.step, [&](Index before) {
      const StepMark* at = find(before);
      if (at == nullptr) return true;
      if (!is_own(*at) && is_pending(*at)) pending = at;
      return !is_done(*at);
    });
    return pending;
  }

  void wait_for_pending(Index way) {
    for (const StepMark& step : marks_.timeline) {
      if (is_own(step) || !is_pending(step) || !names(row(step).ways, way)) continue;
      next_.step = step.step;
      return;
    }
    next_.offer = way;
  }

  Next next_;
};

}  // namespace

Standing standing_of(const Care& care, const Marks& marks) {
  return StandingFinder(care, marks).run();
}

Next next_of(const Care& care, const Marks& marks) { return NextFinder(care, marks).run(); }

}  // namespace contractwijzer::engine
