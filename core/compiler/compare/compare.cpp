#include "engine/compare.hpp"

#include "compare/divide_answers.hpp"
#include "compare/join_differences.hpp"
#include "compare/known_ids.hpp"
#include "compare/number_words.hpp"
#include "compile/place_in.hpp"
#include "contractwijzer/comparison.hpp"
#include "verdict/join.hpp"

namespace contractwijzer {

namespace {

/// The sides as the evaluator takes them, and what it says of them joined with their ids.
class ComparisonJoiner {
 public:
  explicit ComparisonJoiner(Comparison& comparison) : out_(comparison) {}

  void run() {
    for (const SideVerdicts& side : out_.sides)
      lists_.push_back(policy_lists(side.policy.content()));
    engine::List<engine::ComparedSide> sides;
    for (std::size_t i = 0; i < out_.sides.size(); ++i) sides.push_back(side_of(i));
    const engine::Compared compared = engine::compare(sides);
    out_.years = compared.years;
    for (const engine::ComparedQuestion& question : compared.questions) add_question(question);
    out_.evidence = places(compared.evidence);
    out_.timeline = places(compared.timeline);
    for (const engine::Changes& changes : compared.changes) add_changes(changes);
  }

 private:
  engine::ComparedSide side_of(std::size_t place) {
    const SideVerdicts& from = out_.sides[place];
    const CompiledPolicy::Content& content = from.policy.content();
    engine::ComparedSide side;
    side.facts = named_facts(content, lists_[place], numbers_);
    side.from = lists_[place].policy.front().from;
    if (from.edition != nullptr) side.edition = place_in(content.policy.editions, from.edition->id);
    for (const Verdict& verdict : from.verdicts) {
      const Decision& decided = *verdict.decision;
      side.verdicts.push_back({numbers_.id(verdict.care_type->id), &decided.care,
                               names_of(*decided.care_type, numbers_), decided.marks});
    }
    return side;
  }

  void add_question(const engine::ComparedQuestion& from) {
    const SideVerdicts& side = out_.sides[from.side];
    const Fact& fact = side.policy.content().facts[from.fact];
    ComparedQuestion question{&fact, {}, {}, {from.sides.begin(), from.sides.end()}, from.is_open};
    if (from.verdict != engine::nothing) {
      question.care_type = side.verdicts[from.verdict].care_type->id;
    }
    if (!from.is_shared) question.policy = side.policy.policy().id;
    out_.questions.push_back(std::move(question));
  }

  static std::vector<std::vector<EntryPlace>> places(
      const engine::List<engine::List<engine::EntryPlace>>& all) {
    std::vector<std::vector<EntryPlace>> out;
    for (const auto& places : all) {
      auto& into = out.emplace_back();
      for (const engine::EntryPlace& place : places) {
        into.push_back({place.side, place.verdict, place.entry});
      }
    }
    return out;
  }

  void add_changes(const engine::Changes& from) {
    Changes changes{from.from, from.to, from.verdict_from, from.verdict_to, {}};
    changes.differences =
        joined(from.differences, *out_.sides[from.from].verdicts[from.verdict_from].decision,
               *out_.sides[from.to].verdicts[from.verdict_to].decision);
    out_.changes.push_back(std::move(changes));
  }

  Comparison& out_;
  WordNumbers numbers_;
  std::vector<PolicyLists> lists_;
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
    KnownIds known;
    for (const Side& side : request_.sides) {
      if (side.policy.care_type(id) != nullptr) return;
      for (const CareType& care_type : side.policy.policy().care_types) {
        known.add(care_type.id);
      }
    }
    errors_.push_back({ErrorCode::unknown_care_type, "/careType", {}, id, known.text()});
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
  ComparisonJoiner(all).run();
  return all;
}

}  // namespace contractwijzer
