#include "differences.hpp"

namespace contractwijzer::engine {

namespace {

/// What a verdict says of one thing, as far as two verdicts can differ in it.
struct Entry {
  Index place = nothing;  ///< in the care type
  Name name;
  std::int64_t state = 0;
  Day first = no_day;
  Day last = no_day;
  Day own = no_day;
  CourseState course = CourseState::open;  ///< of a way in, with what closed it
  Word closed_by = no_word;
  List<Word> reasons;  ///< why it is not there
};

bool stand_alike(const Entry& a, const Entry& b) {
  return a.state == b.state && a.first == b.first && a.last == b.last && a.own == b.own &&
         a.course == b.course && a.closed_by == b.closed_by && a.reasons == b.reasons;
}

class EntryLister {
 public:
  explicit EntryLister(const NamedMarks& from)
      : care_(*from.care), marks_(*from.marks), names_(from.names) {}

  [[nodiscard]] List<Entry> list(VerdictList list) {
    switch (list) {
      case VerdictList::contracts:
        for (Index i = 0; i < count_of(marks_.contracts); ++i) {
          add(&CareNames::contracts, i, marks_.contracts[i]);
        }
        break;
      case VerdictList::conditions:
        add_rules(RuleKind::condition);
        break;
      case VerdictList::factors:
        add_rules(RuleKind::factor);
        break;
      case VerdictList::expectations:
        add_rules(RuleKind::expectation);
        break;
      case VerdictList::selective:
        add_rules(RuleKind::selective);
        break;
      case VerdictList::modules:
        if (marks_.has_modules) add_rules(RuleKind::module);
        break;
      case VerdictList::offers:
        for (const OfferMark& offer : marks_.offers) add_offer(offer);
        break;
      case VerdictList::statements:
        for (const Index statement : marks_.statements) add(&CareNames::statements, statement, 0);
        break;
      case VerdictList::timeline:
        for (const StepMark& step : marks_.timeline) {
          Entry& entry = add(&CareNames::steps, step.step, step.state);
          entry.first = step.first;
          entry.last = step.last;
          entry.own = step.report.day;
        }
        break;
      case VerdictList::starts:
        for (const StartMark& start : marks_.starts) {
          add(&CareNames::starts, start.start, start.state).first =
              start.day != no_day ? start.day : start.if_today;
        }
        break;
    }
    return std::move(entries_);
  }

 private:
  [[nodiscard]] Name name(Names CareNames::*list, Index place) const {
    return names_ == nullptr ? Name{place, 0} : (names_->*list)[place];
  }

  template <typename State>
  Entry& add(Names CareNames::*list, Index place, State state) {
    Entry& entry = entries_.emplace_back();
    entry.place = place;
    entry.name = name(list, place);
    entry.state = static_cast<std::int64_t>(state);
    return entry;
  }

  void add_rules(RuleKind kind) {
    for (Index i = 0; i < count_of(care_.rules); ++i) {
      if (care_.rules[i].kind == kind) add(&CareNames::rules, i, marks_.rules[i]);
    }
  }

  void add_offer(const OfferMark& offer) {
    Entry& entry = add(&CareNames::offers, offer.offer, offer.state);
    entry.course = offer.course;
    if (offer.closed_by != nothing) {
      entry.closed_by = name(&CareNames::steps, offer.closed_by).id;
    }
    for (Index i = 0; i < 64; ++i) {
      if ((offer.reasons >> i & 1U) == 0) continue;
      entry.reasons.push_back(names_ == nullptr ? i : names_->requirements[offer.offer][i]);
    }
  }

  const Care& care_;
  const Marks& marks_;
  const CareNames* names_;
  List<Entry> entries_;
};

Index find(const List<Entry>& entries, Word id) {
  for (Index i = 0; i < count_of(entries); ++i) {
    if (entries[i].name.id == id) return i;
  }
  return nothing;
}

}  // namespace

List<Difference> differences(const NamedMarks& before, const NamedMarks& after) {
  List<Difference> all;
  for (int i = 0; i <= static_cast<int>(VerdictList::starts); ++i) {
    const auto list = static_cast<VerdictList>(i);
    const List<Entry> then = EntryLister(before).list(list);
    const List<Entry> now = EntryLister(after).list(list);
    for (Index place = 0; place < count_of(now); ++place) {
      const Entry& entry = now[place];
      const Index old = find(then, entry.name.id);
      const bool is_reworded = old != nothing && then[old].name.text != entry.name.text;
      if (old == nothing || is_reworded || !stand_alike(then[old], entry)) {
        all.push_back({list, entry.place, old, place, is_reworded});
      }
    }
    for (Index place = 0; place < count_of(then); ++place) {
      if (find(now, then[place].name.id) == nothing) {
        all.push_back({list, then[place].place, place, nothing, false});
      }
    }
  }
  return all;
}

}  // namespace contractwijzer::engine
