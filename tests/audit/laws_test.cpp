// Each law of a verdict, broken once: a verdict that is in order is changed in one thing.
#include "contractwijzer/audit/laws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "support.hpp"

namespace contractwijzer::test {
namespace {

/// By the portal until 20 October (the questionnaire) and 7 November 2024 (signing), or on request.
Verdict verdict_of(std::string_view own, std::string_view as_of,
                   std::string_view practice = R"("richtlijnen":true,"vorig-contract":true)") {
  const CompiledPolicy& policy = load(invented_folder() / "kalender");
  return check(policy, "jaar",
               R"({"format":1,"practice":{)" + std::string(practice) +
                   R"(},"careTypes":{"jaar":{)" + std::string(own) + "}}}",
               as_of);
}

const std::map<std::string, Verdict, std::less<>>& all_in_order() {
  static const std::map<std::string, Verdict, std::less<>> all = [] {
    const std::string done = R"("datum-ingevuld":"2024-10-05")";
    std::map<std::string, Verdict, std::less<>> made;
    made["open"] = verdict_of("", "2024-10-01");
    made["wait"] = verdict_of("", "2024-09-01");
    made["gone"] = verdict_of(done + R"(,"datum-getekend":"2024-11-03")", "2025-10-01");
    made["closed"] = verdict_of(R"("datum-ingevuld":"not-applicable")", "2024-11-01");
    made["doubt"] = verdict_of("", "2024-10-25");
    made["asks"] = verdict_of("", "2024-10-01", "");
    made["fails"] = verdict_of("", "2024-10-01", R"("richtlijnen":false,"vorig-contract":true)");
    made["over"] = verdict_of("", "2026-03-01");
    return made;
  }();
  return all;
}
const Verdict& in_order(std::string_view name) { return all_in_order().find(name)->second; }

StepVerdict& step(Verdict& v, std::string_view id) {
  return *std::find_if(v.timeline.begin(), v.timeline.end(),
                       [id](const StepVerdict& each) { return each.step->id == id; });
}
OfferVerdict& offer(Verdict& v, std::string_view id) {
  return *std::find_if(v.offers.begin(), v.offers.end(),
                       [id](const OfferVerdict& each) { return each.offer->id == id; });
}

struct Break {
  std::string_view law;
  std::string_view verdict;
  std::function<void(Verdict&)> change;
};

std::vector<Break> breaks() {
  return {
      {"some-outcome", "open", [](Verdict& v) { v.possible.push_back(v.possible.front()); }},
      {"substance", "open", [](Verdict& v) { v.substance = {}; }},
      {"had-alone", "gone",
       [](Verdict& v) {
         v.possible.push_back({OutcomeKind::contract, v.substance, "aanvraag"});
       }},
      {"decided-asks-nothing", "open",
       [](Verdict& v) { v.questions = in_order("asks").questions; }},
      {"nothing-told-is-asked", "gone",
       [](Verdict& v) { v.questions = {in_order("doubt").questions.front()}; }},
      {"reached-is-had-by-all", "open",
       [](Verdict& v) { v.contracts.front().state = ContractState::possible; }},
      {"chosen-is-had", "open",
       [](Verdict& v) { v.possible.front().kind = OutcomeKind::eligible; }},
      {"mended-only-of-none", "open",
       [](Verdict& v) {
         v.mended = Mended{v.possible, {}};
       }},
      {"possible-way-stands-there", "open", [](Verdict& v) { v.offers.clear(); }},
      {"decided-way-is-met", "open", [](Verdict& v) { v.offers.front().state = Truth::open; }},
      {"dead-way-only-without-another", "closed",
       [](Verdict& v) { v.possible.front().offer = "portaal"; }},
      {"closed-by-its-step", "closed", [](Verdict& v) { offer(v, "portaal").closed_by = nullptr; }},
      {"closing-step-says-so", "closed",
       [](Verdict& v) { step(v, "invullen").state = StepState::now; }},
      {"not-met-has-its-reasons", "open",
       [](Verdict& v) { offer(v, "portaal").reasons = {"geen"}; }},
      {"one-contract-is-had", "gone", [](Verdict& v) { v.offers.push_back(v.offers.front()); }},
      {"no-start-without-contract", "open",
       [](Verdict& v) { step(v, "ingang").state = StepState::done; }},
      {"nothing-of-a-contract-not-to-be-had", "fails",
       [](Verdict& v) { v.timeline = in_order("open").timeline; }},
      {"no-start-of-who-fails", "fails", [](Verdict& v) { v.starts = in_order("open").starts; }},
      {"start-on-a-live-way", "closed",
       [](Verdict& v) { offer(v, "aanvraag").course = CourseState::over; }},
      {"start-says-its-day", "open",
       [](Verdict& v) { v.starts.front().state = StartState::known; }},
      {"nothing-to-come-on-a-dead-way", "closed",
       [](Verdict& v) { step(v, "invullen").state = StepState::next; }},
      {"nothing-to-come-when-over", "over",
       [](Verdict& v) { v.timeline = in_order("open").timeline; }},
      {"done-only-as-told", "open",
       [](Verdict& v) { step(v, "invullen").state = StepState::done; }},
      {"missed-only-as-told", "open",
       [](Verdict& v) { step(v, "invullen").state = StepState::missed; }},
      {"days-count-from-today", "open", [](Verdict& v) { *step(v, "invullen").days += 1; }},
      {"certain-only-on-a-way-that-is-met", "asks",
       [](Verdict& v) { step(v, "invullen").certain = true; }},
      {"standing-offer-is-possible", "open", [](Verdict& v) { v.standing.offer = "aanvraag"; }},
      {"standing-is-its-ways-course", "open",
       [](Verdict& v) { v.standing.state = StandingState::gone; }},
      {"standing-is-of-the-outcome", "fails",
       [](Verdict& v) { v.standing.state = StandingState::open; }},
      {"gone-of-who-has-a-contract", "gone",
       [](Verdict& v) { v.standing.state = StandingState::open; }},
      {"closed-by-a-way-of-the-practice", "open",
       [](Verdict& v) { v.standing.closed_by = "tekenen"; }},
      {"left-is-another-open-way", "doubt", [](Verdict& v) { v.standing.left = v.standing.offer; }},
      {"deadline-is-to-come", "doubt", [](Verdict& v) { v.standing.deadline = "invullen"; }},
      {"begun-only-with-a-contract", "open",
       [](Verdict& v) {
         v.standing.start = v.as_of;
         v.standing.has_begun = true;
       }},
      {"no-start-of-what-is-not-to-be-had", "fails",
       [](Verdict& v) { v.standing.start = v.as_of + std::chrono::days{9}; }},
      {"ends-only-of-who-has-a-contract", "open", [](Verdict& v) { v.standing.ends = {v.as_of}; }},
      {"over-after-the-term", "open", [](Verdict& v) { v.year = YearState::after; }},
      {"next-bears-what-it-must", "open", [](Verdict& v) { v.next.step = {}; }},
      {"next-is-over-with-the-standing", "open",
       [](Verdict& v) { v.next = in_order("over").next; }},
      {"next-asks", "asks", [](Verdict& v) { v.next = in_order("open").next; }},
      {"next-answer-is-a-question", "asks", [](Verdict& v) { v.next.fact = "datum-getekend"; }},
      {"next-passed-is-in-doubt", "doubt",
       [](Verdict& v) { step(v, v.next.step).state = StepState::now; }},
      {"next-step-can-be-taken", "open",
       [](Verdict& v) { step(v, v.next.step).state = StepState::missed; }},
      {"next-step-waits-for-nothing", "wait",
       [](Verdict& v) {
         v.next.kind = NextKind::step;
         v.next.step = v.next.then;
       }},
      {"next-wait-is-for-another", "wait", [](Verdict& v) { v.next.step = "invullen"; }},
      {"next-request-is-of-an-open-way", "closed", [](Verdict& v) { v.next.offer = "portaal"; }},
      {"next-mends-all-that-fails", "fails", [](Verdict& v) { v.next.kind = NextKind::gap; }},
      {"next-none-has-a-reason", "open", [](Verdict& v) { v.next.kind = NextKind::none; }},
      {"closed-leaves-a-way-or-is-missed", "open",
       [](Verdict& v) { v.next.kind = NextKind::missed; }},
      {"possibly-closed-is-asked", "doubt", [](Verdict& v) { v.next.kind = NextKind::request; }},
      {"missed-is-told-first", "closed", [](Verdict& v) { v.next.missed = {}; }},
  };
}

TEST(Laws, each_is_broken_by_a_verdict_that_is_out_of_order) {
  std::set<std::string_view> broken;
  for (const Break& each : breaks()) {
    broken.insert(each.law);
    const auto all = audit::laws();
    const auto law = std::find_if(
        all.begin(), all.end(), [&each](const audit::Law& other) { return other.id == each.law; });
    ASSERT_NE(law, all.end()) << each.law;
    Verdict verdict = in_order(each.verdict);
    EXPECT_TRUE(law->holds(verdict)) << each.law << " of " << each.verdict;
    each.change(verdict);
    EXPECT_FALSE(law->holds(verdict)) << each.law << " of " << each.verdict;
    EXPECT_NE(audit::broken_law(verdict), nullptr) << each.law;
  }
  for (const audit::Law& law : audit::laws()) {
    EXPECT_TRUE(broken.contains(law.id)) << law.id << " is never broken";
  }
}

TEST(Laws, a_verdict_in_order_breaks_none) {
  for (const auto& [name, verdict] : all_in_order()) {
    const audit::Law* broken = audit::broken_law(verdict);
    EXPECT_EQ(broken, nullptr) << name << ": " << (broken == nullptr ? "" : broken->id);
    EXPECT_FALSE(audit::is_dead_end(verdict)) << name;
  }
}

TEST(Laws, a_dead_end_is_seen) {
  Verdict verdict = in_order("doubt");
  Fact without = *verdict.questions.front();
  without.not_applicable.reset();
  verdict.questions = {&without};
  EXPECT_TRUE(audit::is_dead_end(verdict)) << "what was not done cannot be told";
  verdict = in_order("open");
  verdict.next = {};
  verdict.next.kind = NextKind::wait;
  EXPECT_TRUE(audit::is_dead_end(verdict)) << "it does not say for whom to wait";
}

}  // namespace
}  // namespace contractwijzer::test
