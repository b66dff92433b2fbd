#include "evaluate.hpp"

#include <algorithm>

#include "contains.hpp"
#include "notices.hpp"
#include "possible.hpp"
#include "questions.hpp"
#include "standing.hpp"

namespace contractwijzer::engine {

namespace {

/// What a step is about that only who has a contract has: its start, its end, that it is published.
bool is_of_contract(const StepRow& step) noexcept {
  return step.kind == StepKind::start || step.kind == StepKind::end ||
         (step.kind == StepKind::publication && step.of_any_way == 0);
}

/// A day on which the offers were surely open: the last that their first vague period may be.
Day day_of_offers(const Care& care, const List<StepMark>& steps) {
  for (const StepMark& step : steps) {
    const StepKind kind = care.steps[step.step].kind;
    const bool opens = kind == StepKind::opens || kind == StepKind::offer;
    if (opens && step.first != no_day) return step.last != no_day ? step.last : step.first;
  }
  return no_day;
}

class Evaluation {
 public:
  Evaluation(const Practice& practice, Day as_of)
      : practice_(practice),
        care_(practice.care),
        courses_(courses_of(practice, as_of)),
        decides_(possible_of(practice, courses_, as_of)) {
    out_.as_of = as_of;
    out_.year = year_state(care_, as_of);
  }

  Marks run() {
    list_possible();
    out_.if_not_chosen = if_not_chosen();
    rank_contracts();
    for (const RuleRow& rule : care_.rules) out_.rules.push_back(state_of(practice_, rule));
    out_.tests = practice_.truths;
    out_.factors = tally_factors(practice_);
    out_.has_modules = may_end_in_contract();
    list_offers();
    if (!out_.is_decided()) list_questions();
    list_evidence();
    for (Index i = 0; i < count_of(care_.statements); ++i) {
      const StatementRow& row = care_.statements[i];
      if (truth_of(practice_, row.applies) == Truth::not_met) continue;
      if (concerns(row.of_any_way, row.ways) != Truth::not_met) out_.statements.push_back(i);
    }
    list_steps();
    out_.notices = notices_of(practice_);
    list_starts();
    mend();
    out_.standing = standing_of(care_, out_);
    if (out_.standing.state == StandingState::over) drop_what_is_to_come();
    out_.next = next_of(care_, out_);
    return std::move(out_);
  }

 private:
  // --- outcomes ---------------------------------------------------------------------------------

  [[nodiscard]] const OutcomeRow& outcome(Index place) const { return care_.outcomes[place]; }

  void list_possible() {
    Values values = 0;
    for (const Choice& function : decides_.functions) {
      functions_.emplace_back(care_.diagram(), function, practice_.feasible);
      values |= functions_.back().values();
    }
    out_.possible = outcomes(values);
    out_.substance = outcome(out_.possible.front()).contract;
    out_.until = outcome(out_.possible.front()).until;
    for (const Index place : out_.possible) {
      if (outcome(place).contract != out_.substance) out_.substance = nothing;
      if (outcome(place).until != out_.until) out_.until = no_day;
    }
  }

  /// The outcomes on the next way in, where the purchaser chooses another practice.
  [[nodiscard]] List<Index> if_not_chosen() const {
    const OutcomeRow& eligible = outcome(out_.possible.front());
    if (!out_.is_decided() || eligible.kind != OutcomeKind::eligible) return {};
    std::size_t closed = 0;
    bool is_left = false;
    for (Index i = 0; i < count_of(care_.leading); ++i) {
      const Index way = care_.leading[i];
      const bool is_live = way != eligible.offer && courses_.ways[way].is_live();
      if (!is_live) closed |= std::size_t{1} << i;
      is_left = is_left || is_live;
    }
    if (!is_left) return {};
    const Restriction left(care_.diagram(), {{}, {care_.roots[closed]}}, practice_.feasible);
    List<Index> found = outcomes(left.values());
    erase_if(found, [&](Index place) { return outcome(place).offer == eligible.offer; });
    return found;
  }

  [[nodiscard]] List<Index> outcomes(Values values) const {
    List<Index> found;
    for (Index i = 0; i < count_of(care_.outcomes); ++i) {
      if ((values >> i & 1U) != 0) found.push_back(i);
    }
    return found;
  }

  [[nodiscard]] bool is_in(const List<Index>& outcomes, std::size_t contract) const {
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&](Index place) { return outcome(place).contract == contract; });
  }

  void rank_contracts() {
    std::size_t lowest = 0;  // the rank of the lowest contract that is still possible
    std::size_t reachable = 0;
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      if (!is_in(out_.possible, i)) continue;
      lowest = i;
      ++reachable;
    }
    const bool is_certain =
        std::all_of(out_.possible.begin(), out_.possible.end(),
                    [this](Index place) { return outcome(place).kind == OutcomeKind::contract; });
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      ContractState state = ContractState::out_of_reach;
      if (is_in(out_.possible, i) || is_in(out_.if_not_chosen, i)) {
        state = is_certain && reachable == 1 ? ContractState::reached : ContractState::possible;
      } else if (reachable > 0 && i > lowest && care_.row->is_exclusive == 0) {
        state = ContractState::surpassed;
      }
      out_.contracts.push_back(state);
    }
  }

  /// What comes on top of a contract is worth saying as long as there may be one.
  [[nodiscard]] bool may_end_in_contract() const {
    return names_contract(outcome(out_.possible.front()).kind);
  }

  [[nodiscard]] bool may_end_without() const {
    return outcome(out_.possible.back()).kind == OutcomeKind::none;
  }

  // --- ways in ----------------------------------------------------------------------------------

  [[nodiscard]] Truth how_often(const List<Index>& outcomes, Index offer) const {
    const auto named = std::count_if(outcomes.begin(), outcomes.end(),
                                     [&](Index place) { return outcome(place).offer == offer; });
    if (named == 0) return Truth::not_met;
    return named == std::ssize(outcomes) ? Truth::met : Truth::open;
  }

  /// The outcomes by the rules, whatever has become of the ways in; none where they do not name the
  /// practice's way in.
  [[nodiscard]] List<Index> usual_outcomes() const {
    if (may_end_without()) return {};
    const Restriction usual(care_.diagram(), {{}, {care_.roots.front()}}, practice_.feasible);
    return outcomes(usual.values());
  }

  /// Whether it is the practice's by the rules. Exact where every possible outcome names its way
  /// in; else as far as the test by itself tells.
  [[nodiscard]] Truth is_way_in(Index offer, const List<Index>& usual) const {
    return usual.empty() ? truth_of(practice_, care_.offers[offer].when) : how_often(usual, offer);
  }

  void add_offer(Index offer, Truth state) {
    const OfferRow& row = care_.offers[offer];
    const Course& course = courses_.ways[offer];
    OfferMark mark{offer, state, course.state, course.closed_by, course.has_contract, 0};
    if (state == Truth::not_met && row.requirements > 0) {
      const auto parts = care_.operands_of(care_.tests[row.when]);
      for (std::size_t i = 0; i < row.requirements; ++i) {
        if (truth_of(practice_, parts[i]) == Truth::not_met) mark.reasons |= std::uint64_t{1} << i;
      }
    }
    if (state == Truth::not_met && mark.reasons == 0) return;
    out_.offers.push_back(mark);
  }

  /// By one of the ways in: surely, perhaps, or not.
  [[nodiscard]] Truth has_contract(Index way) const {
    if (!courses_.ways[way].has_contract) return Truth::not_met;
    const bool may_be_another =
        std::any_of(out_.possible.begin(), out_.possible.end(), [&](Index place) {
          return names_contract(outcome(place).kind) && outcome(place).offer != way;
        });
    return may_be_another ? both(courses_.own[way], Truth::open) : courses_.own[way];
  }

  /// The first of the leading ways by which the practice surely has a contract.
  [[nodiscard]] Index gone_way() const {
    for (const Index way : care_.leading) {
      if (has_contract(way) == Truth::met) return way;
    }
    return nothing;
  }

  /// In order, up to the first that is the practice's and can be gone. One that is not the
  /// practice's stands there where its requirements say why.
  void list_offers() {
    const Index gone = gone_way();
    const auto usual = usual_outcomes();
    bool earlier_is_open = false;
    for (Index i = 0; i < care_.row->ways; ++i) {
      const Course& course = courses_.ways[i];
      const bool leads = leads_to_contract(care_.offers[i].kind);
      Truth state = is_way_in(i, usual);
      if (gone != nothing && leads) {
        if (i == gone) add_offer(i, Truth::met);
        if (state == Truth::met && course.state == CourseState::closed) add_offer(i, state);
        continue;
      }
      const Truth named = how_often(out_.possible, i);
      if (leads && has_contract(i) == Truth::open) {
        add_offer(i, Truth::open);
        earlier_is_open = earlier_is_open || named != Truth::not_met;
        continue;
      }
      state = std::max(state, named);
      if (state == Truth::not_met) {
        add_offer(i, state);
        continue;
      }
      add_offer(i, state == Truth::met && !earlier_is_open ? Truth::met : Truth::open);
      if (state == Truth::met && (!leads || !is_closed(course))) {
        list_possible_behind(i);
        break;
      }
      earlier_is_open = earlier_is_open || (course.is_live() && named != Truth::not_met);
    }
    for (Index i = care_.row->ways; i < count_of(care_.offers); ++i) {
      const Truth truth = truth_of(practice_, care_.offers[i].when);
      if (truth != Truth::not_met) add_offer(i, truth);
    }
  }

  /// One that the practice may have gone all the same, as it told of another than its first.
  void list_possible_behind(Index way) {
    for (Index i = way + 1; i < care_.row->ways; ++i) {
      if (how_often(out_.possible, i) != Truth::not_met) add_offer(i, Truth::open);
    }
  }

  /// Surely or perhaps: then the next way in stands beside it.
  static bool is_closed(const Course& course) noexcept {
    return !course.is_live() || course.state == CourseState::possibly_closed;
  }

  static bool is_live(const OfferMark& offer) noexcept {
    return offer.state != Truth::not_met && offer.course != CourseState::closed &&
           offer.course != CourseState::over;
  }

  /// Whether something for these ways in concerns this practice still: surely, perhaps, or not.
  [[nodiscard]] Truth concerns(std::uint8_t of_any_way, WaySet ways) const {
    if (of_any_way != 0) return Truth::met;
    Truth found = Truth::not_met;
    for (const OfferMark& offer : out_.offers) {
      if (names(ways, offer.offer) && is_live(offer)) found = either(found, offer.state);
    }
    return found;
  }

  /// Whether these ways in were this practice's, and are no more.
  [[nodiscard]] bool concerned(WaySet ways) const {
    return std::any_of(out_.offers.begin(), out_.offers.end(), [&](const OfferMark& offer) {
      return offer.state != Truth::not_met && names(ways, offer.offer);
    });
  }

  // --- questions --------------------------------------------------------------------------------

  /// What was done when is asked last.
  void list_questions() {
    out_.questions = questions_of(practice_, functions_);
    for (const Index event : decides_.events) {
      if (!contains(out_.questions, event)) out_.questions.push_back(event);
    }
  }

  /// Whether the deadlines were met with which a way in may have closed.
  void ask_what_was_done(List<Index>& questions) const {
    for (const StepMark& step : courses_.steps) {
      const StepRow& row = care_.steps[step.step];
      if (row.event == nothing || step.report.is_there() || row.closes == 0) continue;
      if (is_to_come(step.state) || step.state == StepState::done) continue;
      const bool is_in_doubt =
          std::any_of(out_.offers.begin(), out_.offers.end(), [&](const OfferMark& offer) {
            return offer.course == CourseState::possibly_closed && names(row.ways, offer.offer);
          });
      if (is_in_doubt && !contains(questions, row.event)) questions.push_back(row.event);
    }
  }

  /// What the practice would get once what fails is mended: only where all of it can be.
  void mend() {
    if (!out_.is_decided() || outcome(out_.possible.front()).kind != OutcomeKind::none) return;
    bool fails = false;
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      if (!is_condition(i) || out_.rules[i] != RuleState::not_met) continue;
      fails = true;
      if (!can_be_mended(care_.rules[i])) return;
    }
    if (!fails) return;
    List<Restriction> function;
    function.emplace_back(care_.diagram(), Choice{{}, {care_.row->mended_root}},
                          practice_.feasible);
    Mended mended{still_to_be_had(outcomes(function.front().values())),
                  questions_of(practice_, function)};
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      if (!is_condition(i) || out_.rules[i] != RuleState::open) continue;
      for (const Index fact : care_.facts_of(care_.rules[i])) {
        if (contains(mended.questions, fact) || practice_.known.is_known[fact] != 0) continue;
        if (fact != care_.row->as_of && fact != care_.row->edition) {
          mended.questions.push_back(fact);
        }
      }
    }
    ask_what_was_done(mended.questions);
    out_.mended = std::move(mended);
  }

  [[nodiscard]] bool is_condition(Index rule) const {
    return care_.rules[rule].kind == RuleKind::condition;
  }

  /// With the way in that is left in the place of one that is closed or over, and beside one that
  /// may be closed.
  [[nodiscard]] List<Index> still_to_be_had(const List<Index>& found) const {
    List<Index> out;
    for (const Index place : found) {
      bool passed = false;  // the outcome's own way in
      for (const Index way : care_.leading) {
        const Course& course = courses_.ways[way];
        passed = passed || outcome(place).offer == way;
        if (!passed || !course.is_live()) continue;
        if (truth_of(practice_, care_.offers[way].when) == Truth::not_met) continue;
        const Index had = by_way(place, way);
        if (!contains(out, had)) out.push_back(had);
        if (course.state != CourseState::possibly_closed) break;
      }
      if (!passed && !contains(out, place)) out.push_back(place);
    }
    return out.empty() ? found : out;
  }

  /// The same contract by another way in; had already, or as the way in brings it.
  [[nodiscard]] Index by_way(Index place, Index way) const {
    for (Index i = 0; i < count_of(care_.outcomes); ++i) {
      if (outcome(i).contract != outcome(place).contract || outcome(i).offer != way) continue;
      place = i;
      if (courses_.ways[way].has_contract) break;
    }
    return place;
  }

  [[nodiscard]] bool can_be_mended(const RuleRow& rule) const {
    const auto facts = care_.facts_of(rule);
    return std::any_of(facts.begin(), facts.end(), [&](Index fact) {
      return care_.space.facts[fact].change != Changeable::never && fact != care_.row->as_of &&
             fact != care_.row->edition;
    });
  }

  // --- what goes with it ------------------------------------------------------------------------

  void list_evidence() {
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      if (out_.rules[i] != RuleState::met && out_.rules[i] != RuleState::open) continue;
      if (care_.rules[i].kind == RuleKind::module && !out_.has_modules) continue;
      for (Index piece = 0; piece < care_.rules[i].evidence; ++piece) {
        out_.evidence.push_back({i, piece});
      }
    }
  }

  // --- time -------------------------------------------------------------------------------------

  void list_steps() {
    for (StepMark step : courses_.steps) {
      const StepRow& row = care_.steps[step.step];
      if (is_of_contract(row) ? !place_in_contract(row, step) : !place_on_way(row, step)) continue;
      const Truth applies = truth_of(practice_, row.applies);
      if (applies == Truth::not_met) continue;
      step.is_certain = step.is_certain && applies == Truth::met;
      // Of a day that is counted from one that is not known nothing can be said.
      if (row.time == TimeKind::counted && step.last == no_day) step.first = no_day;
      out_.timeline.push_back(step);
    }
    out_.look_on = day_of_offers(care_, out_.timeline);
  }

  void drop_what_is_to_come() {
    erase_if(out_.timeline, [](const StepMark& step) { return is_to_come(step.state); });
    out_.look_on = day_of_offers(care_, out_.timeline);
    out_.starts.clear();
  }

  /// Of a way in that is no more, only what lies behind.
  bool place_on_way(const StepRow& row, StepMark& step) const {
    const Truth truth = concerns(row.of_any_way, row.ways);
    step.is_certain = truth != Truth::open;
    if (truth != Truth::not_met) return true;
    return concerned(row.ways) && !is_to_come(step.state);
  }

  /// Only of who has the contract, or can still get it on a way in that the step names.
  bool place_in_contract(const StepRow& row, StepMark& step) const {
    if (outcome(out_.possible.front()).kind == OutcomeKind::none) return false;
    step.is_certain = false;
    bool may_have = false;
    for (const OfferMark& offer : out_.offers) {
      const bool has_contract = offer.has_contract && offer.state == Truth::met;
      if (!leads_or_runs(care_.offers[offer.offer].kind)) continue;
      if (!has_contract && !is_live(offer)) continue;
      if (offer.course == CourseState::over && is_to_come(step.state)) continue;
      const bool is_of_all = row.of_any_way != 0 && offer.offer < care_.row->ways;
      if (!is_of_all && !names(row.ways, offer.offer)) continue;
      may_have = true;
      if (has_contract) {
        step.is_certain = true;
        if (step.state == StepState::presumed) step.state = StepState::done;
        return true;
      }
      const bool leads_there = offer.course == CourseState::open && offer.state == Truth::met;
      if (leads_there && care_.offers[offer.offer].kind != OfferKind::by_selection) {
        step.is_certain = true;
      }
    }
    return may_have && may_end_in_contract();
  }

  void list_starts() {
    if (outcome(out_.possible.front()).kind == OutcomeKind::none) return;
    const bool may_have =
        std::any_of(out_.offers.begin(), out_.offers.end(), [this](const OfferMark& offer) {
          if (!is_live(offer) || !leads_or_runs(care_.offers[offer.offer].kind)) return false;
          if (offer.course == CourseState::gone) return true;
          return offer.offer >= care_.row->ways || may_end_in_contract();
        });
    if (!may_have) return;
    for (Index i = 0; i < count_of(care_.starts); ++i) {
      const StartRow& row = care_.starts[i];
      if (concerns(row.of_any_way, row.ways) == Truth::not_met) continue;
      const Truth applies = truth_of(practice_, row.applies);
      if (applies == Truth::not_met) continue;
      out_.starts.push_back(applies == Truth::met ? start_of(i)
                                                  : StartMark{i, StartState::depends});
    }
  }

  /// By the day that was told; without one, what the as-of date would give, where that can be.
  [[nodiscard]] StartMark start_of(Index start) const {
    const Index event = care_.starts[start].event;
    const Report told = report_of(practice_, event);
    if (told.has_day()) {
      StartMark mark = start_on(care_, start, told.day);
      if (is_past_own_end(mark.day)) mark = {start, StartState::past_term};
      return mark;
    }
    StartMark mark{start, StartState::no_event, no_day, no_day};
    const Day from = care_.row->events_from;
    const bool is_too_early = from != no_day && out_.as_of < from;
    if (!is_too_early && !is_contradicted(event)) {
      mark.if_today = start_on(care_, start, out_.as_of).day;
      if (is_past_own_end(mark.if_today)) mark.if_today = no_day;
    }
    return mark;
  }

  [[nodiscard]] bool is_past_own_end(Day start) const {
    return start != no_day && out_.until != no_day && start > out_.until;
  }

  /// What was told of its day cannot be: then none is promised.
  [[nodiscard]] bool is_contradicted(Index event) const {
    return std::any_of(practice_.contradicted.begin(), practice_.contradicted.end(),
                       [event](const Contradicted& each) { return each.fact == event; });
  }

  const Practice& practice_;
  const Care& care_;
  Courses courses_;
  Possible decides_;
  List<Restriction> functions_;
  Marks out_;
};

}  // namespace

Marks evaluate(const Practice& practice, Day as_of) { return Evaluation(practice, as_of).run(); }

}  // namespace contractwijzer::engine
