#include "random_course.hpp"

#include <algorithm>
#include <array>

#include "contractwijzer/date.hpp"

namespace contractwijzer::test {

namespace {

constexpr const char* signed_event = "signed";
/// Of deadlines that close a way in: whether they were met, and when a vague one fell. Engine and
/// model look at each set of them.
constexpr std::size_t most_doubts = 10;

class CourseMaker {
 public:
  CourseMaker(Source& source, Json& policy, std::vector<std::string>& facts)
      : source_(source), policy_(policy), facts_(facts) {
    if (!policy_.contains("facts")) policy_["facts"] = Json::array();
    for (const char* list : {"steps", "startRules", "periods"}) policy_[list] = Json::array();
    for (const Json& id : policy_["careTypes"][0]["offers"]) {
      for (const Json& offer : policy_["offers"]) {
        if (offer["id"] == id) ways_.push_back(&offer);
      }
    }
  }

  void make() {
    terms();
    for (const Json* way : ways_) {
      const std::string kind = (*way)["kind"];
      const bool leads = kind == "automatic" || kind == "on-request" ||
                         kind == "with-hospital-care" || kind == "by-selection";
      if (leads && !source_.one_in(6)) course(*way);
    }
    steps_of_contract();
    for (std::size_t i = source_.below(3); i > 0; --i) free_step();
    if (source_.one_in(4)) shuffle_steps();
  }

 private:
  static Json day(std::int64_t days) {
    return format_date(make_date(2024, 7, 1) + std::chrono::days{days});
  }

  /// Of the policy, and now and then of the care type.
  void terms() {
    Json& own = policy_["term"];
    switch (source_.below(6)) {
      case 0:
        own = {{"from", "2025-01-01"}};
        break;
      case 1:
        own = {{"from", "2025-01-01"}, {"untilOneOf", Json::array({"2025-12-31", "2026-12-31"})}};
        break;
      default:
        break;
    }
    Json& care_type = policy_["careTypes"][0];
    switch (source_.below(8)) {
      case 0:
        care_type["term"] = {{"from", "2025-01-01"}, {"until", "2026-12-31"}};
        break;
      case 1:
        care_type["term"] = {{"from", "2025-02-01"}};
        break;
      case 2:
        care_type["term"] = {{"from", "2025-01-01"},
                             {"untilOneOf", Json::array({"2025-12-31", "2026-12-31"})},
                             {"decided", {{"period", period(120)}}}};
        break;
      case 3:
        care_type["term"] = {{"from", "2024-01-01"}, {"until", "2025-12-31"}};
        break;
      default:
        break;
    }
  }

  /// Its id; it begins on this day.
  std::string period(std::int64_t from) {
    const std::string id = "period-" + std::to_string(policy_["periods"].size());
    policy_["periods"].push_back({{"id", id},
                                  {"wording", words_for(id)},
                                  {"from", day(from)},
                                  {"until", day(from + source_.between(0, 30))},
                                  {"reading", words_for(id)}});
    return id;
  }

  /// A fact for the day of something that a practice does.
  std::string event(const std::string& id) {
    if (std::find(facts_.begin(), facts_.end(), id) != facts_.end()) return id;
    facts_.push_back(id);
    policy_["facts"].push_back({{"id", id},
                                {"scope", source_.one_in(8) ? "practice" : "care-type"},
                                {"type", "date"},
                                {"notApplicable", words_for("not done")},
                                {"question", words_for(id)}});
    policy_["groups"].back()["facts"].push_back(id);
    return id;
  }
  std::string new_event() { return event("done-" + std::to_string(facts_.size())); }

  Json step(const char* actor, const char* kind) {
    const std::string id = "step-" + std::to_string(policy_["steps"].size());
    return {{"id", id},     {"for", "all"},          {"actor", actor},
            {"kind", kind}, {"text", words_for(id)}, {"source", Json::array({"clause"})}};
  }

  std::string add(Json step) {
    policy_["steps"].push_back(std::move(step));
    return policy_["steps"].back()["id"];
  }

  /// Exact, vague or open-ended, a while after what went before.
  Json some_time() {
    at_ += source_.between(0, 60);
    const std::size_t form = source_.below(7);
    if (form > 3 || doubts_ >= most_doubts) return {{"on", day(at_)}};
    ++doubts_;
    if (form == 3) return counted();
    if (form == 2) return {{"from", day(at_)}};
    return {{"period", period(at_)}};
  }

  /// From the day of a step before it, or another day of which nothing else is told.
  Json counted() {
    if (!policy_.contains("events")) {
      policy_["events"] = {{"from", day(0)}, {"reading", words_for("events")}};
    }
    const std::string from =
        bases_.empty() || source_.one_in(3) ? new_event() : source_.pick(bases_);
    constexpr std::array<const char*, 3> units{"days", "weeks", "months"};
    const std::size_t unit = source_.below(units.size());
    constexpr std::array<std::int64_t, 3> longest{90, 12, 3};
    const Json length{{units.at(unit), source_.between(1, longest.at(unit))}};
    return {{"day", from}, {source_.one_in(4) ? "minus" : "plus", length}};
  }

  /// Whether a step comes to be a deadline that may close a way in.
  bool may_close(bool is_drawn) {
    if (!is_drawn || doubts_ >= most_doubts) return false;
    ++doubts_;
    return true;
  }

  Json ways_of(const Json& way) {
    Json ways = Json::array({way["id"]});
    const Json& other = *source_.pick(ways_);
    if (source_.one_in(8) && other["id"] != way["id"]) ways.push_back(other["id"]);
    return ways;
  }

  /// What leads from its opening to a signature, by both in turn.
  void course(const Json& way) {
    at_ = source_.between(0, 120);
    bases_.clear();
    std::string before;
    std::string asked;
    for (std::size_t i = source_.below(4); i > 0; --i) {
      Json next = source_.one_in(2) ? own_step(asked) : purchasers_step();
      next["offers"] = ways_of(way);
      if (!before.empty()) next["after"] = before;
      before = add(std::move(next));
    }
    if (!source_.one_in(6)) {
      Json last = step("practice", may_close(source_.one_in(2)) ? "deadline" : "action");
      if (last["kind"] == "deadline" || source_.one_in(6)) last["when"] = some_time();
      last["offers"] = ways_of(way);
      last["concludes"] = true;
      last["event"] = source_.one_in(3) ? new_event() : event(signed_event);
      if (!before.empty()) last["after"] = before;
      add(std::move(last));
    }
    if (way["kind"] == "on-request" && !source_.one_in(3)) start(way, asked);
  }

  Json own_step(std::string& asked) {
    Json next = step("practice", may_close(!source_.one_in(3)) ? "deadline" : "action");
    if (next["kind"] == "deadline" || source_.one_in(4)) next["when"] = some_time();
    if (!source_.one_in(8)) {
      next["event"] = new_event();
      if (asked.empty()) asked = next["event"];
      const bool is_counted = next.contains("when") && next["when"].contains("day");
      if (!is_counted) bases_.push_back(next["event"]);
    }
    if (next["kind"] == "deadline" && source_.one_in(8)) next["closes"] = false;
    return next;
  }

  Json purchasers_step() {
    constexpr std::array<const char*, 3> kinds{"opens", "offer", "decision"};
    const std::size_t kind = source_.below(kinds.size() + 1);
    const bool is_deadline = may_close(kind == kinds.size());
    Json next = step("purchaser", is_deadline ? "deadline" : kinds.at(kind % kinds.size()));
    if (source_.one_in(2)) next["when"] = some_time();
    return next;
  }

  void start(const Json& way, const std::string& asked) {
    constexpr std::array<const char*, 6> kinds{"first-of-month",         "first-of-month-or-same",
                                               "first-of-month-after",   "first-of-quarter-or-same",
                                               "first-of-quarter-after", "windows"};
    const std::string id = "start-" + std::to_string(policy_["startRules"].size());
    Json rule{{"id", id},
              {"for", "all"},
              {"offers", Json::array({way["id"]})},
              {"event", asked.empty() ? new_event() : asked},
              {"rule", kinds.at(source_.below(kinds.size()))},
              {"text", words_for(id)},
              {"source", Json::array({"clause"})}};
    if (rule["rule"] == "windows") {
      std::int64_t from = source_.between(60, 120);
      for (std::size_t i = 1 + source_.below(3); i > 0; --i) {
        const std::int64_t until = from + source_.between(10, 90);
        rule["windows"].push_back(
            {{"from", day(from)}, {"until", day(until)}, {"start", day(until + 20)}});
        if (source_.one_in(4)) rule["windows"].back().erase("from");
        from = until + source_.between(1, 60);
      }
    }
    if (source_.one_in(4)) rule["notBefore"] = "2025-02-01";
    if (source_.one_in(3)) rule["notAfter"] = day(source_.between(216, 500));
    policy_["startRules"].push_back(rule);
  }

  void steps_of_contract() {
    if (ways_.empty()) return;
    const auto of_some = [this](Json step) {
      if (!source_.one_in(3)) step["offers"] = Json::array({(*source_.pick(ways_))["id"]});
      add(std::move(step));
    };
    if (!source_.one_in(3)) {
      Json begins = step("purchaser", "start");
      begins["when"] = {{"on", "2025-01-01"}};
      of_some(std::move(begins));
    }
    if (source_.one_in(2)) {
      Json published = step("purchaser", "publication");
      published["when"] = {{"from", day(source_.between(100, 180))}};
      of_some(std::move(published));
    }
    if (source_.one_in(2)) {
      Json ends = step("purchaser", "end");
      ends["when"] = {{"on", "2025-12-31"}};
      of_some(std::move(ends));
    }
  }

  /// Of no way in.
  void free_step() {
    const bool is_own = source_.one_in(2);
    Json next =
        step(is_own ? "practice" : "purchaser", source_.one_in(2) ? "deadline" : "decision");
    at_ = source_.between(0, 400);
    bases_.clear();
    next["when"] = some_time();
    if (is_own && source_.one_in(2)) next["event"] = new_event();
    add(std::move(next));
  }

  void shuffle_steps() {
    std::vector<Json> steps(policy_["steps"].begin(), policy_["steps"].end());
    source_.shuffle(steps);
    policy_["steps"] = steps;
  }

  Source& source_;
  Json& policy_;
  std::vector<std::string>& facts_;
  std::vector<const Json*> ways_;
  std::int64_t at_ = 0;  ///< days from the first of July 2024
  std::size_t doubts_ = 0;
  std::vector<std::string> bases_;  ///< events of the course, of steps that are not counted
};

}  // namespace

void add_courses(Source& source, Json& policy, std::vector<std::string>& facts) {
  CourseMaker(source, policy, facts).make();
}

}  // namespace contractwijzer::test
