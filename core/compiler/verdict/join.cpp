#include "verdict/join.hpp"

#include "contractwijzer/day.hpp"
#include "policy/times.hpp"

namespace contractwijzer {

namespace {

using engine::date_if_any;
using engine::date_of;
using engine::Index;
using engine::nothing;

class VerdictJoiner {
 public:
  VerdictJoiner(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
                const engine::Marks& marks)
      : content_(content), care_(care_type), marks_(marks) {}

  Verdict run() {
    out_.policy = &content_.policy;
    out_.policy_hash = content_.hash;
    out_.care_type = care_.care_type;
    out_.as_of = date_of(marks_.as_of);
    out_.year = marks_.year;
    out_.term = term_of(*care_.care_type, content_.policy);
    if (marks_.until != engine::no_day) {
      out_.term = {out_.term.from, date_of(marks_.until), {}, Undated{}};
    }
    out_.look_on = date_if_any(marks_.look_on);
    out_.possible = outcomes(marks_.possible);
    if (marks_.substance != nothing) {
      out_.substance = care_.contracts[marks_.substance].contract->id;
    }
    join_contracts();
    join_rules();
    out_.factor_count = {marks_.factors.met, marks_.factors.open,
                         static_cast<int>(care_.rules[RuleKind::factor].size())};
    join_offers();
    out_.questions = facts(marks_.questions);
    for (const engine::EvidenceMark& mark : marks_.evidence) {
      out_.evidence.push_back({care_.rule(mark.rule), mark.piece});
    }
    for (const Index statement : marks_.statements) {
      out_.statements.push_back(care_.statements[statement].statement);
    }
    join_steps();
    for (const engine::StartMark& mark : marks_.starts) {
      out_.starts.push_back({care_.start_rules[mark.start].rule, mark.state, date_if_any(mark.day),
                             date_if_any(mark.if_today)});
    }
    join_notices();
    join_standing();
    if (marks_.mended) {
      out_.mended = Mended{outcomes(marks_.mended->possible), facts(marks_.mended->questions)};
    }
    join_next();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::vector<Outcome> outcomes(std::span<const Index> places) const {
    std::vector<Outcome> found;
    found.reserve(places.size());
    for (const Index place : places) found.push_back(care_.outcomes[place]);
    return found;
  }

  [[nodiscard]] std::vector<const Fact*> facts(std::span<const Index> places) const {
    std::vector<const Fact*> found;
    found.reserve(places.size());
    for (const Index place : places) found.push_back(care_.facts[place]);
    return found;
  }

  [[nodiscard]] IdView offer_id(Index place) const {
    return place == nothing ? IdView{} : IdView{care_.offer(place).offer->id};
  }
  [[nodiscard]] IdView step_id(Index place) const {
    return place == nothing ? IdView{} : IdView{care_.steps[place].step->id};
  }
  [[nodiscard]] IdView fact_id(Index place) const {
    return place == nothing ? IdView{} : IdView{care_.facts[place]->id};
  }

  [[nodiscard]] std::optional<Trace> trace(const std::optional<CompiledTest>& test) const {
    return test ? std::optional(joined(care_, *test, marks_.tests)) : std::nullopt;
  }

  void join_contracts() {
    for (std::size_t i = 0; i < care_.contracts.size(); ++i) {
      const CompiledContract& contract = care_.contracts[i];
      out_.contracts.push_back({contract.contract, marks_.contracts[i], trace(contract.when)});
    }
  }

  void join_rules() {
    std::size_t place = 0;
    for (const RuleKind kind : rule_kinds) {
      const std::vector<CompiledRule>& rules = care_.rules[kind];
      if (kind == RuleKind::module && !marks_.has_modules) return;
      out_.rules[kind].reserve(rules.size());
      for (const CompiledRule& each : rules) {
        RuleVerdict verdict{each.rule, marks_.rules[place++], each.fact_ids, {}};
        if (each.when && !each.when->of.empty()) verdict.trace = trace(each.when);
        out_.rules[kind].push_back(std::move(verdict));
      }
    }
  }

  void join_offers() {
    for (const engine::OfferMark& mark : marks_.offers) {
      const CompiledOffer& from = care_.offer(mark.offer);
      const Step* closed_by =
          mark.closed_by == nothing ? nullptr : care_.steps[mark.closed_by].step;
      OfferVerdict verdict{from.offer, mark.state, from.fact_ids,    mark.course,
                           closed_by,  {},         mark.has_contract};
      for (std::size_t i = 0; i < from.offer->requirements.size(); ++i) {
        if ((mark.reasons >> i & 1U) != 0) {
          verdict.reasons.emplace_back(from.offer->requirements[i].id);
        }
      }
      out_.offers.push_back(std::move(verdict));
    }
  }

  void join_steps() {
    for (const engine::StepMark& mark : marks_.timeline) {
      StepVerdict step;
      step.step = care_.steps[mark.step].step;
      step.state = mark.state;
      step.certain = mark.is_certain;
      step.first = date_if_any(mark.first);
      step.last = date_if_any(mark.last);
      if (step.first) step.days = mark.first - marks_.as_of;
      step.reported = {date_if_any(mark.report.day), mark.report.not_done};
      out_.timeline.push_back(step);
    }
  }

  void join_notices() {
    for (const engine::NoticeMark& mark : marks_.notices) {
      Notice notice{mark.code, fact_id(mark.fact)};
      if (mark.code == NoticeCode::period_read) {
        notice.period = content_.policy.periods[mark.about].id;
      }
      if (mark.code == NoticeCode::contradiction) {
        notice.contradiction = care_.contradictions[mark.about].contradiction;
      }
      out_.notices.push_back(notice);
    }
  }

  void join_standing() {
    const engine::Standing& from = marks_.standing;
    Standing& to = out_.standing;
    to.state = from.state;
    to.offer = offer_id(from.offer);
    to.closed_by = step_id(from.closed_by);
    to.left = offer_id(from.left);
    to.start = date_if_any(from.start);
    to.has_begun = from.has_begun;
    for (const engine::Day end : from.ends) to.ends.push_back(date_of(end));
    to.decision_is_due = from.decision_is_due;
    to.days_left = from.days_left;
    to.deadline = step_id(from.deadline);
  }

  void join_next() {
    const engine::Next& from = marks_.next;
    Next& to = out_.next;
    to.kind = from.kind;
    to.fact = fact_id(from.fact);
    for (const Index place : from.rules) to.rules.emplace_back(care_.rule(place)->id);
    to.step = step_id(from.step);
    to.then = step_id(from.then);
    to.missed = step_id(from.missed);
    to.offer = offer_id(from.offer);
  }

  const CompiledPolicy::Content& content_;
  const CompiledCareType& care_;
  const engine::Marks& marks_;
  Verdict out_;
};

}  // namespace

Verdict joined(const CompiledPolicy::Content& content, const CompiledCareType& care_type,
               engine::Marks marks) {
  Verdict verdict = VerdictJoiner(content, care_type, marks).run();
  verdict.decision = std::make_shared<const Decision>(
      Decision{&care_type, care_type.lists.view(), std::move(marks)});
  return verdict;
}

Trace joined(const CompiledCareType& care_type, const CompiledTest& test,
             std::span<const Truth> tests) {
  Trace trace;
  trace.test = test.name;
  trace.state = tests[test.place];
  trace.facts = test.fact_ids;
  if (test.form == TestForm::rule) trace.rule = care_type.decisive(test.rule).rule->id;
  trace.of.reserve(test.of.size());
  for (const CompiledTest& part : test.of) trace.of.push_back(joined(care_type, part, tests));
  if (test.form != TestForm::points) return trace;
  Tally tally;
  PointCount points;
  for (std::size_t i = 0; i < test.of.size(); ++i) {
    tally.add(trace.of[i].state, test.weights[i]);
    points.of += test.weights[i];
  }
  points.met = tally.met;
  points.open = tally.open;
  points.wanted = test.wanted;
  trace.points = points;
  return trace;
}

}  // namespace contractwijzer
