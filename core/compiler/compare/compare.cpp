#include <algorithm>
#include <span>
#include <tuple>

#include "compare/divide_answers.hpp"
#include "compare/shared_facts.hpp"
#include "contractwijzer/comparison.hpp"
#include "contractwijzer/practice_timeline.hpp"
#include "contractwijzer/request.hpp"
#include "insert_in_order.hpp"

namespace contractwijzer {

namespace {

/// Fills in what follows from the verdicts of all sides.
class Comparer {
 public:
  explicit Comparer(Comparison& comparison) : out_(comparison) {}

  void run() {
    years();
    questions();
    evidence();
    timeline();
    changes();
  }

 private:
  // Years

  void years() {
    for (std::size_t side = 0; side < out_.sides.size(); ++side) {
      for (const Verdict& verdict : out_.sides[side].verdicts) {
        for (std::size_t other = 0; other < side; ++other) add_years(verdict, out_.sides[other]);
      }
    }
  }

  void add_years(const Verdict& verdict, const SideVerdicts& other) {
    for (const Verdict& against : other.verdicts) {
      if (against.care_type->id != verdict.care_type->id) continue;
      out_.years = std::max(out_.years, years_of(verdict.term, against.term));
    }
  }

  static Years years_of(const Term& a, const Term& b) {
    if (a.from == b.from && a.until == b.until && a.until_one_of == b.until_one_of) {
      return Years::alike;
    }
    return ends_before(a, b) || ends_before(b, a) ? Years::apart : Years::overlapping;
  }

  static bool ends_before(const Term& a, const Term& b) {
    const auto last = a.last_day();
    return last && *last < b.from;
  }

  // Questions

  struct Ranked {
    ComparedQuestion question;
    std::size_t rank;  ///< the best place that it has among a side's questions
  };

  void questions() {
    std::vector<Ranked> all;
    for (std::size_t side = 0; side < out_.sides.size(); ++side) {
      for (const Verdict& verdict : out_.sides[side].verdicts) {
        std::size_t rank = 0;
        for (const Fact* fact : verdict.questions) {
          add_question(all, *fact, *verdict.care_type, side, rank++).open = true;
        }
        for (const Fact* fact : asked_after_mending(verdict)) {
          add_question(all, *fact, *verdict.care_type, side, rank++).open = true;
        }
        for (const QuestionGroup& group : out_.sides[side].policy.questions(*verdict.care_type)) {
          for (const FactUse& use : group.facts) {
            add_question(all, *use.fact, *verdict.care_type, side, rank++);
          }
        }
      }
    }
    std::vector<Ranked> ordered;
    for (Ranked& each : all) insert_in_order(ordered, std::move(each), is_asked_before);
    for (Ranked& each : ordered) out_.questions.push_back(std::move(each.question));
  }

  static std::span<const Fact* const> asked_after_mending(const Verdict& verdict) {
    if (!verdict.mended) return {};
    return verdict.mended->questions;
  }

  static bool is_asked_before(const Ranked& a, const Ranked& b) {
    if (a.question.open != b.question.open) return a.question.open;
    if (a.question.sides.size() != b.question.sides.size()) {
      return a.question.sides.size() > b.question.sides.size();
    }
    return a.rank < b.rank;
  }

  ComparedQuestion& add_question(std::vector<Ranked>& all, const Fact& fact, const CareType& asking,
                                 std::size_t side, std::size_t rank) {
    const IdView care_type = fact.scope == Scope::practice ? IdView{} : asking.id;
    for (Ranked& known : all) {
      ComparedQuestion& question = known.question;
      if (question.fact->id != fact.id || question.care_type != care_type) continue;
      const CompiledPolicy& first = out_.sides[question.sides.front()].policy;
      if (!counts_for_both(first, out_.sides[side].policy, fact.id)) continue;
      if (question.sides.back() != side) question.sides.push_back(side);
      known.rank = std::min(known.rank, rank);
      return question;
    }
    const IdView policy = is_shared(fact.id, side) ? IdView{} : out_.sides[side].policy.policy().id;
    all.push_back({{&fact, care_type, policy, {side}, false}, rank});
    return all.back().question;
  }

  /// Whether its answer may stand where all policies read it.
  [[nodiscard]] bool is_shared(std::string_view fact, std::size_t side) const {
    return std::all_of(out_.sides.begin(), out_.sides.end(), [&](const SideVerdicts& other) {
      return counts_for_both(out_.sides[side].policy, other.policy, fact);
    });
  }

  // Evidence

  /// What a practice can show of something that it can do something about.
  struct Shown {
    std::vector<Place> places;
    std::vector<const Fact*> facts;
  };

  void evidence() {
    std::vector<Shown> all;
    for (std::size_t side = 0; side < out_.sides.size(); ++side) {
      const auto& verdicts = out_.sides[side].verdicts;
      for (std::size_t v = 0; v < verdicts.size(); ++v) {
        for (std::size_t i = 0; i < verdicts[v].evidence.size(); ++i) {
          add_evidence(all, {side, v, i});
        }
      }
    }
    for (Shown& each : all) out_.evidence.push_back(std::move(each.places));
  }

  void add_evidence(std::vector<Shown>& all, Place place) {
    const auto facts = facts_shown(place);
    for (Shown& known : all) {
      if (!bear_on_the_same(known, facts, place.side)) continue;
      known.places.push_back(place);
      known.facts.insert(known.facts.end(), facts.begin(), facts.end());
      return;
    }
    all.push_back({{place}, facts});
  }

  [[nodiscard]] bool bear_on_the_same(const Shown& known, const std::vector<const Fact*>& facts,
                                      std::size_t side) const {
    const CompiledPolicy& policy = out_.sides[known.places.front().side].policy;
    return std::any_of(facts.begin(), facts.end(), [&](const Fact* fact) {
      return std::any_of(known.facts.begin(), known.facts.end(), [&](const Fact* other) {
        return other->id == fact->id && counts_for_both(policy, out_.sides[side].policy, fact->id);
      });
    });
  }

  [[nodiscard]] std::vector<const Fact*> facts_shown(Place place) const {
    const Verdict& verdict = out_.sides[place.side].verdicts[place.verdict];
    const Rule* rule = verdict.evidence[place.entry].rule;
    std::vector<const Fact*> facts;
    for (const auto* rules : {&verdict.conditions, &verdict.factors, &verdict.modules}) {
      for (const RuleVerdict& each : *rules) {
        if (each.rule == rule) add_changeable(each.facts, *verdict.care_type, place.side, facts);
      }
    }
    return facts;
  }

  void add_changeable(std::span<const IdView> ids, const CareType& care_type, std::size_t side,
                      std::vector<const Fact*>& into) const {
    for (const QuestionGroup& group : out_.sides[side].policy.questions(care_type)) {
      for (const FactUse& use : group.facts) {
        const bool looked_at = std::find(ids.begin(), ids.end(), use.fact->id) != ids.end();
        if (looked_at && use.fact->change != Changeable::never) into.push_back(use.fact);
      }
    }
  }

  // Timeline

  void timeline() {
    std::vector<Dated> all;
    std::vector<const Policy*> done;
    for (const SideVerdicts& side : out_.sides) {
      const Policy* policy = &side.policy.policy();
      if (std::find(done.begin(), done.end(), policy) != done.end()) continue;
      done.push_back(policy);
      add_steps(policy, all);
    }
    for (Dated& each : all) out_.timeline.push_back(std::move(each.places));
  }

  struct Dated {
    Date day;  ///< the first that it may be; without one, that of the step before it
    std::vector<Place> places;
  };

  /// All editions of a policy have the same steps.
  void add_steps(const Policy* policy, std::vector<Dated>& into) const {
    std::vector<Place> from;
    std::vector<Verdict> verdicts;
    for (std::size_t side = 0; side < out_.sides.size(); ++side) {
      if (&out_.sides[side].policy.policy() != policy) continue;
      for (std::size_t v = 0; v < out_.sides[side].verdicts.size(); ++v) {
        from.push_back({side, v, 0});
        verdicts.push_back(out_.sides[side].verdicts[v]);
      }
    }
    Date day = Date::min();
    for (const PracticeStep& step : practice_timeline(verdicts)) {
      day = step.step->first.value_or(day);
      Dated dated{day, {}};
      for (const std::size_t i : step.verdicts) {
        Place place = from[i];
        place.entry = place_in(verdicts[i], step.step->step);
        dated.places.push_back(place);
      }
      insert_in_order(into, std::move(dated),
                      [](const Dated& a, const Dated& b) { return a.day < b.day; });
    }
  }

  static std::size_t place_in(const Verdict& verdict, const Step* step) {
    std::size_t place = 0;
    while (verdict.timeline[place].step != step) ++place;
    return place;
  }

  // Changes

  void changes() {
    for (std::size_t to = 0; to < out_.sides.size(); ++to) {
      std::optional<std::size_t> from;
      for (std::size_t other = 0; other < out_.sides.size(); ++other) {
        const bool is_nearer = !from || goes_before(*from, other);
        if (purchaser(other) == purchaser(to) && goes_before(other, to) && is_nearer) from = other;
      }
      if (from) compare_sides(*from, to);
    }
  }

  /// By the first day of the policies' terms, by edition, and else as they were asked for.
  [[nodiscard]] bool goes_before(std::size_t a, std::size_t b) const {
    return moment(a) < moment(b);
  }

  [[nodiscard]] std::tuple<Date, std::size_t, std::size_t> moment(std::size_t side) const {
    const Policy& policy = out_.sides[side].policy.policy();
    const Edition* edition = out_.sides[side].edition;
    const auto place = edition == nullptr ? 0 : edition - policy.editions.data();
    return {policy.term.from, static_cast<std::size_t>(place), side};
  }

  [[nodiscard]] const std::string& purchaser(std::size_t side) const {
    return out_.sides[side].policy.policy().purchaser.name;
  }

  void compare_sides(std::size_t from, std::size_t to) {
    const auto& before = out_.sides[from].verdicts;
    const auto& after = out_.sides[to].verdicts;
    for (std::size_t i = 0; i < before.size(); ++i) {
      for (std::size_t j = 0; j < after.size(); ++j) {
        if (before[i].care_type->id != after[j].care_type->id) continue;
        out_.changes.push_back({from, to, i, j, differences(before[i], after[j])});
      }
    }
  }

  Comparison& out_;
};

/// The request's parts that can be read, and what is wrong with the others.
class RequestReader {
 public:
  explicit RequestReader(const ComparisonRequest& request) : request_(request) {}

  Result<Comparison> read() {
    if (request_.sides.size() < 2) {
      errors_.push_back({ErrorCode::empty_list, "/policies", {}, {}, "2"});
    }
    for (const std::string& id : request_.care_types) find_care_type_of(id);
    if (request_.care_types.empty()) find_care_type_of({});
    Comparison comparison;
    if (const auto day = parse_date(request_.as_of)) {
      comparison.as_of = *day;
    } else {
      errors_.push_back({ErrorCode::impossible_date, "/asOf", {}, std::string(request_.as_of), {}});
    }
    std::vector<CompiledPolicy> policies;
    for (const Side& side : request_.sides) policies.push_back(side.policy);
    auto answers = divide_answers(policies, request_.answers);
    if (!answers) errors_.insert(errors_.end(), answers.errors().begin(), answers.errors().end());
    std::vector<std::optional<std::size_t>> editions;
    for (const Side& side : request_.sides) editions.push_back(edition_of(side));
    if (!errors_.empty()) return errors_;
    auto divided = *std::move(answers);
    for (std::size_t i = 0; i < policies.size(); ++i) {
      if (editions[i]) divided[i].edition = editions[i];
      comparison.sides.push_back(judge(policies[i], divided[i], comparison.as_of));
    }
    return comparison;
  }

 private:
  void find_care_type_of(const std::string& id) {
    std::string known;
    for (const Side& side : request_.sides) {
      if (side.policy.care_type(id) != nullptr) return;
      for (const CareType& care_type : side.policy.policy().care_types) {
        known += (known.empty() ? "" : ", ") + care_type.id;
      }
    }
    errors_.push_back({ErrorCode::unknown_care_type, "/careType", {}, id, known});
  }

  std::optional<std::size_t> edition_of(const Side& side) {
    if (side.edition.empty()) return std::nullopt;
    const auto& editions = side.policy.policy().editions;
    std::string known;
    for (std::size_t i = 0; i < editions.size(); ++i) {
      if (editions[i].id == side.edition) return i;
      known += (known.empty() ? "" : ", ") + editions[i].id;
    }
    errors_.push_back({ErrorCode::unknown_edition, "/policies", {}, side.edition, known});
    return std::nullopt;
  }

  static const Edition* edition_of(const Policy& policy, const Answers& answers) {
    if (policy.editions.empty()) return nullptr;
    return &policy.editions[answers.edition.value_or(policy.editions.size() - 1)];
  }

  [[nodiscard]] SideVerdicts judge(const CompiledPolicy& policy, const Answers& answers,
                                   Date as_of) const {
    SideVerdicts side{policy, edition_of(policy.policy(), answers), {}, {}};
    for (const std::string& id : request_.care_types) {
      if (const CareType* care_type = policy.care_type(id)) {
        side.verdicts.push_back(policy.evaluate(*care_type, answers, as_of));
      } else {
        side.without.push_back(id);
      }
    }
    return side;
  }

  const ComparisonRequest& request_;
  Errors errors_;
};

}  // namespace

Result<Comparison> compare(const ComparisonRequest& request) {
  auto comparison = RequestReader(request).read();
  if (!comparison) return comparison.errors();
  Comparison all = *std::move(comparison);
  Comparer(all).run();
  return all;
}

}  // namespace contractwijzer
