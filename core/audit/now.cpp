#include "now.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "compiler/answers/check_events.hpp"
#include "compiler/compile/decisions.hpp"
#include "contractwijzer/audit/cut_days.hpp"
#include "contractwijzer/audit/laws.hpp"
#include "contractwijzer/audit/run_case.hpp"
#include "joined.hpp"

namespace contractwijzer::audit {

namespace {

/// A practice has at least one moment with each history.
constexpr std::size_t most_practices = 1'000;

struct Deed {
  const Fact* event;
  std::optional<Date> day;  ///< empty: not done
};
using Deeds = std::vector<Deed>;

class Prover {
 public:
  Prover(const CompiledPolicy& policy, const CompiledCareType& care_type, Profiles& profiles,
         std::size_t most)
      : policy_(policy),
        care_(care_type),
        profiles_(profiles),
        most_(most / weight_of_moment(care_type)),
        builder_(care_type.diagram) {
    for (const QuestionGroup& group : care_.questions) {
      for (const FactUse& use : group.facts) {
        if (is_event(care_, use.fact->id)) events_.push_back(use.fact);
      }
    }
  }

  Now run() {
    list_practices();
    list_histories();
    for (const Profile& practice : practices_) {
      const auto answers = policy_.read_answers(practice.answers);
      if (!answers) continue;
      for (const Deeds& deeds : histories_) {
        if (out_.moments >= most_) out_.is_cut_short = true;
        if (out_.moments >= most_) break;
        look_at(practice, with(*answers, deeds), deeds);
      }
    }
    return std::move(out_);
  }

 private:
  // --- who there is -----------------------------------------------------------------------------

  /// One for each combination of the way in that counts, for each set of ways that are closed, and
  /// of the ways that are the practice's; and one that has answered nothing.
  void list_practices() {
    std::vector<NodeId> functions = care_.own_roots;
    for (const NodeId root : care_.roots) {
      functions.push_back(builder_.adopt(
          care_.diagram, root, [this](std::size_t outcome) { return without_contract(outcome); }));
    }
    functions.push_back(Decisions(care_, builder_).contradicted());
    std::set<Values> seen;
    const auto is_new = [&seen](const Values& values) {
      return values.back() == 0 && !seen.contains(values);
    };
    while (const auto path = find_cells(builder_.diagram(), functions, is_new)) {
      if (practices_.size() >= most_practices) out_.is_cut_short = true;
      if (out_.is_cut_short) break;
      seen.insert(values_in(functions, *path));
      practices_.push_back(profiles_.profile_in(*path));
    }
    Profile nobody;
    nobody.care_type = care_.care_type->id;
    nobody.answers = R"({"format":1,"practice":{},"careTypes":{")" + nobody.care_type + R"(":{}}})";
    practices_.push_back(std::move(nobody));
  }

  [[nodiscard]] std::size_t without_contract(std::size_t outcome) const {
    const auto& all = care_.outcomes;
    const auto first = std::find_if(all.begin(), all.end(), [&](const Outcome& other) {
      return other.kind == all[outcome].kind && other.offer == all[outcome].offer;
    });
    return static_cast<std::size_t>(first - all.begin());
  }

  [[nodiscard]] Values values_in(const std::vector<NodeId>& functions, const CellPath& path) const {
    Values values;
    for (const NodeId function : functions)
      values.push_back(value_in(builder_.diagram(), function, path));
    return values;
  }

  // --- what they may have done ------------------------------------------------------------------

  void list_histories() {
    Deeds deeds;
    add_histories(0, deeds);
  }

  void add_histories(std::size_t event, Deeds& deeds) {
    if (histories_.size() > most_) {
      out_.is_cut_short = true;
      return;
    }
    if (event == events_.size()) {
      Problems problems;
      check_events(policy_.content(), with({}, deeds), problems);
      if (problems.empty()) histories_.push_back(deeds);
      return;
    }
    add_histories(event + 1, deeds);
    const auto tell = [&](std::optional<Date> day) {
      deeds.push_back({events_[event], day});
      add_histories(event + 1, deeds);
      deeds.pop_back();
    };
    if (events_[event]->not_applicable) tell(std::nullopt);
    for (const Date day : told_days(policy_.policy(), *care_.care_type, events_[event]->id,
                                    policy_.content().holidays)) {
      tell(day);
    }
  }

  [[nodiscard]] Answers with(Answers answers, const Deeds& deeds) const {
    for (const Deed& deed : deeds) {
      const std::string scope =
          deed.event->scope == Scope::practice ? std::string{} : care_.care_type->id;
      auto at = std::find_if(answers.scopes.begin(), answers.scopes.end(),
                             [&scope](const auto& other) { return other.care_type == scope; });
      if (at == answers.scopes.end()) {
        at = answers.scopes.insert(at, ScopedAnswers{scope, {}, {}});
      }
      const Code code = deed.day ? deed.day->time_since_epoch().count() : not_applicable_code;
      at->known.push_back({policy_.content().find_fact(deed.event->id), code});
    }
    return answers;
  }

  // --- and when ---------------------------------------------------------------------------------

  void look_at(const Profile& practice, const Answers& answers, const Deeds& deeds) {
    std::set<Date> told;
    for (const Deed& deed : deeds) {
      if (deed.day) told.insert(*deed.day);
    }
    for (const Date day :
         cut_days(policy_.policy(), *care_.care_type, told, policy_.content().holidays)) {
      const Verdict verdict = policy_.evaluate(*care_.care_type, answers, day);
      if (contradicts_itself(verdict)) return;
      ++out_.moments;
      if (out_.dead_ends.empty() && is_dead_end(verdict)) {
        out_.dead_ends.push_back(moment(practice, deeds, verdict));
      }
      const Law* broken = broken_law(verdict);
      if (broken != nullptr && !is_known(broken->id)) {
        out_.broken.push_back({std::string(broken->id), moment(practice, deeds, verdict)});
      }
    }
  }

  [[nodiscard]] bool is_known(std::string_view law) const {
    return std::any_of(out_.broken.begin(), out_.broken.end(),
                       [law](const Now::Broken& one) { return one.law == law; });
  }

  [[nodiscard]] static Profile moment(const Profile& practice, const Deeds& deeds,
                                      const Verdict& verdict) {
    Profile moment = practice;
    moment.as_of = verdict.as_of;
    std::vector<std::string> outcomes;
    for (const Outcome& outcome : verdict.possible) outcomes.push_back(in_words(outcome));
    moment.outcome = joined(outcomes, " | ");
    auto answers = nlohmann::ordered_json::parse(practice.answers, nullptr, false);
    for (const Deed& deed : deeds) {
      auto& scope = deed.event->scope == Scope::practice ? answers["practice"]
                                                         : answers["careTypes"][practice.care_type];
      scope[deed.event->id] = deed.day ? format_date(*deed.day) : "not-applicable";
    }
    moment.answers = answers.dump();
    return moment;
  }

  const CompiledPolicy& policy_;
  const CompiledCareType& care_;
  Profiles& profiles_;
  std::size_t most_;        ///< moments
  DiagramBuilder builder_;  ///< from the care type's diagram on
  std::vector<const Fact*> events_;
  std::vector<Profile> practices_;
  std::vector<Deeds> histories_;
  Now out_;
};

}  // namespace

std::size_t weight_of_moment(const CompiledCareType& care_type) {
  std::size_t looked_at = care_type.facts.size() + care_type.steps.size();
  for (const auto& rules : care_type.rules) looked_at += rules.size();
  return 1 + looked_at / 128;
}

Now now_of(const CompiledPolicy& policy, const CompiledCareType& care_type, Profiles& profiles,
           std::size_t most) {
  return Prover(policy, care_type, profiles, most).run();
}

}  // namespace contractwijzer::audit
