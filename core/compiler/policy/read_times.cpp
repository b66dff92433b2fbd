#include "policy/read_times.hpp"

#include "operators/operator.hpp"
#include "policy/read_parts.hpp"
#include "policy/read_time_span.hpp"

namespace contractwijzer {

namespace {

/// {"day": FACT, "plus": {"workingDays": 10}}
CountedFrom read_counted(const Cursor& day, ObjectReader& object) {
  CountedFrom counted;
  counted.fact = read_id(day);
  const auto plus = object.find("plus");
  const auto minus = object.find("minus");
  std::vector<std::string> there;
  if (plus) there.emplace_back("plus");
  if (minus) there.emplace_back("minus");
  need_just_one_of(object, there, "plus, minus");
  if (!plus && !minus) return counted;
  const int sign = plus ? 1 : -1;
  const TimeSpan span = read_time_span(plus ? *plus : *minus, true);
  if (span.working_days != 0) {
    counted.unit = TimeUnit::working_days;
    counted.length = sign * span.working_days;
  } else if (span.months != 0) {
    counted.unit = TimeUnit::months;
    counted.length = sign * span.months;
  } else {
    counted.length = sign * span.days;
  }
  return counted;
}

/// `may_be_counted`: from the day of an event.
When read_when(const Cursor& at, bool may_be_counted) {
  ObjectReader object(at);
  When when;
  std::vector<std::string> there;
  if (const auto on = object.find("on")) {
    when = OnDay{read_date(*on)};
    there.emplace_back("on");
  }
  if (const auto period = object.find("period")) {
    when = InPeriod{read_id(*period)};
    there.emplace_back("period");
  }
  if (const auto from = object.find("from")) {
    when = FromDay{read_date(*from)};
    there.emplace_back("from");
  }
  if (const auto day = may_be_counted ? object.find("day") : std::nullopt) {
    when = read_counted(*day, object);
    there.emplace_back("day");
  }
  need_just_one_of(object, there, may_be_counted ? "on, period, from, day" : "on, period, from");
  object.finish();
  return when;
}

StartWindow read_window(const Cursor& at) {
  ObjectReader object(at);
  StartWindow window{object.maybe_date("from"), object.date("until"), object.date("start")};
  object.finish();
  return window;
}

/// The practice, the purchaser, or one of the policy's actors by its id.
void read_actor(ObjectReader& object, Step& step) {
  std::string actor = object.id("actor");
  step.actor = Actor::other;
  for (const Actor known : {Actor::practice, Actor::purchaser}) {
    if (actor == word(known)) step.actor = known;
  }
  if (step.actor == Actor::other) step.named_actor = std::move(actor);
}

}  // namespace

Term read_term(const Cursor& at) {
  ObjectReader object(at);
  Term term;
  term.from = object.date("from");
  term.until = object.maybe_date("until");
  object.maybe_list("untilOneOf", term.until_one_of, read_date, 2);
  if (const auto decided = object.find("decided")) term.decided = read_when(*decided, false);
  if (term.until && !term.until_one_of.empty()) {
    at.problems->add(ErrorCode::unknown_field, Path(&at.path, "untilOneOf"), "untilOneOf");
  }
  object.finish();
  return term;
}

StartRule read_start_rule(const Cursor& at) {
  ObjectReader object(at);
  StartRule rule;
  rule.id = object.id("id");
  rule.audience = audience_of(object);
  rule.offers = offers_of(object);
  rule.applies = maybe_test(object, "applies");
  rule.event = object.id("event");
  rule.kind = object.word<StartRuleKind>("rule");
  object.maybe_list("windows", rule.windows, read_window, 1);
  for (std::size_t i = 1; i < rule.windows.size(); ++i) {  // it follows on the one before
    const Date next = rule.windows[i - 1].until + std::chrono::days{1};
    if (!rule.windows[i].from) rule.windows[i].from = next;
  }
  rule.may_be_retroactive = object.maybe_boolean("retroactive", true);
  rule.not_before = object.maybe_date("notBefore");
  rule.not_after = object.maybe_date("notAfter");
  rule.text = object.text("text");
  rule.source = source_of(object, rule.id);
  object.finish();
  return rule;
}

EarliestEvent read_earliest_event(const Cursor& at) {
  ObjectReader object(at);
  EarliestEvent earliest{object.date("from"), object.text("reading")};
  object.finish();
  return earliest;
}

Period read_period(const Cursor& at) {
  ObjectReader object(at);
  Period period;
  period.id = object.id("id");
  period.wording = object.text("wording");
  period.from = object.date("from");
  period.until = object.date("until");
  period.reading = object.text("reading");
  object.finish();
  return period;
}

Step read_step(const Cursor& at) {
  ObjectReader object(at);
  Step step;
  step.id = object.id("id");
  step.audience = audience_of(object);
  step.offers = offers_of(object);
  step.applies = maybe_test(object, "applies");
  read_actor(object, step);
  step.kind = object.word<StepKind>("kind");
  step.text = object.text("text");
  if (const auto when = object.find("when")) step.when = read_when(*when, true);
  step.after = object.maybe_id("after");
  step.event = object.maybe_id("event");
  step.missed = object.maybe_text("missed");
  step.concludes = object.maybe_boolean("concludes");
  const bool closes_ways =
      step.actor == Actor::practice && step.kind == StepKind::deadline && !step.offers.empty();
  step.closes = object.maybe_boolean("closes", closes_ways);
  step.is_reference_date = object.maybe_boolean("settles");
  step.source = source_of(object, step.id);
  object.finish();
  return step;
}

}  // namespace contractwijzer
