#include "compare.hpp"

#include "contains.hpp"
#include "in_order.hpp"
#include "one_timeline.hpp"
#include "steps.hpp"

namespace contractwijzer::engine {

namespace {

// ---- Years

bool ends_before(const Care& a, const Care& b) {
  return last_day_of_term(a) != no_day && last_day_of_term(a) < b.row->from;
}

bool are_alike(const Care& a, const Care& b) {
  bool alike =
      a.row->from == b.row->from && a.row->until == b.row->until && a.ends.size() == b.ends.size();
  for (std::size_t i = 0; alike && i < a.ends.size(); ++i) alike = a.ends[i] == b.ends[i];
  return alike;
}

Years years_of(const Care& a, const Care& b) {
  if (are_alike(a, b)) return Years::alike;
  return ends_before(a, b) || ends_before(b, a) ? Years::apart : Years::overlapping;
}

Years years_of(const List<ComparedSide>& sides) {
  Years years = Years::alike;
  for (std::size_t side = 0; side < sides.size(); ++side) {
    for (std::size_t other = 0; other < side; ++other) {
      for (const ComparedVerdict& a : sides[side].verdicts) {
        for (const ComparedVerdict& b : sides[other].verdicts) {
          if (a.care_type != b.care_type) continue;
          const Years of_both = years_of(*a.care, *b.care);
          if (of_both > years) years = of_both;
        }
      }
    }
  }
  return years;
}

// ---- Questions

class QuestionMerger {
 public:
  explicit QuestionMerger(const List<ComparedSide>& sides) : sides_(sides) {}

  [[nodiscard]] List<ComparedQuestion> run() {
    for (Index side = 0; side < count_of(sides_); ++side) {
      for (Index verdict = 0; verdict < count_of(sides_[side].verdicts); ++verdict) {
        add_all(side, verdict);
      }
    }
    List<Ranked> ordered;
    for (Ranked& each : all_) insert_in_order(ordered, std::move(each), is_asked_before);
    List<ComparedQuestion> questions;
    for (Ranked& each : ordered) questions.push_back(std::move(each.question));
    return questions;
  }

 private:
  struct Ranked {
    ComparedQuestion question;
    std::size_t rank = 0;  ///< the best place that it has among a side's questions
  };

  static bool is_asked_before(const Ranked& a, const Ranked& b) {
    if (a.question.is_open != b.question.is_open) return a.question.is_open;
    if (a.question.sides.size() != b.question.sides.size()) {
      return a.question.sides.size() > b.question.sides.size();
    }
    return a.rank < b.rank;
  }

  void add_all(Index side, Index verdict) {
    const ComparedVerdict& from = sides_[side].verdicts[verdict];
    std::size_t rank = 0;
    for (const Index fact : from.marks.questions) {
      add(side, verdict, fact, rank++).is_open = true;
    }
    if (from.marks.mended) {
      for (const Index fact : from.marks.mended->questions) {
        add(side, verdict, fact, rank++).is_open = true;
      }
    }
    for (const Index fact : from.care->question_order) add(side, verdict, fact, rank++);
  }

  ComparedQuestion& add(Index side, Index verdict, Index care_fact, std::size_t rank) {
    const ComparedVerdict& from = sides_[side].verdicts[verdict];
    const NamedFacts& facts = sides_[side].facts;
    const Index fact = from.care->policy_facts[care_fact];
    const Word id = facts.names[fact].id;
    const bool is_of_practice = facts.rows[fact].scope == Scope::practice;
    for (Ranked& known : all_) {
      ComparedQuestion& question = known.question;
      const NamedFacts& first = sides_[question.side].facts;
      if (first.names[question.fact].id != id) continue;
      if (is_of_practice != (question.verdict == nothing)) continue;
      if (!is_of_practice &&
          sides_[question.side].verdicts[question.verdict].care_type != from.care_type) {
        continue;
      }
      if (!counts_for_both(first, facts, id)) continue;
      if (question.sides.back() != side) question.sides.push_back(side);
      if (rank < known.rank) known.rank = rank;
      return question;
    }
    ComparedQuestion question;
    question.side = side;
    question.fact = fact;
    question.verdict = is_of_practice ? nothing : verdict;
    question.sides.push_back(side);
    question.is_shared = is_shared(id, side);
    all_.push_back({std::move(question), rank});
    return all_.back().question;
  }

  [[nodiscard]] bool is_shared(Word id, Index side) const {
    bool shared = true;
    for (const ComparedSide& other : sides_) {
      shared = shared && counts_for_both(sides_[side].facts, other.facts, id);
    }
    return shared;
  }

  const List<ComparedSide>& sides_;
  List<Ranked> all_;
};

// ---- Evidence

class EvidenceMerger {
 public:
  explicit EvidenceMerger(const List<ComparedSide>& sides) : sides_(sides) {}

  [[nodiscard]] List<List<EntryPlace>> run() {
    for (Index side = 0; side < count_of(sides_); ++side) {
      for (Index verdict = 0; verdict < count_of(sides_[side].verdicts); ++verdict) {
        const Marks& marks = sides_[side].verdicts[verdict].marks;
        for (Index i = 0; i < count_of(marks.evidence); ++i) add({side, verdict, i});
      }
    }
    return std::move(all_);
  }

 private:
  void add(const EntryPlace& place) {
    const List<Word> facts = facts_shown(place);
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (!bear_on_the_same(i, facts, place.side)) continue;
      all_[i].push_back(place);
      facts_[i].append(facts);
      return;
    }
    all_.push_back({place});
    facts_.push_back(facts);
  }

  [[nodiscard]] bool bear_on_the_same(std::size_t known, const List<Word>& facts,
                                      Index side) const {
    const NamedFacts& first = sides_[all_[known].front().side].facts;
    for (const Word fact : facts) {
      if (contains(facts_[known], fact) && counts_for_both(first, sides_[side].facts, fact)) {
        return true;
      }
    }
    return false;
  }

  /// What a practice can do something about, of what a piece of evidence shows.
  [[nodiscard]] List<Word> facts_shown(const EntryPlace& place) const {
    const ComparedSide& side = sides_[place.side];
    const ComparedVerdict& verdict = side.verdicts[place.verdict];
    const Care& care = *verdict.care;
    List<Word> facts;
    for (const Index fact : care.facts_of(care.rules[verdict.marks.evidence[place.entry].rule])) {
      if (care.space.facts[fact].change == Changeable::never) continue;
      facts.push_back(side.facts.names[care.policy_facts[fact]].id);
    }
    return facts;
  }

  const List<ComparedSide>& sides_;
  List<List<EntryPlace>> all_;
  List<List<Word>> facts_;  ///< shown by each of these
};

// ---- Timeline

struct Dated {
  Day day;  ///< the first that it may be; without one, that of the step before it
  List<EntryPlace> places;
};

/// All editions of a policy have the same steps.
void add_steps(const List<ComparedSide>& sides, Word policy, List<Dated>& into) {
  List<EntryPlace> from;
  List<Checked> verdicts;
  for (Index side = 0; side < count_of(sides); ++side) {
    if (sides[side].facts.policy != policy) continue;
    for (Index i = 0; i < count_of(sides[side].verdicts); ++i) {
      const ComparedVerdict& verdict = sides[side].verdicts[i];
      from.push_back({side, i, 0});
      verdicts.push_back({verdict.care, &verdict.marks});
    }
  }
  Day day = no_day;
  for (const SharedStep& step : one_timeline(verdicts)) {
    const StepPlace& first = step.front();
    const Day own = verdicts[first.verdict].marks->timeline[first.place].first;
    if (own != no_day) day = own;
    Dated dated{day, {}};
    for (const StepPlace& place : step) {
      const EntryPlace& verdict = from[place.verdict];
      dated.places.push_back({verdict.side, verdict.verdict, place.place});
    }
    insert_in_order(into, std::move(dated),
                    [](const Dated& a, const Dated& b) { return a.day < b.day; });
  }
}

List<List<EntryPlace>> timeline_of(const List<ComparedSide>& sides) {
  List<Dated> all;
  List<Word> done;
  for (const ComparedSide& side : sides) {
    if (contains(done, side.facts.policy)) continue;
    done.push_back(side.facts.policy);
    add_steps(sides, side.facts.policy, all);
  }
  List<List<EntryPlace>> timeline;
  for (Dated& each : all) timeline.push_back(std::move(each.places));
  return timeline;
}

// ---- Changes

/// By the first day of the policies' terms, by edition, and else as they were asked for.
bool goes_before(const List<ComparedSide>& sides, Index a, Index b) {
  if (sides[a].from != sides[b].from) return sides[a].from < sides[b].from;
  if (sides[a].edition != sides[b].edition) return sides[a].edition < sides[b].edition;
  return a < b;
}

/// The next earlier side of the same purchaser.
Index side_before(const List<ComparedSide>& sides, Index to) {
  Index from = nothing;
  for (Index other = 0; other < count_of(sides); ++other) {
    if (sides[other].facts.purchaser != sides[to].facts.purchaser) continue;
    if (!goes_before(sides, other, to)) continue;
    if (from == nothing || goes_before(sides, from, other)) from = other;
  }
  return from;
}

List<Changes> changes_of(const List<ComparedSide>& sides) {
  List<Changes> all;
  for (Index to = 0; to < count_of(sides); ++to) {
    const Index from = side_before(sides, to);
    if (from == nothing) continue;
    const auto& before = sides[from].verdicts;
    const auto& after = sides[to].verdicts;
    for (Index i = 0; i < count_of(before); ++i) {
      for (Index j = 0; j < count_of(after); ++j) {
        if (before[i].care_type != after[j].care_type) continue;
        all.push_back({from, to, i, j,
                       differences({before[i].care, &before[i].marks, &before[i].names},
                                   {after[j].care, &after[j].marks, &after[j].names})});
      }
    }
  }
  return all;
}

}  // namespace

Compared compare(const List<ComparedSide>& sides) {
  return {years_of(sides), QuestionMerger(sides).run(), EvidenceMerger(sides).run(),
          timeline_of(sides), changes_of(sides)};
}

}  // namespace contractwijzer::engine
